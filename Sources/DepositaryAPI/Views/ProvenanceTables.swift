import Treaties

extension Table<Reference<Source>> {
    static let sources = Table(columns: [
        Column("id") { row, library in .text(library[row].id) },
        Column("publisher") { row, library in .text(library[row].publisher) },
        Column("title") { row, library in .text(library[row].title) },
        Column("address") { row, library in .optional(library[row].address) },
        Column("repository") { row, library in .optional(library[row].repository) },
        Column("path") { row, library in .optional(library[row].path) },
        Column("version") { row, library in .optional(library[row].version) },
        Column("as_of") { row, library in .describing(library[row].asOf) },
        Column("as_of_qualifier") { row, library in
            let qualifier = library[row].asOfQualifier.rawValue
            return qualifier.isEmpty ? .null : .text(qualifier)
        },
        Column("note") { row, library in .optional(library[row].note) },
    ])
}

extension Table<Conflict> {
    static let conflicts = Table(columns: [
        Column("kind") { row, _ in .text(row.kind.rawValue) },
        Column("instrument") { row, library in .text(library[row.instrument].id) },
        Column("instrument_title") { row, library in .text(library[row.instrument].shortTitle) },
        Column("country") { row, library in .optional(row.participant.map { library[$0].id }) },
        Column("country_name") { row, library in .optional(row.participant.map { library[$0].name }) },
        Column("field") { row, _ in .optional(row.field) },
        Column("accounts") { row, library in .list(row.accounts.map { .account($0, in: library) }) },
    ])
}

extension Table<VocabularyTerm> {
    static let vocabulary = Table(columns: [
        Column("set") { row, _ in .text(row.set) },
        Column("code") { row, _ in .text(row.code) },
        Column("label") { row, _ in .text(row.label) },
        Column("meaning") { row, _ in .text(row.meaning) },
    ])
}

extension Cell {
    fileprivate static func account(_ account: Conflict.Account, in library: Library) -> Cell {
        .record([
            "value": .text(account.value),
            "action": .optional(account.action.map { library[$0].type.rawValue }),
            "evidence": .text(account.grade.rawValue),
            "source": .optional(account.source.map { library[$0].id }),
            "source_address": .optional(account.source.map { library[$0].place }),
            "used": .boolean(account.isUsed), "note": .optional(account.note),
        ])
    }
}
