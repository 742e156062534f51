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

    public func respond(to request: borrowing Request, into response: inout Response) {
        CrossOrigin.addFields(to: &response)
        let path = request.path
        do throws(APIError) {
            if request.method == .options {
                try answerOptions(path, into: &response)
            } else {
                try answer(request, path, into: &response)
            }
        } catch {
            Problem.write(error, for: path, into: &response)
        }
    }

    private func answer(_ request: borrowing Request, _ path: String, into response: inout Response)
        throws(APIError)
    {
        let requestPath = try RequestPath(path)
        let (match, format) = try find(requestPath, path)
        response.route = match.route.pattern
        try checkMethod(request)
        let library = current.take()
        let now = clock.now()
        let query: Query
        do { query = try Query(request.query ?? "") } catch {
            throw APIError(
                .malformedRequest, "\"\(error.piece)\" in the query is not well percent-encoded UTF-8.")
        }
        let call = Call(
            library: library, route: match.route, captures: match.captures,
            values: try ParameterValues(query, for: match.route.parameters, in: library), today: now.day,
            accept: request.field(.accept), authority: request.head.authority, routes: router.routes)
        let answer = try match.route.answer(call)
        try Delivery(call: call, path: path, format: format, now: now)
            .deliver(answer, for: request.head, into: &response)
    }

    /// The route, and the format that the path's ending asks for. An ending that the route does not offer belongs to the key.
    private func find(_ requestPath: RequestPath, _ path: String) throws(APIError) -> (Router.Match, Format?)
    {
        guard let match = router.match(requestPath.segments) else {
            throw APIError(
                .unknownPath, "There is nothing at \(path). " + Self.advice(for: path, router.routes))
        }
        if let format = requestPath.format, !match.route.formats.contains(format) {
            throw APIError(
                .notAcceptable,
                "\(match.route.pattern) cannot be had as .\(format.rawValue); it offers "
                    + (match.route.formats.isEmpty
                        ? "no suffix."
                        : match.route.formats.map { "." + $0.rawValue }.joined(separator: ", ") + "."))
        }
        return (match, requestPath.format)
    }

    private func checkMethod(_ request: borrowing Request) throws(APIError) {
        switch request.method {
        case .get, .head: return
        case .other:
            throw APIError(
                .methodUnknown, "\"\(request.head.methodToken)\" is no method of HTTP.", allow: Route.allow)
        default:
            throw APIError(
                .methodNotAllowed, "\(request.head.methodToken) is not allowed: the API is read-only.",
                allow: Route.allow)
        }
    }

    /// A preflight asks by OPTIONS what a page of another origin may do.
    private func answerOptions(_ path: String, into response: inout Response) throws(APIError) {
        if path != "*" { _ = try find(try RequestPath(path), path) }
        response.status = .noContent
        response.addField("Allow", Route.allow)
        CrossOrigin.addPreflightFields(to: &response)
    }

    private static func advice(for path: String, _ routes: [Route]) -> String {
        let patterns = routes.map(\.pattern)
        if let nearest = Suggestion.nearest(to: path, among: patterns) { return "Did you mean \(nearest)?" }
        return "GET /v1 lists every route."
    }
}
