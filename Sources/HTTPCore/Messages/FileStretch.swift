/// An open file that whoever sends a response reads from. It is closed when the last who holds it lets go, so that a
/// response under way ends as it began, whatever has taken the file's place.
///
/// Its bytes never change and never become fewer while it is open.
public protocol OpenFile: AnyObject, Sendable {
    /// Open for reading as long as this object lives. Nobody may rely on its offset.
    var descriptor: Int32 { get }
}

/// Some of the bytes of an open file, to be sent as the content of a response without ever lying in memory as a whole.
public struct FileStretch: Sendable {
    /// Where the bytes are.
    public let file: any OpenFile
    /// Which of them.
    public let range: Range<Int>

    /// `range` must lie within the file.
    public init(_ file: any OpenFile, _ range: Range<Int>) {
        self.file = file
        self.range = range
    }

    /// Of bytes.
    public var count: Int { range.count }

    /// The same without its first bytes, of which there must be as many.
    public func dropping(first count: Int) -> FileStretch {
        FileStretch(file, (range.lowerBound + count)..<range.upperBound)
    }
}
