"""How the documents of a compiled flow name each other; ``goals`` is the way back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from urllib.parse import urldefrag, urljoin

from designer.flow.media import media_slot
from designer.flow.model import UNWRITTEN, ExternalNode, Flow, NodeId, Spelling, VerbNode
from designer.flow.outcomes import TARGET, split_beside
from designer.flow.paths import as_url, path_in
from designer.twiml import Element, element

Goal = str | ExternalNode
"""What a URL leads to: the path of a document or route of the flow, or somebody else."""


def site_of(base_url: str) -> str:
    """The address that every path of a flow is under; one that nobody has, where none is known."""
    return base_url.rstrip("/") + "/" if base_url else "http://flow.invalid/"


def url_prefix(base_url: str, paths: Iterable[str]) -> str:
    """What documents write before a path: the base, or a slash when not all are in one folder."""
    if base_url:
        return base_url.rstrip("/") + "/"
    return "/" if any("/" in path for path in paths) else ""


@dataclass(slots=True)
class UrlWriter:
    """Writes URLs into verbs: as an import found them while they still mean the same, else plainly.

    ``method`` ("GET") is written beside URLs of the flow; empty leaves Twilio's default, POST.
    ``aliases`` collects paths that spellings name in place of a document's own: ``/menu`` may be
    written for ``menu.xml``.
    """

    flow: Flow
    starts: Mapping[NodeId, str]
    base_url: str
    method: str
    prefix: str
    aliases: dict[str, str] = field(default_factory=dict)

    def goal(self, target: NodeId) -> Goal:
        """What a link to ``target`` leads to."""
        node = self.flow.nodes[target]
        return node if isinstance(node, ExternalNode) else self.starts[target]

    def redirect(self, target: NodeId) -> Element:
        """The Redirect that a link to ``target`` stands for."""
        goal = self.goal(target)
        return _with_method(element("Redirect", {}, self._plain(goal)), "method", goal, self.method)

    def with_url(
        self,
        node: VerbNode,
        done: Element,
        slot: str,
        goal: Goal,
        document: str,
        method_attribute: str,
    ) -> Element:
        """``done``, the element of ``node`` in ``document``, with the URL of ``goal`` in its slot.

        Its method is written beside it, unless an import found the URL spelled without one.
        """
        url, place = self._plain(goal), None
        found = _spelling(node, slot, address_of(goal), document)
        if found is not None and self._still_means(found, goal):
            url, place = found.url, found.place
            if place == UNWRITTEN:
                return done
        if slot == TARGET:
            path: tuple[int, ...] = ()
            changed = done.with_text(url)
        else:
            attribute, index = split_beside(slot)
            path = () if index is None else (index,)
            changed = done.at(path).with_attribute(attribute, url, place)
        if place is None:
            changed = _with_method(changed, method_attribute, goal, self.method)
        return done.replace_at(path, changed)

    def media_url(self, node: VerbNode, path: tuple[int, ...], file: str, document: str) -> str:
        """The URL of a media file of the project, for the element at ``path`` in the verb."""
        found = _spelling(node, media_slot(path), file, document)
        return self.prefix + file if found is None else found.url

    def _plain(self, goal: Goal) -> str:
        """The URL of ``goal`` where no import says otherwise."""
        return goal.url if isinstance(goal, ExternalNode) else self.prefix + as_url(goal)

    def _still_means(self, found: Spelling, goal: Goal) -> bool:
        """Whether the URL as written leads to ``goal``; a free path that it names is made to."""
        if isinstance(goal, ExternalNode) or "?" in goal:
            return True
        site = site_of(self.base_url)
        try:
            whole = urljoin(site + found.document, urldefrag(found.url.strip()).url)
        except ValueError:  # "http://[": half an IPv6 address
            return True
        if not whole.startswith(site):
            return "://" not in found.url
        path = path_in(whole.removeprefix(site).partition("?")[0])
        if path != goal:
            self.aliases.setdefault(path, goal)
        return True


def address_of(goal: Goal) -> str:
    """The path of a document or route, or the URL of somebody else."""
    return goal.url if isinstance(goal, ExternalNode) else goal


def _spelling(node: VerbNode, slot: str, path: str, document: str) -> Spelling | None:
    """How an import found ``path`` written in this slot, when ``node`` is still where it was."""
    wanted = (slot, path, document)
    for spelling in node.origin.spellings if node.origin is not None else ():
        if (spelling.slot, spelling.path, spelling.document) == wanted:
            return spelling
    return None


def _with_method(done: Element, attribute: str, goal: Goal, method: str) -> Element:
    """``done`` with the method that ``goal`` is asked by; as it is for Twilio's default, POST."""
    wanted = goal.method if isinstance(goal, ExternalNode) else method
    if wanted in {"", "POST"} or not attribute or done.has(attribute):
        return done
    return done.with_attribute(attribute, wanted)
