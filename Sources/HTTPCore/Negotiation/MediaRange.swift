/// One member of an `Accept` field (RFC 9110 12.5.1).
struct MediaRange {
    /// In lower case; `*` for any.
    let type: String
    /// In lower case; `*` for any.
    let subtype: String
    /// 0 to 1000 thousandths; 0 is "not acceptable".
    let quality: Int
    /// Whether parameters other than the weight narrow it.
    private let hasParameters: Bool

    /// The members that are well formed; the others say nothing.
    static func parse(_ field: String) -> [MediaRange] {
        WeightedList.members(of: field).compactMap { member in
            let parts = member.value.split(separator: "/", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
            guard parts[0] != "*" || parts[1] == "*" else { return nil }
            return MediaRange(
                type: String(parts[0]), subtype: String(parts[1]), quality: member.quality,
                hasParameters: member.hasParameters)
        }
    }

    /// How closely it names a media type without parameters: 0 not at all, up to 4 for exactly.
    ///
    /// One with parameters, such as `text/csv; charset=utf-8`, names another type by the letter of the standard. It
    /// counts here where nothing names the plain type, for it is that type that its sender can read.
    private func precision(for mediaType: String) -> Int {
        if type == "*" { return 1 }
        let parts = mediaType.split(separator: "/")
        guard parts.count == 2, parts[0] == type else { return 0 }
        if subtype == "*" { return 2 }
        return parts[1] == subtype ? (hasParameters ? 3 : 4) : 0
    }

    /// The weight that the most precise of some ranges gives to a media type; 0 where none matches.
    static func quality(of mediaType: String, in ranges: [MediaRange]) -> Int {
        var best: (precision: Int, quality: Int) = (0, 0)
        for range in ranges {
            let precision = range.precision(for: mediaType)
            if precision > best.precision { best = (precision, range.quality) }
        }
        return best.quality
    }
}

/// Chooses among what a server can send by what a client accepts.
public enum ContentNegotiation {
    /// The index of the offer that the client likes best, the earlier at a tie; nil where it accepts none.
    ///
    /// - Parameters:
    ///   - offers: media types without parameters, the server's favourite first.
    ///   - accept: the field's value; without one everything is welcome.
    public static func choose(among offers: [String], accept: String?) -> Int? {
        guard let accept else { return offers.isEmpty ? nil : 0 }
        let ranges = MediaRange.parse(accept)
        guard !ranges.isEmpty else { return offers.isEmpty ? nil : 0 }
        var best: (index: Int, quality: Int)?
        for (index, offer) in offers.enumerated() {
            let quality = MediaRange.quality(of: offer, in: ranges)
            if quality > 0, best.map({ quality > $0.quality }) ?? true { best = (index, quality) }
        }
        return best?.index
    }
}
