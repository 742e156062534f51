import HTTPCore

extension FuzzTarget {
    /// The value of `If-None-Match` or `If-Match`. The tags found are found again in what they are written as, each
    /// matches itself weakly, and what matches strongly matches weakly.
    static let entityTag = FuzzTarget("entity-tag") { input throws(Violation) in
        let condition = EntityTag.Condition(String(decoding: input, as: UTF8.self))
        let present = EntityTag(strong: "abc")
        if condition.matchesStrongly(present) {
            try require(condition.matchesWeakly(present), "a strong match that is no weak one")
        }
        guard case .tags(let tags) = condition else { return }
        for tag in tags {
            try require(condition.matchesWeakly(tag), "\(tag) does not match itself")
            try require(
                condition.matchesStrongly(tag)
                    == tags.contains { $0.opaque == tag.opaque && !$0.isWeak && !tag.isWeak },
                "\(tag) matches strongly where it should not, or not where it should")
        }
        let written = tags.map(\.description).joined(separator: ", ")
        try require(EntityTag.Condition(written) == condition, "\(written) is not read as \(tags)")
    }
}
