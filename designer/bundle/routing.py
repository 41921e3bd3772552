"""How a bundle answers a request: conditions, routes and placeholders.

This file is self-contained (standard library only) because an exported Python application carries
it word for word: the simulator, ``serve`` and the export all answer with this code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

EMPTY_RESPONSE = b'<?xml version="1.0" encoding="UTF-8"?>\n<Response/>\n'
"""What a route without a target answers: the call ends."""

MAX_HOPS = 64
"""How many routes may lead into each other within one request before the answer is an error."""

PLACEHOLDER = re.compile(r"\{\{\s*([A-Za-z_][A-Za-z0-9_.]*)\s*\}\}")


@dataclass(frozen=True, slots=True)
class Condition:
    """One test of a request parameter; ``values`` holds one value, or several for ``one_of``."""

    parameter: str
    operator: str
    values: tuple[str, ...] = ()

    def holds(self, parameters: Mapping[str, str]) -> bool:
        """Whether the request's parameters satisfy the condition. An absent parameter is empty.

        A condition that lacks its value, or whose operator nobody knows, never holds.
        """
        actual = parameters.get(self.parameter, "").strip()
        test = OPERATORS.get(self.operator)
        if test is None or not (self.values or self.operator in WITHOUT_VALUE):
            return False
        return test(actual, self.values)


@dataclass(frozen=True, slots=True)
class Case:
    """A row of a route: when all conditions hold, go to ``target``, a path; empty ends the call."""

    conditions: tuple[Condition, ...]
    target: str
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Route:
    """An ordered table of cases with a default target; ``source`` is the node it was made from."""

    cases: tuple[Case, ...]
    otherwise: str
    source: str = ""
    otherwise_outcome: str = ""

    def choose(self, parameters: Mapping[str, str]) -> tuple[str, str]:
        """The target path and the outcome's key for these parameters."""
        for case in self.cases:
            if all(condition.holds(parameters) for condition in case.conditions):
                return case.target, case.outcome
        return self.otherwise, self.otherwise_outcome


def route_from_json(raw: Mapping[str, Any]) -> Route:
    """The route that ``bundle.json`` holds; KeyError or TypeError when it is none."""
    cases = tuple(
        Case(
            tuple(
                Condition(one["parameter"], one["operator"], tuple(one["values"]))
                for one in case["conditions"]
            ),
            case["target"],
            case["outcome"],
        )
        for case in raw["cases"]
    )
    return Route(cases, raw["otherwise"], raw["source"], raw["otherwise_outcome"])


def _spoken(text: str) -> str:
    """A phrase as speech recognition may return it: no case, no punctuation, single spaces."""
    return " ".join(re.sub(r"[^\w\s]", " ", text.casefold()).split())


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _compare(actual: str, values: Sequence[str], sign: int) -> bool:
    left, right = _number(actual), _number(values[0])
    return left is not None and right is not None and (left - right) * sign > 0


def _matches(actual: str, values: Sequence[str]) -> bool:
    try:
        return re.search(values[0], actual) is not None
    except re.error:
        return False


WITHOUT_VALUE = frozenset({"is_empty", "is_not_empty"})
"""Operators that compare with nothing."""

OPERATORS: dict[str, Callable[[str, Sequence[str]], bool]] = {
    "equals": lambda actual, values: actual == values[0],
    "not_equals": lambda actual, values: actual != values[0],
    "one_of": lambda actual, values: actual in values,
    "says": lambda actual, values: any(_spoken(v) in _spoken(actual) for v in values if _spoken(v)),
    "contains": lambda actual, values: values[0].casefold() in actual.casefold(),
    "starts_with": lambda actual, values: actual.casefold().startswith(values[0].casefold()),
    "ends_with": lambda actual, values: actual.casefold().endswith(values[0].casefold()),
    "matches": _matches,
    "is_empty": lambda actual, values: not actual,
    "is_not_empty": lambda actual, values: bool(actual),
    "less_than": lambda actual, values: _compare(actual, values, -1),
    "greater_than": lambda actual, values: _compare(actual, values, 1),
}
"""Each operator by name: (the parameter's value, the condition's values) -> whether it holds."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a request is answered with; ``path`` is the document's, after all routes.

    ``taken`` lists the routes on the way as (route path, outcome key).
    """

    status: int
    body: bytes
    path: str = ""
    taken: tuple[tuple[str, str], ...] = ()


def fill(body: bytes, parameters: Mapping[str, str]) -> bytes:
    """The document with every ``{{name}}`` replaced by the request's parameter, escaped for XML.

    An absent parameter is empty, as in a TwiML Bin (twilio.com/docs/serverless/twiml-bins).
    """
    text = body.decode("utf-8", "surrogateescape")  # what was imported broken stays as it is
    return PLACEHOLDER.sub(
        lambda found: escape(parameters.get(found.group(1), ""), quote=True), text
    ).encode("utf-8", "surrogateescape")


def answer(
    documents: Mapping[str, bytes],
    routes: Mapping[str, Route],
    path: str,
    parameters: Mapping[str, str],
) -> Answer:
    """Answer a request for ``path`` (relative to the bundle, no leading slash).

    A route is answered with its target's document itself; one that leads to its own path, with the
    document that has this path. Status 404 when nothing has it, 508 when routes lead round in a
    circle.
    """
    taken: list[tuple[str, str]] = []
    while path in routes:
        if len(taken) == MAX_HOPS:
            return Answer(
                508, b"The routes of this flow lead round in a circle.", path, tuple(taken)
            )
        target, outcome = routes[path].choose(parameters)
        taken.append((path, outcome))
        if not target:
            return Answer(200, EMPTY_RESPONSE, "", tuple(taken))
        if target == path:
            break
        path = target
    body = documents.get(path)
    if body is None:
        return Answer(404, b"No document has this path.", path, tuple(taken))
    if b"{{" in body:
        body = fill(body, parameters)
    return Answer(200, body, path, tuple(taken))
