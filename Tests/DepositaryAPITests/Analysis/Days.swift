import Foundation
import Testing

/// Reckons with days by Foundation's calendar.
enum Days {
    private static let style = Date.ISO8601FormatStyle().year().month().day()

    static func between(_ first: String, _ second: String) throws -> Int {
        Int((try style.parse(second).timeIntervalSince(style.parse(first)) / 86_400).rounded())
    }

    static func before(_ day: String) throws -> String {
        style.format(try style.parse(day).addingTimeInterval(-86_400))
    }
}
