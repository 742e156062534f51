import Treaties

/// Answers that take in many rows at once: pictures of the whole, what is lacking, what would be.
enum AnalysisRoutes {
    static let routes =
        MatrixRoutes.routes + GapRoutes.routes + CompareRoutes.routes + TimelineRoutes.routes
        + StatisticsRoutes.routes + SimulationRoutes.routes
}

extension Parameter {
    /// What chooses instruments by what they are.
    static let instrumentChoice: [Parameter] = [
        .instrument,
        .terms("theme", of: "theme", "What the instruments are about."),
        .codes("kind", Instrument.Kind.self, "Kinds of instrument."),
        .codes("scope", Instrument.Scope.self, "Worldwide instruments, or regional ones."),
    ]
}

extension Call {
    /// The instruments that `Parameter.instrumentChoice` chooses, in the order of the library.
    var chosenInstruments: [Reference<Instrument>] {
        let named = values.instruments("instrument")
        let themes = values.codes("theme")
        let kinds = values.codes("kind", as: Instrument.Kind.self)
        let scopes = values.codes("scope", as: Instrument.Scope.self)
        return library.instruments.indices.filter { index in
            let instrument = library.instruments[index]
            return named?.contains(Reference(index)) ?? true
                && themes.map { !$0.isDisjoint(with: instrument.themes) } ?? true
                && kinds?.contains(instrument.kind) ?? true && scopes?.contains(instrument.scope) ?? true
        }.map { Reference($0) }
    }

    /// In the order of the library.
    func sorted<Entity>(_ references: Set<Reference<Entity>>) -> [Reference<Entity>] {
        references.sorted { $0.index < $1.index }
    }
}

extension APIError {
    /// One parameter that is at fault.
    static func parameter(_ name: String, _ reason: String) -> APIError {
        .parameters(.invalidParameter, [.init(parameter: name, reason: reason)])
    }
}
