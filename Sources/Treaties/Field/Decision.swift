/// One decision in a case.
public struct Decision: Sendable {
    /// What sort of decision it is.
    public enum Kind: String, CaseIterable, Sendable {
        case chamberJudgment = "chamber_judgment"
        case grandChamberJudgment = "grand_chamber_judgment"
        case plenaryJudgment = "plenary_judgment"
        case committeeJudgment = "committee_judgment"
        case judgment
        case trialJudgment = "trial_judgment"
        case appealJudgment = "appeal_judgment"
        case reparations, decision, views, report
        case advisoryOpinion = "advisory_opinion"
        case settlement

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .chamberJudgment: "A judgment of a chamber of the European Court of Human Rights."
            case .grandChamberJudgment: "A judgment of a court's grand chamber."
            case .plenaryJudgment: "A judgment of the whole court."
            case .committeeJudgment: "A judgment of three judges in a matter of settled case law."
            case .judgment: "A judgment."
            case .trialJudgment: "A judgment of first instance in a criminal case."
            case .appealJudgment: "A judgment on appeal in a criminal case."
            case .reparations: "A judgment or order on reparations."
            case .decision: "A decision, such as on admissibility or striking out, or of a commission."
            case .views: "The findings of a treaty body on a communication."
            case .report: "The report of a commission."
            case .advisoryOpinion: "An opinion given on request."
            case .settlement: "The end of a case by agreement."
            }
        }
    }

    /// How the case ended with it.
    public enum Outcome: String, CaseIterable, Sendable {
        case violation
        case noViolation = "no_violation"
        case partly, inadmissible
        case struckOut = "struck_out"
        case settled, convicted, acquitted, other

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .violation: "A breach was found."
            case .noViolation: "No breach was found."
            case .partly: "A breach was found in part, or by some of the respondents."
            case .inadmissible: "The complaint was not examined on its merits."
            case .struckOut: "The case was struck out of the list."
            case .settled: "The parties agreed."
            case .convicted: "The accused was convicted."
            case .acquitted: "The accused was acquitted."
            case .other: "Something else was decided."
            }
        }
    }

    /// What sort of decision it is.
    public let kind: Kind
    /// Of delivery.
    public let date: PartialDate?
    /// The day it became final, where that is another.
    public let finalOn: PartialDate?
    /// European Case Law Identifier.
    public let ecli: String?
    /// The court's own identifier.
    public let citation: String?
    /// Nil where unknown.
    public let outcome: Outcome?
    /// Of this row.
    public let grade: EvidenceGrade
    /// Nil only where the grade is `unverified`.
    public let source: Reference<Source>?
    /// What a careful reader must know.
    public let note: String?

    /// The identifier that the European Court of Human Rights gives a decision: it follows from the day, the kind and
    /// the first application number. Nil where the number or the day has not the form that it needs.
    public static func europeanCourtIdentifier(kind: Kind, date: PartialDate?, number: String) -> String? {
        let parts = number.split(separator: "/")
        guard let date, date.earliest == date.latest, parts.count == 2, parts[0].count <= 7,
            parts[1].count == 2, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
        else { return nil }
        let day = date.description
        let padded = String(repeating: "0", count: 7 - parts[0].count) + parts[0]
        let letters = kind == .decision ? "DEC" : "JUD"
        return
            "ECLI:CE:ECHR:\(day.prefix(4)):\(day.dropFirst(5).prefix(2))\(day.suffix(2))\(letters)\(padded)\(parts[1])"
    }
}
