"""Saved calls whose documents were renamed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from designer.bundle import Bundle
from designer.scenarios.scenario import Scenario


def new_paths(before: Bundle, after: Bundle) -> dict[str, str]:
    """What the documents and routes of ``before`` are called in ``after``, where that differs.

    Both are the same flow, but for the names of documents: they come in the same order.
    """
    pairs = (
        *zip(before.documents, after.documents, strict=True),
        *zip(before.routes, after.routes, strict=True),
    )
    return {old: new for old, new in pairs if old != new}


def with_paths(scenarios: Sequence[Scenario], moved: Mapping[str, str]) -> tuple[Scenario, ...]:
    """The scenarios with the requests that they expect at the new paths; one that expects none of
    them stays the same value."""
    return tuple(_moved(one, moved) for one in scenarios)


def _moved(scenario: Scenario, moved: Mapping[str, str]) -> Scenario:
    requested = tuple(_request(line, moved) for line in scenario.expects.requested)
    if requested == scenario.expects.requested:
        return scenario
    return replace(scenario, expects=replace(scenario.expects, requested=requested))


def _request(line: str, moved: Mapping[str, str]) -> str:
    """``POST menu.xml Digits=1`` with another path; a query stays."""
    words = line.split(" ")
    if len(words) > 1:
        path, mark, query = words[1].partition("?")
        words[1] = moved.get(path, path) + mark + query
    return " ".join(words)
