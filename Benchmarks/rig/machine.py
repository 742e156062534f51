"""On what, of what and when it was measured."""

import os
import platform
import subprocess
from datetime import datetime, timezone
from pathlib import Path


def description(servers, rounds, seconds):
    """Lines of (what, value)."""
    lines = [
        ("date", datetime.now(timezone.utc).strftime("%Y-%m-%d %H:%M UTC")),
        ("commit", commit()),
        ("processor", f"{processor()}, {os.cpu_count()} cores"),
        ("system", f"{distribution()}, Linux {platform.release()}"),
        ("load before the run", " ".join(f"{load:.2f}" for load in os.getloadavg())),
        ("rounds", f"{rounds} of {seconds} s each, interleaved; medians"),
    ]
    lines += [(server.name, server.version()) for server in servers]
    return lines + [("wrk", wrk_version())]


def commit():
    head = output("git", "rev-parse", "--short=12", "HEAD")
    return head + (" with changes" if output("git", "status", "--porcelain") else "")


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


def distribution():
    return platform.freedesktop_os_release().get("PRETTY_NAME", "unknown")


def wrk_version():
    # It says its version and exits 1.
    text = subprocess.run(["wrk", "--version"], capture_output=True, text=True)
    return (text.stdout + text.stderr).strip().splitlines()[0].partition(" [")[0]


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
