import Testing
import Treaties

/// The Convention was made on 2000-01-10 and entered into force on 2003-03-01; its list of parties is complete until
/// 2020-06-30, the day of its source; thirty days lie between a deposit and entry into force.
@Suite struct `Status on a day` {
    struct Case: Sendable {
        let acts: [Act]
        let day: CalendarDay
        let status: Status

        init(_ acts: Act..., on day: CalendarDay, _ status: Status) {
            self.acts = acts
            self.day = day
            self.status = status
        }
    }

    private static func expect(_ example: Case, _ location: SourceLocation = #_sourceLocation) throws {
        let library = try SmallLibrary(example.acts).library(location)
        #expect(try library.position(on: example.day).status == example.status, sourceLocation: location)
    }

    @Test(arguments: [
        Case(on: "1990-01-01", .none), Case(on: "2020-06-30", .none), Case(on: "2020-07-01", .unknown),
        Case(on: "2100-01-01", .unknown),
    ])
    func `without an act it is none while the list is complete, and unknown after`(_ example: Case) throws {
        try Self.expect(example)
    }

    @Test(arguments: [
        Case(Act(.signature, "2000-02-01"), on: "2000-01-31", .none),
        Case(Act(.signature, "2000-02-01"), on: "2000-02-01", .signatory),
        Case(Act(.signature, "2000-02-01"), on: "2020-06-30", .signatory),
        Case(Act(.signatureAdReferendum, "2000-02-01"), on: "2001-01-01", .signatory),
        Case(Act(.successionToSignature, "2000-02-01"), on: "2001-01-01", .signatory),
        Case(Act(.signature, "2000"), on: "2000-06-01", .unknown),
        Case(Act(.signature, "2000"), on: "2000-12-31", .signatory),
        // Undated: before the day of the source it may or may not have signed.
        Case(Act(.signature), on: "2000-01-09", .none),
        Case(Act(.signature), on: "2000-01-10", .unknown),
        Case(Act(.signature), on: "2020-06-29", .unknown),
        Case(Act(.signature), on: "2020-06-30", .signatory),
        Case(Act(.declaration, "2000-02-01"), on: "2001-01-01", .none),
        Case(Act(.provisionalApplication, "2000-02-01"), on: "2001-01-01", .none),
    ])
    func `a signature makes a signatory`(_ example: Case) throws {
        try Self.expect(example)
    }

    @Test(arguments: [
        Case(Act(.ratification, "2010-01-01"), on: "2009-12-31", .none),
        Case(Act(.ratification, "2010-01-01"), on: "2010-01-01", .contracting),
        Case(Act(.ratification, "2010-01-01"), on: "2010-01-30", .contracting),
        Case(Act(.ratification, "2010-01-01"), on: "2010-01-31", .party),
        // A party stays one: no later day makes it unknown.
        Case(Act(.ratification, "2010-01-01"), on: "2100-01-01", .party),
        Case(Act(.ratification, "2001-05-04"), on: "2003-02-28", .contracting),
        Case(Act(.ratification, "2001-05-04"), on: "2003-03-01", .party),
        Case(Act(.signature, "2000-02-01"), Act(.ratification, "2010-01-01"), on: "2009-12-31", .signatory),
        Case(Act(.signature, "2000-02-01"), Act(.ratification, "2010-01-01"), on: "2010-01-01", .contracting),
        Case(Act(.definitiveSignature, "2010-01-01"), on: "2010-01-01", .contracting),
        Case(Act(.definitiveSignature, "2010-01-01"), on: "2010-01-31", .party),
    ])
    func `consent makes a contracting state, and entry into force a party`(_ example: Case) throws {
        try Self.expect(example)
    }

    @Test(arguments: [
        Case(Act(.ratification), on: "2000-01-09", .none),
        Case(Act(.ratification), on: "2015-01-01", .unknown),
        Case(Act(.ratification), on: "2020-06-29", .unknown),
        Case(Act(.ratification), on: "2020-06-30", .contracting),
        Case(Act(.bound), on: "2020-06-29", .unknown),
        Case(Act(.bound), on: "2020-06-30", .party),
        // A source that shows the state of a year shows it for certain at the year's end.
        Case(Act(.bound, source: "gazette"), on: "2010-12-30", .unknown),
        Case(Act(.bound, source: "gazette"), on: "2010-12-31", .party),
        Case(Act(.signature, "2000-02-01"), Act(.bound), on: "2010-01-01", .unknown),
        Case(Act(.signature, "2000-02-01"), Act(.bound), on: "2020-06-30", .party),
        // The earlier source already shows it.
        Case(Act(.bound), Act(.bound, source: "gazette"), on: "2011-01-01", .party),
    ])
    func `an undated consent is unknown before the day of its source`(_ example: Case) throws {
        try Self.expect(example)
    }

    @Test func `for an undated act of a source without a day the day of recording counts`() throws {
        var small = SmallLibrary([Act(.bound)])
        small.replace("2020-06-30,,\n", by: ",undated,\n", in: "sources.csv")
        let library = try small.library()
        #expect(try library.position(on: "2020-06-30").status == .unknown)
        #expect(try library.position(on: "2020-07-01").status == .party)
    }

    @Test(
        arguments: [
            ("\"complete\"", "\"2020\"", "2020-01-01", Status.none),
            ("\"complete\"", "\"2020\"", "2020-01-02", .unknown),
            ("\"partial\"", "\"2020-06-30\"", "2010-01-01", .unknown),
            ("\"none\"", "null", "2010-01-01", .unknown),
        ] as [(String, String, CalendarDay, Status)])
    func `only a list that is complete up to a day says who is no party`(
        extent: String, asOf: String, day: CalendarDay, status: Status
    ) throws {
        var small = SmallLibrary()
        small.set(
            "coverage",
            to: "{\"parties\": \(extent), \"signatures\": \"none\", \"as_of\": \(asOf), \"note\": null}")
        #expect(try small.library().position(on: day).status == status)
    }
}
