extension HeadParser {
    /// Checks that the request says whom it is for (RFC 9112 3.2).
    /// - Parameter fields: field lines of `input`.
    static func checkHost(_ input: Span<UInt8>, _ fields: [FieldLine], minorVersion: Int) throws(Refusal) {
        var found = false
        for field in fields where field.id == .host {
            guard !found else {
                throw Refusal(
                    .badRequest, "Host may stand only once.", clause: "RFC 9112 3.2",
                    at: field.name.lowerBound)
            }
            found = true
            guard Authority.isValid(input.extracting(field.value), requiresPort: false) else {
                throw Refusal(
                    .badRequest, "Host must be a host name or address, with a port or without.",
                    clause: "RFC 9112 3.2",
                    at: field.value.lowerBound)
            }
        }
        guard found || minorVersion == 0 else {
            throw Refusal(
                .badRequest, "An HTTP/1.1 request must name its Host.", clause: "RFC 9112 3.2",
                at: input.count)
        }
    }
}
