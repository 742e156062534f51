/// A model law, guide, set of indicators or other aid to those who carry an instrument out.
public struct Tool: Sendable {
    /// What sort of aid it is.
    public enum Kind: String, CaseIterable, Sendable {
        case modelLaw = "model_law"
        case legislativeGuide = "legislative_guide"
        case toolkit, manual, guidelines, principles, indicators, database, dataset, report, training

        /// One sentence for a reader of the data.
        public var meaning: String {
            switch self {
            case .modelLaw: "Provisions that a legislator can take over."
            case .legislativeGuide: "Explains to legislators what an instrument asks."
            case .toolkit: "A collection of tools for practitioners."
            case .manual: "Teaches a practice step by step."
            case .guidelines: "Recommends how to act."
            case .principles: "States what action must respect."
            case .indicators: "Signs by which cases are recognised."
            case .database: "A collection that can be searched."
            case .dataset: "Figures that can be computed with."
            case .report: "A study of the state of things, often periodic."
            case .training: "A course or its material."
            }
        }
    }

    /// A slug that never changes once published.
    public let id: String
    /// As published.
    public let title: String
    /// What sort of aid it is.
    public let kind: Kind
    /// Of publication.
    public let year: Int?
    /// Those that are among the organizations.
    public let publishers: [Reference<Organization>]
    /// In words, where the publisher is no record.
    public let publisherName: String?
    /// The document symbol or sales number.
    public let symbol: String?
    /// What it helps to carry out.
    public let articles: [ArticleReference]
    /// One at least.
    public let themes: [String]
    /// Where it can be had.
    public let address: String?
    /// How its facts are known.
    public let provenance: Provenance
}

extension Tool: CatalogueRecord {
    /// Tools.
    public static let kind = RecordKind.tools
    /// Where a library keeps them.
    public static func catalogue(in library: Library) -> Catalogue<Tool> { library.catalogues.tools }
    /// The document symbol.
    public var keys: [RecordText] { [RecordText("symbol", symbol)].compactMap(\.self) }
    /// Publishers, instruments and obligations.
    public var links: [RecordReference] {
        publishers.map { .init($0) } + articles.flatMap(\.links)
    }
    /// What a search reads.
    public var texts: [RecordText] { [RecordText("publisher_name", publisherName)].compactMap(\.self) }
}
