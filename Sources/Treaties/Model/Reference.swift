/// The place of an entity in its library: as small and quick as an index, and not to be mixed up with another kind's.
public struct Reference<Entity>: Hashable, Sendable {
    public let index: Int

    public init(_ index: Int) {
        self.index = index
    }
}
