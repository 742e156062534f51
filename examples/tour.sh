#!/bin/sh
# A tour of the API with curl and jq: tour.sh [BASE]     (BASE is http://localhost:8080 where absent)
# Each step shows its line and what it answers, and stops the tour where that is not what it should be.
set -eu

base=${1:-http://localhost:8080}

ask() { curl --silent --show-error --fail-with-body "$@"; }
title() { printf '\n== %s\n' "$1"; }
expect() {
    printf '%s\n' "$2"
    [ "$1" = "$2" ] || { printf 'expected: %s\n' "$1" >&2; exit 1; }
}

title 'How many states were party to the Palermo Protocol on 1 January 2010?'
expect 134 "$(ask "$base/v1/frameworks/palermo-protocol/parties?as_of=2010-01-01" | jq .meta.counts.states.party)"

title 'Any key finds a country, and the answer says which record it is'
expect '/v1/countries/thailand' "$(ask --head "$base/v1/countries/Siam" | tr -d '\r' | sed -n 's/^Content-Location: //p')"

title 'The members of ECOWAS that were party on 30 June 2005, as CSV'
rows=$(ask "$base/v1/ratifications.csv?group=ecowas&instrument=palermo-protocol&as_of=2005-06-30&status=party&fields=iso3,consent_date" | tr -d '\r')
expect 'iso3,consent_date' "$(printf '%s\n' "$rows" | head -n 1)"
printf '%s\n' "$rows" | tail -n +2
[ "$(printf '%s\n' "$rows" | wc -l)" -eq 11 ]

title 'NDJSON: one row a line, never cut short'
all=$(ask "$base/v1/actions.json?instrument=cets-197&limit=1" | jq .meta.total)
expect "$all" "$(ask "$base/v1/actions.ndjson?instrument=cets-197" | wc -l)"

title 'Pages: following links.next gives every row once'
next="/v1/frameworks/palermo-protocol/actions?limit=100"
rows=0
while [ "$next" != null ]; do
    page=$(ask "$base$next")
    rows=$((rows + $(printf '%s' "$page" | jq '.data | length')))
    next=$(printf '%s' "$page" | jq -r .links.next)
done
expect "$(ask "$base/v1/frameworks/palermo-protocol/actions?limit=1" | jq .meta.total)" "$rows"

title 'A tag that is sent back saves the answer'
tag=$(ask --head "$base/v1/groups" | tr -d '\r' | sed -n 's/^ETag: //p')
expect 304 "$(ask --output /dev/null --write-out '%{http_code}' --header "If-None-Match: $tag" "$base/v1/groups")"

title 'A mistake is told, with what would be right'
expect 'There is no country "thailnd". Did you mean "thailand"?' "$(curl -s "$base/v1/countries/thailnd" | jq -r .detail)"

title 'The contract names every route, and each record its schema'
expect 3.1.0 "$(ask "$base/v1/openapi.json" | jq -r .openapi)"
schema=$(ask "$base/v1/cases/ecthr-rantsev-2010" | jq -r '.meta."$schema"')
expect '/v1/schemas/case.json' "$schema"
expect "$schema" "$(ask "$base$schema" | jq -r '."$id"')"

title 'How to cite'
ask "$base/v1/cite?record=/v1/frameworks/palermo-protocol"
ask "$base/v1/cite?record=/v1/frameworks/palermo-protocol&style=bibtex"

printf '\nThe tour is over.\n'
