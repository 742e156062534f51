import Compression
import Foundation
import Testing

struct GzipTests {
    /// Decompresses with the program that everybody has.
    private func gunzip(_ bytes: [UInt8]) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/gzip")
        process.arguments = ["-dc"]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let writer = Thread {
            input.fileHandleForWriting.write(Data(bytes))
            try? input.fileHandleForWriting.close()
        }
        writer.start()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return Array(data)
    }

    @Test(arguments: [Gzip.Effort.thorough, .quick])
    func `what is compressed decompresses to the same bytes`(effort: Gzip.Effort) throws {
        let texts = [
            "", "x", String(repeating: "{\"country\":\"thailand\",\"status\":\"party\"},", count: 50_000),
        ]
        for text in texts {
            let bytes = Array(text.utf8)
            let compressed = try #require(Gzip.compress(bytes, effort))
            #expect(try gunzip(compressed) == bytes)
        }
    }

    @Test func `bytes without a pattern survive too`() throws {
        var state: UInt64 = 42
        let bytes = (0..<300_000).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: state >> 56)
        }
        let compressed = try #require(Gzip.compress(bytes, .thorough))
        #expect(try gunzip(compressed) == bytes)
    }

    @Test func `thorough is smaller than quick, and both are far smaller than a list of rows`() throws {
        let rows = Array(
            (0..<5_000).map { "{\"id\":\($0),\"status\":\"party\"}" }.joined(separator: ",").utf8)
        let thorough = try #require(Gzip.compress(rows, .thorough))
        let quick = try #require(Gzip.compress(rows, .quick))
        #expect(thorough.count < quick.count)
        #expect(quick.count < rows.count / 4)
    }
}
