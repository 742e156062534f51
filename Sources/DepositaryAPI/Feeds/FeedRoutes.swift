import Treaties

/// The two routes by which the news of a list can be subscribed to.
enum FeedRoutes {
    static func routes(
        of list: String, _ summary: String, parameters: [Parameter], place: String,
        feed: @escaping @Sendable (Call, FeedAddresses) -> Feed
    ) -> [Route] {
        func route(
            _ suffix: String, _ form: String, _ mediaType: String,
            _ bytes: @escaping @Sendable (Feed, FeedAddresses, Library) -> [UInt8]
        ) -> Route {
            Route(
                list + suffix, summary + ", as " + form + ".", .page, parameters: parameters,
                mediaTypes: [mediaType]
            ) { call in
                let addresses = FeedAddresses(call, place: place)
                return .page(
                    mediaType: mediaType, bytes: bytes(feed(call, addresses), addresses, call.library))
            }
        }
        return [
            route(".atom", "Atom", AtomFeed.mediaType) { AtomFeed.bytes($0, $1, in: $2) },
            route(".feed.json", "JSON Feed", JSONFeed.mediaType) { JSONFeed.bytes($0, $1, in: $2) },
        ]
    }
}
