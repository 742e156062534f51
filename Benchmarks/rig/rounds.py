"""Rounds in which the servers take turns, so that what else the machine does falls on all alike."""

import statistics
from dataclasses import dataclass, field

from rig.cases import NotOffered, WrongAnswer
from rig.load import LoadFailed, measure

WARMING_SECONDS = 1


@dataclass
class Result:
    """All rounds of one case on one server, or why there are none."""

    length: int | None = None
    samples: list = field(default_factory=list)
    failure: str | None = None

    def median(self, name):
        values = [getattr(sample, name) for sample in self.samples]
        return None if not values or None in values else statistics.median(values)


def play(case, servers, contents, core, rounds, seconds):
    """Results by name of server."""
    results = {server.name: Result() for server in servers}

    def attempt(server, act):
        result = results[server.name]
        if result.failure:
            return
        try:
            act(server, result)
        except NotOffered as feature:
            result.failure = f"not offered ({feature})"
        except (LoadFailed, WrongAnswer, OSError, RuntimeError) as problem:
            result.failure = f"FAILED: {problem}"
            result.samples.clear()

    def prepare(server, result):
        result.length = case.check(server, contents)
        measure(server, core, case.load(server, contents, WARMING_SECONDS))

    def play_round(server, result):
        result.samples.append(measure(server, core, case.load(server, contents, seconds)))

    for server in servers:
        attempt(server, prepare)
    for _ in range(rounds):
        for server in servers:
            attempt(server, play_round)
    return results
