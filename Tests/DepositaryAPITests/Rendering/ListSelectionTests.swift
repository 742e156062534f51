import HTTPCore
import TestSupport
import Testing

@testable import DepositaryAPI

/// Five rows of two columns, of which the second is unknown in the second and fourth row.
@Suite struct `List selection` {
    private static let letters = ["b", "a", "c", "a", "b"]
    private static let numbers = [2, nil, 10, nil, 1]
    private let listing = Listing(
        columns: ["letter", "number"], count: 5, meta: [],
        cell: { row, column in
            column == 0 ? .text(letters[row]) : numbers[row].map(Cell.integer) ?? .null
        })

    private func select(_ query: String, as format: Format = .json, offset: Int = 0) throws -> ListSelection {
        let values = try ParameterValues(
            Query(query), for: Parameter.forLists, in: try CheckedOutLibrary.library)
        return try ListSelection(listing, values: values, format: format, offset: offset)
    }

    @Test(arguments: [
        ("", [0, 1, 2, 3, 4]),
        ("sort=letter", [1, 3, 0, 4, 2]),
        ("sort=-letter", [2, 0, 4, 1, 3]),
        ("sort=number", [4, 0, 2, 1, 3]),
        ("sort=-number", [2, 0, 4, 1, 3]),
        ("sort=letter,number", [1, 3, 4, 0, 2]),
        ("sort=letter,-number", [1, 3, 0, 4, 2]),
        ("sort=-letter,number", [2, 4, 0, 1, 3]),
        ("sort=Number", [4, 0, 2, 1, 3]),
    ])
    func `rows are sorted by column after column, equals stay in order, the unknown comes last`(
        query: String, rows: [Int]
    ) throws {
        #expect(try select(query).rows == rows)
    }

    @Test(
        arguments: [
            ("limit=2", 0, [0, 1], 2), ("limit=2", 2, [2, 3], 4), ("limit=2", 4, [4], nil),
            ("limit=5", 0, [0, 1, 2, 3, 4], nil),
            ("limit=10000", 0, [0, 1, 2, 3, 4], nil), ("limit=1", 3, [3], 4), ("limit=2", 5, [], nil),
            ("limit=2", Int.max, [], nil), ("limit=2&sort=-number", 2, [4, 1], 4),
        ] as [(String, Int, [Int], Int?)])
    func `a page holds the rows from its offset, and says where the next begins`(
        query: String, offset: Int, rows: [Int], next: Int?
    ) throws {
        for format in Format.allCases {
            let selection = try select(query, as: format, offset: offset)
            #expect(selection.rows == rows)
            #expect(selection.next == next)
        }
    }

    @Test func `without a limit JSON has pages of 1000 rows, and the others have every row`() throws {
        let long = Listing(columns: ["n"], count: 2500, meta: [], cell: { row, _ in .integer(row) })
        let values = try ParameterValues(
            Query(""), for: Parameter.forLists, in: try CheckedOutLibrary.library)
        #expect(try ListSelection(long, values: values, format: .json, offset: 0).next == 1000)
        for format in [Format.csv, .ndjson] {
            let selection = try ListSelection(long, values: values, format: format, offset: 0)
            #expect(selection.rows.count == 2500)
            #expect(selection.next == nil)
        }
    }

    @Test func `columns come in the order asked for`() throws {
        #expect(try select("fields=number,letter").columns == [1, 0])
        #expect(try select("fields=NUMBER").columns == [1])
        #expect(try select("").columns == [0, 1])
    }

    @Test(arguments: ["fields=nunber", "sort=nunber", "sort=-nunber"])
    func `an unknown column is refused, naming the nearest`(query: String) {
        #expect { try select(query) } throws: { error in
            guard let error = error as? APIError else { return false }
            return error.code == .invalidParameter && error.detail.contains("Did you mean number?")
        }
    }

    @Test(arguments: ["fields=letter,letter", "sort=letter,-letter"])
    func `a column given twice is refused`(query: String) {
        #expect { try select(query) } throws: { ($0 as? APIError)?.code == .invalidParameter }
    }

    @Test func `lists are ordered by their members`() throws {
        let cells: [Cell] = [.texts(["b"]), .texts([]), .texts(["a", "c"]), .texts(["a"])]
        let listing = Listing(columns: ["list"], count: 4, meta: [], cell: { row, _ in cells[row] })
        for (query, rows) in [("sort=list", [1, 3, 2, 0]), ("sort=-list", [0, 2, 3, 1])] {
            let values = try ParameterValues(
                Query(query), for: Parameter.forLists, in: try CheckedOutLibrary.library)
            #expect(try ListSelection(listing, values: values, format: .json, offset: 0).rows == rows)
        }
    }
}
