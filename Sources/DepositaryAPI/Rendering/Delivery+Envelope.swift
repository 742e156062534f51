import Treaties

/// The whole of a JSON answer as one value.
extension Delivery {
    func envelope(of record: Cell) -> Cell {
        .record(["data": record, "meta": .object(provenance)])
    }

    /// For the few rows of an example; long lists are written row by row.
    func envelope(of listing: Listing) throws(APIError) -> Cell {
        let selection = try select(from: listing, as: .json)
        let rows = selection.rows.map { row in
            Cell.object(
                selection.columns.map { .init(name: listing.columns[$0], cell: listing.cell(row, $0)) })
        }
        return .record([
            "data": .list(rows), "meta": .object(meta(listing, count: rows.count)),
            "links": .object(links(next: selection.next.map { link(toOffset: $0) })),
        ])
    }
}
