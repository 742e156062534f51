/// A step from a JSON value into one that it holds.
enum JSONStep: Hashable {
    case member(String)
    case element(Int)
}

/// The lines on which the values of a JSON text begin: decoders do not tell.
struct JSONOutline {
    private(set) var lines: [[JSONStep]: Int] = [:]
    /// Members that stand twice in their object, of which a decoder would silently drop one.
    private(set) var repeated: [[JSONStep]] = []

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    /// `bytes` hold a JSON text that a decoder accepts.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        read([])
    }

    /// How findings name a place: by its members, whichever element of a list it is; the line tells that.
    static func field(_ path: [JSONStep]) -> String {
        path.compactMap { if case .member(let name) = $0 { name } else { nil } }.joined(separator: ".")
    }

    private mutating func read(_ path: [JSONStep]) {
        skip(while: Self.isSpace)
        switch current {
        case UInt8(ascii: "{"): readObject(path)
        case UInt8(ascii: "["): readList(path)
        case UInt8(ascii: "\""): _ = readText()
        default:
            position += 1
            skip { !Self.isSpace($0) && !",]}".utf8.contains($0) }
        }
    }

    private mutating func readObject(_ path: [JSONStep]) {
        position += 1
        while find("\"", before: "}") {
            let begin = line
            let member = path + [.member(readText())]
            if lines.updateValue(begin, forKey: member) != nil { repeated.append(member) }
            _ = find(":", before: "}")
            position += 1
            read(member)
        }
        position += 1
    }

    private mutating func readList(_ path: [JSONStep]) {
        position += 1
        var index = 0
        skip(while: Self.isSpace)
        while let byte = current, byte != UInt8(ascii: "]") {
            let element = path + [.element(index)]
            lines[element] = line
            read(element)
            index += 1
            skip { Self.isSpace($0) || $0 == UInt8(ascii: ",") }
        }
        position += 1
    }

    /// What stands between the quotes, as it is written.
    private mutating func readText() -> String {
        position += 1
        let start = position
        while let byte = current, byte != UInt8(ascii: "\"") {
            position += byte == UInt8(ascii: "\\") ? 2 : 1
        }
        let end = min(position, bytes.count)
        position += 1
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// Goes on to the character; false, and there, where the other comes first.
    private mutating func find(_ character: Unicode.Scalar, before other: Unicode.Scalar) -> Bool {
        let (wanted, stop) = (UInt8(ascii: character), UInt8(ascii: other))
        skip { $0 != wanted && $0 != stop }
        return current == wanted
    }

    private mutating func skip(while holds: (UInt8) -> Bool) {
        while let byte = current, holds(byte) {
            if byte == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }

    private var current: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0d).contains(byte)
    }
}
