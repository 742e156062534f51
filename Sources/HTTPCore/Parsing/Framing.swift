/// How the end of a request's content is found (RFC 9112 6.3).
public enum Framing: Equatable, Sendable {
    /// There is no content.
    case none
    /// Exactly so many bytes; never 0.
    case length(Int)
    /// As many chunks as come before the one of size 0.
    case chunked
}

extension Framing {
    /// Settles the framing, and refuses whatever two recipients could read differently: that is how requests are smuggled
    /// (RFC 9112 11.2).
    /// - Parameter fields: field lines of `input`.
    init(_ input: Span<UInt8>, _ fields: [FieldLine], minorVersion: Int) throws(Refusal) {
        let lengths = fields.filter { $0.id == .contentLength }
        let codings = fields.filter { $0.id == .transferEncoding }
        if let coding = codings.first {
            let offset = coding.name.lowerBound
            guard lengths.isEmpty else {
                throw Refusal(
                    .badRequest, "Content-Length and Transfer-Encoding exclude each other.",
                    clause: "RFC 9112 6.2",
                    at: offset)
            }
            guard minorVersion > 0 else {
                throw Refusal(
                    .badRequest, "HTTP/1.0 has no Transfer-Encoding.", clause: "RFC 9112 6.1", at: offset)
            }
            try Self.checkCodings(input, codings)
            self = .chunked
        } else if let length = lengths.first {
            guard lengths.count == 1 else {
                throw Refusal(
                    .badRequest, "Content-Length may stand only once.", clause: "RFC 9112 6.3",
                    at: lengths[1].name.lowerBound)
            }
            let count = try Self.length(input, length.value)
            self = count == 0 ? .none : .length(count)
        } else {
            self = .none
        }
    }

    private static func length(_ input: Span<UInt8>, _ value: Range<Int>) throws(Refusal) -> Int {
        var length = 0
        for index in value {
            guard let digit = input[index].decimalDigit else {
                throw Refusal(
                    .badRequest, "Content-Length must be one decimal number.", clause: "RFC 9110 8.6",
                    at: index)
            }
            let (shifted, overflow) = length.multipliedReportingOverflow(by: 10)
            guard !overflow, shifted <= Int.max - digit else {
                throw Refusal(
                    .contentTooLarge, "Content-Length is beyond counting.", clause: "RFC 9110 8.6", at: index)
            }
            length = shifted + digit
        }
        guard !value.isEmpty else {
            throw Refusal(
                .badRequest, "Content-Length is empty.", clause: "RFC 9110 8.6", at: value.lowerBound)
        }
        return length
    }

    /// Accepts `chunked`, once. Where it is not the last coding the end of the content could not be found, which is 400;
    /// any coding before it is one this server does not know, which is 501 (RFC 9112 6.1).
    private static func checkCodings(_ input: Span<UInt8>, _ lines: [FieldLine]) throws(Refusal) {
        let line = lines[0]
        if lines.count == 1, input.extracting(line.value).equalsIgnoringCase("chunked") { return }
        let names = lines.flatMap { line in
            String(decoding: Array(copying: input.extracting(line.value)), as: UTF8.self)
                .split(separator: ",", omittingEmptySubsequences: false)
                .map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
        }
        guard names.last == "chunked", names.firstIndex(of: "chunked") == names.count - 1, !names.contains("")
        else {
            throw Refusal(
                .badRequest, "The last transfer coding must be chunked, once.", clause: "RFC 9112 6.3",
                at: line.value.lowerBound)
        }
        throw Refusal(
            .notImplemented, "No transfer coding but chunked is known here.", clause: "RFC 9112 6.1",
            at: line.value.lowerBound)
    }
}
