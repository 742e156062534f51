/// All positions of one participant under one instrument, each with the first day on which it holds.
///
/// Made once with the library, so that a question for any day is a short search.
public struct PositionHistory: Sendable {
    public struct Span: Sendable {
        public let from: CalendarDay
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

    public func position(on day: CalendarDay) -> Position {
        var index = spans.count - 1
        while index > 0, spans[index].from > day { index -= 1 }
        return spans[index].position
    }
}
