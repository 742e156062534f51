import HTTPCore
import Treaties

/// A library with what was made ready from it. One goes with the other: when the library is exchanged, so is all of it.
struct Edition: Sendable {
    let library: Library
    /// When this process began to answer from it, or the release for the one that it began with.
    let modified: HTTPDate
    let answers: AnswerCache
    let search: PreparedSearch
    /// Nil until somebody had the time to make them.
    var tables: PreparedTables?

    init(_ library: Library, modified: HTTPDate, cacheCapacity: Int) {
        self.library = library
        self.modified = modified
        search = PreparedSearch(library)
        answers = AnswerCache(capacity: cacheCapacity)
    }
}
