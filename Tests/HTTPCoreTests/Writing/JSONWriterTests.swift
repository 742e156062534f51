import Foundation
import HTTPCore
import TestSupport
import Testing

@Suite struct `JSON writer` {
    private func written(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test(arguments: (0..<0x20).map { UInt32($0) })
    func `a control character is escaped and reads back as itself`(code: UInt32) throws {
        let text = "a" + String(try #require(Unicode.Scalar(code))) + "b"
        let json = written { $0.string(text) }
        #expect(json.utf8.allSatisfy { $0 >= 0x20 })
        #expect(try JSONValue(json) == .string(text))
    }

    @Test(arguments: [
        "", "plain", "\"quoted\"", "back\\slash", "a/b", "\u{7F}", "é", "日本語", "👩🏽‍⚖️", "\u{2028}\u{2029}",
        "</script>",
    ])
    func `any text reads back as itself, as a value and as a key`(text: String) throws {
        #expect(try JSONValue(written { $0.string(text) }) == .string(text))
        let object = written {
            $0.beginObject()
            $0.key(text)
            $0.null()
            $0.endObject()
        }
        #expect(try JSONValue(object) == .object([text: .null]))
    }

    @Test(arguments: [
        (Int.min, "-9223372036854775808"), (-1, "-1"), (0, "0"), (Int.max, "9223372036854775807"),
    ])
    func `an integer keeps every digit`(value: Int, text: String) {
        #expect(written { $0.integer(value) } == text)
    }

    @Test func `commas stand between members and elements and nowhere else`() {
        let json = written {
            $0.beginObject()
            $0.key("empty")
            $0.beginArray()
            $0.endArray()
            $0.key("none")
            $0.beginObject()
            $0.endObject()
            $0.key("list")
            $0.beginArray()
            $0.integer(1)
            $0.beginArray()
            $0.boolean(true)
            $0.boolean(false)
            $0.endArray()
            $0.null()
            $0.string("end")
            $0.endArray()
            $0.endObject()
        }
        #expect(json == #"{"empty":[],"none":{},"list":[1,[true,false],null,"end"]}"#)
    }

    @Test func `lines of NDJSON have no comma between them`() {
        let lines = written {
            for number in 1...3 {
                $0.beginObject()
                $0.key("n")
                $0.integer(number)
                $0.endObject()
                $0.newline()
            }
        }
        #expect(lines == "{\"n\":1}\n{\"n\":2}\n{\"n\":3}\n")
    }
}
