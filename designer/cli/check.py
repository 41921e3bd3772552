"""``check``: find mistakes in a flow, a bundle or TwiML files."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from designer.analysis import analyse
from designer.cli.command import FINE, FOUND, counted, without_collector
from designer.cli.sarif import sarif
from designer.errors import StorageError, TwimlError
from designer.flow import NodeId, Project, compile_flow, documents_of
from designer.paths import property_problems
from designer.problem import Problem, Severity
from designer.storage import LoadedSource, load_source, missing_media
from designer.storage.deadlinks import dead_links, dead_links_of_flow
from designer.storage.site import Site
from designer.twiml import (
    Channel,
    Element,
    FallsThrough,
    check,
    read_errors,
    read_with_lines,
    spec_of,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """SOURCE and --format."""
    parser.add_argument(
        "source", metavar="SOURCE", help="a flow, an exported bundle, or a folder or file of TwiML"
    )
    parser.add_argument(
        "--format",
        choices=["text", "json", "sarif"],
        default="text",
        help="text to read, json for programs, sarif for code review (default: text)",
    )
    parser.epilog = "Exit status: 1 when there is an error or a warning; notes alone are fine."


def run(options: argparse.Namespace) -> int:
    """Print the findings; whether there is an error or a warning."""
    with without_collector():
        return _run(options)


def _run(options: argparse.Namespace) -> int:
    source = load_source(options.source, compiles=False)
    problems = problems_of(source)
    match options.format:
        case "json":
            print(json.dumps(as_json(placed(problems, source)), indent=2, ensure_ascii=False))
        case "sarif":
            found = sarif(placed(problems, source), source)
            print(json.dumps(found, indent=2, ensure_ascii=False))
        case _:
            print(as_text(problems, source))
    return FOUND if any(one.severity is not Severity.INFO for one in problems) else FINE


def problems_of(source: LoadedSource) -> list[Problem]:
    """Every finding: of the flow as a whole, or of each document. StorageError for a URL."""
    if source.project is not None:
        found = flow_problems(source.project)
        found += dead_links_of_flow(source)
        return found + (list(missing_media(source.project, source.folder)) if source.folder else [])
    if source.bundle is None:
        raise StorageError(f"{source.text}: check takes files and folders, not addresses.")
    site = Site(source, source.bundle)
    return [one for path in source.documents for one in _document_problems(site, path)]


def flow_problems(project: Project) -> list[Problem]:
    """The findings in a flow; it is compiled only where properties must be proved."""
    found = list(analyse(project))
    if project.properties:
        bundle = compile_flow(project.flow, base_url=project.base_url).bundle
        found += property_problems(project, bundle)
    return found


def placed(problems: list[Problem], source: LoadedSource) -> list[Problem]:
    """The findings with the documents that the nodes of a flow are compiled into."""
    if source.project is None or not problems:
        return problems
    places = documents_of(source.project.flow)
    return [
        replace(one, document=one.document or places.get(NodeId(one.node), "")) for one in problems
    ]


def _document_problems(site: Site, path: str) -> Iterator[Problem]:
    """The findings in one document, or why it cannot be read."""
    bundle = site.bundle
    body = bundle.documents[path]
    nodes = bundle.sources[path].nodes if path in bundle.sources else ()
    try:
        document, lines = read_with_lines(body)
    except TwimlError as error:
        for one in read_errors(body) or [error]:
            yield Problem(
                "unreadable",
                Severity.ERROR,
                one.with_column,
                document=path,
                line=one.line,
                code=one.code,
            )
        return
    found = check(document, lines=lines, document_name=path)
    found += dead_links(site, path, document, lines)
    for problem in sorted(found, key=lambda one: one.path):
        index = problem.path[0] if problem.path else -1
        if nodes and _is_meant(problem, document.root.elements):
            continue
        yield replace(problem, node=nodes[index]) if 0 <= index < len(nodes) else problem


def _is_meant(problem: Problem, verbs: tuple[Element, ...]) -> bool:
    """Whether a finding in a compiled document is about what the flow's author drew.

    What follows a Record is a slip in TwiML by hand, but in a flow it is what “nothing recorded”
    was linked to.
    """
    if problem.rule != "unreachable-verb" or not problem.path or not problem.path[0]:
        return False
    before = spec_of(verbs[problem.path[0] - 1].tag, None, Channel.VOICE)
    return before is not None and before.falls_through is FallsThrough.EMPTY_RESULT


def as_json(problems: Iterable[Problem]) -> dict[str, object]:
    """The findings as plain values; what does not apply is null."""
    rows = [
        {
            "rule": one.rule,
            "severity": one.severity.value,
            "message": one.message,
            "node": one.node or None,
            "document": one.document or None,
            "line": one.line or None,
            "code": one.code or None,
        }
        for one in problems
    ]
    counts = {severity.value: 0 for severity in Severity}
    for row in rows:
        counts[str(row["severity"])] += 1
    return {"problems": rows, "counts": counts}


def as_text(problems: list[Problem], source: LoadedSource) -> str:
    """A line for each finding, with its place first, and how many there are."""
    rows = [
        f"{_place(one, source)}: {one.severity.value}: {one.message} [{_rule(one)}]"
        for one in problems
    ]
    found = [
        counted(number, "note" if severity is Severity.INFO else severity.value)
        for severity in Severity
        if (number := sum(one.severity is severity for one in problems))
    ]
    return "\n".join([*rows, ", ".join(found) if found else "No problems found."])


def _rule(problem: Problem) -> str:
    return f"{problem.rule}, {problem.code}" if problem.code else problem.rule


def _place(problem: Problem, source: LoadedSource) -> str:
    """``menu.xml:3`` for a document; the node's id for a flow, whose findings name it in full."""
    if source.project is None:
        line = f":{problem.line}" if problem.line else ""
        return f"{source.file_of(problem.document) or problem.document}{line}"
    return problem.node or source.text
