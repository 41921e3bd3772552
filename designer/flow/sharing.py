"""Routes that answer several verbs at one URL, and plain requests besides, as applications do."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field

from designer.bundle import Case, Condition, Route

Parameters = tuple[str, ...]


@dataclass(slots=True)
class SharedRoutes:
    """The routes of a flow being compiled, by path and by the parameters that they look at."""

    parts: dict[str, dict[Parameters, Route]] = field(default_factory=dict)

    def take(self, path: str, parameters: Parameters, route: Route) -> bool:
        """Let ``path`` answer like ``route`` where one of ``parameters`` is sent.

        False when it cannot: another verb's answer is told by the same parameters, differently.
        """
        parts = self.parts.setdefault(path, {})
        held = parts.get(parameters)
        if held is not None:
            return (held.cases, held.otherwise) == (route.cases, route.otherwise)
        if parts and not parameters:
            return False
        if any(not other or not set(parameters).isdisjoint(other) for other in parts):
            return False
        parts[parameters] = route
        return True

    def joined(self, documents: Container[str]) -> dict[str, Route]:
        """One route for each path. A plain request gets the document of the same path."""
        return {
            path: _joined(path, parts, documents) for path, parts in self.parts.items() if parts
        }


def _joined(path: str, parts: dict[Parameters, Route], documents: Container[str]) -> Route:
    first = next(iter(parts.values()))
    if len(parts) == 1 and path not in documents:
        return first
    cases: list[Case] = []
    # A Record sends along the key that ended it, so keys are looked at last.
    for parameters, route in sorted(parts.items(), key=lambda part: "Digits" in part[0]):
        cases += route.cases
        for name in parameters:
            sent = (Condition(name, "is_not_empty"),)
            cases.append(Case(sent, route.otherwise, route.otherwise_outcome))
    return Route(tuple(cases), path if path in documents else "", first.source)
