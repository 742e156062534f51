public import HTTPCore
import Treaties

/// Answers requests from the current library: path, method, parameters, format, conditions, rows, bytes.
public struct DepositaryResponder: Responder {
    private let router: Router
    private let current: CurrentLibrary
    private let clock: Clock

    /// - Throws: `Router.Collision` where two routes would answer the same paths.
    public init(library: CurrentLibrary, clock: Clock = .system) throws {
        router = try Router(RouteTable.routes)
        current = library
        self.clock = clock
    }

    /// The patterns of all routes, by which answers are counted.
    public var routePatterns: [String] { router.routes.map(\.pattern) }

    /// Never fails: what cannot be answered becomes problem details.
    public func respond(to request: borrowing Request, into response: inout Response) {
        do throws(APIError) {
            switch request.method {
            case .get, .head: try answer(request, into: &response)
            case .options: try answerOptions(request.path, into: &response)
            default: try refuseMethod(request)
            }
        } catch {
            let route = response.route
            response.reset()
            response.route = route
            CrossOrigin.addFields(to: &response)
            Problem.write(error, for: request.path, into: &response)
        }
    }

    private func answer(_ request: borrowing Request, into response: inout Response) throws(APIError) {
        let edition = current.take()
        let now = clock.now()
        let question = Question(request.head)
        if let known = edition.answers.find(question, today: now.day) {
            response.cacheStatus = .hit
            return try known.write(for: request.head, now: now, into: &response)
        }
        response.cacheStatus = .miss
        let answer = try prepare(request, from: edition, now: now, route: &response.route)
        if answer.isKept { edition.answers.keep(answer, for: question) }
        try answer.write(for: request.head, now: now, into: &response)
    }

    /// - Parameter route: told as soon as it is known, for errors are counted by it too.
    private func prepare(
        _ request: borrowing Request, from edition: Edition, now: HTTPDate, route: inout String?
    ) throws(APIError) -> PreparedAnswer {
        let path = request.path
        let (match, format) = try find(try RequestPath(path), path)
        route = match.route.pattern
        var captures = match.captures
        // What ends another path is part of a file's name.
        if match.route.representation == .file, let format { captures["file"]? += "." + format.rawValue }
        let query: Query
        do { query = try Query(request.query ?? "") } catch {
            throw APIError(
                .malformedRequest, "\"\(error.piece)\" in the query is not well percent-encoded UTF-8.")
        }
        let call = Call(
            library: edition.library, prepared: edition.tables, search: edition.search,
            contract: edition.contract, exports: edition.exports, route: match.route, captures: captures,
            values: try ParameterValues(query, for: match.route.parameters, in: edition.library),
            today: now.day, accept: request.field(.accept), acceptEncoding: request.field(.acceptEncoding),
            origin: Self.origin(of: request), routes: router.routes)
        return try Delivery(call: call, path: path, format: format, modified: edition.modified, now: now)
            .prepare(try match.route.answer(call))
    }

    /// The route, and the format that the path's ending asks for.
    private func find(_ requestPath: RequestPath, _ path: String) throws(APIError) -> (Router.Match, Format?)
    {
        guard let match = router.match(requestPath.segments) else {
            throw APIError(
                .unknownPath,
                "There is nothing at \(path). "
                    + (router.nearestPath(to: requestPath.segments).map { "Did you mean \($0)?" }
                        ?? "GET /v1 lists every route."))
        }
        if let format = requestPath.format, match.route.representation != .file,
            !match.route.formats.contains(format), !match.route.pattern.hasSuffix("." + format.rawValue)
        {
            throw APIError(
                .notAcceptable,
                "\(match.route.pattern) cannot be had as .\(format.rawValue); it offers "
                    + (match.route.formats.isEmpty
                        ? "no suffix."
                        : match.route.formats.map { "." + $0.rawValue }.joined(separator: ", ") + "."))
        }
        return (match, requestPath.format)
    }

    /// A path that does not exist is the greater mistake.
    private func refuseMethod(_ request: borrowing Request) throws(APIError) {
        _ = try find(try RequestPath(request.path), request.path)
        let method = request.head.methodToken
        if request.method == .other {
            throw APIError(.methodUnknown, "\"\(method)\" is no method of HTTP.", allow: Route.allow)
        }
        throw APIError(
            .methodNotAllowed, "\(method) is not allowed: the API is read-only.", allow: Route.allow)
    }

    /// What comes before the path in the client's own addresses.
    private static func origin(of request: borrowing Request) -> String {
        (request.isSecure ? "https://" : "http://") + (request.head.authority ?? "localhost")
    }

    /// A preflight asks by OPTIONS what a page of another origin may do.
    private func answerOptions(_ path: String, into response: inout Response) throws(APIError) {
        if path != "*" { _ = try find(try RequestPath(path), path) }
        response.status = .noContent
        CrossOrigin.addFields(to: &response)
        response.addField("Allow", Route.allow)
        CrossOrigin.addPreflightFields(to: &response)
    }
}
