import Treaties

/// What happened in law and on which day: acts, and what followed from them.
enum EventRoutes {
    static let routes =
        [
            Route(
                "/v1/events",
                "What was adopted, signed, ratified or left, and what entered into force, by day, oldest first.",
                .list, parameters: filters + [.since, .until],
                examples: ["instrument": "palermo-protocol", "country": "thailand", "region": "asia"]
            ) { call in
                let (since, until) = (call.values.day("since"), call.values.day("until"))
                let events = matching(call).filter { event in
                    since.map { event.date.earliest >= $0 } ?? true
                        && until.map { event.date.latest <= $0 } ?? true
                }
                return .list(Table.events.listing(events, in: call.library))
            }
        ]
        + FeedRoutes.routes(
            of: "/v1/events", "What happened in law up to a day, newest first", parameters: filters + [.asOf],
            place: "as_of", feed: feed)

    private static let filters: [Parameter] = [
        .codes("kind", LegalEvent.Kind.self, "What happened."),
        .instrument, .country, .region,
    ]

    private static func matching(_ call: Call) -> [LegalEvent] {
        let kinds = call.values.codes("kind", as: LegalEvent.Kind.self)
        let instruments = call.values.instruments("instrument")
        let participants = call.values.participants("country")
        let regions = call.values.codes("region")
        return call.library.events.filter { event in
            kinds?.contains(event.kind) ?? true && instruments?.contains(event.instrument) ?? true
                && participants.map { wanted in event.participant.map(wanted.contains) ?? false } ?? true
                && regions.map { wanted in
                    event.participant.map { call.library[$0].lies(in: wanted) } ?? false
                } ?? true
        }
    }

    // MARK: Feed

    private static let leastEntriesInPage = 50

    /// Whole days, so that the next page begins with the day before.
    private static func feed(_ call: Call, _ addresses: FeedAddresses) -> Feed {
        let past = matching(call).filter { $0.date.latest <= call.day }.enumerated().sorted { left, right in
            let (a, b) = (left.element.date.latest, right.element.date.latest)
            return a == b ? left.offset < right.offset : a > b
        }.map(\.element)
        let last = past.prefix(leastEntriesInPage).last?.date.latest
        let page = past.prefix { event in last.map { event.date.latest >= $0 } ?? false }
        let hasOlder = page.count < past.count
        return Feed(
            title: "Depositary: events in law",
            subtitle: "What was adopted, signed, ratified or left, and what entered into force.",
            list: "/v1/events", entries: page.map { entry($0, in: call.library) },
            olderQuery: hasOlder ? last.map { addresses.query(at: "as_of=\($0.adding(days: -1))") } : nil,
            updated: page.first?.date.latest ?? call.day)
    }

    private static func entry(_ event: LegalEvent, in library: Library) -> Feed.Entry {
        let instrument = library[event.instrument]
        let action = event.action.map { library[$0].type }
        let name = event.participant.map { library[$0].name }
        let parts = [
            event.kind.rawValue, action?.rawValue, instrument.id, event.participant.map { library[$0].id },
            event.date.description,
        ]
        let what = event.kind.isAct ? action?.words ?? event.kind.words : event.kind.words
        return Feed.Entry(
            id: Feed.tag("events/" + parts.compactMap(\.self).joined(separator: "/")),
            title: [name, what, instrument.shortTitle].compactMap(\.self).joined(separator: ": "),
            text: "\(event.date): \(event.kind.meaning)", day: event.date.latest,
            path: library.address(of: event), tags: [event.kind.rawValue, instrument.id])
    }
}

extension LegalEvent.Kind {
    /// Whether it is the act itself, and not what followed from one.
    fileprivate var isAct: Bool {
        switch self {
        case .signature, .consent, .noticeOfEnding, .statement: true
        default: false
        }
    }

    fileprivate var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}
