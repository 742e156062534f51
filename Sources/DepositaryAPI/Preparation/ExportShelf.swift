import Storage
import Synchronization
import Treaties

/// Where the export files of one library stand once they are made.
final class ExportShelf: Sendable {
    private enum State {
        case pending
        case ready(ExportSet)
        case failed(StorageError)
    }

    private let state: Mutex<State>

    init() { state = Mutex(.pending) }

    /// With the first files alone, for whoever wants to see what they are like.
    init(sampleOf library: Library) {
        do throws(StorageError) {
            state = Mutex(.ready(try ExportSet(sampleOf: library)))
        } catch {
            state = Mutex(.failed(error))
        }
    }

    var isPending: Bool {
        state.withLock { if case .pending = $0 { true } else { false } }
    }

    func fill(_ exports: ExportSet) { state.withLock { $0 = .ready(exports) } }
    func fail(_ error: StorageError) { state.withLock { $0 = .failed(error) } }

    /// - Throws: 503 where there are none.
    func exports() throws(APIError) -> ExportSet {
        switch state.withLock({ $0 }) {
        case .ready(let exports): return exports
        case .pending:
            throw Self.unavailable("The files are being made; ask again in a moment.", retryAfter: 2)
        case .failed(let error):
            throw Self.unavailable("The files could not be made. \(error).", retryAfter: 300)
        }
    }

    private static func unavailable(_ detail: String, retryAfter seconds: Int) -> APIError {
        var error = APIError(.notReady, detail)
        error.retryAfter = seconds
        return error
    }
}
