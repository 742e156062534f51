import Treaties

/// What would follow from a consent that has not been given.
enum SimulationRoutes {
    static let routes = [
        Route(
            "/v1/simulate",
            "What would follow if a country consented to be bound: the instrument's obligations, which of them would be new, and from which day.",
            .list,
            parameters: [
                Parameter("country", .participants, "One identifier, name or ISO code.", isRequired: true),
                Parameter("instrument", .instruments, "One identifier or official number.", isRequired: true),
                Parameter(
                    "deposit", .day(notBefore: "as_of"),
                    "The day of the deposit, or of what the instrument's rule counts from; not before as_of.",
                    isRequired: true),
                Parameter(
                    "as_of", .day(),
                    "The day on which the country and its other treaties are taken as they stand; today where absent."
                ),
            ],
            examples: ["country": "japan", "instrument": "ilo-c190", "deposit": "2030-01-01"]
        ) { (call) throws(APIError) in
            let simulation = try simulate(call)
            return .list(
                Table.simulation(simulation).listing(
                    simulation.items, in: call.library, meta: Cell.simulationMeta(simulation, call.library)))
        }
    ]

    private static func simulate(_ call: Call) throws(APIError) -> Simulation {
        let countries = call.sorted(call.values.participants("country") ?? [])
        let instruments = call.sorted(call.values.instruments("instrument") ?? [])
        guard let country = countries.first, countries.count == 1 else {
            throw .parameter("country", "It names several; give one.")
        }
        guard let instrument = instruments.first, instruments.count == 1 else {
            throw .parameter("instrument", "It names several; give one.")
        }
        let deposit = call.values.day("deposit") ?? call.today
        guard deposit >= call.day else {
            throw .parameter(
                "deposit", "It is before today, \(call.today); give as_of to ask about the past.")
        }
        do throws(Simulation.Refusal) {
            return try Simulation(country, instrument, deposit: deposit, on: call.day, in: call.library)
        } catch {
            throw Self.error(error, country, instrument, call)
        }
    }

    private static func error(
        _ refusal: Simulation.Refusal, _ country: Reference<Participant>, _ instrument: Reference<Instrument>,
        _ call: Call
    ) -> APIError {
        let (name, title) = (call.library[country].name, call.library[instrument].shortTitle)
        return switch refusal {
        case .notBinding: .parameter("instrument", "\(title) is not binding: nobody becomes party to it.")
        case .directive: .parameter("instrument", "\(title) is a directive: it binds without a deposit.")
        case .depositBeforeMade(let date): .parameter("deposit", "It is before \(title) was made, \(date).")
        case .alreadyConsented(.party):
            .parameter("country", "On \(call.day), \(name) is already party to \(title).")
        case .alreadyConsented:
            .parameter("country", "On \(call.day), \(name) has already consented to be bound by \(title).")
        case .notOpen: .parameter("country", "On \(call.day), \(title) is not open to \(name).")
        }
    }
}
