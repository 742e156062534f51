/// Every route of the API, in the order in which the guide shows them.
enum RouteTable {
    static let routes: [Route] =
        GuideRoutes.routes + InstrumentRoutes.frameworks + InstrumentRoutes.regionalAgreements
        + CountryRoutes.routes + RatificationRoutes.routes + ActionRoutes.routes + GroupRoutes.routes
        + AnalysisRoutes.routes + CatalogueRoutes.routes + ThemeRoutes.routes + SearchRoutes.routes
        + ProvenanceRoutes.routes
        + ProbeRoutes.routes
}
