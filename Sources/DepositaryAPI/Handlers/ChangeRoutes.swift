import Treaties

/// What releases of the library changed: for mirrors as a list, for people as feeds.
enum ChangeRoutes {
    static let routes =
        [
            Route(
                "/v1/changes",
                "What each release of the library added, corrected or removed, oldest first. A cursor of it outlives the library.",
                .list,
                parameters: [
                    Parameter("since", .day(), "By releases of this day or later, the day itself included."),
                    Parameter("until", .day(notBefore: "since"), "By releases of this day or before."),
                    Parameter(
                        "after", .count(0...999_999_999),
                        "With a greater number than this one: what came after meta.latest_number of an earlier answer."
                    ),
                ] + filters,
                examples: [
                    "since": "2026-11-24", "until": "2026-11-24", "after": "2000", "collection": "cases",
                    "instrument": "palermo-protocol", "country": "kenya",
                ]
            ) { call in list(call) }
        ]
        + FeedRoutes.routes(
            of: "/v1/changes", "What releases of the library changed, newest first",
            parameters: filters + [
                Parameter(
                    "before", .count(1...999_999_999),
                    "With a lesser number than this one: where a page of older entries begins.")
            ], place: "before", feed: feed)

    private static let filters: [Parameter] = [
        .codes("kind", Change.Kind.self, "What became of the record."),
        .codes("collection", Change.Collection.self, "Where the record is kept."),
        .instrument, .country,
    ]

    private static func list(_ call: Call) -> Answer {
        let values = call.values
        let (since, until, after) = (values.day("since"), values.day("until"), values.count("after") ?? 0)
        let changes = matching(call).filter { change in
            change.number > after && since.map { change.release >= $0 } ?? true
                && until.map { change.release <= $0 } ?? true
        }
        let latest = call.library.changes.last
        var listing = Table.changes.listing(
            changes, in: call.library,
            meta: [
                .init(name: "latest_number", cell: .integer(latest?.number ?? 0)),
                .init(name: "latest_release", cell: .describing(latest?.release)),
            ])
        listing.number = { changes[$0].number }
        return .list(listing)
    }

    private static func matching(_ call: Call) -> [Change] {
        let kinds = call.values.codes("kind", as: Change.Kind.self)
        let collections = call.values.codes("collection", as: Change.Collection.self)
        let instruments = call.values.instruments("instrument")
        let participants = call.values.participants("country")
        return call.library.changes.filter { change in
            kinds?.contains(change.kind) ?? true && collections?.contains(change.collection) ?? true
                && instruments.map { !$0.isDisjoint(with: change.instruments) } ?? true
                && participants.map { !$0.isDisjoint(with: change.participants) } ?? true
        }
    }

    // MARK: Feed

    private static let entriesInPage = 100

    private static func feed(_ call: Call, _ addresses: FeedAddresses) -> Feed {
        let before = call.values.count("before") ?? .max
        let older = matching(call).filter { $0.number < before }
        let page = older.suffix(entriesInPage)
        return Feed(
            title: "Depositary: changes of the library",
            subtitle: "What each release added, corrected or removed.", list: "/v1/changes",
            entries: page.reversed().map { entry($0, in: call.library) },
            olderQuery: page.startIndex > older.startIndex
                ? page.first.map { addresses.query(at: "before=\($0.number)") } : nil,
            updated: page.last?.release ?? call.library.version.released)
    }

    private static func entry(_ change: Change, in library: Library) -> Feed.Entry {
        let what = change.collection.singular + " " + (library.title(of: change.subject) ?? change.record)
        let fields = change.fields.isEmpty ? nil : "Fields: " + change.fields.joined(separator: ", ") + "."
        let texts = [fields, change.note].compactMap(\.self)
        return Feed.Entry(
            id: Feed.tag("changes/\(change.number)"), title: change.kind.heading + ": " + what,
            text: texts.isEmpty ? nil : texts.joined(separator: " "), day: change.release,
            path: library.address(of: change.subject),
            tags: [change.kind.rawValue, change.collection.rawValue])
    }
}

extension Change.Kind {
    fileprivate var heading: String {
        switch self {
        case .added: "Added"
        case .corrected: "Corrected"
        case .removed: "Removed"
        }
    }
}
