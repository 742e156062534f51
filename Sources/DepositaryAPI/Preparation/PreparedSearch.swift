import Synchronization
import Treaties

/// The search index of a library, made when somebody has the time or needs it, and once.
final class PreparedSearch: Sendable {
    private let library: Library
    private let made = Mutex<SearchIndex?>(nil)

    init(_ library: Library) {
        self.library = library
    }

    /// The first to ask makes it, and others wait for it.
    var index: SearchIndex {
        made.withLock { made in
            if let made { return made }
            let index = SearchIndex(library)
            made = index
            return index
        }
    }
}
