import Treaties

extension Table<Change> {
    static let changes = Table(columns: [
        Column("number", .integer, "Rises by release and row, and never changes.") { row, _ in
            .integer(row.number)
        },
        Column("release", .day, "The day of the release of the library that brought it.") { row, _ in
            .text(row.release.description)
        },
        Column("kind", .code("change_kind"), "Whether the record was added, corrected or removed.") {
            row, _ in .text(row.kind.rawValue)
        },
        Column("collection", .code("changed_collection"), "Where the record is kept.") { row, _ in
            .text(row.collection.rawValue)
        },
        Column("id", .text, "The record's identifier, or with colons between them the parts that name it.") {
            row, _ in .text(row.record)
        },
        Column("title", .optional(.text), "What it is called today; null where it is no longer there.") {
            row, library in .optional(library.title(of: row.subject))
        },
        Column("fields", .list(.text), "Of a corrected record, the fields that differ.") { row, _ in
            .texts(row.fields)
        },
        Column("instruments", .list(.text), "Instruments that it is, belongs to or names.") { row, library in
            .ids(row.instruments, in: library)
        },
        Column("countries", .list(.text), "Countries that it is, belongs to or names.") { row, library in
            .ids(row.participants, in: library)
        },
        Column("note", .optional(.text), "What a careful reader must know.") { row, _ in
            .optional(row.note)
        },
        Column("url", .optional(.path), "Where it can be read; null where it is no longer there.") {
            row, library in .optional(library.address(of: row.subject))
        },
    ])
}

extension Change.Collection {
    /// What one record of it is called.
    var singular: String {
        switch self {
        case .memberships: "membership"
        case .actions: "action"
        case .sources: "source"
        case .vocabulary: "term"
        default: RecordKind(rawValue: rawValue)?.singular ?? rawValue
        }
    }
}

extension Library {
    /// What a changed record is called, while it is there.
    func title(of subject: Change.Subject?) -> String? {
        switch subject {
        case .record(let record): return identity(of: record).title
        case .action(let reference):
            let action = self[reference]
            return self[action.participant].name + ": " + action.type.words + ", "
                + self[action.instrument].shortTitle + (action.date.map { ", \($0)" } ?? "")
        case .membership(let group, let participant): return self[participant].name + ": " + self[group].name
        case .source(let source): return self[source].title
        case .term(let term): return term.label
        case nil: return nil
        }
    }

    /// Where a changed record can be read, while it is there.
    func address(of subject: Change.Subject?) -> String? {
        switch subject {
        case .record(let record): return address(of: record)
        case .action(let reference):
            let action = self[reference]
            return self[action.instrument].address + "/actions?country=" + self[action.participant].id
        case .membership(let group, _): return address(of: RecordReference(group))
        case .source(let source): return "/v1/sources/" + self[source].id
        case .term(let term): return "/v1/vocabulary?set=" + term.set
        case nil: return nil
        }
    }
}

extension ActionType {
    /// As one says it.
    var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}
