/// A national law on trafficking in persons or forced labour.
public struct NationalLaw: Sendable {
    /// The elements of the definition in article 3 of the Palermo Protocol, and what goes with them; nil is unknown.
    public struct Elements: Sendable {
        /// Recruiting, transporting, transferring, harbouring or receiving (article 3(a)).
        public let act: Presence?
        /// Force, deception, abuse and the like (article 3(a)).
        public let means: Presence?
        /// Exploitation as the aim (article 3(a)).
        public let purpose: Presence?
        /// For a child no means is asked (article 3(c)).
        public let childWithoutMeans: Presence?
        /// Victims go unpunished for what they were made to do.
        public let nonPunishment: Presence?
        /// Victims may stay in the country.
        public let victimResidence: Presence?
        /// Trafficking in children is an offence.
        public let childTraffickingProhibited: Presence?
    }

    /// Imprisonment, in years; nil is unknown.
    public struct Penalties: Sendable {
        /// Least for the simple offence.
        public let minimum: Int?
        /// Most for the simple offence.
        public let maximum: Int?
        /// Most for an aggravated one.
        public let aggravatedMaximum: Int?
        /// Whether imprisonment for life is possible.
        public let life: Presence?
    }

    /// A slug that never changes once published.
    public let id: String
    /// Whose law it is.
    public let country: Reference<Participant>
    /// In English.
    public let title: String
    /// As its country numbers it.
    public let number: String?
    /// The day of enactment.
    public let enacted: PartialDate?
    /// The day of entry into force.
    public let inForce: PartialDate?
    /// Days or years of amendment.
    public let amended: [PartialDate]
    /// What it replaced, in words.
    public let replaces: String?
    /// The sections that matter.
    public let articles: String?
    /// What of the treaty definition it has.
    public let elements: Elements
    /// What it threatens.
    public let penalties: Penalties
    /// One at least.
    public let themes: [String]
    /// Where its text can be read.
    public let address: String?
    /// How its facts are known.
    public let provenance: Provenance
}

extension NationalLaw: CatalogueRecord {
    /// Legislation.
    public static let kind = RecordKind.legislation
    /// Where a library keeps them.
    public static func catalogue(in library: Library) -> Catalogue<NationalLaw> {
        library.catalogues.legislation
    }
    /// It is found by identifier; titles recur.
    public var keys: [RecordText] { [] }
    /// Its country.
    public var links: [RecordReference] { [.init(country)] }
    /// What a search reads.
    public var texts: [RecordText] {
        [RecordText("number", number), RecordText("articles", articles), RecordText("replaces", replaces)]
            .compactMap(\.self)
    }
}
