import Testing

@testable import DepositaryAPI

@Suite struct `Request path` {
    @Test(arguments: [
        ("/", [], Format?.none),
        ("/v1", ["v1"], nil),
        ("/v1/", ["v1"], nil),
        ("/v1.json", ["v1"], .json),
        ("/v1/actions.csv", ["v1", "actions"], .csv),
        ("/v1/actions.CSV", ["v1", "actions"], .csv),
        ("/v1/actions.ndjson/", ["v1", "actions"], .ndjson),
        ("/v1/actions%2Ecsv", ["v1", "actions"], .csv),
        ("/v1/actions.xml", ["v1", "actions.xml"], nil),
        ("/v1/actions.", ["v1", "actions."], nil),
        ("/v1/.csv", ["v1", ".csv"], nil),
        ("/v1/a.csv/b", ["v1", "a.csv", "b"], nil),
        ("/v1/St.%20Lucia.json", ["v1", "St. Lucia"], .json),
        ("/v1/C%C3%B4te%20d%27Ivoire", ["v1", "Côte d'Ivoire"], nil),
        ("/v1/a+b", ["v1", "a+b"], nil),
    ])
    func `the last segment's ending names the format; one slash at the end does no harm`(
        path: String, segments: [String], format: Format?
    ) throws {
        let read = try RequestPath(path)
        #expect(read.segments == segments)
        #expect(read.format == format)
    }

    @Test(arguments: ["/v1/%", "/v1/%F", "/v1/%FF", "/v1/%00", "/v1/%0D%0A"])
    func `what is not well encoded is refused`(path: String) {
        #expect { try RequestPath(path) } throws: { ($0 as? APIError)?.code == .malformedRequest }
    }
}
