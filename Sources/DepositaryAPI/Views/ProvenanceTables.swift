import Treaties

extension Table<Reference<Source>> {
    static let sources = Table(columns: [
        Column("id", .text, "The identifier, which never changes.") { row, library in .text(library[row].id)
        },
        Column("publisher", .text, "Who answers for it.") { row, library in .text(library[row].publisher) },
        Column("title", .text, "Of the page, list or gazette.") { row, library in .text(library[row].title) },
        Column("address", .optional(.text), "A web address, or a citation where there is none.") {
            row, library in .optional(library[row].address)
        },
        Column("repository", .optional(.text), "owner/name of the public repository that keeps the copy.") {
            row, library in .optional(library[row].repository)
        },
        Column("path", .optional(.text), "Of the file within the repository.") { row, library in
            .optional(library[row].path)
        },
        Column("version", .optional(.text), "The commit at which the file was seen.") { row, library in
            .optional(library[row].version)
        },
        Column("as_of", .optional(.partialDate), "The day of which it shows the state.") { row, library in
            .describing(library[row].asOf)
        },
        Column(
            "as_of_qualifier", .optional(.code("as_of_qualifier")),
            "How that day is to be read; null where it is exactly that day."
        ) { row, library in
            let qualifier = library[row].asOfQualifier.rawValue
            return qualifier.isEmpty ? .null : .text(qualifier)
        },
        Column("note", .optional(.text), "What a careful reader must know.") { row, library in
            .optional(library[row].note)
        },
    ])
}

extension Table<Conflict> {
    static let conflicts = Table(columns: [
        Column("kind", .code("conflict_kind"), "What they disagree about.") { row, _ in
            .text(row.kind.rawValue)
        },
        Column("instrument", .text, "Identifier of the instrument.") { row, library in
            .text(library[row.instrument].id)
        },
        Column("instrument_title", .text, "Its short title.") { row, library in
            .text(library[row.instrument].shortTitle)
        },
        Column(
            "country", .optional(.text),
            "Identifier of the participant whose act it is; null for a fact of the instrument itself."
        ) { row, library in .optional(row.participant.map { library[$0].id }) },
        Column("country_name", .optional(.text), "Its usual short English name.") { row, library in
            .optional(row.participant.map { library[$0].name })
        },
        Column("field", .optional(.text), "The field, for a fact of the instrument.") { row, _ in
            .optional(row.field)
        },
        Column("accounts", .list(.account), "What each says, and which one is used.") { row, library in
            .list(row.accounts.map { .account($0, in: library) })
        },
    ])
}

extension Table<VocabularyTerm> {
    static let vocabulary = Table(columns: [
        Column("set", .text, "The code list.") { row, _ in .text(row.set) },
        Column("code", .text, "The code.") { row, _ in .text(row.code) },
        Column("label", .text, "The code in words.") { row, _ in .text(row.label) },
        Column("meaning", .text, "What it means, in a sentence.") { row, _ in .text(row.meaning) },
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

extension Schema {
    fileprivate static let account = record([
        .init("value", .text, "As the account gives it: mostly a date, as fine as the source is."),
        .init(
            "action", .optional(.code("action_type")), "The act that gives it, or from which it was computed."
        ),
        .init("evidence", .code("evidence"), "How well it is attested."),
        .init("source", .optional(.text), "Identifier of the source; null where the account is computed."),
        .init("source_address", .optional(.text), "Where to go and look."),
        .init("used", .boolean, "Whether the derived status rests on it."),
        .init("note", .optional(.text), "What a careful reader must know."),
    ])
}
