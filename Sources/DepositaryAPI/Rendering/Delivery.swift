import HTTPCore
import Treaties

/// Turns a handler's answer into a response: format, validators, conditions, caching, paging.
struct Delivery {
    let call: Call
    let path: String
    /// The format that the path's ending asked for.
    let format: Format?
    let now: HTTPDate

    /// Short enough that a correction is seen soon; stale answers may bridge a restart.
    private static let cacheControl = "public, max-age=300, stale-while-revalidate=86400"

    func deliver(_ answer: Answer, for head: RequestHead, into response: inout Response) throws(APIError) {
        switch answer {
        case .list(let listing):
            let format = try chosenFormat()
            // Before the conditions: what is asked wrongly is an error, whatever the client already holds.
            let selection = try select(from: listing, as: format)
            guard try validate(format.rawValue, head, into: &response) else { return }
            deliver(listing, selection, as: format, into: &response)
        case .record(let record, let location):
            let format = try chosenFormat()
            response.addField("Content-Location", location)
            guard try validate(format.rawValue, head, into: &response) else { return }
            deliver(record, into: &response)
        case .page(let mediaType, let bytes):
            if call.route.representation == .probe {
                response.addField("Cache-Control", "no-store")
            } else {
                guard try validate(mediaType + (call.authority ?? ""), head, into: &response) else { return }
            }
            response.addField("Content-Type", mediaType)
            response.body = bytes
        }
    }

    private func chosenFormat() throws(APIError) -> Format {
        if let format { return format }
        let formats = call.route.formats
        if let index = ContentNegotiation.choose(among: formats.map(\.mediaType), accept: call.accept) {
            return formats[index]
        }
        throw APIError(
            .notAcceptable,
            "Accept admits none of \(formats.map(\.mediaType).joined(separator: ", ")).")
    }

    // MARK: Validators

    /// Sets the validators and tells whether the content is to be sent.
    private func validate(_ variant: String, _ head: RequestHead, into response: inout Response)
        throws(APIError) -> Bool
    {
        let tag = entityTag(of: variant)
        let modified = lastModified
        response.addField("ETag", tag.description)
        response.addField("Last-Modified", modified.description)
        response.addField("Cache-Control", Self.cacheControl)
        response.addField("Vary", "Accept, Accept-Encoding")
        switch Preconditions.evaluate(head, tag: tag, lastModified: modified, now: now) {
        case .proceed: return true
        case .notModified:
            response.status = .notModified
            return false
        case .failed: throw APIError(.preconditionFailed, "The present entity tag is \(tag).")
        }
    }

    /// The same bytes have the same tag, and other bytes another: they follow from the program, the library, the
    /// question and, where the question leaves the day open, the day.
    private func entityTag(of variant: String) -> EntityTag {
        let digest = Fingerprint.of(
            Program.version, call.library.version.description, selfLink, variant,
            dependsOnToday ? call.today.description : "")
        return EntityTag(strong: String(digest, radix: 36))
    }

    /// The library's release; or the beginning of today, where the answer is as of today.
    private var lastModified: HTTPDate {
        let released = HTTPDate(call.library.version.released)
        return min(dependsOnToday ? max(released, HTTPDate(call.today)) : released, now)
    }

    private var dependsOnToday: Bool {
        call.route.parameters.contains { $0.name == "as_of" } && call.values.day("as_of") == nil
    }

    // MARK: Content

    private func select(from listing: Listing, as format: Format) throws(APIError) -> ListSelection {
        let offset =
            try call.values.text("cursor").map { (text) throws(APIError) in
                try Cursor.read(text, for: question, in: call.library).offset
            } ?? 0
        return try ListSelection(listing, values: call.values, format: format, offset: offset)
    }

    private func deliver(
        _ listing: Listing, _ selection: ListSelection, as format: Format, into response: inout Response
    ) {
        let next = selection.next.map { link(toOffset: $0) }
        if let next { response.addField("Link", "<\(next)>; rel=\"next\"") }
        response.addField("Content-Type", format.contentType)
        switch format {
        case .json:
            response.body = ListRendering.json(
                listing, selection, meta: meta(listing, count: selection.rows.count),
                links: [
                    .init(name: "self", cell: .text(selfLink)),
                    .init(name: "next", cell: .optional(next)),
                ])
        case .ndjson: response.body = ListRendering.ndjson(listing, selection)
        case .csv:
            response.body = ListRendering.csv(
                listing, selection, byteOrderMark: call.values.flag("bom") ?? false)
        }
    }

    private func deliver(_ record: Cell, into response: inout Response) {
        var json = JSONWriter(reservingCapacity: 4096)
        json.beginObject()
        json.key("data")
        record.write(to: &json)
        json.key("meta")
        Cell.object(provenance).write(to: &json)
        json.endObject()
        json.newline()
        response.addField("Content-Type", Format.json.contentType)
        response.body = json.bytes
    }

    private func meta(_ listing: Listing, count: Int) -> [Cell.Member] {
        let counts: [Cell.Member] = [
            .init(name: "count", cell: .integer(count)), .init(name: "total", cell: .integer(listing.count)),
        ]
        return counts + listing.meta + provenance
    }

    /// What every answer says of itself.
    private var provenance: [Cell.Member] {
        var members: [Cell.Member] = []
        if call.route.parameters.contains(where: { $0.name == "as_of" }) {
            members.append(.init(name: "as_of", cell: .text(call.day.description)))
        }
        members.append(.init(name: "library_version", cell: .text(call.library.version.description)))
        members.append(.init(name: "license", cell: .text(call.library.information.license)))
        members.append(.init(name: "disclaimer", cell: .text(call.library.information.disclaimer)))
        return members
    }

    // MARK: Links

    private var selfLink: String {
        let query = call.values.canonicalQuery
        return query.isEmpty ? path : path + "?" + query
    }

    /// What a cursor belongs to: the resource, however its path is spelled, and the query of its pages.
    private var question: String {
        let captures = call.captures.sorted { $0.key < $1.key }.map { $0.value.lowercased() }
        return ([call.route.pattern] + captures + [pagedQuery]).joined(separator: "?")
    }

    /// The query without its cursor and with its day: what the pages of one answer share.
    private var pagedQuery: String {
        var parts = call.values.canonicalQuery.split(separator: "&").filter { !$0.hasPrefix("cursor=") }.map(
            String.init)
        if dependsOnToday { parts.append("as_of=\(call.today)") }
        return parts.sorted().joined(separator: "&")
    }

    private func link(toOffset offset: Int) -> String {
        let query = pagedQuery
        let cursor = "cursor=" + Cursor(offset: offset).text(for: question, in: call.library)
        return path + "?" + (query.isEmpty ? cursor : query + "&" + cursor)
    }
}
