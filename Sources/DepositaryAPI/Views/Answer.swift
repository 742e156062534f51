import HTTPCore

/// What a handler found, before it takes a format.
enum Answer {
    case list(Listing)
    /// One record, at its canonical address.
    ///
    /// Without a schema the contract tells of its members what the example shows.
    case record(Cell, location: String, schema: Schema? = nil)
    /// A file as it lies there.
    case file(ExportFile)
    /// Ready bytes of a media type.
    case page(mediaType: String, bytes: [UInt8])
}

/// The formats in which rows can be had.
enum Format: String, CaseIterable, Sendable {
    case json, csv, ndjson

    var mediaType: String {
        switch self {
        case .json: "application/json"
        case .csv: "text/csv"
        case .ndjson: "application/x-ndjson"
        }
    }

    /// The value of `Content-Type`.
    var contentType: String {
        switch self {
        case .json, .ndjson: mediaType
        case .csv: "text/csv; charset=utf-8; header=present"
        }
    }
}
