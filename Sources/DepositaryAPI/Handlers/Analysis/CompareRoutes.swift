import Treaties

/// What differs between countries, or between instruments.
enum CompareRoutes {
    static let routes = [
        Route(
            "/v1/compare",
            "What differs between countries, or between instruments, on a day: a column for each that is compared.",
            .list,
            parameters: [
                .asOf,
                Parameter(
                    "countries", .participants,
                    "Two countries or more, separated by commas: under which instruments their status differs."
                ),
                Parameter(
                    "instruments", .instruments,
                    "Two instruments or more, separated by commas: what one asks and another does not, and who is party to one and not to another."
                ),
            ],
            examples: ["countries": "thailand,malaysia", "instruments": "palermo-protocol,cets-197"],
            asked: ["countries"], hasColumnsOfQuestion: true
        ) { (call) throws(APIError) in
            let countries = call.values.participants("countries").map(call.sorted)
            let instruments = call.values.instruments("instruments").map(call.sorted)
            switch (countries, instruments) {
            case (let countries?, nil):
                try check(countries.count, "countries")
                return .list(
                    .comparison(CountryComparison(countries, on: call.day, in: call.library), call.library))
            case (nil, let instruments?):
                try check(instruments.count, "instruments")
                return .list(
                    .comparison(
                        InstrumentComparison(instruments, on: call.day, in: call.library), call.library))
            case (nil, nil):
                throw .parameter("countries", "It is missing. Give countries or instruments to compare.")
            case (_?, _?):
                throw .parameter("instruments", "It cannot be given together with countries; ask twice.")
            }
        }
    ]

    private static func check(_ count: Int, _ parameter: String) throws(APIError) {
        guard count > 1 else { throw .parameter(parameter, "It names only one; give two or more.") }
    }
}
