"""What the kernel says of a server's processes, and how they are started and stopped."""

import os
import signal
import subprocess
import time
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


class ServerProcess:
    """A command on one core, with the processes it starts."""

    def __init__(self, command, core, log):
        with open(log, "ab") as output:
            # Exec after exec: the number of the process is the server's own.
            self._child = subprocess.Popen(
                ["taskset", "-c", str(core), *command], stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        self._log = log

    @property
    def has_ended(self):
        return self._child.poll() is not None

    def last_words(self):
        lines = Path(self._log).read_text(errors="replace").strip().splitlines()
        return lines[-1] if lines else "it said nothing"

    def tree(self):
        """The process and all below it."""
        found, waiting = [], [self._child.pid]
        while waiting:
            number = waiting.pop()
            found.append(number)
            for children in Path(f"/proc/{number}/task").glob("*/children"):
                try:
                    waiting += [int(child) for child in children.read_text().split()]
                except OSError:
                    pass  # The thread is gone.
        return found

    def cpu_seconds(self):
        """Time in user and in kernel mode since the start."""
        ticks = 0
        for number in self.tree():
            # The name in parentheses may hold spaces; utime and stime are fields 14 and 15.
            fields = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
            ticks += int(fields[11]) + int(fields[12])
        return ticks / TICKS

    def resident_bytes(self):
        return sum(int(Path(f"/proc/{number}/statm").read_text().split()[1]) * PAGE for number in self.tree())

    def stop(self):
        """Asks it to end, and makes it after five seconds."""
        numbers = self.tree() if not self.has_ended else []
        self._child.terminate()
        try:
            self._child.wait(5)
        except subprocess.TimeoutExpired:
            for number in numbers:
                kill(number)
            self._child.wait()


def kill(number):
    try:
        os.kill(number, signal.SIGKILL)
    except ProcessLookupError:
        pass


def wait_until(condition, seconds, what, step=0.001):
    """Polls; raises TimeoutError with `what` when the time is over."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(step)
