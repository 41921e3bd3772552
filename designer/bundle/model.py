"""A bundle: everything that is needed to answer a call, and nothing about how it was drawn.

It is the seam between what makes calls (simulator, Twilio) and what answers them (transport,
server, exports).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from designer.bundle.routing import Answer, Route, answer


class EntryKind(StrEnum):
    """Where Twilio comes in."""

    CALL = "incoming-call"
    MESSAGE = "incoming-message"
    OUTGOING = "outgoing-call"


@dataclass(frozen=True, slots=True)
class BundleEntry:
    """One way in: ``path`` (or an absolute URL) is what to give Twilio as the number's URL.

    ``source`` is the entry's node; ``number`` the phone number the entry stands for, if stated.
    Empty ``path``: nothing is linked. ``fallback`` and ``status_callback`` are paths or URLs.
    """

    name: str
    kind: EntryKind
    path: str
    method: str = "POST"
    number: str = ""
    fallback: str = ""
    fallback_method: str = "POST"
    status_callback: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Sources:
    """The source map of one document.

    ``nodes[i]`` is the node of the i-th element in Response; ``outcomes[i]`` is empty, or the
    outcome that an element the compiler added (a Redirect to another document) stands for.
    """

    nodes: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()


def _no_entries() -> Mapping[str, str]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Bundle:
    """Documents and routes by path (no leading slash), the entries, the source map and the media.

    ``media`` maps a path as documents name it to the file's path beside the project, relative.
    """

    documents: Mapping[str, bytes]
    routes: Mapping[str, Route]
    entries: tuple[BundleEntry, ...]
    sources: Mapping[str, Sources]
    media: Mapping[str, str] = field(default_factory=_no_entries)
    base_url: str = ""

    def answer(self, path: str, parameters: Mapping[str, str]) -> Answer:
        """Answer a request for ``path`` with these parameters; see :func:`routing.answer`."""
        return answer(self.documents, self.routes, path, parameters)

    def entry(self, name: str = "") -> BundleEntry | None:
        """The entry of that name, or the first one when no name is given."""
        if not name:
            return self.entries[0] if self.entries else None
        return next((entry for entry in self.entries if entry.name == name), None)
