"""From what an application answered to documents and routes.

Answers that are equal are one document. A URL that answers differently becomes a route with a row
for each thing a caller can cause, and plain requests keep the document of the URL's own path.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from urllib.parse import unquote, urldefrag, urlsplit

from designer.bundle import Case, Condition, Route
from designer.flow import SourceDocument
from designer.storage.importing.crawl import Answered, Endpoint
from designer.storage.importing.documents import fit_path, read_one
from designer.storage.importing.probes import PLAIN, Cause
from designer.twiml import CData, Content, Element, XmlDocument, write

MIN_FILLED = 6
"""A value that is shorter may stand in a text by chance."""
_URL_TEXTS = frozenset({"Redirect", "Play", "Media"})
NO_PATTERNS: Mapping[str, str] = MappingProxyType({})
_UNFIT = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Application:
    """An application as documents and routes by path; ``bases`` tells where each document is from.

    ``paths`` are the paths of the URLs that were asked.
    """

    documents: tuple[SourceDocument, ...]
    routes: Mapping[str, Route]
    bases: Mapping[str, str]
    paths: Mapping[str, str]

    def resolve(self, document: str, url: str) -> str | None:
        """The path that a URL written in ``document`` means; None when it was not asked."""
        from designer.simulator import resolve

        return self.paths.get(urldefrag(resolve(self.bases.get(document, ""), url)).url)


@dataclass(slots=True)
class Sorter:
    """Sorts the answers of every URL into documents and routes.

    ``known`` are the values that every request carried, by parameter.
    """

    start: str
    known: Mapping[str, str]
    documents: list[SourceDocument] = field(default_factory=list)
    routes: dict[str, Route] = field(default_factory=dict)
    bases: dict[str, str] = field(default_factory=dict)
    paths: dict[str, str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)

    def run(self, endpoints: Iterable[Endpoint]) -> Application:
        """Sort what was answered; URLs that answered nothing of use are left out."""
        asked = [one for one in endpoints if any(not a.error for a in one.answers.values())]
        for one in asked:
            path = fit_path(path_for(one.url, self.start), self.taken)
            self.taken.add(path)
            self.paths[one.url] = path
        for one in asked:
            self._sort(one, self.paths[one.url])
        return Application(tuple(self.documents), self.routes, self.bases, self.paths)

    def _sort(self, endpoint: Endpoint, path: str) -> None:
        good = {cause: a for cause, a in endpoint.answers.items() if not a.error}
        keys: dict[Cause, bytes] = {}
        trees: dict[bytes, tuple[Answered, XmlDocument | None]] = {}
        found = {cause: self._filled(answered.document, cause) for cause, answered in good.items()}
        for cause, tree in said_again(found).items():
            key = good[cause].body if tree is None else write(tree)
            keys[cause] = key
            trees.setdefault(key, (good[cause], tree))
        plain = keys.get(PLAIN)
        named: dict[bytes, str] = {}
        if plain is not None or len(trees) == 1:
            named[next(iter(trees)) if plain is None else plain] = path
        for cause, key in keys.items():
            if key not in named:
                named[key] = self._name(path, cause)
        for key, name in named.items():
            answered, tree = trees[key]
            self.bases[name] = answered.base
            self.documents.append(
                SourceDocument(name, answered.body, tree)
                if tree is not None
                else read_one(name, answered.body)
            )
        if len(trees) > 1:
            targets = {cause: named[key] for cause, key in keys.items() if cause != PLAIN}
            self.routes[path] = route_of(targets, path if plain is not None else "")

    def _name(self, path: str, cause: Cause) -> str:
        """A path for the document that answers this cause at the URL ``path``."""
        file, _, query = path.partition("?")
        stem = "-".join([file.removesuffix(".xml"), *_words(query), *_words(cause.label)])
        name = fit_path(stem, self.taken)
        self.taken.add(name)
        return name

    def _filled(self, document: XmlDocument | None, cause: Cause) -> XmlDocument | None:
        """The document with a placeholder wherever it says what the request told it."""
        if document is None:
            return None
        sent = {**self.known, **dict(cause.params)}
        values = {
            value: "{{" + name + "}}" for name, value in sent.items() if len(value) >= MIN_FILLED
        }
        return replace(document, root=_with_placeholders(document.root, values))


def said_again(found: Mapping[Cause, XmlDocument | None]) -> dict[Cause, XmlDocument | None]:
    """The documents, with ``{{Digits}}`` where three or more differ only in the keys they say."""
    filled: dict[Cause, XmlDocument] = {}
    for cause, document in found.items():
        if document is not None and cause.parameter == "Digits" and len(cause.value) < MIN_FILLED:
            keys = {rf"(?<!\w){re.escape(cause.value)}(?!\w)": "{{Digits}}"}
            filled[cause] = replace(document, root=_with_placeholders(document.root, {}, keys))
    counts = Counter(filled.values())
    return {
        cause: filled[cause]
        if cause in filled and filled[cause] != document and counts[filled[cause]] > 2
        else document
        for cause, document in found.items()
    }


def route_of(found: Mapping[Cause, str], plain: str) -> Route:
    """The route that answers each cause with its document, and plain requests with ``plain``.

    What is not told apart gets the answer that most things get. Keys are looked at last: a Record
    sends along the key that ended it.
    """
    families: dict[str, list[Cause]] = {}
    for cause in found:
        families.setdefault(_FAMILIES.get(cause.parameter, cause.parameter), []).append(cause)
    cases: list[Case] = []
    for _, members in sorted(families.items(), key=lambda item: item[0] == "Digits"):
        other = _other(members, found)
        for cause in _in_key_order(members):
            if not cause.is_other and found[cause] != other:
                cases.append(_row(cause, found[cause]))
        for parameter in dict.fromkeys(cause.parameter for cause in members):
            cases.append(Case((Condition(parameter, "is_not_empty"),), other))
    return Route(tuple(cases), plain)


_FAMILIES = {"SpeechResult": "Digits"}
"""Parameters that one verb's answer carries, under the first of them."""


