"""What a URL in a set of documents means: another one of them, or something outside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from designer.flow import urls_of, verb_spec
from designer.twiml import Element

INDEXES = ("index", "index.xml", "index.twiml", "index.html")
"""What stands for a folder's own URL."""
_ENDINGS = ("", ".xml", ".twiml")
_HERE = "http://set.invalid/"
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


def document_urls(verbs: Iterable[Element]) -> list[str]:
    """Every URL in the verbs that may be another document, as written, trimmed."""
    return [url for verb in verbs if verb_spec(verb) is not None for url in urls_of(verb)]


@dataclass(frozen=True, slots=True)
class Links:
    """How the documents of a set name each other.

    ``prefix`` is the address that they have on a server (ends with a slash), empty when unknown.
    """

    paths: frozenset[str]
    prefix: str = ""

    def resolve(self, document: str, url: str) -> str | None:
        """The path that ``url``, written in ``document``, means; None when it is none of them.

        Connection overrides (``#rc=2``) and a query string change nothing about a file.
        """
        try:
            whole = urljoin(f"{_HERE}{document}", urldefrag(url).url)
            parts = urlsplit(whole)
        except ValueError:  # "http://[": half an IPv6 address
            return None
        if whole.startswith(_HERE):
            return self._known(whole.removeprefix(_HERE), url)
        if not self.prefix or (parts.scheme, parts.netloc) != _origin(self.prefix):
            return None
        if whole.startswith(self.prefix):
            return self._known(whole.removeprefix(self.prefix), url)
        return None

    def _known(self, path: str, url: str) -> str | None:
        """The document of this path as a web server would find it; an ending may be missing."""
        below = urlsplit(self.prefix).path.lstrip("/") if self.prefix else ""
        for one in (path, path.removeprefix(below) if url.startswith("/") else path):
            if one in self.paths:  # ``menu?step=2`` may be a document of its own
                return one
            file = unquote(one.partition("?")[0])
            for name in _names(file):
                if name in self.paths:
                    return name
        return None


def _names(file: str) -> Sequence[str]:
    """The paths that a server would try for a requested one."""
    if not file or file.endswith("/"):
        return [file + index for index in INDEXES]
    return [file + ending for ending in _ENDINGS] + [f"{file}/{index}" for index in INDEXES]


def _origin(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc


def guess_prefix(paths: Iterable[str], urls: Iterable[str]) -> str:
    """The address below which the absolute ``urls`` are documents of the set; empty when none is.

    It is the one that makes most of them match; the shortest among equals.
    """
    stems: dict[str, list[str]] = {}
    for path in paths:
        stems.setdefault(_stem(path), []).append(path)
    votes: Counter[str] = Counter()
    for url in urls:
        if url.lower().startswith(("http://", "https://")):
            votes.update(_prefixes(url, stems))
    if not votes:
        return ""
    most = max(votes.values())
    return min((one for one, count in votes.items() if count == most), key=lambda p: (len(p), p))


def _prefixes(url: str, stems: Mapping[str, Sequence[str]]) -> Iterable[str]:
    """Every address below which ``url`` would be one of the documents."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ()
    asked = unquote(parts.path).lstrip("/")
    found: set[str] = set()
    for path in stems.get(_stem(asked), ()):
        for name in (path, str(PurePosixPath(path).with_suffix(""))):
            if asked == name or asked.endswith("/" + name):
                found.add(f"{parts.scheme}://{parts.netloc}/{asked.removesuffix(name)}")
    return found


def _stem(path: str) -> str:
    return PurePosixPath(path).stem
