import Testing
import Treaties

@Suite struct `Mistakes about participants and groups` {
    private static let participants = "participants.csv"
    private static let names = "names.csv"
    private static let groups = "groups.csv"
    private static let memberships = "memberships.csv"

    @Test(arguments: [
        Mistake.line(
            ",state,Nowhere,,,,,,,,,,,,,,official,register", in: participants,
            "participants.csv:7: error: id: the cell is empty; it must be given"),
        .line(
            "arcadia,state,Other Arcadia,,,,,,,,,,,,,,official,register", in: participants,
            "participants.csv:7: error: id: \"arcadia\" stands twice; give each row its own identifier"),
        .line(
            "new_land,state,New Land,,,,,,,,,,,,,,official,register", in: participants,
            "participants.csv:7: error: id: \"new_land\" is not an identifier; use lower case, digits and single hyphens"
        ),
        .line(
            "new--land,state,New Land,,,,,,,,,,,,,,official,register", in: participants,
            "participants.csv:7: error: id: \"new--land\" is not an identifier; use lower case, digits and single hyphens"
        ),
        .line(
            "land,country,,,,,,,,,,,,,,,official,register", in: participants,
            "participants.csv:7: error: kind: there is no \"country\"; use one of state, regional_organization, territory, former_state, other",
            "participants.csv:7: error: name: the cell is empty; it must be given"),
        .line(
            "land,,Land,,,,,,,,,,,,,,official,register", in: participants,
            "participants.csv:7: error: kind: the cell is empty; use one of state, regional_organization, territory, former_state, other"
        ),
        .line(
            "land,state,Land,,La,lan,25,0250,,,,X1,,,,,official,register", in: participants,
            "participants.csv:7: error: iso2: \"La\" has not the right form; it should look like FR",
            "participants.csv:7: error: iso3: \"lan\" has not the right form; it should look like FRA",
            "participants.csv:7: error: iso_numeric: \"25\" has not the right form; it should look like 250",
            "participants.csv:7: error: m49: \"0250\" has not the right form; it should look like 250",
            "participants.csv:7: error: wikidata: \"X1\" has not the right form; it should look like Q142"),
        .line(
            "land,state,Land,,,,,,nrth,south,,,,,,,official,register", in: participants,
            "participants.csv:7: error: region: there is no region \"nrth\"; did you mean \"north\"?",
            "participants.csv:7: error: sub_region: there is no region \"south\"; did you mean \"north\"?"),
        .line(
            "land,state,Land,,,,,,,,everywhere else,,,,,,official,register", in: participants,
            "participants.csv:7: error: intermediate_region: there is no region \"everywhere else\"; use one of north"
        ),
        .line(
            "land,state,Land,,,,,,,,,,19900101,1990-02-30,,,official,register", in: participants,
            "participants.csv:7: error: since: \"19900101\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD",
            "participants.csv:7: error: until: \"1990-02-30\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD"
        ),
        .line(
            "land,state,Land,,,,,,,,,,,,arcadia;bordurai,,official,register", in: participants,
            "participants.csv:7: error: predecessors: there is no participant \"bordurai\"; did you mean \"borduria\"?"
        ),
        .line(
            "land,state,Land,,,,,,,,,,,,,,official,", in: participants,
            "participants.csv:7: error: source: the source is missing; name it, or grade the row unverified"),
        .line("land,state,Land,,,,,,,,,,,,,,unverified,", in: participants),
        .line(
            "land,state,Land,,,,,,,,,,,,,,oficial,registr", in: participants,
            "participants.csv:7: error: grade: there is no \"oficial\"; did you mean \"official\"?",
            "participants.csv:7: error: source: there is no source \"registr\"; did you mean \"register\"?"),
        .line(
            "land,state,Land,,XA,XAR,901,901,,,,Q901,,,,,official,register", in: participants,
            "participants.csv:7: error: iso2: \"XA\" is also the code of arcadia; a code of today has one owner",
            "participants.csv:7: error: iso3: \"XAR\" is also the code of arcadia; a code of today has one owner",
            "participants.csv:7: error: iso_numeric: \"901\" is also the code of arcadia; a code of today has one owner",
            "participants.csv:7: error: wikidata: \"Q901\" is also the code of arcadia; a code of today has one owner"
        ),
        // A former state's code may have been given away.
        .line(
            "old-arcadia,former_state,Old Arcadia,,XA,XAR,901,,,,,,,,,,official,register", in: participants),
    ])
    func `in the participants`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test(arguments: [
        Mistake.line(
            ",alias,Land,,,,gazette", in: names,
            "names.csv:3: error: participant: the cell is empty; it must be given"),
        .line(
            "arcadai,alias,Land,,,,gazette", in: names,
            "names.csv:3: error: participant: there is no participant \"arcadai\"; did you mean \"arcadia\"?"),
        .line(
            "arcadia,alais,,,,,gazette", in: names,
            "names.csv:3: error: kind: there is no \"alais\"; did you mean \"alias\"?",
            "names.csv:3: error: value: the cell is empty; it must be given"),
        .line(
            "arcadia,name,Old Arcadia,1950,1949-12,,gazette", in: names,
            "names.csv:3: error: until: the name ends before it begins; put the later date here"),
        .line(
            "arcadia,name,Old Arcadia,then,now,,gazette", in: names,
            "names.csv:3: error: from: \"then\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD",
            "names.csv:3: error: until: \"now\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD"
        ),
        .line(
            "arcadia,name,Old Arcadia,,,,", in: names,
            "names.csv:3: error: source: the source is missing; name it, or grade the row unverified"),
    ])
    func `in the names`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test(arguments: [
        Mistake.line(
            ",,,club,195,,,official,register", in: groups,
            "groups.csv:3: error: founded: \"195\" is not a date of the calendar; write YYYY, YYYY-MM or YYYY-MM-DD",
            "groups.csv:3: error: id: the cell is empty; it must be given",
            "groups.csv:3: error: kind: there is no \"club\"; use one of regional_organization, international_organization, category",
            "groups.csv:3: error: name: the cell is empty; it must be given"),
        .line(
            "league,The Other League,,category,,,,unverified,", in: groups,
            "groups.csv:3: error: id: \"league\" stands twice; give each row its own identifier"),
        .line(
            "club,The Club,,category,,,,secondary,", in: groups,
            "groups.csv:3: error: source: the source is missing; name it, or grade the row unverified"),
    ])
    func `in the groups`(_ mistake: Mistake) {
        mistake.expectFindings()
    }

