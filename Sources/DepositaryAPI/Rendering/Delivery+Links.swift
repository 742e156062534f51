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
        members.append(.init(name: "license", cell: .text(call.library.information.license)))
        members.append(.init(name: "disclaimer", cell: .text(call.library.information.disclaimer)))
        return members
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

    func link(toOffset offset: Int) -> String {
        let query = pagedQuery
        let cursor = "cursor=" + Cursor(offset: offset).text(for: question(query), in: call.library)
        return path + "?" + (query.isEmpty ? cursor : query + "&" + cursor)
    }
}
