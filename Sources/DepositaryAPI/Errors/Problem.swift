public import HTTPCore

/// Problem details (RFC 9457): the one form in which this API says no.
public enum Problem {
    static let mediaType = "application/problem+json"

    /// Fills an answer from an error.
    static func write(_ error: APIError, for path: String, into response: inout Response) {
        response.status = error.code.status
        if let allow = error.allow { response.addField("Allow", allow) }
        if let range = error.contentRange { response.addField("Content-Range", range) }
        if let seconds = error.retryAfter { response.addField("Retry-After", "\(seconds)") }
        write(
            Details(
                code: error.code, title: error.code.title, detail: error.detail, instance: path,
                faults: error.faults, choices: error.choices), into: &response)
    }

    /// What the server answers by itself to a request that never reaches a handler. The status is set already.
    public static func write(_ refusal: Refusal, into response: inout Response) {
        CrossOrigin.addFields(to: &response)
        if refusal.status == .serviceUnavailable { response.addField("Retry-After", "1") }
        write(
            Details(
                code: .refusedRequest, title: "\(refusal.status.reason)",
                detail: "\(refusal.reason) (\(refusal.clause))"), into: &response)
    }

    private struct Details {
        let code: APIError.Code
        let title: String
        let detail: String
        /// The path asked for, where the request could be read that far.
        var instance: String?
        var faults: [APIError.Fault] = []
        var choices: [String] = []
    }

    private static func write(_ details: Details, into response: inout Response) {
        response.addField("Content-Type", mediaType)
        response.addField("Cache-Control", "no-store")
        let faults = details.faults.map { fault in
            Cell.record(["parameter": .text(fault.parameter), "reason": .text(fault.reason)])
        }
        var members: [Cell.Member] = [
            .init(name: "type", cell: .text("/problems/\(details.code.rawValue)")),
            .init(name: "title", cell: .text(details.title)),
            .init(name: "status", cell: .integer(response.status.code)),
            .init(name: "detail", cell: .text(details.detail)),
            .init(name: "instance", cell: .optional(details.instance)),
            .init(name: "errors", cell: .list(faults)),
        ]
        if !details.choices.isEmpty {
            members.append(.init(name: "choices", cell: .texts(details.choices)))
        }
        var json = JSONWriter(reservingCapacity: 512)
        Cell.object(members).write(to: &json)
        json.newline()
        response.body = json.bytes
    }
}

extension APIError.Code {
    var status: Status {
        switch self {
        case .unknownPath, .unknownRecord: .notFound
        case .ambiguousKey: .multipleChoices
        case .methodNotAllowed: .methodNotAllowed
        case .methodUnknown: .notImplemented
        case .unknownParameter, .invalidParameter, .malformedRequest, .refusedRequest: .badRequest
        case .notAcceptable: .notAcceptable
        case .preconditionFailed: .preconditionFailed
        case .rangeNotSatisfiable: .rangeNotSatisfiable
        case .staleCursor: .gone
        case .notReady: .serviceUnavailable
        }
    }

    var title: String {
        switch self {
        case .unknownPath: "There is nothing at this path"
        case .unknownRecord: "No record has this key"
        case .ambiguousKey: "Several records have this key"
        case .methodNotAllowed: "This method is not allowed here"
        case .methodUnknown: "This method is not known"
        case .unknownParameter: "A query parameter is not known here"
        case .invalidParameter: "A query parameter has a wrong value"
        case .malformedRequest: "The request cannot be read"
        case .notAcceptable: "None of the accepted formats is available"
        case .preconditionFailed: "A precondition does not hold"
        case .rangeNotSatisfiable: "The file has none of the bytes that are asked for"
        case .notReady: "This is not ready yet"
        case .staleCursor: "The library has changed since the cursor was made"
        case .refusedRequest: "The server refused the request"
        }
    }

    /// The text of its page.
    var explanation: String {
        switch self {
        case .unknownPath: "The path is not one of the API's. GET /v1 lists every route."
        case .unknownRecord:
            "The path is right, the key in it is not. Countries are found by name, ISO code or identifier, instruments by identifier or official number. The detail names the nearest key."
        case .ambiguousKey:
            "The key has named more than one participant in the course of time, such as the code CS. The member choices lists their addresses."
        case .methodNotAllowed: "The API is read-only: GET, HEAD and OPTIONS. The Allow field says which."
        case .methodUnknown: "The request's method is none that HTTP defines."
        case .unknownParameter:
            "An unknown parameter is an error here, never ignored: a silent empty or full list would mislead. The detail names the nearest one."
        case .invalidParameter: "The member errors names each parameter and what would be right."
        case .malformedRequest: "The path or the query is not well percent-encoded UTF-8."
        case .notAcceptable:
            "Ask for application/json, text/csv or application/x-ndjson, or end the path in .json, .csv or .ndjson."
        case .preconditionFailed: "If-Match or If-Unmodified-Since does not hold for the present state."
        case .staleCursor:
            "A cursor belongs to one version of the library, so that paging neither skips nor repeats. Start again from the first page."
        case .rangeNotSatisfiable:
            "The field Range asks for bytes beyond the end of the file; Content-Range tells how many there are. A download that is complete has none left to ask for."
        case .notReady:
            "The files of an export are made after the server has started, and anew for each version of the library. Retry-After says when to ask again; the detail says so where they cannot be made."
        case .refusedRequest:
            "The request broke HTTP's rules or a limit of the server; the detail says which."
        }
    }
}
