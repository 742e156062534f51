/// Where a page of numbered rows begins: after a number. Numbers never change, so that it holds good in every later library.
struct NumberCursor {
    /// Of the last row before the page.
    let number: Int

    private static let prefix = "after-"

    var text: String { Self.prefix + String(number) }

    init(number: Int) {
        self.number = number
    }

    /// - Throws: an error for what was never given out.
    static func read(_ text: String) throws(APIError) -> NumberCursor {
        guard text.hasPrefix(prefix), let number = Int(text.dropFirst(prefix.count)), number > 0,
            text == NumberCursor(number: number).text
        else {
            throw .parameters(
                .invalidParameter,
                [.init(parameter: "cursor", reason: "\"\(text)\" was not given out here; follow links.next.")]
            )
        }
        return NumberCursor(number: number)
    }
}
