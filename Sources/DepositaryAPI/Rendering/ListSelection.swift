import Treaties

/// Which rows and columns of a listing go into an answer, and in which order.
struct ListSelection {
    let columns: [Int]
    let rows: [Int]
    /// The offset of the next page, where there is one.
    let next: Int?

    /// The page size of JSON: a whole treaty, with room.
    private static let defaultLimit = 1000

    init(_ listing: Listing, values: ParameterValues, format: Format, offset: Int) throws(APIError) {
        columns = try Self.columns(of: listing, values.columns("fields"))
        let ordered = try Self.order(listing, by: values.columns("sort"))
        let limit = values.count("limit") ?? (format == .json ? Self.defaultLimit : listing.count)
        let end = min(listing.count, offset + limit)
        rows = Array(ordered[min(offset, end)..<end])
        next = end < listing.count ? end : nil
    }

    private static func columns(of listing: Listing, _ names: [String]?) throws(APIError) -> [Int] {
        guard let names else { return Array(listing.columns.indices) }
        var columns: [Int] = []
        for name in names { columns.append(try column(named: name, of: listing, for: "fields")) }
        return columns
    }

    /// Sorting keeps the given order among equals; what is unknown comes last.
    private static func order(_ listing: Listing, by names: [String]?) throws(APIError) -> [Int] {
        var order = Array(0..<listing.count)
        for name in (names ?? []).reversed() {
            let isDescending = name.hasPrefix("-")
            let column = try column(
                named: isDescending ? String(name.dropFirst()) : name, of: listing, for: "sort")
            let keys = (0..<listing.count).map { listing.cell($0, column) }
            let known = order.filter { keys[$0] != .null }
            let sorted = known.enumerated().sorted { left, right in
                let (a, b) = (keys[left.element], keys[right.element])
                if a == b { return left.offset < right.offset }
                return isDescending ? Cell.ascending(b, a) : Cell.ascending(a, b)
            }
            order = sorted.map(\.element) + order.filter { keys[$0] == .null }
        }
        return order
    }

    private static func column(named name: String, of listing: Listing, for parameter: String)
        throws(APIError) -> Int
    {
        if let column = listing.columns.firstIndex(of: name.lowercased()) { return column }
        throw .parameters(
            .invalidParameter,
            [
                .init(
                    parameter: parameter,
                    reason: "There is no column \"\(name)\". "
                        + ParameterReading.advice(for: name, listing.columns))
            ])
    }
}
