/// The least that a transfer must move, on average since it began, once it had time to get going.
struct TransferRate {
    /// Bytes a second; 0 where any pace will do.
    let minimum: Int
    /// Milliseconds.
    let grace: Int

    /// When a transfer falls short, unless more bytes are moved before; nil where it never does.
    func deadline(began: Instant, moved: Int) -> Instant? {
        guard minimum > 0 else { return nil }
        return began.advanced(by: max(grace, moved * 1000 / minimum))
    }
}
