"""How far each region has come: lists of the API as pandas tables.

    python examples/table.py [BASE]        BASE is http://localhost:8080 where absent
"""

import sys

import pandas as pd

base = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8080"
INSTRUMENTS = ["palermo-protocol", "ilo-c029", "ilo-p029", "crc"]


def read(path):
    """A CSV list as a table. Without keep_default_na=False, Namibia's code NA would be a missing value."""
    return pd.read_csv(f"{base}{path}", keep_default_na=False, na_values=[""])


rows = read(
    f"/v1/ratifications.csv?instrument={','.join(INSTRUMENTS)}&as_of=2026-01-01"
    "&fields=country,country_kind,iso2,region,instrument,status,consent_date"
)
states = rows[(rows.country_kind == "state") & rows.region.notna()]

# Whoever is unknown is counted by itself, and never as "not party".
known = states[states.status != "unknown"]
share = (
    known.assign(party=known.status == "party")
    .pivot_table(index="region", columns="instrument", values="party", aggfunc="mean")
    .reindex(columns=INSTRUMENTS)
    .mul(100)
    .round(0)
    .astype("Int64")
)
print("Share of states that are party, in percent, of those whose status is known")
print(share.to_string())
print()

unknown = states[states.status == "unknown"].groupby("instrument").size().reindex(INSTRUMENTS, fill_value=0)
print("Unknown:", ", ".join(f"{name} {count}" for name, count in unknown.items()))

actions = read(
    "/v1/actions.csv?instrument=palermo-protocol&action=ratification,accession,acceptance,approval"
    "&fields=country,date,superseded"
)
actions = actions[~actions.superseded]
years = actions.date.str[:4].value_counts().sort_index()
print("\nNew consents to the Palermo Protocol a year")
for year, count in years.items():
    print(year, "#" * count, count)

# What must hold of any answer.
assert set(share.columns) == set(INSTRUMENTS) and len(share) == 5, share
assert share.max(axis=None) <= 100 and share.min(axis=None) >= 0
assert (rows.iso2 == "NA").any(), "Namibia is there by its code"
assert years.sum() == len(actions.dropna(subset="date"))
