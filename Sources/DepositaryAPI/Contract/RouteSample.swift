import HTTPCore
import Treaties

/// A question to a route with what it answers, put without a request: from it the contract tells what a route gives.
struct RouteSample {
    let call: Call
    let path: String
    let answer: Answer

    /// The target of the question.
    var target: String {
        let query = call.values.canonicalQuery
        return query.isEmpty ? path : path + "?" + query
    }

    /// What a row of the list, or the record, holds. Nil for what has no members.
    var schema: Schema? {
        switch answer {
        case .list(let listing): call.route.hasColumnsOfQuestion ? nil : .record(listing.fields)
        case .record(_, _, let schema): schema
        case .file, .page: nil
        }
    }

    /// The answer itself, as JSON shows it. Nil for files and pages.
    func body() throws(APIError) -> Cell? {
        let released = HTTPDate(call.library.version.released)
        let delivery = Delivery(call: call, path: path, format: .json, modified: released, now: released)
        switch answer {
        case .list(let listing): return try delivery.envelope(of: listing)
        case .record(let record, _, _): return delivery.envelope(of: record)
        case .file, .page: return nil
        }
    }
}
