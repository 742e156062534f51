import Testing

@testable import Treaties

@Suite struct `Effect rules` {
    struct Case: Sendable {
        let kind: EffectRule.Kind
        let count: Int
        let act: CalendarDay
        let effect: CalendarDay?
    }

    @Test(arguments: [
        // Palermo Protocol, article 17: on the thirtieth day.
        Case(kind: .days, count: 30, act: "2013-10-17", effect: "2013-11-16"),
        Case(kind: .days, count: 30, act: "2004-01-31", effect: "2004-03-01"),
        Case(kind: .days, count: 90, act: "1951-04-26", effect: "1951-07-25"),
        // Optional Protocol to the CRC on the sale of children, article 14: one month.
        Case(kind: .months, count: 1, act: "2001-12-18", effect: "2002-01-18"),
        Case(kind: .months, count: 1, act: "2003-01-31", effect: "2003-02-28"),
        Case(kind: .months, count: 12, act: "2004-02-29", effect: "2005-02-28"),
        // Council of Europe conventions: the first of the month after the period of three months.
        Case(kind: .firstOfMonthAfterMonths, count: 3, act: "2008-01-09", effect: "2008-05-01"),
        Case(kind: .firstOfMonthAfterMonths, count: 3, act: "2014-07-01", effect: "2014-11-01"),
        Case(kind: .firstOfMonthAfterMonths, count: 3, act: "2007-11-30", effect: "2008-03-01"),
        Case(kind: .firstOfMonthAfterMonths, count: 3, act: "2008-09-30", effect: "2009-01-01"),
        Case(kind: .firstOfMonthAfterDays, count: 60, act: "2002-04-11", effect: "2002-07-01"),
        Case(kind: .firstOfMonthAfterDays, count: 30, act: "2002-01-02", effect: "2002-03-01"),
        Case(kind: .onDeposit, count: 0, act: "1930-06-17", effect: "1930-06-17"),
        Case(kind: .statedOnly, count: 0, act: "1930-06-17", effect: nil),
    ])
    func `an act takes effect when its rule says`(of example: Case) {
        let rule = EffectRule(kind: example.kind, count: example.count, from: .deposit, article: nil)
        #expect(rule.effect(of: example.act) == example.effect)
    }

    @Test(arguments: [
        (EffectRule.Kind.days, 30, "deposit + 30 days"), (.days, 1, "deposit + 1 day"),
        (.months, 12, "deposit + 12 calendar months"), (.months, 1, "deposit + 1 calendar month"),
        (.firstOfMonthAfterMonths, 3, "first of the month after deposit + 3 months"),
        (.firstOfMonthAfterMonths, 1, "first of the month after deposit + 1 month"),
        (.firstOfMonthAfterDays, 60, "first of the month after deposit + 60 days"),
        (.firstOfMonthAfterDays, 1, "first of the month after deposit + 1 day"),
        (.onDeposit, 0, "on deposit"), (.statedOnly, 0, "as stated"),
    ])
    func `a rule can be read as words`(kind: EffectRule.Kind, count: Int, words: String) {
        #expect(EffectRule(kind: kind, count: count, from: .deposit, article: "9").words == words)
    }

    @Test func `a rule that starts with the registration says so`() {
        let rule = EffectRule(kind: .months, count: 12, from: .registration, article: "8(3)")
        #expect(rule.words == "registration + 12 calendar months")
        #expect(rule.effect(of: "2016-05-09") == "2017-05-09")
    }

    @Test func `a later act never takes effect earlier`() {
        for kind in EffectRule.Kind.allCases where kind != .statedOnly {
            let rule = EffectRule(kind: kind, count: 3, from: .deposit, article: nil)
            var day: CalendarDay = "1999-12-01"
            while day < "2001-03-01" {
                let next = day.adding(days: 1)
                let (effect, later) = (rule.effect(of: day), rule.effect(of: next))
                #expect(effect.map { $0 >= day } == true, "\(kind) \(day)")
                #expect((effect ?? day) <= (later ?? day), "\(kind) \(day)")
                day = next
            }
        }
    }
}
