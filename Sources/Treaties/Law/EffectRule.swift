/// When an act takes effect by the instrument's own terms (entry into force for a later party, or denunciation).
public struct EffectRule: Sendable {
    /// How the clock runs.
    public enum Kind: String, CaseIterable, Sendable {
        case days, months
        case firstOfMonthAfterMonths = "first_of_month_after_months"
        case firstOfMonthAfterDays = "first_of_month_after_days"
        case onDeposit = "on_deposit"
        case statedOnly = "stated_only"

        /// One sentence for a reader of the data; `count` is the number it speaks of.
        public var meaning: String {
            switch self {
            case .days: "So many days after the act."
            case .months:
                "So many calendar months after the act; the month's last day where the day is lacking."
            case .firstOfMonthAfterMonths: "The first day of the month after so many months from the act."
            case .firstOfMonthAfterDays: "The first day of the month after so many days from the act."
            case .onDeposit: "On the day of the act."
            case .statedOnly: "No rule is known: only a stated day counts."
            }
        }

        /// Whether the rule needs a number of days or months.
        var needsCount: Bool {
            switch self {
            case .days, .months, .firstOfMonthAfterMonths, .firstOfMonthAfterDays: true
            case .onDeposit, .statedOnly: false
            }
        }
    }

    /// The act that starts the clock: the deposit of the instrument, or the depositary's registration of it.
    public enum Clock: String, CaseIterable, Sendable {
        case deposit, registration

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .deposit: "The deposit of the instrument with the depositary, or the receipt of a notice."
            case .registration: "The depositary's registration of it."
            }
        }
    }

    /// The unit of `count`.
    public let kind: Kind
    /// Of days or calendar months by `kind`; 0 where the kind has no number.
    public let count: Int
    /// Which of the two days the dates of actions under the instrument are.
    public let from: Clock
    /// The article that says so.
    public let article: String?

    /// The day on which an act of that day takes effect; nil where no rule is known.
    public func effect(of day: CalendarDay) -> CalendarDay? {
        switch kind {
        case .days: day.adding(days: count)
        case .months: day.adding(months: count)
        case .firstOfMonthAfterMonths: day.adding(months: count).firstOfNextMonth
        case .firstOfMonthAfterDays: day.adding(days: count).firstOfNextMonth
        case .onDeposit: day
        case .statedOnly: nil
        }
    }

    /// The rule in words, such as `deposit + 30 days`.
    public var words: String {
        let plural = count == 1 ? "" : "s"
        return switch kind {
        case .days: "\(from.rawValue) + \(count) day\(plural)"
        case .months: "\(from.rawValue) + \(count) calendar month\(plural)"
        case .firstOfMonthAfterMonths: "first of the month after \(from.rawValue) + \(count) month\(plural)"
        case .firstOfMonthAfterDays: "first of the month after \(from.rawValue) + \(count) day\(plural)"
        case .onDeposit: "on \(from.rawValue)"
        case .statedOnly: "as stated"
        }
    }
}
