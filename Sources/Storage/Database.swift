internal import CSQLite
internal import Glibc

/// A SQLite database in the making, in a file without a name.
@safe public final class Database {
    private var connection: OpaquePointer?
    private let descriptor: Int32
    private var isFinished = false

    /// Begins an empty one.
    ///
    /// Nobody else can open it and nobody keeps a half of it: it needs neither a journal nor locks.
    public init() throws(StorageError) {
        var opened: OpaquePointer?
        var code = SQLITE_OK
        descriptor = try TemporaryFolder.openNameless { (path) throws(StorageError) in
            // SQLite opens its file here, and by this name once only.
            code = unsafe sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        }
        unsafe connection = opened
        guard code == SQLITE_OK else { throw failure("opening") }
        try execute(
            """
            PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;
            PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = OFF; PRAGMA encoding = 'UTF-8'
            """)
    }

    deinit {
        unsafe sqlite3_close_v2(connection)
        if !isFinished { close(descriptor) }
    }

    /// Runs statements that give no rows.
    public func execute(_ statements: String) throws(StorageError) {
        guard unsafe sqlite3_exec(connection, statements, nil, nil, nil) == SQLITE_OK else {
            throw failure(statements)
        }
    }

    /// A statement to be run for many rows.
    public func prepare(_ statement: String) throws(StorageError) -> Insertion {
        var prepared: OpaquePointer?
        guard unsafe sqlite3_prepare_v2(connection, statement, -1, &prepared, nil) == SQLITE_OK,
            let prepared = unsafe prepared
        else { throw failure(statement) }
        return unsafe Insertion(owning: prepared, in: self)
    }

    /// The file as it is now; the database cannot be changed any more. Every insertion must be gone.
    public func finish() throws(StorageError) -> StoredFile {
        guard unsafe sqlite3_close(connection) == SQLITE_OK else { throw failure("closing") }
        unsafe connection = nil
        let digest = try DigestMaker()
        var size = 0
        try Descriptor.read(descriptor) { (bytes) throws(StorageError) in
            digest.add(bytes)
            size += bytes.count
        }
        isFinished = true
        return StoredFile(owning: descriptor, size: size, digest: digest.finish())
    }

    func failure(_ statement: String) -> StorageError {
        let reason = unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) } ?? "no memory"
        return StorageError("SQLite cannot do this: \(statement): \(reason)")
    }
}

/// A statement with places for the values of a row.
@safe public final class Insertion {
    /// One value.
    public enum Value: Equatable, Sendable {
        case null
        case integer(Int)
        case text(String)
    }

    private let statement: OpaquePointer
    private let database: Database

    init(owning statement: OpaquePointer, in database: Database) {
        unsafe self.statement = statement
        self.database = database
    }

    deinit { unsafe sqlite3_finalize(statement) }

    /// Runs it with the values of one row.
    public func run(_ values: some Sequence<Value>) throws(StorageError) {
        var place: Int32 = 0
        for value in values {
            place += 1
            let code =
                switch value {
                case .null: unsafe sqlite3_bind_null(statement, place)
                case .integer(let number): unsafe sqlite3_bind_int64(statement, place, Int64(number))
                case .text(let text): bind(text, at: place)
                }
            guard code == SQLITE_OK else { throw database.failure("binding") }
        }
        guard unsafe sqlite3_step(statement) == SQLITE_DONE else { throw database.failure("inserting") }
        unsafe sqlite3_reset(statement)
    }

    private func bind(_ text: String, at place: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) {
                unsafe dep_sqlite_bind_text(statement, place, $0.baseAddress, Int32($0.count))
            }
        }
    }
}
