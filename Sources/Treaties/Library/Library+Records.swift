extension Library {
    /// Identifier and title of a record of any kind.
    public func identity(of record: RecordReference) -> (id: String, title: String) {
        func identity<Record>(_ catalogue: Catalogue<Record>) -> (id: String, title: String) {
            (catalogue.records[record.index].id, catalogue.records[record.index].title)
        }
        switch record.kind {
        case .instruments: return (instruments[record.index].id, instruments[record.index].shortTitle)
        case .countries: return (participants[record.index].id, participants[record.index].name)
        case .groups: return (groups[record.index].id, groups[record.index].name)
        case .obligations: return identity(catalogues.obligations)
        case .organizations: return identity(catalogues.organizations)
        case .tools: return identity(catalogues.tools)
        case .mechanisms: return identity(catalogues.mechanisms)
        case .challenges: return identity(catalogues.challenges)
        case .practices: return identity(catalogues.practices)
        case .directions: return identity(catalogues.directions)
        case .legislation: return identity(catalogues.legislation)
        case .courts: return identity(catalogues.courts)
        case .cases: return identity(catalogues.cases)
        }
    }

    /// Everything under a theme, kind by kind; countries and groups have none.
    public func records(underTheme code: String) -> [RecordReference] {
        recordsByTheme[code] ?? []
    }

    /// Gathered once: to look through all records for each theme would cost more than all else of a list of themes.
    static func recordsByTheme(_ instruments: [Instrument], _ catalogues: Catalogues) -> [String:
        [RecordReference]]
    {
        var records: [String: [RecordReference]] = [:]
        for (index, instrument) in instruments.enumerated() {
            for theme in instrument.themes {
                records[theme, default: []].append(RecordReference(.instruments, index))
            }
        }
        for catalogue in catalogues.all {
            for (index, record) in catalogue.anyRecords.enumerated() {
                for theme in record.themes {
                    records[theme, default: []].append(RecordReference(catalogue.kind, index))
                }
            }
        }
        return records
    }
}
