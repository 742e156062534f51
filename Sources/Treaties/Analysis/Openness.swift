/// Who can join which instrument on one day.
public struct Openness: Sendable {
    private enum Circle: Sendable {
        case states
        case members(Set<Reference<Participant>>, except: [Reference<Participant>])
        case nobody
    }

    private let circles: [Circle]
    private let isState: [Bool]
    private let exists: [Bool]

    /// Whom the instruments are open to on a day.
    public init(on day: CalendarDay, in library: Library) {
        isState = library.participants.map { $0.kind == .state }
        exists = library.participants.map { $0.exists(on: day) }
        circles = library.instruments.map { instrument in
            // Soft law is joined by nobody, and what is not made yet neither.
            guard instrument.isBinding, instrument.made.map({ $0.latest <= day }) ?? true else {
                return .nobody
            }
            return switch instrument.openTo {
            case .allStates: .states
            case .members(let groups):
                .members(
                    library.members(ofAny: groups, on: day), except: instrument.transposition?.notBound ?? [])
            }
        }
    }

    /// Whether a participant that exists on the day can become party, or be one.
    public func isOpen(_ instrument: Reference<Instrument>, to participant: Reference<Participant>) -> Bool {
        guard exists[participant.index] else { return false }
        return switch circles[instrument.index] {
        case .states: isState[participant.index]
        case .members(let members, let others):
            members.contains(participant) && !others.contains(participant)
        case .nobody: false
        }
    }
}

extension Participant {
    /// A former state after its end, and a successor before its beginning, do not.
    public func exists(on day: CalendarDay) -> Bool {
        (since.map { $0.earliest <= day } ?? true) && (until.map { day < $0.earliest } ?? true)
    }
}

extension CalendarDay {
    /// How many years have passed in full on a later day.
    public func fullYears(until later: CalendarDay) -> Int {
        let (start, end) = (components, later.components)
        return end.year - start.year - ((end.month, end.day) < (start.month, start.day) ? 1 : 0)
    }
}
