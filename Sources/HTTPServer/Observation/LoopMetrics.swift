internal import HTTPCore

/// What one loop counts. It alone writes; whoever asks for the numbers reads along.
final class LoopMetrics: Sendable {
    /// Answers with any other status are counted together, as 0.
    private static let statusCodes = [
        0, 200, 204, 206, 300, 301, 302, 303, 304, 307, 308, 400, 403, 404, 405, 406, 408, 409, 410, 412, 413,
        414,
        415, 416, 417, 421, 422, 429, 431, 500, 501, 503, 505,
    ]
    private static let statusPlaces: [UInt8] = {
        var places = [UInt8](repeating: 0, count: 600)
        for (place, code) in statusCodes.enumerated() { places[code] = UInt8(place) }
        return places
    }()
    private static let rowLength = 40
    /// Routes that have a row of their own. The first row is that of requests without a route.
    private static let rows = 50

    private enum Single: Int, CaseIterable {
        case bytes, rateLimited, cacheHits, cacheMisses
    }

    private let routes: [String]
    private let routeRows: [String: Int]
    private let answers = CounterBank<2000>()
    private let refusals = CounterBank<40>()
    private let singles = CounterBank<4>()
    private let durations = InlineArray<50, DurationHistogram> { _ in DurationHistogram() }
    private let iterations = DurationHistogram()

    /// - Parameter routes: the patterns to tell apart; what is beyond the room counts as no route.
    init(routes: [String]) {
        self.routes = Array(routes.prefix(Self.rows - 1))
        routeRows = Dictionary(
            self.routes.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
    }

    private static func place(of status: Status) -> Int {
        status.code < statusPlaces.count ? Int(statusPlaces[status.code]) : 0
    }

    /// A request was answered.
    /// - Parameter bytes: head and content.
    func answered(_ response: borrowing Response, bytes: Int, nanoseconds: Int) {
        let row = response.route.flatMap { routeRows[$0] } ?? 0
        answers.add(1, at: row * Self.rowLength + Self.place(of: response.status))
        singles.add(bytes, at: Single.bytes.rawValue)
        durations[row].record(nanoseconds: nanoseconds)
        switch response.cacheStatus {
        case .hit?: singles.add(1, at: Single.cacheHits.rawValue)
        case .miss?: singles.add(1, at: Single.cacheMisses.rawValue)
        case nil: break
        }
    }

    /// Something was refused before it became a request.
    func refused(_ status: Status, bytes: Int) {
        refusals.add(1, at: Self.place(of: status))
        singles.add(bytes, at: Single.bytes.rawValue)
    }

    func rateLimited() { singles.add(1, at: Single.rateLimited.rawValue) }

    /// From events being ready to all of them being seen to.
    func iterated(nanoseconds: Int) { iterations.record(nanoseconds: nanoseconds) }

    func add(to snapshot: inout ServerSnapshot) {
        for (row, route) in ([nil] + routes.map(Optional.some)).enumerated() {
            for (place, code) in Self.statusCodes.enumerated() {
                let count = answers[row * Self.rowLength + place]
                if count > 0 { snapshot.answers[.init(route: route, status: code), default: 0] += count }
            }
            if !durations[row].isEmpty {
                durations[row].add(to: &snapshot.requestDurations[route, default: .init()])
            }
        }
        for (place, code) in Self.statusCodes.enumerated() where refusals[place] > 0 {
            snapshot.refusals[code, default: 0] += refusals[place]
        }
        snapshot.responseBytes += singles[Single.bytes.rawValue]
        snapshot.rateLimited += singles[Single.rateLimited.rawValue]
        snapshot.cacheHits += singles[Single.cacheHits.rawValue]
        snapshot.cacheMisses += singles[Single.cacheMisses.rawValue]
        iterations.add(to: &snapshot.loopIterations)
    }
}
