import Treaties

extension Call {
    /// The participant that a key in the path names.
    func participant(_ capture: String) throws(APIError) -> Reference<Participant> {
        try find(self.capture(capture), library.participantKeys, "country") {
            "/v1/countries/" + library[$0].id
        }
    }

    func group(_ capture: String) throws(APIError) -> Reference<Group> {
        try find(self.capture(capture), library.groupKeys, "group") { "/v1/groups/" + library[$0].id }
    }

    /// The record of a collection that a key in the path names.
    func record<Record: CatalogueRecord>(_ capture: String, as type: Record.Type) throws(APIError)
        -> Reference<Record>
    {
        let library = library
        return try find(self.capture(capture), Record.catalogue(in: library).keys, Record.kind.singular) {
            library.address(of: RecordReference($0))
        }
    }

    /// The instrument that a key in the path names; one of the other scope is said to be elsewhere.
    func instrument(_ capture: String, scope: Instrument.Scope) throws(APIError) -> Reference<Instrument> {
        let key = self.capture(capture)
        let reference = try find(key, library.instrumentKeys, "instrument") { library[$0].address }
        let instrument = library[reference]
        guard instrument.scope == scope else {
            throw APIError(
                .unknownRecord, "\"\(key)\" is the \(instrument.shortTitle), at \(instrument.address).",
                choices: [instrument.address])
        }
        return reference
    }

    private func find<Entity>(
        _ key: String, _ keys: KeyIndex<Entity>, _ what: String, address: (Reference<Entity>) -> String
    ) throws(APIError) -> Reference<Entity> {
        switch keys.find(key) {
        case .found(let reference): return reference
        case .ambiguous(let references):
            throw APIError(
                .ambiguousKey, "\"\(key)\" has named \(references.count) of them.",
                choices: references.map(address))
        case .unknown(let nearest):
            let advice = nearest.map { " Did you mean \"\($0)\"?" } ?? ""
            throw APIError(.unknownRecord, "There is no \(what) \"\(key)\"." + advice)
        }
    }
}
