import HTTPCore
import TestSupport
import Testing

@Suite struct `CSV writer` {
    private func row(_ cells: String...) -> String {
        var csv = CSVWriter()
        for cell in cells { csv.cell(cell) }
        csv.endRow()
        return String(decoding: csv.bytes, as: UTF8.self)
    }

    @Test func `cells are separated by commas and rows end in CRLF (RFC 4180 2)`() {
        var csv = CSVWriter()
        csv.cell("a")
        csv.plainCell("1".utf8)
        csv.plainCell([])
        csv.endRow()
        csv.cell("b")
        csv.cell("")
        csv.plainCell("false".utf8)
        csv.endRow()
        #expect(String(decoding: csv.bytes, as: UTF8.self) == "a,1,\r\nb,,false\r\n")
    }

    @Test func `an empty first cell keeps its place`() {
        #expect(row("", "b") == ",b\r\n")
    }

    @Test(arguments: [
        ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""), ("two\nlines", "\"two\nlines\""),
        ("two\r\nlines", "\"two\r\nlines\""), ("\"", "\"\"\"\""), ("a b", "a b"),
        ("Åland; Ñandú", "Åland; Ñandú"),
    ])
    func `a cell is quoted where it holds a comma, a quote or a line end, and only there`(
        text: String, cell: String
    ) throws {
        #expect(row(text) == cell + "\r\n")
        #expect(try CSVText(row(text) + row("x")).header == [text])
    }

    @Test(arguments: [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://example.org\",\"x\")", "=",
    ])
    func `a cell that a spreadsheet would run is made text by an apostrophe`(formula: String) throws {
        #expect(try CSVText(row(formula)).header == ["'" + formula])
    }

    @Test(arguments: ["a=1", "1-1", "'=1", " =1", "x@example.org"])
    func `a cell that only holds such a character further on is left alone`(text: String) {
        #expect(row(text) == text + "\r\n")
    }

    @Test func `the byte order mark stands once, before the first cell`() {
        var csv = CSVWriter(byteOrderMark: true)
        csv.cell("a")
        csv.endRow()
        #expect(csv.bytes == [0xEF, 0xBB, 0xBF] + Array("a\r\n".utf8))
        #expect(CSVWriter().bytes.isEmpty)
    }
}
