"""A folder for one run: configurations, files, certificate, and which core does what."""

import os
import resource
import subprocess
from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Workplace:
    folder: Path
    depositary: Path
    server_core: int
    load_core: int
    contents: dict = field(default_factory=dict)

    @property
    def files(self):
        return self.folder / "files"

    @property
    def certificate(self):
        return self.folder / "certificate.pem"

    @property
    def key(self):
        return self.folder / "key.pem"

    def make_certificate(self):
        """ECDSA on P-256, as most of the web has it now; the same for all servers."""
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "2", "-subj", "/CN=localhost", "-keyout", self.key, "-out", self.certificate],
            check=True, capture_output=True)


def two_cores():
    """One for the server, one for the load. This program itself stays with the load."""
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) < 2:
        raise RuntimeError("two cores are needed: one for the server, one for the load")
    server, load = cores[0], cores[1]
    os.sched_setaffinity(0, {load})
    return server, load


def raise_descriptor_limit():
    """For 1,000 connections on either side."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 20_000 if most == resource.RLIM_INFINITY else min(20_000, most)
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
