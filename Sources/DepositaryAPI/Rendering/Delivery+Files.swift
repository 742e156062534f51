import FoundationEssentials
import HTTPCore
import Storage

/// A file is sent as it lies there: uncoded, so that a part of it can be had, and whole copies compare by their digest.
extension Delivery {
    func prepare(_ file: ExportFile) throws(APIError) -> PreparedAnswer {
        guard ContentCoding.choose(call.acceptEncoding, gzipPays: false) == .identity else {
            throw APIError(
                .notAcceptable, "Accept-Encoding does not admit identity; files are sent as they are.")
        }
        let tag = EntityTag(strong: file.content.digest.hexadecimal)
        var fields = Response()
        CrossOrigin.addFields(to: &fields)
        fields.addField("ETag", tag.description)
        fields.addField("Last-Modified", lastModified.description)
        fields.addField("Cache-Control", Self.cacheControl)
        fields.addField("Vary", "Accept-Encoding")
        let notModified = fields.fieldLines
        fields.addField("Accept-Ranges", "bytes")
        // RFC 9530: of the whole file, also where a part of it is sent.
        let digest = Data(file.content.digest.bytes).base64EncodedString()
        fields.addField("Repr-Digest", "sha-256=:\(digest):")
        fields.addField("Content-Type", file.contentType)
        if file.contentType == Format.csv.contentType {
            // Where CSV on the Web looks for the meaning of columns (Tabular Data Model 5.2).
            fields.addField(
                "Link", "<csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"")
        }
        return PreparedAnswer(
            route: call.route.pattern, tag: tag, lastModified: lastModified, fieldLines: fields.fieldLines,
            notModifiedFieldLines: notModified,
            stretch: FileStretch(file.content, 0..<file.content.size), day: nil)
    }
}
