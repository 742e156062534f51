/// The conditions that a request puts on its answer, evaluated in the order of RFC 9110 13.2.2.
public enum Preconditions {
    /// What the conditions come to: an answer, 304 or 412.
    public enum Outcome: Equatable, Sendable {
        case proceed, notModified, failed
    }

    /// For GET and HEAD on a representation that exists. A date that cannot be read is no condition.
    ///
    /// - Parameters:
    ///   - tag: of the representation that would be sent.
    ///   - lastModified: when that last changed.
    ///   - now: settles the century of a date with two digits for the year.
    public static func evaluate(
        _ head: RequestHead, tag: EntityTag, lastModified: HTTPDate, now: HTTPDate
    ) -> Outcome {
        func date(_ name: FieldName) -> HTTPDate? {
            head.field(name).flatMap { HTTPDate(parsing: $0, now: now) }
        }

        if let field = head.field(.ifMatch) {
            guard EntityTag.Condition(field).matchesStrongly(tag) else { return .failed }
        } else if let since = date(.ifUnmodifiedSince), lastModified > since {
            return .failed
        }
        if let field = head.field(.ifNoneMatch) {
            return EntityTag.Condition(field).matchesWeakly(tag) ? .notModified : .proceed
        }
        if let since = date(.ifModifiedSince), lastModified <= since {
            return .notModified
        }
        return .proceed
    }
}
