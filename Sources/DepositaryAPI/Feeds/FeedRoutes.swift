import Treaties

/// The two routes by which the news of a list can be subscribed to.
enum FeedRoutes {
    static func routes(
        of list: String, _ summary: String, parameters: [Parameter], place: String,
        feed: @escaping @Sendable (Call, FeedAddresses) -> Feed
    ) -> [Route] {
        [
            Route(
                list + ".atom", summary + ", as Atom.", .page, parameters: parameters,
                mediaTypes: [AtomFeed.mediaType]
            ) { call in
                let addresses = FeedAddresses(call, place: place)
                let bytes = AtomFeed.bytes(feed(call, addresses), addresses, in: call.library)
                return .page(mediaType: AtomFeed.mediaType, bytes: bytes)
            },
            Route(
                list + ".feed.json", summary + ", as JSON Feed.", .page, parameters: parameters,
                mediaTypes: [JSONFeed.mediaType]
            ) { call in
                let addresses = FeedAddresses(call, place: place)
                let bytes = JSONFeed.bytes(feed(call, addresses), addresses, in: call.library)
                return .page(mediaType: JSONFeed.mediaType, bytes: bytes)
            },
        ]
    }
}
