import TestSupport
import Testing

extension EndToEnd {
    /// The table of actions from which the library began. Nothing of it may be lost: what was judged better since then
    /// stands beside it.
    @Suite struct `First import` {
        /// A row of the table as the API has to show it.
        private struct Row: Hashable, CustomStringConvertible {
            let instrument, iso3, action, date, evidence: String
            var source: String

            var description: String { "\(instrument) \(iso3) \(action) \(date) \(evidence) \(source)" }
        }

        /// Places that the table gives in words.
        private static let addresses = [
            "derived from Council of Europe membership (CIA World Factbook \"CE\")":
                "https://www.cia.gov/the-world-factbook/",
            "Wikipedia copy \"Violence and Harassment Convention\" (2023), stored without an address":
                "https://en.wikipedia.org/wiki/Violence_and_Harassment_Convention",
        ]

        /// Protocols that bind by a signature without reservation as to acceptance, which the table calls a ratification.
        private static let boundBySignature: Set = [
            "slavery-protocol-1953", "traffic-protocol-1947", "white-slave-protocol-1949",
        ]

        @Test func `every row is found through the API with its date, its grade and its source`() throws {
            let rows = try CSVText(CheckedOutLibrary.fixture("EndToEndTests/Fixtures/first-import.csv"))
                .records
            #expect(rows.count == 8448)
            var shown = try Self.shownActions()
            var missing: [Row] = []
            for row in rows {
                let candidates = Self.readings(of: row)
                if let found = candidates.first(where: { shown[$0, default: 0] > 0 }) {
                    // Two rows of the table are two actions.
                    shown[found, default: 0] -= 1
                } else {
                    missing += candidates.prefix(1)
                }
            }
            print(
                "\(rows.count - missing.count) of \(rows.count) rows of the first import found through the API"
            )
            #expect(missing.isEmpty, "\(missing.count) are missing: \(missing)")
        }

        /// How often each action is shown.
        private static func shownActions() throws -> [Row: Int] {
            let fields = "fields=instrument,iso3,action,date,evidence,source_address"
            let response = try DepositaryProcess.serving { _, port in
                try LoopbackClient(port: port).get("/v1/actions.ndjson?" + fields)
            }
            let actions = try JSONValue.lines(Array(try #require(response).body.utf8))
            let rows = actions.map { action in
                func text(_ name: String) -> String { action[name]?.string ?? "" }
                return Row(
                    instrument: text("instrument"), iso3: text("iso3"), action: text("action"),
                    date: text("date"),
                    evidence: text("evidence"), source: text("source_address"))
            }
            return Dictionary(rows.map { ($0, 1) }, uniquingKeysWith: +)
        }

        /// What a row may be shown as: its own words first.
        private static func readings(of record: [String: String]) -> [Row] {
            func text(_ name: String) -> String { record[name] ?? "" }
            var kinds = [text("action")]
            if text("action") == "ratification", boundBySignature.contains(text("instrument")) {
                kinds.append("definitive_signature")
            }
            if text("action") == "signature", text("iso3") == "MNE" {
                kinds.append("succession_to_signature")
            }
            // After the place may follow where on it to look, in brackets, or another place that says the same.
            let place = text("seen_at")
            let plain = [" (", " ; "].compactMap { place.firstRange(of: $0)?.lowerBound }.min()
                .map { String(place[..<$0]) }
            return kinds.flatMap { kind in
                [place, addresses[place], plain].compactMap(\.self).map { source in
                    Row(
                        instrument: text("instrument"), iso3: text("iso3"), action: kind, date: text("date"),
                        evidence: text("evidence"), source: source)
                }
            }
        }
    }
}
