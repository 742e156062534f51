import Foundation
import FoundationXML
import TestSupport
import Testing

@testable import DepositaryAPI

/// An element of a well-formed XML document.
private final class Element {
    let name: String
    let attributes: [String: String]
    fileprivate(set) var text = ""
    fileprivate(set) var children: [Element] = []

    init(_ name: String, _ attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    func all(_ name: String) -> [Element] { children.filter { $0.name == name } }
    func text(_ name: String) -> String? { all(name).first?.text }
    func link(_ relation: String) -> String? {
        all("link").first { $0.attributes["rel"] == relation }?.attributes["href"]
    }
}

/// Reads a document; what is not well-formed leaves no root.
private final class DocumentReader: NSObject, XMLParserDelegate {
    private var open: [Element] = []
    private var root: Element?

    static func root(of bytes: [UInt8]) throws -> Element {
        let reader = DocumentReader()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        try #require(parser.parse(), "\(String(describing: parser.parserError))")
        return try #require(reader.root)
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let element = Element(name, attributes)
        open.last?.children.append(element)
        open.append(element)
        if root == nil { root = element }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }

    func parser(_ parser: XMLParser, didEndElement: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }
}

@Suite struct `Feeds` {
    /// The target of an address on this host.
    private func target(_ address: String) -> String { String(address.dropFirst("http://localhost".count)) }

    private static let lists = [
        ("/v1/changes", "?country=france"), ("/v1/changes", ""), ("/v1/events", "?instrument=cets-197"),
        ("/v1/events", "?kind=ending"),
    ]

    @Test(arguments: Way.allCases, lists)
    func `as Atom have what the format asks for, on each of their pages`(
        way: Way, item: (list: String, query: String)
    ) throws {
        let first = item.list + ".atom" + item.query
        #expect(try way.get(first).field("content-type") == "application/atom+xml")
        #expect(try way.get(item.list + item.query).status == 200)
        var address: String? = first
        var pages = 0
        var identities: [String] = []
        var feeds: Set<String> = []
        // The first pages and not all: some feeds go back a century.
        while let page = address, pages < 3 {
            let feed = try DocumentReader.root(of: way.get(page).body)
            #expect(feed.name == "feed")
            #expect(feed.attributes["xmlns"] == "http://www.w3.org/2005/Atom")
            for name in ["id", "title", "updated"] { #expect(feed.all(name).count == 1, "\(name)") }
            #expect(feed.all("author").first?.text("name")?.isEmpty == false)
            feeds.insert(try #require(feed.text("id")))
            #expect(feed.link("self").map(target) == page)
            #expect(feed.link("first").map(target) == first)
            #expect(feed.link("alternate").map(target) == item.list + item.query)
            let entries = feed.all("entry")
            #expect(!entries.isEmpty)
            for entry in entries {
                for name in ["id", "title", "updated"] { #expect(entry.all(name).count == 1, "\(name)") }
                #expect(entry.text("updated")?.hasSuffix("T00:00:00Z") == true)
                #expect(entry.link("alternate")?.hasPrefix("http://localhost/v1/") == true)
                identities.append(try #require(entry.text("id")))
            }
            let days = entries.compactMap { $0.text("updated") }
            #expect(days == days.sorted(by: >))
            #expect(feed.text("updated") == days.first)
            address = feed.link("next").map(target)
            pages += 1
        }
        #expect(feeds.count == 1 && feeds.first?.hasPrefix("tag:") == true)
        #expect(Set(identities).count == identities.count)
        #expect(identities.allSatisfy { $0.hasPrefix("tag:") })
    }

    @Test(arguments: Way.allCases, lists)
    func `as JSON Feed have what the format asks for, and the entries of the Atom feed`(
        way: Way, item: (list: String, query: String)
    ) throws {
        let address = item.list + ".feed.json" + item.query
        let response = try way.get(address)
        #expect(response.field("content-type") == "application/feed+json")
        let feed = try JSONValue(response.body)
        #expect(feed["version"]?.string == "https://jsonfeed.org/version/1.1")
        #expect(feed["title"]?.string?.isEmpty == false)
        #expect(feed["feed_url"]?.string.map(target) == address)
        let items = try #require(feed["items"]?.array)
        for item in items {
            #expect(item["content_text"]?.string?.isEmpty == false)
            #expect(item.object?.values.contains(.null) == false, "the format knows no null")
        }
        let atom = try DocumentReader.root(of: way.get(item.list + ".atom" + item.query).body)
        #expect(items.map { $0["id"]?.string } == atom.all("entry").map { $0.text("id") })
        #expect(items.map { $0["title"]?.string } == atom.all("entry").map { $0.text("title") })
        #expect((feed["next_url"] == nil) == (atom.link("next") == nil))
        if let next = feed["next_url"]?.string { #expect(try way.get(target(next)).status == 200) }
    }

    @Test func `of changes, page by page, are the whole list backwards`() throws {
        let way = Way.inProcess
        let numbers = try way.lines("/v1/changes.ndjson?collection=obligations,cases").compactMap {
            $0["number"]?.integer
        }
        var address: String? = "/v1/changes.feed.json?collection=obligations,cases"
        var seen: [Int] = []
        while let page = address {
            let feed = try way.json(page)
            seen += try #require(feed["items"]?.array).compactMap {
                $0["id"]?.string?.split(separator: "/").last.flatMap { Int($0) }
            }
            address = feed["next_url"]?.string.map(target)
        }
        #expect(seen == numbers.reversed())
    }

    @Test func `of events, page by page, are all that happened up to the day`() throws {
        let way = Way.inProcess
        let query = "?instrument=cets-197&region=europe"
        let events = try way.lines("/v1/events.ndjson\(query)&until=2020-06-30")
        var address: String? = "/v1/events.feed.json\(query)&as_of=2020-06-30"
        var count = 0
        while let page = address {
            let feed = try way.json(page)
            count += try #require(feed["items"]?.array).count
            address = feed["next_url"]?.string.map(target)
        }
        #expect(count == events.count)
    }

    @Test func `name the host by which they were reached, harmlessly, and keep their entries' identities`()
        throws
    {
        let here = try DocumentReader.root(of: Way.inProcess.get("/v1/changes.atom").body)
        let response = try Way.inProcess.get("/v1/changes.atom?kind=added", [("Host", "a&b:81")])
        let there = try DocumentReader.root(of: response.body)
        #expect(there.link("self") == "http://a&b:81/v1/changes.atom?kind=added")
        #expect(here.all("entry").first?.text("id") == there.all("entry").first?.text("id"))
    }

    @Test func `of what was removed lead to the list`() throws {
        let library = try CheckedOutLibrary.load { contents in
            contents["changes.csv"]?.append(
                contentsOf: Array(
                    "9999,2026-11-24,removed,sources,a-lost-page,,Found to be <another>.\n".utf8))
        }
        let renewed = InProcess(try Way.responder(library: library))
        let atom = try DocumentReader.root(of: renewed.get("/v1/changes.atom").body)
        let entry = try #require(atom.all("entry").first)
        #expect(entry.text("title") == "Removed: source a-lost-page")
        #expect(entry.text("summary") == "Found to be <another>.")
        #expect(entry.link("alternate") == "http://localhost/v1/changes")
        let row = try JSONValue(renewed.get("/v1/changes?after=9998").body)["data"]?[0]
        #expect(row?["url"] == .null && row?["title"] == .null)
    }
}