def _row(cause: Cause, target: str) -> Case:
    operator = {"Digits": "equals", "SpeechResult": "says"}.get(cause.parameter, "one_of")
    return Case((Condition(cause.parameter, operator, (cause.value,)),), target)


def _other(members: Sequence[Cause], found: Mapping[Cause, str]) -> str:
    """The document for everything that is not told apart."""
    stands_for_others = [found[cause] for cause in members if cause.is_other]
    if stands_for_others:
        return stands_for_others[0]
    counts = Counter(found[cause] for cause in members)
    most, count = counts.most_common(1)[0]
    return most if count > 1 or len(members) == 1 else ""


def _in_key_order(members: Sequence[Cause]) -> list[Cause]:
    """Keys as on a telephone, then what is said, each in the order of asking."""
    return sorted(members, key=lambda cause: cause.parameter == "SpeechResult")


def path_for(url: str, start: str) -> str:
    """The path of a URL in the flow; another host than that of ``start`` becomes a folder."""
    parts, home = urlsplit(url), urlsplit(start)
    path = unquote(parts.path).lstrip("/")
    if not path or path.endswith("/"):
        path += "index"
    if (parts.scheme, parts.netloc) != (home.scheme, home.netloc):
        path = f"{parts.hostname or 'elsewhere'}/{path}"
    return f"{path}?{parts.query}" if parts.query else path


def _words(text: str) -> list[str]:
    clean = _UNFIT.sub("-", text.lower()).strip("-")
    return [clean[:40]] if clean else []


def _with_placeholders(
    element: Element, values: Mapping[str, str], patterns: Mapping[str, str] = NO_PATTERNS
) -> Element:
    """The element in whose texts ``values`` and ``patterns`` are replaced; URLs stay."""
    if not element.children:
        return element
    children: list[Content] = []
    for child in element.children:
        match child:
            case Element():
                children.append(_with_placeholders(child, values, patterns))
            case str() if element.tag not in _URL_TEXTS:
                children.append(_replaced(child, values, patterns))
            case CData(text) if element.tag not in _URL_TEXTS:
                children.append(CData(_replaced(text, values, patterns)))
            case _:
                children.append(child)
    return replace(element, children=tuple(children))


def _replaced(text: str, values: Mapping[str, str], patterns: Mapping[str, str]) -> str:
    for value, placeholder in values.items():
        text = text.replace(value, placeholder)
    for pattern, placeholder in patterns.items():
        text = re.sub(pattern, placeholder, text)
    return text
