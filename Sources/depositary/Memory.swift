import CLinux

/// The memory of this process.
enum Memory {
    /// Gives back to the system what reading and rendering a library took for a moment: without it the process would go on
    /// holding a quarter more than it uses.
    static func giveBack() { clinux_give_back_memory() }
}
