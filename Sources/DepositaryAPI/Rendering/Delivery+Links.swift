import Treaties

/// What an answer says of itself, and where it leads.
extension Delivery {
    func meta(_ listing: Listing, count: Int) -> [Cell.Member] {
        let counts: [Cell.Member] = [
            .init(name: "count", cell: .integer(count)), .init(name: "total", cell: .integer(listing.count)),
        ]
        return counts + listing.meta + provenance
    }

    /// What every answer says of itself.
    var provenance: [Cell.Member] {
        var members: [Cell.Member] = []
        if call.route.isOfADay {
            members.append(.init(name: "as_of", cell: .text(call.day.description)))
        }
        members.append(.init(name: "library_version", cell: .text(call.library.version.description)))
        if let schema = call.route.schemaPath {
            members.append(.init(name: "$schema", cell: .text(schema)))
        }
        members.append(.init(name: "license", cell: .text(call.library.information.license)))
        members.append(.init(name: "disclaimer", cell: .text(call.library.information.disclaimer)))
        return members
    }

    /// The Link fields (RFC 8288): the next page, and the schema of the rows or the record.
    func fieldLinks(next: String?) -> [String] {
        let schema = call.route.schemaPath.map {
            "<\($0)>; rel=\"describedby\"; type=\"application/schema+json\""
        }
        return [next.map { "<\($0)>; rel=\"next\"" }, schema].compactMap(\.self)
    }

    func links(next: String?) -> [Cell.Member] {
        [.init(name: "self", cell: .text(selfLink)), .init(name: "next", cell: .optional(next))]
    }

    var selfLink: String {
        let query = call.values.canonicalQuery
        return query.isEmpty ? path : path + "?" + query
    }

    /// What a cursor belongs to: the resource, however its path is spelled, and the query of its pages.
    func question(_ pagedQuery: String) -> String {
        let captures = call.captures.sorted { $0.key < $1.key }.map { $0.value.lowercased() }
        return ([call.route.pattern] + captures + [pagedQuery]).joined(separator: "?")
    }

    /// What the pages of one answer share.
    var pagedQuery: String {
        call.values.pagedQuery(asOf: dependsOnToday ? call.today : nil)
    }

    func link(toOffset offset: Int, in listing: Listing) -> String {
        let query = pagedQuery
        let text =
            lastingNumber(in: listing).map { NumberCursor(number: $0(offset - 1)).text }
            ?? Cursor(offset: offset).text(for: question(query), in: call.library)
        let cursor = "cursor=" + text
        return path + "?" + (query.isEmpty ? cursor : query + "&" + cursor)
    }

    /// Where the page of a cursor begins.
    func offset(of cursor: String, in listing: Listing) throws(APIError) -> Int {
        guard let number = lastingNumber(in: listing) else {
            return try Cursor.read(cursor, for: question(pagedQuery), in: call.library).offset
        }
        let last = try NumberCursor.read(cursor).number
        return (0..<listing.count).first { number($0) > last } ?? listing.count
    }

    /// The numbers of rows that have one; another order than theirs is paged like any other list.
    private func lastingNumber(in listing: Listing) -> ((Int) -> Int)? {
        call.values.columns("sort") == nil ? listing.number : nil
    }
}
