import HTTPCore
import Treaties

/// A library with what was made ready from it. One goes with the other: when the library is exchanged, so is all of it.
///
/// A class, so that a request takes it by a single count.
final class Edition: Sendable {
    let library: Library
    /// When this process began to answer from it, or the release for the one that it began with.
    let modified: HTTPDate
    let answers: AnswerCache
    let search: PreparedSearch
    let contract: PreparedContract
    /// Nil until somebody had the time to make them.
    let tables: PreparedTables?
    let exports: ExportShelf

    init(_ library: Library, modified: HTTPDate, cacheCapacity: Int, tables: PreparedTables? = nil) {
        self.library = library
        self.modified = modified
        search = PreparedSearch(library)
        contract = PreparedContract(library, search)
        self.tables = tables
        exports = ExportShelf()
        answers = AnswerCache(capacity: cacheCapacity)
    }

    /// The same with tables, and with all that it has kept.
    init(_ edition: Edition, tables: PreparedTables) {
        library = edition.library
        modified = edition.modified
        answers = edition.answers
        search = edition.search
        contract = edition.contract
        exports = edition.exports
        self.tables = tables
    }
}
