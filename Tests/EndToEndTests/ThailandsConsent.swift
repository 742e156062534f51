import FoundationEssentials

/// The fact that the tests of reloading change: the day of Thailand's ratification of the Palermo Protocol.
enum ThailandsConsent {
    /// Enough of the library for it, so that it is read in no time.
    static let frameworks: Set = ["palermo-protocol", "smuggling-protocol", "untoc"]
    static let file = "frameworks/palermo-protocol.csv"
    private static let row = "thailand,Thailand,ratification,"
    /// With its day, for an entity tag that lasts over midnight.
    static let target =
        "/v1/countries/THA/ratifications?instrument=palermo-protocol&as_of=2020-01-01&fields=consent_date"
    /// As the library of the repository has it.
    static let recorded = "2013-10-17"
    static let changed = "2013-10-18"
    /// No day at all.
    static let broken = "2013-13-17"

    static func library() throws -> LibraryFolder { try LibraryFolder(frameworks: frameworks) }

    /// Writes another day into the library's file.
    static func set(_ day: String, in folder: LibraryFolder, inPlace: Bool = false) throws {
        try folder.edit(file, inPlace: inPlace) { text in
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            return lines.map { line in
                line.hasPrefix(row) ? row + day + line.dropFirst(row.count + day.count) : String(line)
            }.joined(separator: "\n")
        }
    }

    /// The line of that row.
    static func line(in folder: LibraryFolder) throws -> Int? {
        let text = try String(contentsOfFile: folder.path + "/" + file, encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.firstIndex { $0.hasPrefix(row) }.map { $0 + 1 }
    }
}

/// What one answer says, in its three places that tell of a library.
struct ConsentAnswer: Hashable {
    let day: String
    let version: String
    let tag: String

    /// nil where it is no such answer.
    init?(_ response: LoopbackClient.Response?) {
        struct Body: Decodable {
            struct Row: Decodable { let consentDate: String }
            struct Meta: Decodable { let libraryVersion: String }
            let data: [Row]
            let meta: Meta
        }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        guard let response, response.status == 200,
            let body = try? decoder.decode(Body.self, from: Data(response.body.utf8)),
            let row = body.data.first, let tag = response.field("ETag")
        else { return nil }
        day = row.consentDate
        version = body.meta.libraryVersion
        self.tag = tag
    }
}

extension LoopbackClient.Response {
    /// The value of a field's first line.
    func field(_ name: String) -> String? {
        for line in head.split(separator: "\r\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            if halves.count == 2, halves[0].lowercased() == name.lowercased() {
                return String(halves[1].drop { $0 == " " })
            }
        }
        return nil
    }
}
