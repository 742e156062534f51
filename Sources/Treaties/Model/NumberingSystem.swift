/// The registers that give instruments their official numbers.
public enum NumberingSystem: String, CaseIterable, Sendable {
    case untc, ilo, cets, celex, oas, hcch, other

    /// One sentence for a reader of the data.
    public var meaning: String {
        switch self {
        case .untc: "Chapter and number in the UN Secretary-General's status of multilateral treaties."
        case .ilo: "Number in the ILO's register: C for conventions, P for protocols, R for recommendations."
        case .cets: "Number in the Council of Europe Treaty Series (before 2004: European Treaty Series)."
        case .celex: "Number in EUR-Lex."
        case .oas: "Number in the register of the Organization of American States."
        case .hcch: "Number in the list of the Hague Conference on Private International Law."
        case .other: "Another number, as printed."
        }
    }

    /// What a right number looks like, for a finding.
    public var example: String {
        switch self {
        case .untc: "XVIII-12-a"
        case .ilo: "C029 or P029"
        case .cets: "197"
        case .celex: "32011L0036"
        case .oas: "B-57"
        case .hcch: "33"
        case .other: "any text"
        }
    }

    /// Whether the text has the form of this register's numbers.
    public func accepts(_ number: String) -> Bool {
        switch self {
        case .untc: number.wholeMatch(of: /[IVXLC]+-[0-9]+(-[a-z]+)*/) != nil
        case .ilo: number.wholeMatch(of: /[CPR][0-9]{3}/) != nil
        case .cets: number.wholeMatch(of: /[0-9]{3}/) != nil
        case .celex: number.wholeMatch(of: /3[0-9]{4}[LRDF][0-9]{4}/) != nil
        case .oas: number.wholeMatch(of: /[ABC]-[0-9]+/) != nil
        case .hcch: number.wholeMatch(of: /[0-9]{1,2}/) != nil
        case .other: !number.isEmpty
        }
    }
}
