import HTTPCore
import Treaties

/// Where a page begins: an offset into the answer to one question of one library version.
struct Cursor {
    let offset: Int

    /// Opaque to clients; it ends with a mark of itself, the library and the question that it belongs to.
    func text(for question: String, in library: Library) -> String {
        String(offset, radix: 36) + "-" + mark(question, library)
    }

    /// - Throws: an error that tells a cursor of another library or question from one that was never given out.
    static func read(_ text: String, for question: String, in library: Library) throws(APIError) -> Cursor {
        let parts = text.split(separator: "-")
        guard parts.count == 2, let offset = Int(parts[0], radix: 36), offset > 0, parts[1].count == 13 else {
            throw .parameters(
                .invalidParameter,
                [.init(parameter: "cursor", reason: "\"\(text)\" was not given out here; follow links.next.")]
            )
        }
        let cursor = Cursor(offset: offset)
        guard parts[1] == cursor.mark(question, library) else {
            throw APIError(
                .staleCursor,
                "The cursor belongs to another version of the library or to another question. Start again without it."
            )
        }
        return cursor
    }

    private func mark(_ question: String, _ library: Library) -> String {
        let digest = String(
            Fingerprint.of(question, library.version.description, String(offset)), radix: 36)
        return String(repeating: "0", count: 13 - digest.count) + digest
    }
}

/// FNV-1a of texts, to tell one answer from another.
enum Fingerprint {
    static func of(_ texts: String...) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for text in texts {
            let bytes = text.utf8Span.span
            for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
            hash = (hash ^ 0xff) &* 0x100_0000_01b3
        }
        return hash
    }
}
