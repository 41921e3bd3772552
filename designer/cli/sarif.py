"""Findings as SARIF 2.1.0, the format that code review tools read (OASIS, sarif-v2.1.0)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from designer import __version__
from designer.problem import Problem, Severity
from designer.storage import BUNDLE_FILE, LoadedSource

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def sarif(problems: Iterable[Problem], source: LoadedSource) -> dict[str, Any]:
    """The findings as one run of this program."""
    found = list(problems)
    rules = sorted({one.rule for one in found})
    lines = _node_lines(source)
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "TwiML Designer",
                        "version": __version__,
                        "rules": [_rule(rule) for rule in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_result(one, rules, source, lines) for one in found],
            }
        ],
    }


def _rule(rule: str) -> dict[str, Any]:
    return {"id": rule, "shortDescription": {"text": rule.replace("-", " ").capitalize()}}


def _result(
    problem: Problem, rules: list[str], source: LoadedSource, lines: dict[str, int]
) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": problem.rule,
        "ruleIndex": rules.index(problem.rule),
        "level": LEVELS[problem.severity],
        "message": {"text": problem.message},
        "locations": [_location(problem, source, lines)],
    }
    if problem.code:
        result["properties"] = {"twilioCode": problem.code}
    return result


def _location(problem: Problem, source: LoadedSource, lines: dict[str, int]) -> dict[str, Any]:
    """The file and line, and for a flow the node."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(problem, source)}}
    line = lines.get(problem.node, 0) if source.project is not None else problem.line
    if line:
        physical["region"] = {"startLine": line}
    location: dict[str, Any] = {"physicalLocation": physical}
    if problem.node:
        location["logicalLocations"] = [{"name": problem.node, "kind": "element"}]
    return location


def _uri(problem: Problem, source: LoadedSource) -> str:
    """The file that the finding is in, as a relative reference where it was named by one."""
    path = Path(source.text)
    if source.project is None and problem.document:
        folder = source.folder or path
        path = folder / problem.document
    elif source.project is None:
        path = (source.folder or path) / BUNDLE_FILE
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def _node_lines(source: LoadedSource) -> dict[str, int]:
    """The line of each node in the file of a flow."""
    if source.project is None:
        return {}
    text = Path(source.text).read_text(encoding="utf-8-sig", errors="replace")
    starts = re.compile(r'^\s*\{\s*"id": "([^"]+)", "node":')
    return {
        found[1]: number
        for number, line in enumerate(text.splitlines(), start=1)
        if (found := starts.match(line))
    }
