"""What a schema cannot say of a question, said to schemathesis."""

import re

import schemathesis

CURSOR = re.compile("[1-9a-z][0-9a-z]{0,11}-[0-9a-z]{13}")

# The parameter that ends a span, and the one that begins it.
SPANS = {"until": "since", "adopted_to": "adopted_from", "decided_to": "decided_from", "enacted_to": "enacted_from"}


@schemathesis.hook
def map_query(context, query):
    """Only answers give out cursors: one that is well made up ends every question at 410."""
    if query and CURSOR.fullmatch(str(query.get("cursor"))):
        query = {name: value for name, value in query.items() if name != "cursor"}
    return query


@schemathesis.hook
def filter_query(context, query):
    """A span does not end before it begins, and a column is sorted by once."""
    if not isinstance(query, dict):
        return True
    for end, beginning in SPANS.items():
        if isinstance(query.get(end), str) and isinstance(query.get(beginning), str):
            if query[end] < query[beginning]:
                return False
    order = query.get("sort")
    if order is not None:
        columns = order if isinstance(order, list) else str(order).split(",")
        columns = [str(column).removeprefix("-") for column in columns]
        if len(set(columns)) != len(columns):
            return False
    return True
