import Treaties

/// One page of a feed, before it takes a format.
struct Feed {
    struct Entry {
        let id: String
        let title: String
        /// In plain words; nil where the title says all.
        let text: String?
        let day: CalendarDay
        /// A path of this API.
        let path: String?
        let tags: [String]
    }

    let title: String
    let subtitle: String
    /// Of the list that it tells the news of.
    let list: String
    /// Newest first.
    let entries: [Entry]
    /// The query of the page with older entries, where there is one.
    let olderQuery: String?
    /// Since when it says what it says.
    let updated: CalendarDay

    /// What a feed reader tells one entry, or one feed, from another by (RFC 4151). It depends on no host, so that the
    /// same entry is the same from whichever server; the name is one that nobody can own (RFC 2606).
    static func tag(_ specific: String) -> String { "tag:depositary.example,2026-11-23:" + specific }

    /// The time of a day as feeds write it.
    static func time(_ day: CalendarDay) -> String { "\(day)T00:00:00Z" }
}

/// The addresses of a page of a feed.
struct FeedAddresses {
    let origin: String
    let path: String
    /// Of this page.
    let query: String
    /// What all its pages share: the query without the place of the page.
    let sharedQuery: String

    /// - Parameter place: The parameter that says which page it is.
    init(_ call: Call, place: String) {
        origin = call.origin
        path = call.route.pattern
        query = call.values.canonicalQuery
        sharedQuery = query.split(separator: "&").filter { !$0.hasPrefix(place + "=") }.joined(separator: "&")
    }

    var page: String { address(query) }
    var first: String { address(sharedQuery) }

    func address(_ query: String) -> String { Self.join(origin + path, query) }

    /// The list that the feed tells the news of, by the same conditions.
    func list(_ path: String) -> String { Self.join(origin + path, sharedQuery) }

    private static func join(_ path: String, _ query: String) -> String {
        path + (query.isEmpty ? "" : "?" + query)
    }

    /// The query of the page at another place, in canonical order.
    func query(at place: String) -> String {
        (sharedQuery.split(separator: "&").map(String.init) + [place]).sorted().joined(separator: "&")
    }

    /// Of the feed as a whole, whatever its format.
    func identity(of list: String) -> String {
        Feed.tag(list.dropFirst("/v1/".count) + (sharedQuery.isEmpty ? "" : "?" + sharedQuery))
    }
}
