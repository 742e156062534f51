import Treaties

/// A feed as Atom (RFC 4287), in pages (RFC 5005, section 3).
enum AtomFeed {
    static let mediaType = "application/atom+xml"

    static func bytes(_ feed: Feed, _ addresses: FeedAddresses, in library: Library) -> [UInt8] {
        var lines = [
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">",
            element("id", addresses.identity(of: feed.list)),
            element("title", feed.title),
            element("subtitle", feed.subtitle),
            element("updated", Feed.time(feed.updated)),
            "<author>\(element("name", Program.name))</author>",
            "<generator version=\"\(Program.version)\">\(Program.name)</generator>",
            element("rights", library.information.license),
            link("self", mediaType, addresses.page),
            link("alternate", "application/json", addresses.list(feed.list)),
            link("first", mediaType, addresses.first),
        ]
        if let older = feed.olderQuery { lines.append(link("next", mediaType, addresses.address(older))) }
        for entry in feed.entries { lines += self.entry(entry, feed, addresses) }
        lines += ["</feed>", ""]
        return Array(lines.joined(separator: "\n").utf8)
    }

    /// An entry without content needs a link to what it tells of (RFC 4287 4.1.2): what is gone leads to the list.
    private static func entry(_ entry: Feed.Entry, _ feed: Feed, _ addresses: FeedAddresses) -> [String] {
        ["<entry>", element("id", entry.id), element("title", entry.title)]
            + [
                element("updated", Feed.time(entry.day)),
                link("alternate", "application/json", addresses.origin + (entry.path ?? feed.list)),
            ]
            + entry.tags.map { "<category term=\"\(escaped($0))\"/>" }
            + [entry.text.map { element("summary", $0) }].compactMap(\.self)
            + ["</entry>"]
    }

    /// XML 1.0 can write no other control character than these, not even escaped.
    private static func escaped(_ text: String) -> String {
        let isXML = { (scalar: Unicode.Scalar) in
            scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE
                || "\t\n\r".unicodeScalars.contains(scalar)
        }
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { kept.append(isXML(scalar) ? scalar : "\u{FFFD}") }
        return HTML.escaped(String(kept))
    }

    private static func element(_ name: String, _ text: String) -> String {
        "<\(name)>\(escaped(text))</\(name)>"
    }

    private static func link(_ relation: String, _ type: String, _ address: String) -> String {
        "<link rel=\"\(relation)\" type=\"\(type)\" href=\"\(escaped(address))\"/>"
    }
}
