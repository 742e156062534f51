"""Servers at rest: how soon they answer after their start, and what memory they and idle connections take."""

import statistics
import time
from dataclasses import dataclass, field

from rig.client import Connection

CONNECTIONS = 1000


@dataclass
class Rest:
    """All fresh starts of one server."""

    milliseconds: list = field(default_factory=list)
    resident: list = field(default_factory=list)  # bytes
    per_connection: list = field(default_factory=list)  # bytes
    per_tls_connection: list = field(default_factory=list)  # bytes

    def median(self, name):
        values = getattr(self, name)
        return statistics.median(values) if values else None


def observe(servers, rounds):
    """Starts each server afresh in each round. Results by name."""
    results = {server.name: Rest() for server in servers}
    for _ in range(rounds):
        for server in servers:
            rest = results[server.name]
            begin = time.monotonic()
            server.start()
            rest.milliseconds.append((time.monotonic() - begin) * 1000)
            server.settle()
            rest.resident.append(server.process.resident_bytes())
            rest.per_connection.append(memory_of_connections(server, server.port, tls=False))
            if server.tls_port:
                # On its own fresh process: what the plain ones took is not given back.
                server.stop()
                server.start()
                server.settle()
                rest.per_tls_connection.append(memory_of_connections(server, server.tls_port, tls=True))
            server.stop()
    return results


def memory_of_connections(server, port, tls):
    """Bytes that the server's processes grow by for each of 1,000 connections that asked once and then rest.
    The kernel's part is not in it."""
    target = server.first_target()
    before = server.process.resident_bytes()
    connections = []
    try:
        for _ in range(CONNECTIONS):
            connections.append(Connection(port, tls))
            connections[-1].get(target)
        return (server.process.resident_bytes() - before) / CONNECTIONS
    finally:
        for connection in connections:
            connection.close()
