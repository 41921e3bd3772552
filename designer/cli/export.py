"""``export``: write a flow as TwiML, ready for Twilio."""

from __future__ import annotations

import argparse
from pathlib import Path

from designer.cli.command import FINE, counted, say
from designer.errors import ExportError
from designer.storage import TARGETS, export, is_url, load_project


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
        "--replace",
        action="store_true",
        help="replace TwiML files that no export made, such as those the flow was imported from",
    )
    rows = "\n".join(f"  {target.name:<8}{target.summary}" for target in TARGETS.values())
    parser.epilog = (
        f"targets:\n{rows}\n\nExporting again writes only what changed, removes what an earlier "
        "export made\nand this one does not, and leaves all other files alone."
    )


def run(options: argparse.Namespace) -> int:
    """Export, and say what was written and what is left to do."""
    if options.base_url and not is_url(options.base_url):
        raise ExportError(f"--base-url: “{options.base_url}” is no http(s) address.")
    flow: Path = options.flow
    report = export(
        load_project(flow),
        options.output,
        options.target,
        options.base_url,
        flow.parent,
        options.replace,
    )
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
    return FINE
