/// How many states of the world, of its regions and of groups stand where on a day.
public struct StatusStatistics: Sendable {
    /// What the states of a row have in common.
    public enum Dimension: String, CaseIterable, Sendable {
        case world, region, group

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .world: "All states."
            case .region: "The states of a region, large or small."
            case .group: "The states that are full members of a group on the day."
            }
        }
    }

    /// Some states, and where they stand under one instrument or all that were chosen.
    public struct Row: Sendable {
        /// What they have in common.
        public let dimension: Dimension
        /// Code of the region, or identifier of the group.
        public let key: String?
        /// How many states there are.
        public let states: Int
        /// Nil for all instruments together.
        public let instrument: Reference<Instrument>?
        /// In the order of `Status.allCases`; a state counts once under each instrument.
        public internal(set) var counts = [Int](repeating: 0, count: Status.allCases.count)
        /// Days from signature to ratification, acceptance or approval, where both are dated to the day; in order.
        public internal(set) var waits: [Int] = []

        /// Of the counts, how many are party, in hundredths rounded down; nil where nothing is open to these states.
        public var partyPercent: Int? {
            let total = counts.reduce(0, +)
            return total > 0 ? counts[Status.party.place] * 100 / total : nil
        }

        /// The lower one of the two in the middle, where there are two.
        public var medianWait: Int? { waits.isEmpty ? nil : waits[(waits.count - 1) / 2] }
    }

    /// A class of states that rows are made for.
    public struct Class: Sendable {
        let dimension: Dimension
        let key: String?
        let members: [Bool]

        /// The states of the library that exist on a day and meet a condition.
        init(
            _ dimension: Dimension, _ key: String?, on day: CalendarDay, in library: Library,
            where holds: (Int) -> Bool
        ) {
            self.dimension = dimension
            self.key = key
            members = library.participants.indices.map {
                library.participants[$0].kind == .state && library.participants[$0].exists(on: day)
                    && holds($0)
            }
        }
    }

    /// Class by class; in each, all instruments together, or one by one.
    public let rows: [Row]

    /// - Parameter perInstrument: whether each instrument has a row of its own.
    public init(
        _ classes: [Class], _ instruments: [Reference<Instrument>], on day: CalendarDay, perInstrument: Bool,
        in library: Library
    ) {
        var rows: [Row] = []
        for aClass in classes {
            let states = aClass.members.count { $0 }
            var row = Row(dimension: aClass.dimension, key: aClass.key, states: states, instrument: nil)
            for instrument in instruments {
                if perInstrument {
                    row = Row(
                        dimension: aClass.dimension, key: aClass.key, states: states, instrument: instrument)
                }
                row.count(instrument, aClass.members, on: day, in: library)
                if perInstrument { rows.append(row.sorted) }
            }
            if !perInstrument { rows.append(row.sorted) }
        }
        self.rows = rows
    }

    /// The world, each region in which there is a state, and each group.
    public static func classes(on day: CalendarDay, in library: Library) -> [Class] {
        let world = Class(.world, nil, on: day, in: library) { _ in true }
        let codes = library.vocabulary.filter { $0.set == "region" }.map(\.code)
        let regions = classes(ofRegions: codes, on: day, in: library).filter { $0.members.contains(true) }
        let groups = library.groups.indices.map { Reference<Group>($0) }
        return [world] + regions + classes(ofGroups: groups, on: day, in: library)
    }

    /// One for each code, in that order.
    public static func classes(ofRegions codes: [String], on day: CalendarDay, in library: Library) -> [Class]
    {
        codes.map { code in
            Class(.region, code, on: day, in: library) { library.participants[$0].lies(in: [code]) }
        }
    }

    /// One for each group, in that order.
    public static func classes(
        ofGroups groups: [Reference<Group>], on day: CalendarDay, in library: Library
    ) -> [Class] {
        groups.map { group in
            let members = library[group].members(on: day)
            return Class(.group, library[group].id, on: day, in: library) { members.contains(Reference($0)) }
        }
    }
}

extension StatusStatistics.Row {
    fileprivate mutating func count(
        _ instrument: Reference<Instrument>, _ members: [Bool], on day: CalendarDay, in library: Library
    ) {
        for place in library.places(in: instrument)
        where members[library.participations[place].participant.index] {
            let span = library.spans.span(of: place, on: day)
            counts[library.spans.status(of: span).place] += 1
            // Who never acted did not sign: most rows end here.
            guard !library.participations[place].actions.isEmpty else { continue }
            if let wait = library.row(ofSpan: span).position.wait(in: library) { waits.append(wait) }
        }
    }

    fileprivate var sorted: Self {
        var row = self
        row.waits.sort()
        return row
    }
}

extension Position {
    /// Days from signature to ratification, acceptance or approval.
    fileprivate func wait(in library: Library) -> Int? {
        guard let signature, let consent,
            library.actions[signature.index].type.isSimpleSignature,
            [.ratification, .acceptance, .approval].contains(library.actions[consent.index].type),
            let signed = library.actions[signature.index].date?.exactDay,
            let ratified = library.actions[consent.index].date?.exactDay, signed <= ratified
        else { return nil }
        return Int(ratified.number - signed.number)
    }
}
