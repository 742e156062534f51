"""A small HTTP client: for looking at one answer, and for holding connections open. Not for measuring."""

import gzip
import socket
import ssl
from dataclasses import dataclass

HOST = "127.0.0.1"
# The certificate is signed by itself, for one run only.
TRUSTING = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
TRUSTING.check_hostname = False
TRUSTING.verify_mode = ssl.CERT_NONE


@dataclass
class Answer:
    status: int
    fields: list  # of (name, value), in the order received
    body: bytes

    def field(self, name):
        return next((value for given, value in self.fields if given.lower() == name.lower()), None)

    @property
    def content(self):
        """The body without its content coding."""
        return gzip.decompress(self.body) if self.field("Content-Encoding") == "gzip" else self.body


class Connection:
    """One keep-alive connection."""

    def __init__(self, port, tls=False, timeout=20):
        self._socket = socket.create_connection((HOST, port), timeout)
        if tls:
            self._socket = TRUSTING.wrap_socket(self._socket)
        self._reader = self._socket.makefile("rb")

    def get(self, target, fields=()):
        lines = [f"GET {target} HTTP/1.1", f"Host: {HOST}", *(f"{name}: {value}" for name, value in fields)]
        self._socket.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        status_line = self._reader.readline().split()
        if len(status_line) < 2:
            raise ConnectionError("the connection was closed without an answer")
        received = []
        while line := self._reader.readline().strip():
            name, _, value = line.decode("latin-1").partition(":")
            received.append((name, value.strip()))
        answer = Answer(int(status_line[1]), received, b"")
        if answer.status not in (204, 304):
            answer.body = self._reader.read(int(answer.field("Content-Length")))
        return answer

    def close(self):
        self._reader.close()
        self._socket.close()


def fetch(port, target, fields=(), tls=False):
    connection = Connection(port, tls)
    try:
        return connection.get(target, fields)
    finally:
        connection.close()


def free_port():
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]
