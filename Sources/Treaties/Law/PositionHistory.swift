/// All positions of one participant under one instrument, each with the first day on which it holds.
///
/// Made once with the library, so that a question for any day is a short search.
public struct PositionHistory: Sendable {
    /// An unbroken stretch of days with one position; it lasts until the next one begins.
    public struct Span: Sendable {
        /// The first day; of the first span the first day that can be reckoned.
        public let from: CalendarDay
        /// On each of its days.
        public let position: Position
    }

    /// Oldest first; the first reaches back without end.
    public let spans: [Span]

    init(_ derivation: PositionDerivation) {
        let beginning = CalendarDay(number: .min)
        var spans = [Span(from: beginning, position: derivation.position(on: beginning))]
        for day in derivation.turningPoints {
            let position = derivation.position(on: day)
            if position != spans[spans.count - 1].position {
                spans.append(Span(from: day, position: position))
            }
        }
        self.spans = spans
    }

    /// The position on any day, past or future, by what the library knows.
    public func position(on day: CalendarDay) -> Position {
        spans[spanIndex(on: day)].position
    }

    /// The place in `spans` of the one that a day lies in.
    public func spanIndex(on day: CalendarDay) -> Int {
        var index = spans.count - 1
        while index > 0, spans[index].from > day { index -= 1 }
        return index
    }
}
