/// Which records refer to each other, in both directions.
public struct LinkGraph: Sendable {
    private let neighbours: [RecordReference: [RecordReference]]

    /// Of records that do not know each other.
    init() { neighbours = [:] }

    /// Made once, with the library.
    init(_ catalogues: Catalogues) {
        var neighbours: [RecordReference: [RecordReference]] = [:]
        func add(_ other: RecordReference, to record: RecordReference) {
            if !(neighbours[record]?.contains(other) ?? false) {
                neighbours[record, default: []].append(other)
            }
        }
        for catalogue in catalogues.all {
            for (index, record) in catalogue.anyRecords.enumerated() {
                let here = RecordReference(catalogue.kind, index)
                for other in record.links where other != here {
                    add(other, to: here)
                    add(here, to: other)
                }
            }
        }
        self.neighbours = neighbours
    }

    /// Records that a record names, or that name it, each once.
    public subscript(record: RecordReference) -> [RecordReference] { neighbours[record] ?? [] }

    /// Those of one kind.
    public func neighbours<Record: CatalogueRecord>(
        of record: RecordReference, as type: Record.Type
    ) -> [Reference<Record>] {
        self[record].filter { $0.kind == Record.kind }.map { Reference($0.index) }
    }
}
