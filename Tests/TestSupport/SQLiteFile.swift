internal import CSQLite
import Foundation

/// A SQLite database, read by SQLite itself and nothing of the project's own.
@safe public final class SQLiteFile {
    /// What SQLite says.
    public struct Failure: Error {
        /// The statement and the reason.
        public let description: String
    }

    private var connection: OpaquePointer?
    private let path: String

    /// Opens a copy of a file's bytes, to read.
    public init(_ bytes: [UInt8]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite")
        try Data(bytes).write(to: url)
        path = url.path
        guard unsafe sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
            throw Failure(description: path)
        }
    }

    deinit {
        unsafe sqlite3_close_v2(connection)
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The rows of a query: each value as text, nil where it is null.
    public func rows(_ query: String) throws -> [[String?]] {
        var statement: OpaquePointer?
        defer { unsafe sqlite3_finalize(statement) }
        guard unsafe sqlite3_prepare_v2(connection, query, -1, &statement, nil) == SQLITE_OK else {
            throw failure(query)
        }
        var rows: [[String?]] = []
        while true {
            switch unsafe sqlite3_step(statement) {
            case SQLITE_ROW:
                rows.append(
                    (0..<(unsafe sqlite3_column_count(statement))).map { column in
                        unsafe sqlite3_column_text(statement, column).map { unsafe String(cString: $0) }
                    })
            case SQLITE_DONE: return rows
            default: throw failure(query)
            }
        }
    }

    /// The one value of a query that gives a single number.
    public func number(_ query: String) throws -> Int? {
        try rows(query).first?.first.flatMap { $0.flatMap { Int($0) } }
    }

    private func failure(_ query: String) -> Failure {
        Failure(
            description: query + ": "
                + (unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) } ?? "no memory"))
    }
}
