"""What is served: answers of the running Depositary, and the same bytes as files for the rivals."""

import gzip
from dataclasses import dataclass, field
from pathlib import Path

from rig.client import fetch

# The smallest answer there is: three bytes, "ok" and a line feed.
TINY = "/healthz"
# Of all sources the one whose JSON is nearest to 1 KB. A country tells of every instrument, and so grows with the library.
RECORD = "/v1/sources/fedlex-0-312-1-2026-05-22"
LIST = "/v1/frameworks"
# JSON lists come in pages; NDJSON is the whole list in one answer.
FULL = "/v1/ratifications.ndjson"
QUERY = "/v1/frameworks/palermo-protocol/parties?limit=200"

PAGE = "/v1/ratifications?limit=200"
# All countries by all instruments.
MATRIX = "/v1/matrix"

TARGETS = {"tiny": TINY, "record": RECORD, "list": LIST, "full": FULL, "query": QUERY, "page": PAGE,
    "matrix": MATRIX}

# Fields that each server writes by itself.
OWN_FIELDS = {
    "date", "server", "connection", "content-length", "content-type", "etag", "last-modified", "accept-ranges"}


@dataclass
class Content:
    """One answer, and where a file of the same bytes lies."""

    name: str
    target: str
    body: bytes
    media_type: str
    fields: list = field(default_factory=list)  # what the rivals add, so that heads are of like length

    @property
    def path(self):
        """In the rivals' folder of files."""
        return f"/{self.name}/body"


def gather(port):
    """Asks the Depositary at a port for everything."""
    contents = {}
    for name, target in TARGETS.items():
        answer = fetch(port, target)
        if answer.status != 200:
            raise RuntimeError(f"{target} answered {answer.status}: {answer.body.decode(errors='replace')}")
        added = [(name, value) for name, value in answer.fields if name.lower() not in OWN_FIELDS]
        contents[name] = Content(name, target, answer.body, answer.field("Content-Type"), added)
    return contents


def write_files(contents, folder: Path):
    """A folder for each, with the bytes and their gzip form."""
    for content in contents.values():
        file = folder / content.path[1:]
        file.parent.mkdir(parents=True)
        file.write_bytes(content.body)
        # As `gzip -9 -n` does.
        Path(f"{file}.gz").write_bytes(gzip.compress(content.body, 9, mtime=0))
