import HTTPCore
import Treaties

/// A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
enum JSONFeed {
    static let mediaType = "application/feed+json"

    static func bytes(_ feed: Feed, _ addresses: FeedAddresses, in library: Library) -> [UInt8] {
        var members: [Cell.Member] = [
            .init(name: "version", cell: .text("https://jsonfeed.org/version/1.1")),
            .init(name: "title", cell: .text(feed.title)),
            .init(name: "description", cell: .text(feed.subtitle)),
            .init(name: "home_page_url", cell: .text(addresses.origin + "/")),
            .init(name: "feed_url", cell: .text(addresses.page)),
        ]
        // Absent, not null: the format knows no null.
        if let older = feed.olderQuery {
            members.append(.init(name: "next_url", cell: .text(addresses.address(older))))
        }
        members += [
            .init(name: "authors", cell: .list([.record(["name": .text(Program.name)])])),
            .init(name: "language", cell: .text("en")),
            .init(name: "items", cell: .list(feed.entries.map { item($0, addresses) })),
        ]
        var json = JSONWriter(reservingCapacity: 1024 + feed.entries.count * 512)
        Cell.object(members).write(to: &json)
        json.newline()
        return json.bytes
    }

    private static func item(_ entry: Feed.Entry, _ addresses: FeedAddresses) -> Cell {
        var members: [Cell.Member] = [.init(name: "id", cell: .text(entry.id))]
        if let path = entry.path {
            members.append(.init(name: "url", cell: .text(addresses.origin + path)))
        }
        members += [
            .init(name: "title", cell: .text(entry.title)),
            .init(name: "content_text", cell: .text(entry.text ?? entry.title)),
            .init(name: "date_published", cell: .text(Feed.time(entry.day))),
            .init(name: "tags", cell: .texts(entry.tags)),
        ]
        return .object(members)
    }
}
