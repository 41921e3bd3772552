"""Where a request leads: through routes and Branches, in every way in which they may decide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from urllib.parse import parse_qsl, urlsplit

from designer.bundle import PLACEHOLDER, BundleEntry, Condition, EntryKind
from designer.flow import BranchNode, Flow, Link, NodeId
from designer.paths.arrivals import arrival
from designer.paths.documents import Documents, node_at
from designer.paths.model import State
from designer.paths.steps import Arrival, Known, Request, source_of
from designer.paths.symbols import ANSWER_PARAMETERS, conditions_at, open_conditions, stand_ins
from designer.simulator import setup_at

MAX_STAND_INS = 12
"""Values of one parameter that are told apart for a whole call; when conditions tell more apart,
each decision is taken by itself, and some paths may need two callers at once."""
MAX_HOPS = 64
"""Routes in a row before a request counts as going round."""


class Arrivals:
    """The arrivals of requests. ``blended`` names parameters of which too many values are told
    apart to be remembered."""

    def __init__(self, flow: Flow, entry: BundleEntry, documents: Documents) -> None:
        self.flow, self.entry, self.bundle = flow, entry, documents.bundle
        self.blended: frozenset[str] = frozenset()
        self._standing = self._stand_ins()
        self._conditions = lru_cache(maxsize=None)(self._conditions_at)

    def conditions(self, path: str | None) -> tuple[Condition, ...]:
        """What routes may ask before a request for the path meets a document."""
        return self._conditions(path)

    def _conditions_at(self, path: str | None) -> tuple[Condition, ...]:
        return () if path is None else tuple(conditions_at(self.bundle, path))

    def _stand_ins(self) -> dict[str, tuple[str, ...]]:
        """By parameter that conditions ask for: the values that stand for all."""
        usual = self._usual()
        own = "From" if self.entry.kind is EntryKind.OUTGOING else "To"
        found: dict[str, tuple[str, ...]] = {}
        blended: set[str] = set()
        for name, conditions in open_conditions(self.bundle.routes).items():
            if name == own and self.entry.number:
                found[name] = (self.entry.number,)
                continue
            values = stand_ins(conditions, usual.get(name, ""))
            if len(values) > MAX_STAND_INS:
                blended.add(name)
            found[name] = values
        self.blended = frozenset(blended)
        return found

    def _usual(self) -> dict[str, str]:
        """The parameters of a call of which nothing is known yet."""
        setup = setup_at(self.entry, str)
        return {"From": setup.from_, "To": setup.to, "Body": "hello"}

    def of(self, state: State, node: NodeId, request: Request) -> Iterator[Arrival]:
        """Where the request of ``node`` may lead in this state."""
        assert request.path is not None
        params = dict(request.params)
        if "?" in request.url:
            query = urlsplit(request.url).query
            params = {**dict(parse_qsl(query, keep_blank_values=True)), **params}
        pending: list[tuple[str, NodeId, Known, tuple[Link, ...], int]] = [
            (request.path, source_of(node, request), state.known, request.links, 0)
        ]
        while pending:
            path, source, known, links, hops = pending.pop(0)
            route = self.bundle.routes.get(path)
            if route is None:
                yield self._met(path, source, known, links, params, request.purpose)
                continue
            if hops > MAX_HOPS:
                yield Arrival("", links, known, error="11200", at=route.source)
                continue
            here = NodeId(route.source)
            if here in self.flow.nodes and here != source:
                link = arrival(self.flow, source, here, request.purpose)
                links = links if link is None else (*links, link)
                source = here
            for target, outcome, knows in self._decided(path, params, known):
                end = self.flow.target(here, outcome) if here in self.flow.nodes else None
                onward = links if end is None else (*links, Link(here, outcome, end))
                if not target:
                    yield Arrival("", onward, knows, at=here)
                elif target == path:
                    yield self._met(path, source, knows, onward, params, request.purpose)
                else:
                    came = source if end is None else end
                    pending.append((target, came, knows, onward, hops + 1))

    def _met(
        self,
        path: str,
        source: NodeId,
        known: Known,
        links: tuple[Link, ...],
        params: Mapping[str, str],
        purpose: str,
    ) -> Arrival:
        """The document at the end of all routes."""
        body = self.bundle.documents.get(path)
        if body is None:
            return Arrival("", links, known, error="11200", at=source)
        node = node_at(self.bundle, path, 0)
        if node and node != source and not (links and links[-1].target == node):
            link = arrival(self.flow, source, node, purpose)
            links = links if link is None else (*links, link)
        elif node == source and not links:
            link = arrival(self.flow, source, node, purpose)
            links = () if link is None else (link,)
        filled: Known = ()
        if b"{{" in body:
            values = {**self._standard(known), **params}
            names = sorted(set(PLACEHOLDER.findall(body.decode("utf-8", "replace"))))
            filled = tuple((name, values[name]) for name in names if name in values)
        return Arrival(path, links, known, filled)

    def _standard(self, known: Known) -> dict[str, str]:
        """The call's own parameters, as far as texts may show them."""
        usual = {**self._usual(), "CallStatus": "in-progress"}
        return {**usual, "Caller": usual["From"], "Called": usual["To"], **dict(known)}

    def _decided(
        self, path: str, params: Mapping[str, str], known: Known
    ) -> Iterator[tuple[str, str, Known]]:
        """Every way in which a route may decide: (target, outcome, what is then known)."""
        route = self.bundle.routes[path]
        if not isinstance(self.flow.nodes.get(NodeId(route.source)), BranchNode):
            chosen = {**self._standard(()), **dict(known), **params}
            target, outcome = route.choose(chosen)
            yield target, outcome, known
            return
        asked = {one.parameter for case in route.cases for one in case.conditions}
        have = dict(known)
        free = [
            name
            for name in sorted(asked)
            if name not in params and name not in have and name not in ANSWER_PARAMETERS
        ]
        seen: set[object] = set()
        for values in self._valuations(free):
            chosen = {**have, **values}
            target, outcome = route.choose({**self._standard(()), **chosen, **params})
            kept = {name: value for name, value in chosen.items() if name not in self.blended}
            knows = tuple(sorted(kept.items()))
            mark = (target, outcome, knows)
            if mark not in seen:
                seen.add(mark)
                yield target, outcome, knows

    def _valuations(self, names: list[str]) -> Iterator[dict[str, str]]:
        if not names:
            yield {}
            return
        for value in self._standing.get(names[0], ("",)):
            for rest in self._valuations(names[1:]):
                yield {names[0]: value, **rest}
