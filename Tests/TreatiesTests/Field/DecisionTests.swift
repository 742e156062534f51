import Testing
import Treaties

/// European Court of Human Rights: an ECLI is made of the day, the kind and the application number.
@Suite struct `The identifier of a decision` {
    private func ecli(_ kind: Decision.Kind, _ date: String, _ number: String) -> String? {
        Decision.europeanCourtIdentifier(kind: kind, date: PartialDate(date), number: number)
    }

    @Test func `follows from day, kind and number`() {
        #expect(
            ecli(.chamberJudgment, "2010-01-07", "25965/04") == "ECLI:CE:ECHR:2010:0107JUD002596504")
        #expect(
            ecli(.grandChamberJudgment, "2020-06-25", "60561/14") == "ECLI:CE:ECHR:2020:0625JUD006056114")
        #expect(ecli(.decision, "2011-11-29", "7196/10") == "ECLI:CE:ECHR:2011:1129DEC000719610")
    }

    @Test func `cannot be told where the day or the number is not whole`() {
        #expect(ecli(.judgment, "2010-01", "25965/04") == nil)
        #expect(ecli(.judgment, "2010-01-07", "25965") == nil)
        #expect(ecli(.judgment, "2010-01-07", "12345678/04") == nil)
        #expect(ecli(.judgment, "2010-01-07", "C-1/4") == nil)
    }
}
