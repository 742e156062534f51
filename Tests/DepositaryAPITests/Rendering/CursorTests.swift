import TestSupport
import Testing

@testable import DepositaryAPI

@Suite struct `Page cursor` {
    private let library = Result { try CheckedOutLibrary.library }
    private let question = "/v1/actions?limit=10"

    private func code(reading text: String, for question: String) throws -> APIError.Code? {
        let library = try library.get()
        do throws(APIError) {
            _ = try Cursor.read(text, for: question, in: library)
            return nil
        } catch { return error.code }
    }

    @Test(arguments: [1, 10, 35, 36, 1000, 123_456, Int.max])
    func `an offset comes back from its text`(offset: Int) throws {
        let library = try library.get()
        let text = Cursor(offset: offset).text(for: question, in: library)
        #expect(text.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 })
        #expect(try Cursor.read(text, for: question, in: library).offset == offset)
    }

    @Test func `one of another question is stale`() throws {
        let text = Cursor(offset: 10).text(for: question, in: try library.get())
        #expect(try code(reading: text, for: "/v1/actions?limit=20") == .staleCursor)
    }

    @Test func `one of another library is stale`() throws {
        let other = try CheckedOutLibrary.load {
            $0["vocabulary.csv"]?.append(contentsOf: Array("theme,x,x,x\n".utf8))
        }
        let text = Cursor(offset: 10).text(for: question, in: other)
        #expect(try code(reading: text, for: question) == .staleCursor)
    }

    @Test func `the offset cannot be changed by hand`() throws {
        let text = Cursor(offset: 10).text(for: question, in: try library.get())
        let mark = try #require(text.split(separator: "-").last)
        for offset in ["b", "0", "1y2p0ij32e8e7"] {
            #expect(try code(reading: "\(offset)-\(mark)", for: question) != nil)
        }
    }

    @Test(arguments: [
        "x", "10", "-", "a-b", "a-0123456789abc-d", "é-0123456789abc", "zzzzzzzzzzzzzz-0123456789abc",
    ])
    func `one that was never given out is a wrong value`(text: String) throws {
        #expect(try code(reading: text, for: question) == .invalidParameter)
    }
}
