extension SmallLibrary {
    static let convention = "frameworks/convention.json"
    static let conventionLog = "frameworks/convention.csv"
    static let pact = "regional-agreements/pact.json"
    static let pactLog = "regional-agreements/pact.csv"

    static let soundFiles = [
        "library.json": """
        {
          "schema": 1,
          "title": "A small library",
          "released": "2021-01-01",
          "license": "Free",
          "disclaimer": "Made up."
        }

        """,
        "sources.csv": """
        id,publisher,title,address,repository,path,version,as_of,as_of_qualifier,note
        register,Secretariat,Register of treaties,https://example.org/register,,,,2020-06-30,,
        gazette,Official Gazette,Notices,,example/gazette,notices.txt,abc123,2010,,

        """,
        "vocabulary.csv": """
        set,code,label,meaning
        theme,trafficking,Trafficking,Trafficking in persons.
        organization,union,Union,The union.
        depositary,secretariat,Secretariat,Keeps the treaties.
        region,north,North,The north.

        """,
        "participants.csv": """
        id,kind,name,formal_name,iso2,iso3,iso_numeric,m49,region,sub_region,intermediate_region,wikidata,since,until,predecessors,note,grade,source
        syldavia,state,Syldavia,,XS,XSY,903,903,north,,,Q903,,,,,official,register
        arcadia,state,Arcadia,Republic of Arcadia,XA,XAR,901,901,north,,,Q901,,,,,official,register
        borduria,state,Borduria,,XB,XBO,902,902,north,,,Q902,1990,,old-borduria,,official,register
        old-borduria,former_state,Old Borduria,,XB,XOB,,,north,,,,,1990,,,official,register
        the-union,regional_organization,The Union,,,,,,north,,,,,,,,official,register

        """,
        "names.csv": """
        participant,kind,value,from,until,note,source
        arcadia,alias,Arcady,,,,gazette

        """,
        "groups.csv": """
        id,name,abbreviation,kind,founded,seat,note,grade,source
        league,The League,LG,regional_organization,1995,,,official,register

        """,
        "memberships.csv": """
        group,participant,status,from,until,grade,source,note
        league,arcadia,member,1995-01-01,,official,register,
        league,borduria,member,1995-01-01,2015-01-01,official,register,
        league,syldavia,observer,1995-01-01,,official,register,

        """,
        convention: """
        {
          "id": "convention",
          "title": "Convention on a Small Matter",
          "short_title": "Small Convention",
          "other_titles": [],
          "kind": "convention",
          "binding": true,
          "organization": "union",
          "depositary": "secretariat",
          "numbers": [{"system": "cets", "value": "901"}],
          "ilo_class": null,
          "region": null,
          "open_to": ["all-states"],
          "themes": ["trafficking"],
          "adopted": {"date": "2000-01-10", "place": "Arcadia"},
          "opened_for_signature": {"date": "2000-02-01", "place": "Arcadia"},
          "entered_into_force": "2003-03-01",
          "entry_into_force_rule": {"kind": "days", "count": 30, "from": "deposit", "article": "9(2)"},
          "denunciation_rule": {"kind": "months", "count": 12, "from": "deposit", "article": "10"},
          "relations": [{"type": "supplemented_by", "instrument": "pact"}],
          "transposition": null,
          "coverage": {"parties": "complete", "signatures": "complete", "as_of": "2020-06-30", "note": null},
          "official_count": null,
          "summary": "It settles a small matter.",
          "alternatives": [],
          "evidence": [{"fields": ["title", "numbers", "depositary", "adopted", "opened_for_signature", "entered_into_force", "entry_into_force_rule", "denunciation_rule"], "grade": "official", "source": "register", "note": null}]
        }

        """,
        conventionLog: logHeader,
        pact: """
        {
          "id": "pact",
          "title": "Pact of the North",
          "short_title": "Northern Pact",
          "other_titles": [],
          "kind": "agreement",
          "binding": true,
          "organization": "union",
          "depositary": null,
          "numbers": [],
          "ilo_class": null,
          "region": "north",
          "open_to": ["league"],
          "themes": ["trafficking"],
          "adopted": {"date": "2005-01-01", "place": null},
          "opened_for_signature": null,
          "entered_into_force": null,
          "entry_into_force_rule": null,
          "denunciation_rule": null,
          "relations": [{"type": "supplements", "instrument": "convention"}],
          "transposition": null,
          "coverage": {"parties": "partial", "signatures": "none", "as_of": null, "note": null},
          "official_count": null,
          "summary": "It supplements the convention.",
          "alternatives": [],
          "evidence": [{"fields": ["title", "adopted"], "grade": "unverified", "source": null, "note": null}]
        }

        """,
        pactLog: logHeader,
    ]

    private static let logHeader =
        "participant,name_as_used,type,date,effective,territories,text,grade,source,corroborated_by,standing,recorded,note\n"
}
