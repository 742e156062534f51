import Compression
import HTTPCore
import Treaties

/// Turns what a handler found into a whole answer: format, page, validators, content coding.
struct Delivery {
    let call: Call
    let path: String
    /// The format that the path's ending asked for.
    let format: Format?
    /// Since when the library is answered from.
    let modified: HTTPDate
    let now: HTTPDate

    func prepare(_ answer: Answer) throws(APIError) -> PreparedAnswer {
        switch answer {
        case .list(let listing):
            let format = try chosenFormat()
            let selection = try select(from: listing, as: format)
            let next = selection.next.map { link(toOffset: $0, in: listing) }
            var draft = Draft(contentType: format.contentType)
            draft.next = next
            draft.body = render(listing, selection, as: format, next: next)
            return try prepare(draft, variant: format.rawValue)
        case .record(let record, let location, _):
            var draft = Draft(contentType: try chosenFormat().contentType)
            draft.location = location
            draft.body = render(record)
            return try prepare(draft, variant: Format.json.rawValue)
        case .file(let file): return try prepare(file)
        case .page(let mediaType, let bytes):
            let draft = Draft(contentType: mediaType, body: bytes)
            if call.route.representation == .probe { return probe(draft) }
            let isDocument = call.route.representation == .document
            return try prepare(draft, variant: mediaType + (isDocument ? "" : call.origin))
        }
    }

    /// What is known of an answer before it is coded.
    private struct Draft {
        let contentType: String
        var body: [UInt8] = []
        /// The record's canonical address.
        var location: String?
        /// The address of the next page.
        var next: String?
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

    // MARK: Validators and coding

    /// A page of ours loads nothing but its own style and script, asks nobody but this server, and tells other sites
    /// nothing.
    private static let pageFields = Array(
        """
        Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
        frame-ancestors 'none'\r
        Referrer-Policy: no-referrer\r

        """.utf8)
    /// Shorter bodies than this gain nothing that a packet would notice.
    private static let smallestCoded = 860
    /// Longer ones are coded in haste, because nobody else is served meanwhile.
    private static let largestCodedThoroughly = 256 << 10
    /// Short enough that a correction is seen soon; stale answers may bridge a restart.
    static let cacheControl = "public, max-age=300, stale-while-revalidate=86400"

    private func prepare(_ draft: Draft, variant: String) throws(APIError) -> PreparedAnswer {
        let coded = try code(draft.body)
        let tag = EntityTag(strong: opaqueTag(of: variant) + (coded == nil ? "" : "-gzip"))
        var fields = Response()
        CrossOrigin.addFields(to: &fields)
        fields.addField("ETag", tag.description)
        fields.addField("Last-Modified", lastModified.description)
        fields.addField("Cache-Control", Self.cacheControl)
        fields.addField("Vary", "Accept, Accept-Encoding")
        if let location = draft.location { fields.addField("Content-Location", location) }
        let notModified = fields.fieldLines
        for link in fieldLinks(next: draft.next) { fields.addField("Link", link) }
        fields.addField("Content-Type", draft.contentType)
        if coded != nil { fields.addField("Content-Encoding", "gzip") }
        if draft.contentType.hasPrefix("text/html") { fields.addFieldLines(Self.pageFields) }
        return PreparedAnswer(
            route: call.route.pattern, tag: tag, lastModified: lastModified, fieldLines: fields.fieldLines,
            notModifiedFieldLines: notModified, body: coded ?? draft.body,
            day: dependsOnToday ? call.today : nil, isKept: call.route.representation != .page,
            isCoded: coded != nil)
    }

    /// An answer that tells of this moment, and that nobody may store.
    private func probe(_ draft: Draft) -> PreparedAnswer {
        var fields = Response()
        CrossOrigin.addFields(to: &fields)
        fields.addField("Cache-Control", "no-store")
        fields.addField("Content-Type", draft.contentType)
        return PreparedAnswer(
            route: call.route.pattern, tag: nil, lastModified: lastModified, fieldLines: fields.fieldLines,
            notModifiedFieldLines: [], body: draft.body, day: nil)
    }

    /// The body in the coding that the client likes best; nil to send it as it is.
    private func code(_ body: [UInt8]) throws(APIError) -> [UInt8]? {
        // A page repeats the address that it was asked by. It is made anew each time, which coding would be too, and the
        // length of what is coded can tell on what it repeats (BREACH).
        let gzipPays = body.count >= Self.smallestCoded && call.route.representation != .page
        switch ContentCoding.choose(call.acceptEncoding, gzipPays: gzipPays) {
        case .identity: return nil
        case .gzip: return Gzip.compress(body, body.count > Self.largestCodedThoroughly ? .quick : .thorough)
        case nil: throw APIError(.notAcceptable, "Accept-Encoding admits neither identity nor gzip.")
        }
    }

    /// The same bytes have the same tag, and other bytes another: they follow from the program, the library, the
    /// question and, where the question leaves the day open, the day.
    private func opaqueTag(of variant: String) -> String {
        let digest = Fingerprint.of(
            Program.version, call.library.version.description, selfLink, variant,
            dependsOnToday ? call.today.description : "")
        return String(digest, radix: 36)
    }

    /// Since when the library is answered from; or the beginning of today, where the answer is as of today.
    var lastModified: HTTPDate {
        min(dependsOnToday ? max(modified, HTTPDate(call.today)) : modified, now)
    }

    var dependsOnToday: Bool {
        call.route.isOfADay && call.values.day("as_of") == nil
    }

    // MARK: Content

    func select(from listing: Listing, as format: Format) throws(APIError) -> ListSelection {
        let offset =
            try call.values.text("cursor").map { (text) throws(APIError) in
                try self.offset(of: text, in: listing)
            } ?? 0
        return try ListSelection(listing, values: call.values, format: format, offset: offset)
    }

    private func render(_ listing: Listing, _ selection: ListSelection, as format: Format, next: String?)
        -> [UInt8]
    {
        switch format {
        case .json:
            ListRendering.json(
                listing, selection, meta: meta(listing, count: selection.rows.count),
                links: links(next: next))
        case .ndjson: ListRendering.ndjson(listing, selection)
        case .csv: ListRendering.csv(listing, selection, byteOrderMark: call.values.flag("bom") ?? false)
        }
    }

    private func render(_ record: Cell) -> [UInt8] {
        var json = JSONWriter(reservingCapacity: 4096)
        envelope(of: record).write(to: &json)
        json.newline()
        return json.bytes
    }
}
