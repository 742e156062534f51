import Synchronization
import Treaties

/// The contract of a library, made when somebody needs it, and once.
final class PreparedContract: Sendable {
    private let library: Library
    private let search: PreparedSearch
    private let made = Mutex<Contract?>(nil)

    init(_ library: Library, _ search: PreparedSearch) {
        self.library = library
        self.search = search
    }

    /// The first to ask makes it, and others wait for it.
    func contract(of routes: [Route]) -> Contract {
        made.withLock { made in
            if let made { return made }
            let contract = Contract(Samples(library: library, search: search, routes: routes))
            made = contract
            return contract
        }
    }
}
