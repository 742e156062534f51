"""Queries that are never asked twice, each answered with 200 rows."""

import json
from datetime import date, timedelta

from rig.client import Connection

ROWS = 200
EPOCH = date(1970, 1, 1)


class DistinctQuery:
    """A target with {key}, an instrument, and {day}; every pair of the two is another question."""

    def __init__(self, target, first_day, last_day):
        self.target = target
        self.first_day, self.last_day = first_day, last_day
        self.keys = []
        self._next = 0

    def prepare(self, port):
        """Finds, once, the instruments under which there are enough rows on the first and on the last day."""
        if self.keys:
            return
        connection = Connection(port)
        frameworks = json.loads(connection.get("/v1/frameworks?limit=1000&fields=id").body)["data"]
        self.keys = [
            row["id"] for row in frameworks
            if all(self._rows(connection, row["id"], day) == ROWS for day in (self.first_day, self.last_day))]
        connection.close()
        if not self.keys:
            raise RuntimeError(f"no instrument has {ROWS} rows for {self.target}")

    def _rows(self, connection, key, day):
        return json.loads(connection.get(self.at(key, day)).body)["meta"]["count"]

    def at(self, key, day):
        return self.target.replace("{key}", key).replace("{day}", day.isoformat())

    def first(self):
        return self.at(self.keys[0], self.first_day)

    @property
    def days(self):
        return (self.last_day - self.first_day) // timedelta(days=1)

    def arguments(self):
        """For `distinct.lua`, which asks in the same order as `each`."""
        begin = (self.first_day - EPOCH) // timedelta(seconds=1)
        return [self._next, self.target, begin, self.days, *self.keys]

    def counting(self, ask):
        """The load `ask`, after which the next round goes on behind what was asked, answered or not."""

        def load(core):
            figures = ask(core)
            self._next += figures[0] + 1000
            return figures

        return load

    def each(self):
        while True:
            day = self.first_day + timedelta(days=self._next // len(self.keys) % self.days)
            key = self.keys[self._next % len(self.keys)]
            self._next += 1
            yield self.at(key, day)


def parties_on_a_day():
    """Who was bound by an instrument on a day: every row has to be derived for that day."""
    return DistinctQuery(
        f"/v1/frameworks/{{key}}/parties?as_of={{day}}&limit={ROWS}", date(1985, 1, 1), date(2026, 1, 1))


def matrix_of_a_day():
    """All countries by all instruments on a day: every status has to be looked up for that day."""
    query = DistinctQuery("/v1/matrix?country_kind={key}&as_of={day}", date(1950, 1, 1), date(2026, 1, 1))
    query.keys = ["state"]
    return query


def actions_since():
    """The acts under an instrument since a day: rows that can be prepared, in a selection that cannot."""
    return DistinctQuery(
        f"/v1/actions?instrument={{key}}&since={{day}}&limit={ROWS}", date(1920, 1, 1), date(1975, 1, 1))
