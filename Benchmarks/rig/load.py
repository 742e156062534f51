"""The load: wrk on one core, or `openssl s_time` for full TLS handshakes."""

import re
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from rig.client import HOST, Connection
from rig.servers.server import program

SCRIPTS = Path(__file__).parent.parent / "wrk"
# One client alone would leave the server waiting while it reckons.
HANDSHAKE_CLIENTS = 4
SLOW_TIMEOUT = 120


@dataclass
class Sample:
    """One round of one server."""

    requests: int
    rate: float  # requests a second
    cpu_microseconds: float  # of the server, for each request
    # The share of its core that the server used. Well below 1, the load was the limit and not the server.
    busy: float
    resident_bytes: int
    p50: int | None  # microseconds
    p99: int | None


class LoadFailed(Exception):
    pass


def measure(server, core, load):
    """Runs `load`, which returns (requests, seconds, p50, p99), and reads the server's clock before and after."""
    cpu, start = server.process.cpu_seconds(), time.monotonic()
    requests, seconds, p50, p99 = load(core)
    elapsed = time.monotonic() - start
    if not requests:
        raise LoadFailed("no request was answered")
    cpu_seconds = server.process.cpu_seconds() - cpu
    return Sample(
        requests, requests / (seconds or elapsed), cpu_seconds / requests * 1e6, cpu_seconds / elapsed,
        server.process.resident_bytes(), p50, p99)


def wrk(url, seconds, connections, fields=(), script="report.lua", arguments=()):
    """A load of as many requests as will be answered."""
    command = ["wrk", "--threads", "1", "--connections", str(connections), "--duration", f"{seconds}s"]
    command += ["--timeout", "20s", "--script", script]
    for name, value in fields:
        command += ["--header", f"{name}: {value}"]
    command += [url, "--", *map(str, arguments)]

    def load(core):
        output = run(["taskset", "-c", str(core), program("wrk"), *command[1:]])
        match = re.search(r"^measured (.*)$", output, re.MULTILINE)
        if not match:
            raise LoadFailed(output.strip().splitlines()[-1] if output.strip() else "wrk said nothing")
        figures = {name: int(value) for name, value in (pair.split("=") for pair in match[1].split())}
        for kind in ("socket_errors", "status_errors"):
            if figures[kind]:
                raise LoadFailed(f"{figures[kind]} {kind.replace('_', ' ')} in {figures['requests']} requests")
        return figures["requests"], figures["duration"] / 1e6, figures["p50"], figures["p99"]

    return load


def one_after_another(port, tls, targets, fields, seconds):
    """A load for answers that take long: no request is left half done at the end, whose cost would be nobody's."""

    def load(core):
        connection, times = Connection(port, tls, SLOW_TIMEOUT), []
        begin = time.monotonic()
        while not times or time.monotonic() - begin < seconds:
            start = time.monotonic()
            status = connection.get(next(targets), fields).status
            if status not in (200, 304):
                raise LoadFailed(f"status {status}")
            times.append((time.monotonic() - start) * 1e6)
        elapsed = time.monotonic() - begin
        connection.close()
        times.sort()
        return len(times), elapsed, times[len(times) // 2], times[len(times) * 99 // 100]

    return load


def handshakes(port, target, seconds):
    """A load of TLS handshakes, none resumed, each with one request. wrk would resume them."""

    def load(core):
        command = [
            "taskset", "-c", str(core), program("openssl"), "s_time", "-new", "-time", str(max(1, round(seconds))),
            "-connect", f"{HOST}:{port}", "-www", target]
        clients = [
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            for _ in range(HANDSHAKE_CLIENTS)]
        total = 0
        for output in [client.communicate()[0] for client in clients]:
            match = re.search(r"^(\d+) connections in \d+ real seconds", output, re.MULTILINE)
            if not match:
                raise LoadFailed(output.strip().splitlines()[-1] if output.strip() else "s_time said nothing")
            total += int(match[1])
        return total, None, None, None

    return load


def run(command):
    result = subprocess.run(command, cwd=SCRIPTS, capture_output=True, text=True)
    if result.returncode:
        raise LoadFailed((result.stderr or result.stdout).strip().splitlines()[-1])
    return result.stdout
