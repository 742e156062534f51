"""What is measured: one question each."""

import itertools
import time
from dataclasses import dataclass, field

from rig import load, queries
from rig.client import fetch

# As a browser asks for a page. `Accept-Encoding` names codings that no server here has, so that all answers have the
# same bytes as those to a bare request: what is measured is the head alone. `Host` makes it 13.
BROWSER = [
    ("Connection", "keep-alive"),
    ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"),
    ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"),
    ("Accept-Language", "en-GB,en;q=0.9,th;q=0.8"),
    ("Accept-Encoding", "deflate, br, zstd"),
    ("sec-ch-ua", '"Chromium";v="131", "Not_A Brand";v="24"'),
    ("sec-ch-ua-mobile", "?0"),
    ("sec-ch-ua-platform", '"Linux"'),
    ("Sec-Fetch-Dest", "document"),
    ("Sec-Fetch-Mode", "navigate"),
    ("Sec-Fetch-Site", "same-origin"),
    ("Referer", "http://127.0.0.1/v1/countries"),
]
GZIP = [("Accept-Encoding", "gzip")]

# An answer that takes longer than this by itself is asked for one at a time.
SLOW_SECONDS = 0.02
ATTEMPTS = 5


class NotOffered(Exception):
    """The server has no such feature; said in the table."""


class WrongAnswer(Exception):
    """The server answers something else than what is to be measured."""


@dataclass
class Case:
    name: str
    title: str
    content: str
    connections: int = 64
    fields: list = field(default_factory=list)
    tls: bool = False
    handshake: str = "none"  # or "full", "resumed": one with every request
    is_conditional: bool = False
    query: queries.DistinctQuery | None = None

    # Servers that take so long that they are asked by one connection only.
    slow: set = field(default_factory=set)

    def check(self, server, contents):
        """Looks at one answer before it is asked for a million times. Returns its length in bytes."""
        if self.tls and server.tls_port is None:
            raise NotOffered("TLS")
        content = contents[self.content]
        if self._is_queried(server):
            self.query.prepare(server.port)
        target, fields = self._target(server, content), self._fields(server, content)
        answer = fetch(self._port(server), target, fields, self.tls)
        if self._is_slow(self._port(server), target, fields):
            self.slow.add(server.name)
        expected = 304 if self.is_conditional else 200
        if answer.status != expected:
            raise WrongAnswer(f"status {answer.status} instead of {expected}")
        if self.fields == GZIP and answer.field("Content-Encoding") != "gzip":
            raise NotOffered("gzip")
        is_comparable = server.serves_same_bytes and not self.is_conditional and not self._is_queried(server)
        if is_comparable and answer.content != content.body:
            raise WrongAnswer(f"{len(answer.content)} other bytes than the {len(content.body)} expected")
        return len(answer.body)

    def load(self, server, contents, seconds):
        content = contents[self.content]
        port, fields = self._port(server), self._fields(server, content)
        if server.name in self.slow:
            targets = self.query.each() if self._is_queried(server) else itertools.repeat(server.target(content))
            return load.one_after_another(port, self.tls, targets, fields, seconds)
        if self.handshake == "full":
            return load.handshakes(port, server.target(content), seconds)
        if self.handshake == "resumed":
            fields = [*fields, ("Connection", "close")]
        origin = f"{'https' if self.tls else 'http'}://{load.HOST}:{port}"
        if self._is_queried(server):
            ask = load.wrk(origin, seconds, self.connections, fields, "distinct.lua", self.query.arguments())
            return self.query.counting(ask)
        return load.wrk(origin + server.target(content), seconds, self.connections, fields)

    def _is_slow(self, port, target, fields):
        """The quickest of some attempts tells; any one may have waited for the machine."""
        for _ in range(ATTEMPTS):
            begin = time.monotonic()
            fetch(port, target, fields, self.tls)
            if time.monotonic() - begin < SLOW_SECONDS:
                return False
        return True

    def _target(self, server, content):
        return self.query.first() if self._is_queried(server) else server.target(content)

    def _port(self, server):
        return server.tls_port if self.tls else server.port

    def _is_queried(self, server):
        """A rival cannot answer a query: it serves a file of one such answer, which shows what the bytes cost alone."""
        return self.query is not None and server.answers_queries

    def _fields(self, server, content):
        if not self.is_conditional:
            return self.fields
        tag = fetch(self._port(server), server.target(content), tls=self.tls).field("ETag")
        if tag is None:
            raise NotOffered("ETag")
        return [*self.fields, ("If-None-Match", tag)]


def all_cases():
    return [
        Case("tiny", "3 bytes, the smallest answer", "tiny"),
        Case("record", "1 KB record", "record"),
        Case("record-browser", "1 KB record, asked for with a browser's 13 fields", "record", fields=BROWSER),
        Case("record-1", "1 KB record, 1 connection", "record", connections=1),
        Case("record-1000", "1 KB record, 1,000 connections", "record", connections=1000),
        Case("list", "60 KB list", "list"),
        Case("full", "full list of ratifications", "full", connections=8),
        Case("record-gzip", "1 KB record, gzip", "record", fields=GZIP),
        Case("list-gzip", "60 KB list, gzip", "list", fields=GZIP),
        Case("full-gzip", "full list of ratifications, gzip", "full", connections=8, fields=GZIP),
        Case("not-modified", "1 KB record, 304", "record", is_conditional=True),
        Case("tls", "1 KB record, TLS, kept alive", "record", tls=True),
        Case("tls-list", "60 KB list, TLS, kept alive", "list", tls=True),
        Case("tls-handshake", "TLS handshakes, none resumed", "tiny", tls=True, handshake="full"),
        Case("tls-resumed", "TLS handshakes, resumed", "tiny", tls=True, handshake="resumed", connections=16),
        Case("query-day", "200 parties, another day each time", "query", query=queries.parties_on_a_day()),
        Case("query-since", "200 actions, another selection each time", "query", query=queries.actions_since()),
        Case("matrix", "matrix of all countries and instruments", "matrix", connections=8),
        Case(
            "query-matrix", "the same matrix, another day each time", "matrix", connections=8,
            query=queries.matrix_of_a_day()),
    ]


def growth_cases():
    """Questions with as many rows in the answer however large the library is."""
    return [
        Case("growth-record", "one record", "record"),
        Case("growth-page", "the first 200 ratifications of all", "page"),
        Case("growth-day", "200 parties, another day each time", "query", query=queries.parties_on_a_day()),
        Case("growth-since", "200 actions, another selection each time", "query", query=queries.actions_since()),
    ]
