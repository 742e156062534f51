import CLinux

/// The memory of the process.
enum Memory {
    /// Gives back to the system what loading and rendering have let go. The allocator keeps it otherwise, in pieces
    /// too many for a server that from then on only reads.
    static func giveBack() {
        malloc_trim(0)
    }
}
