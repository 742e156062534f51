/// A body that keeps, supervises or supports instruments.
public struct Organization: Sendable {
    /// What sort of body it is.
    public enum Kind: String, CaseIterable, Sendable {
        case intergovernmentalOrganization = "intergovernmental_organization"
        case unOffice = "un_office"
        case specialisedAgency = "specialised_agency"
        case treatyBody = "treaty_body"
        case specialProcedure = "special_procedure"
        case regionalBody = "regional_body"
        case policeOrganization = "police_organization"
        case nonGovernmentalOrganization = "non_governmental_organization"
        case nationalBody = "national_body"
        case network

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .intergovernmentalOrganization: "An organization founded by states."
            case .unOffice: "A part of the United Nations: a secretariat, fund, programme or office."
            case .specialisedAgency: "An organization of its own within the family of the United Nations."
            case .treatyBody: "Experts or states that supervise a treaty."
            case .specialProcedure:
                "An expert or group with a mandate of the Human Rights Council or its like."
            case .regionalBody: "A body of a regional organization."
            case .policeOrganization: "An organization of police or border authorities."
            case .nonGovernmentalOrganization: "An organization of civil society."
            case .nationalBody: "An office of one state whose work reaches others."
            case .network: "Organizations or officials who meet without a legal person of their own."
            }
        }
    }

    /// A slug that never changes once published.
    public let id: String
    /// In English, in full.
    public let name: String
    /// Nil where none is in use.
    public let abbreviation: String?
    /// What sort of body it is.
    public let kind: Kind
    /// Nil where unknown.
    public let founded: PartialDate?
    /// A place name.
    public let seat: String?
    /// The body that it is a part of.
    public let parent: Reference<Organization>?
    /// The same body as a group with members.
    public let group: Reference<Group>?
    /// What it does against trafficking, in our words.
    public let mandate: String
    /// Instruments of which it is depositary.
    public let keeps: [Reference<Instrument>]
    /// Instruments that it supervises.
    public let monitors: [Reference<Instrument>]
    /// One at least.
    public let themes: [String]
    /// Its own address on the web.
    public let website: String?
    /// How its facts are known.
    public let provenance: Provenance
}

extension Organization: CatalogueRecord {
    /// Holds the title.
    public static let titleField = "name"
    /// Organizations.
    public static let kind = RecordKind.organizations
    /// Where a library keeps them.
    public static func catalogue(in library: Library) -> Catalogue<Organization> {
        library.catalogues.organizations
    }
    /// The name.
    public var title: String { name }
    /// The abbreviation.
    public var keys: [RecordText] { [RecordText("abbreviation", abbreviation)].compactMap(\.self) }
    /// The body above it, the group of its members, and the instruments it has to do with.
    public var links: [RecordReference] {
        [parent.map { RecordReference($0) }, group.map { RecordReference($0) }].compactMap(\.self)
            + (keeps + monitors).map { RecordReference($0) }
    }
    /// What a search reads.
    public var texts: [RecordText] {
        [RecordText("mandate", mandate), RecordText("seat", seat)].compactMap(\.self)
    }
}
