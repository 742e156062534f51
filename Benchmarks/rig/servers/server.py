"""What the servers have in common."""

import shutil

from rig.client import fetch, free_port
from rig.processes import ServerProcess, wait_until

# The rivals are in /usr/sbin, which is not on every user's path.
SEARCH_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

# A server that uses no time of its core for so long is at rest.
STILL_SECONDS = 0.3


class Server:
    """A server that can be started afresh. `tls_port` is None where it does not offer TLS."""

    name = ""
    # False where it has other contents than those gathered at the beginning.
    serves_same_bytes = True
    answers_queries = False

    def __init__(self, workplace):
        self.workplace = workplace
        self.folder = workplace.folder / self.name
        self.folder.mkdir(exist_ok=True)
        self.port = free_port()
        self.tls_port = free_port() if self.offers_tls() else None
        self.process = None

    def offers_tls(self):
        return True

    def command(self):
        raise NotImplementedError

    def target(self, content):
        return content.path

    def start(self, seconds=20):
        """Returns when it has answered for the first time; at once where it runs already."""
        if self.process:
            return
        self.process = ServerProcess(self.command(), self.workplace.server_core, self.folder / "output")
        wait_until(self._answers_or_ended, seconds, f"{self.name} did not answer")
        if self.process.has_ended:
            raise RuntimeError(f"{self.name} ended: {self.process.last_words()}")

    def settle(self, seconds=20):
        """Returns when it does nothing any more: a server may get ready for more behind its first answers."""
        seen = [None]

        def is_still():
            seen.append(self.process.cpu_seconds())
            return seen[-1] == seen[-2]

        wait_until(is_still, seconds, f"{self.name} did not come to rest", step=STILL_SECONDS)

    def _answers_or_ended(self):
        if self.process.has_ended:
            return True
        try:
            return fetch(self.port, self.first_target()).status == 200
        except OSError:
            return False

    def first_target(self):
        return self.target(self.workplace.contents["tiny"])

    def stop(self):
        if self.process:
            self.process.stop()
            self.process = None


def program(name):
    path = shutil.which(name) or shutil.which(name, path=SEARCH_PATH)
    if not path:
        raise RuntimeError(f"{name} is not installed; `make bench` installs it")
    return path


def quoted(value):
    """As it stands in a configuration of either rival."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
