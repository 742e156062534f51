import FoundationEssentials

/// What the process was started with.
enum Environment {
    static var variables: [String: String] { ProcessInfo.processInfo.environment }

    /// Cores that this process may run on, which a container may have narrowed.
    static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
