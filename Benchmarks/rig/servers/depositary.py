"""Depositary with one event loop and no log."""

import subprocess

from rig.client import HOST
from rig.content import TINY
from rig.servers.server import Server


class Depositary(Server):
    name = "depositary"
    answers_queries = True

    def __init__(self, workplace, library=None, name=None):
        self.name = name or self.name
        self.library = library
        self.serves_same_bytes = library is None
        super().__init__(workplace)

    def offers_tls(self):
        command = [self.workplace.depositary, "serve", "--help"]
        usage = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return "--tls-cert" in usage

    def command(self):
        command = [
            self.workplace.depositary, "serve", "--host", HOST, "--port", str(self.port),
            "--threads", "1", "--log", "off"]
        if self.library:
            command += ["--library", str(self.library)]
        if self.tls_port:
            command += [
                "--tls-cert", str(self.workplace.certificate), "--tls-key", str(self.workplace.key),
                "--tls-port", str(self.tls_port)]
        return command

    def target(self, content):
        return content.target

    def first_target(self):
        return TINY

    def version(self):
        command = [self.workplace.depositary, "--version"]
        return subprocess.run(command, capture_output=True, text=True).stdout.strip()
