/// Every route of the API, in the order in which the guide shows them.
enum RouteTable {
    static let routes: [Route] =
        GuideRoutes.routes + InstrumentRoutes.frameworks + InstrumentRoutes.regionalAgreements
        + CountryRoutes.routes + RatificationRoutes.routes + ActionRoutes.routes + GroupRoutes.routes
        + AnalysisRoutes.routes + CatalogueRoutes.routes + ThemeRoutes.routes + SearchRoutes.routes
        + ChangeRoutes.routes
        + EventRoutes.routes + ProvenanceRoutes.routes + CiteRoutes.routes + ContractRoutes.routes
        + ExportRoutes.routes + ProbeRoutes.routes
}
