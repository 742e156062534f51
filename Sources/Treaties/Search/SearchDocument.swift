/// A record as a search sees it.
struct SearchDocument: Sendable {
    /// What a part of a record is to it.
    enum Role: Int {
        /// An identifier or official number.
        case number
        /// What it is called, or was.
        case name
        /// Its contents.
        case text

        /// A word in the name tells more than one in the text.
        var weight: Int {
            switch self {
            case .number: 10
            case .name: 8
            case .text: 2
            }
        }
    }

    struct Part {
        let field: String
        let text: String
        let role: Role

        init(_ field: String, _ text: String, _ role: Role) {
            self.field = field
            self.text = text
            self.role = role
        }

        init?(_ field: String, _ text: String?, _ role: Role) {
            guard let text else { return nil }
            self.init(field, text, role)
        }
    }

    let record: RecordReference
    let parts: [Part]

    static func all(of library: Library) -> [SearchDocument] {
        let instruments = library.instruments.enumerated().map { index, instrument in
            SearchDocument(record: RecordReference(.instruments, index), parts: parts(of: instrument))
        }
        let countries = library.participants.enumerated().map { index, participant in
            SearchDocument(record: RecordReference(.countries, index), parts: parts(of: participant))
        }
        let groups = library.groups.enumerated().map { index, group in
            SearchDocument(record: RecordReference(.groups, index), parts: parts(of: group))
        }
        let others = library.catalogues.all.flatMap { catalogue in
            catalogue.anyRecords.enumerated().map { index, record in
                SearchDocument(
                    record: RecordReference(catalogue.kind, index), parts: parts(of: record, library))
            }
        }
        return instruments + countries + groups + others
    }

    private static func parts(of instrument: Instrument) -> [Part] {
        [
            Part("id", instrument.id, .number), Part("title", instrument.title, .name),
            Part("short_title", instrument.shortTitle, .name), Part("summary", instrument.summary, .text),
        ] + instrument.otherTitles.map { Part("other_titles", $0, .name) }
            + instrument.numbers.flatMap {
                [
                    Part("numbers", $0.value, .number),
                    Part("numbers", "\($0.system.rawValue) \($0.value)", .number),
                ]
            }
    }

    private static func parts(of participant: Participant) -> [Part] {
        [
            Part("id", participant.id, .number), Part("name", participant.name, .name),
            Part("formal_name", participant.formalName, .name), Part("iso2", participant.iso2, .number),
            Part("iso3", participant.iso3, .number), Part("iso_numeric", participant.isoNumeric, .number),
        ].compactMap(\.self) + participant.names.map { Part("other_names", $0.value, .name) }
    }

    private static func parts(of group: Group) -> [Part] {
        [
            Part("id", group.id, .number), Part("name", group.name, .name),
            Part("abbreviation", group.abbreviation, .number),
        ].compactMap(\.self)
    }

    private static func parts(of record: any CatalogueRecord, _ library: Library) -> [Part] {
        [Part("id", record.id, .number), Part(type(of: record).titleField, record.title, .name)]
            + record.keys.map { Part($0.field, $0.text, .number) }
            + record.texts.map { Part($0.field, $0.text, .text) }
            + record.countries(in: library).map { Part("country", library[$0].name, .text) }
    }
}

extension CatalogueRecord {
    /// Whom it names: a law is searched for by its country too.
    fileprivate func countries(in library: Library) -> [Reference<Participant>] {
        links.filter { $0.kind == .countries }.map { Reference($0.index) }
    }
}
