import Treaties

/// Which rows and columns of a listing go into an answer, and in which order.
struct ListSelection {
    let columns: [Int]
    /// Whether those are all, in the table's order.
    let takesAllColumns: Bool
    let rows: [Int]
    /// The offset of the next page, where there is one.
    let next: Int?

    /// The page size of JSON: a whole treaty, with room.
    private static let defaultLimit = 1000

    init(_ listing: Listing, values: ParameterValues, format: Format, offset: Int) throws(APIError) {
        columns = try Self.columns(of: listing, values.columns("fields"))
        takesAllColumns = columns.elementsEqual(listing.columns.indices)
        let order = try Self.order(listing, by: values.columns("sort"))
        let limit = values.count("limit") ?? (format == .json ? Self.defaultLimit : listing.count)
        let start = min(offset, listing.count)
        let end = start + min(limit, listing.count - start)
        rows = order.map { Array($0[start..<end]) } ?? Array(start..<end)
        next = end < listing.count ? end : nil
    }

    private static func columns(of listing: Listing, _ names: [String]?) throws(APIError) -> [Int] {
        guard let names else { return Array(listing.columns.indices) }
        return try Self.columns(named: names, of: listing, for: "fields")
    }

    /// Sorting keeps the given order among equals; what is unknown comes last. Nil where the order stays as it is.
    private static func order(_ listing: Listing, by names: [String]?) throws(APIError) -> [Int]? {
        guard let names else { return nil }
        let columns = try columns(
            named: names.map { $0.hasPrefix("-") ? String($0.dropFirst()) : $0 }, of: listing, for: "sort")
        var order = Array(0..<listing.count)
        for (name, column) in zip(names, columns).reversed() {
            let isDescending = name.hasPrefix("-")
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

    private static func columns(named names: [String], of listing: Listing, for parameter: String)
        throws(APIError) -> [Int]
    {
        var columns: [Int] = []
        for name in names {
            guard let column = listing.columns.firstIndex(of: name.lowercased()) else {
                throw fault(
                    in: parameter,
                    "There is no column \"\(name)\". " + ParameterReading.advice(for: name, listing.columns))
            }
            guard !columns.contains(column) else { throw fault(in: parameter, "It names \(name) twice.") }
            columns.append(column)
        }
        return columns
    }

    private static func fault(in parameter: String, _ reason: String) -> APIError {
        .parameters(.invalidParameter, [.init(parameter: parameter, reason: reason)])
    }
}
