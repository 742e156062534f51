import HTTPCore

extension FuzzTarget {
    /// The value of `Accept` or of `Accept-Encoding`.
    ///
    /// A choice is one of the offers, does not depend on letter case, and stands when it is offered alone; where there is
    /// none, no offer alone would be accepted either.
    static let negotiation = FuzzTarget("negotiation") { input throws(Violation) in
        let accept = String(decoding: input, as: UTF8.self)
        let offers = ["application/json", "text/csv", "application/x-ndjson", "text/html"]
        let choice = ContentNegotiation.choose(among: offers, accept: accept)
        let shouted = String(
            decoding: input.map { (97...122).contains($0) ? $0 - 32 : $0 }, as: UTF8.self)
        try require(
            ContentNegotiation.choose(among: offers, accept: shouted) == choice, "letter case matters")
        let coding = ContentCoding.choose(accept)
        try require(ContentCoding.choose(shouted) == coding, "letter case matters")
        try require(
            ContentCoding.choose("gzip, " + accept) == .gzip, "gzip is wanted most and not chosen")
        if let choice {
            try require(offers.indices.contains(choice), "the choice is none of the offers")
            let alone = ContentNegotiation.choose(among: [offers[choice]], accept: accept)
            try require(alone == 0, "\(offers[choice]) is chosen and, alone, refused")
        } else {
            for offer in offers {
                let alone = ContentNegotiation.choose(among: [offer], accept: accept)
                try require(alone == nil, "\(offer) is accepted alone, and not among others")
            }
        }
    }
}
