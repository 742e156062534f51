/// The place of an entity in its library: as small and quick as an index, and not to be mixed up with another kind's.
public struct Reference<Entity>: Hashable, Sendable {
    /// Into the library's list of that kind, from 0; another library may give it another.
    public let index: Int

    /// `index` must lie within that list.
    public init(_ index: Int) {
        self.index = index
    }
}
