extension SmallLibrary {
    static let obligations = "collections/obligations.csv"
    static let courts = "collections/courts.csv"
    static let cases = "collections/cases.csv"
    static let decisions = "collections/decisions.csv"
    static let evidence = "collections/evidence.csv"
    static let legislation = "collections/legislation.csv"

    /// The small library with something in most collections: the Convention's articles 4 and 6(3), two bodies, a
    /// mechanism of the League, a law of Arcadia, a court of the Convention's parties and a case of it.
    static var withCollections: SmallLibrary {
        var small = SmallLibrary()
        for (file, text) in collectionFiles { small.write(text, to: file) }
        return small
    }

    private static let collectionFiles = [
        obligations: """
        id,instrument,article,heading,summary,pillar,strength,qualifier,related,themes,grade,source,further_sources,note
        convention-4,convention,4,Offence,Make it an offence.,prosecution,shall,,pact-2,,official,register,,
        convention-6-3,convention,6(3),Recovery of victims,Consider to help victims.,protection,shall_consider,in appropriate cases,,trafficking,official,register,gazette,
        pact-2,pact,2,Crime,Punish it.,prosecution,shall,,,,unverified,,,

        """,
        "collections/organizations.csv": """
        id,name,abbreviation,kind,founded,seat,parent,group,mandate,keeps,monitors,themes,website,grade,source,further_sources,note
        secretariat,Secretariat of the League,SL,regional_body,1995,Arcadia,,league,Keeps the Pact.,pact,,trafficking,https://example.org,official,register,,
        committee,Committee of Experts,,treaty_body,2004,,secretariat,,Watches over the Convention.,,convention,trafficking,,official,register,,

        """,
        "collections/mechanisms.csv": """
        id,name,abbreviation,kind,since,until,lead,members,member_groups,member_organizations,parties_to,membership_rule,legal_basis,articles,review_cycle,purpose,regions,themes,website,grade,source,further_sources,note
        review,Review of the League,,monitoring,2005,,committee,syldavia,league,,,,,convention:4,every four years,Reviews laws.,north,trafficking,,official,register,,

        """,
        legislation: """
        id,country,title,number,enacted,in_force,amended,replaces,articles,act,means,purpose,child_without_means,penalty_min_years,penalty_max_years,aggravated_max_years,life_imprisonment,non_punishment,victim_residence,child_trafficking_prohibited,themes,address,grade,source,further_sources,note
        arcadia-act-2011,arcadia,Anti-Slavery Act,7 of 2011,2011-05-01,2012,2015;2018-02,,ss 1-9,yes,partly,yes,,3,15,,yes,no,,yes,trafficking,,official,gazette,,

        """,
        courts: """
        id,name,abbreviation,kind,seat,founded,ended,jurisdiction,founded_by,articles,states_basis,states_of,states_rule,themes,website,grade,source,further_sources,note
        north-court,Court of the North,CN,regional_court,Arcadia,2001,,Complaints of persons.,,convention:4,parties,convention,,trafficking,,official,register,,
        league-court,Court of the League,,regional_court,,1996,,Disputes.,,,members,league,,trafficking,,official,register,,
        sworn-court,Court of Consent,,international_court,,1996,,Disputes.,,convention,acceptances,,,trafficking,,official,register,,

        """,
        "collections/court-acceptances.csv": """
        court,country,from,until,grade,source,note
        sworn-court,borduria,2001-05,2010-01-01,official,register,

        """,
        cases: """
        id,court,name,numbers,respondents,accused,articles,exploitation,holding,later,themes,address,grade,source,further_sources,note
        x-v-arcadia,north-court,X v. Arcadia,25965/04,arcadia,,convention:4(1),domestic_servitude;servitude,Arcadia left it unpunished.,,trafficking,,official,register,,

        """,
        decisions: """
        case,kind,date,final_on,ecli,citation,outcome,grade,source,note
        x-v-arcadia,chamber_judgment,2010-01-07,2010-05-10,ECLI:CE:ECHR:2010:0107JUD002596504,,violation,official,register,

        """,
        evidence: """
        collection,record,fields,grade,source,note
        legislation,arcadia-act-2011,penalty_min_years;penalty_max_years,unverified,,
        cases,x-v-arcadia,holding,secondary,gazette,Read in the notice.

        """,
    ]
}