    @Test(arguments: [
        Mistake.line(
            "leage,the-onion,membr,1995,2000,official,register,", in: memberships,
            "memberships.csv:5: error: group: there is no group \"leage\"; did you mean \"league\"?",
            "memberships.csv:5: error: participant: there is no participant \"the-onion\"; did you mean \"the-union\"?",
            "memberships.csv:5: error: status: there is no \"membr\"; did you mean \"member\"?"),
        .line(
            ",,,,,official,register,", in: memberships,
            "memberships.csv:5: error: group: the cell is empty; it must be given",
            "memberships.csv:5: error: participant: the cell is empty; it must be given",
            "memberships.csv:5: error: status: the cell is empty; use one of member, associate, observer, suspended"
        ),
        .line(
            "league,the-union,associate,1995,1994,official,register,", in: memberships,
            "memberships.csv:5: error: until: the membership ends before it begins; put the later date here"),
        .line(
            "league,arcadia,member,1995-01-01,2001,official,register,", in: memberships,
            "memberships.csv:5: error: participant: this membership stands twice; keep one row"),
        .line(
            "league,the-union,associate,,,best,register,", in: memberships,
            "memberships.csv:5: error: grade: there is no \"best\"; use one of official, official_copy, secondary, derived, unverified"
        ),
    ])
    func `in the memberships`(_ mistake: Mistake) {
        mistake.expectFindings()
    }
}
