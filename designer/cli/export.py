"""``export``: write a flow as TwiML, ready for Twilio."""

from __future__ import annotations

import argparse
from pathlib import Path

from designer.cli.check import flow_problems
from designer.cli.command import FINE, PROGRAM, counted, not_a_flow, say, without_collector
from designer.errors import ExportError, ForeignFilesError
from designer.flow import Project
from designer.problem import Severity
from designer.storage import TARGETS, Foreign, export, load_source, named_after, why_no_base_url


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FLOW, -o, --target and --base-url."""
    parser.add_argument("flow", metavar="FLOW", type=Path, help="the flow to export")
    parser.add_argument(
        "-o", "--output", metavar="DIR", type=Path, required=True, help="the folder to write to"
    )
    parser.add_argument(
        "--target", choices=list(TARGETS), default="bundle", help="the shape (default: bundle)"
    )
    parser.add_argument(
        "--base-url", metavar="URL", default="", help="the address that the documents will have"
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="replace and remove files that no export made, or that were changed since",
    )
    rows = "\n".join(f"  {target.name:<8}{target.summary}" for target in TARGETS.values())
    parser.epilog = f"""targets:
{rows}

Exporting again writes only what changed, and removes what an earlier export made
and this one does not. It stops before it would touch any other file, or one that
was changed since."""


def run(options: argparse.Namespace) -> int:
    """Export, and say what was written and what is left to do."""
    if why_not := why_no_base_url(options.base_url):
        raise ExportError(f"--base-url: {why_not}")
    flow: Path = options.flow
    project = load_source(str(flow), compiles=False).project
    if project is None:
        raise ExportError(not_a_flow(str(flow), "export"))
    try:
        report = export(
            named_after(project, flow),
            options.output,
            options.target,
            options.base_url,
            flow.parent,
            Foreign.REPLACE if options.force else Foreign.REFUSE,
        )
    except ForeignFilesError as error:
        raise ExportError(
            f"{error} Nothing was written: export to another folder, or replace them with --force."
        ) from error
    for path in report.written:
        print(f"wrote {path}")
    for path in report.removed:
        print(f"removed {path}")
    for note in report.notes:
        say(f"note: {note}")
    if not report.written and not report.removed:
        print("Nothing has changed since the last export.")
    else:
        written, removed = counted(len(report.written), "file"), len(report.removed)
        print(f"{written} written, {removed} removed in {options.output}")
    _tell_errors(project, flow)
    return FINE


def _tell_errors(project: Project, flow: Path) -> None:
    """Say that callers will meet errors: the export is written all the same."""
    with without_collector():
        number = sum(one.severity is Severity.ERROR for one in flow_problems(project))
    if number:
        say(f"note: The flow has {counted(number, 'error')}: see {PROGRAM} check {flow}")
