"""Clients that keep a server busy with next to nothing: a byte now and then, so that it has to wait for the rest."""

import itertools
import multiprocessing
import random
import socket
import time

from rig.client import HOST
from rig.processes import wait_until

HEAD = f"GET /healthz HTTP/1.1\r\nHost: {HOST}\r\nX-Slow: ".encode()
CONTENT = f"POST /healthz HTTP/1.1\r\nHost: {HOST}\r\nContent-Length: 100000\r\n\r\n".encode()
# Each says something once in this time.
SECONDS_BETWEEN_BYTES = 2


class Crowd:
    """So many clients in a process of their own, half of them slow with the head and half with the content. Whom the
    server sends away comes again."""

    def __init__(self, port, size):
        self._port, self._size = port, size
        context = multiprocessing.get_context("fork")
        self._present, self._returns = context.Value("i", 0), context.Value("i", 0)
        self._process = context.Process(target=self._run, daemon=True)

    def __enter__(self):
        self._process.start()
        wait_until(lambda: self.present == self._size, 20, "the slow clients did not all get in")
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.join()

    @property
    def present(self):
        return self._present.value

    @property
    def returns(self):
        return self._returns.value

    def _run(self):
        clients = []
        for number in range(self._size):
            clients.append(self._enter(number))
            self._present.value = len(clients)
        order = list(range(self._size))
        random.Random(1).shuffle(order)
        start = time.monotonic()
        for turn, number in enumerate(itertools.cycle(order)):
            time.sleep(max(0, start + turn * SECONDS_BETWEEN_BYTES / self._size - time.monotonic()))
            if not say_a_byte(clients[number]):
                clients[number].close()
                clients[number] = self._enter(number)
                self._returns.value += 1

    def _enter(self, number):
        client = socket.create_connection((HOST, self._port), 20)
        client.sendall(CONTENT if number % 2 else HEAD)
        client.setblocking(False)
        return client


def say_a_byte(client):
    """False where the server has answered or ended the connection."""
    try:
        client.recv(1)
        return False
    except BlockingIOError:
        pass
    except OSError:
        return False
    try:
        client.send(b"x")
        return True
    except OSError:
        return False
