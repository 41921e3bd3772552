"""Results of scenarios as JUnit XML, the form that CI systems read.

Shape: one ``testsuites`` with one ``testsuite``; ``testcase`` with ``classname``, ``name`` and
``time``; ``failure`` and ``error`` with ``message`` and ``type``, as in the schema that Jenkins'
xUnit plugin publishes (github.com/jenkinsci/xunit-plugin, junit-10.xsd).
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from designer.scenarios.runner import ScenarioRun
from designer.twiml import valid_text


def junit(runs: Sequence[ScenarioRun], suite: str, took: Sequence[float] = ()) -> str:
    """The report of ``runs``; ``took`` are their real seconds, ``suite`` the flow's name."""
    times = [*took, *[0.0] * (len(runs) - len(took))]
    failures = sum(run.difference is not None and not run.error for run in runs)
    errors = sum(bool(run.error) for run in runs)
    head = f'tests="{len(runs)}" failures="{failures}" errors="{errors}" time="{sum(times):.3f}"'
    rows = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f"<testsuites {head}>",
        f'  <testsuite name={_quoted(suite)} {head} skipped="0">',
        *(_case(run, suite, seconds) for run, seconds in zip(runs, times, strict=False)),
        "  </testsuite>",
        "</testsuites>",
    ]
    return "\n".join(rows) + "\n"


def _case(run: ScenarioRun, suite: str, seconds: float) -> str:
    name = f"name={_quoted(run.scenario.name)} classname={_quoted(suite)}"
    opening = f'    <testcase {name} time="{seconds:.3f}"'
    if run.passed:
        return opening + "/>"
    tag, kind, words, detail = "error", "error", run.error, run.error
    if run.difference is not None and not run.error:
        found = run.difference
        tag, kind, words = "failure", found.what, found.words
        rows = [words, f"expected: {found.expected}", f"found: {found.found}"]
        detail = "\n".join([*rows, f"node: {found.node}"] if found.node else rows)
    inner = f"<{tag} message={_quoted(words)} type={_quoted(kind)}>{_text(detail)}</{tag}>"
    return f"{opening}>\n      {inner}\n    </testcase>"


def _quoted(text: str) -> str:
    return quoteattr(valid_text(text))


def _text(text: str) -> str:
    return escape(valid_text(text))
