import CLinux
import DepositaryAPI

/// The memory of the process.
enum Memory {
    /// Gives back to the system what loading and rendering have let go. The allocator keeps it otherwise, in pieces
    /// too many for a server that from then on only reads.
    static func giveBack() {
        Assets.forget()
        malloc_trim(0)
    }
}
