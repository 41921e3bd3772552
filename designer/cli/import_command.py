"""``import``: make a flow of TwiML files, a running application, or a Twilio Studio flow."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterable
from math import inf
from pathlib import Path

from designer.analysis import arrange
from designer.cli.command import FINE, FOUND, auth_token, counted, progress, say
from designer.errors import StorageError
from designer.flow import move_nodes
from designer.flow.room import card_sizes
from designer.problem import Problem, Severity
from designer.storage import SUFFIX, is_url, save_project
from designer.storage.importing import Imported, import_source

EPILOG = """examples:
  twiml-designer import twiml/ -o desk.callflow
  twiml-designer import menu.xml sales.xml -o desk.callflow
  twiml-designer import http://127.0.0.1:5000/voice -o desk.callflow
  twiml-designer import studio-flow.json -o desk.callflow

An application is asked as Twilio would ask it, with every key that a caller may press; other hosts
are asked only when allowed. Exit status: 1 when some documents cannot be read (the flow keeps them
as they are), 2 when none can, and nothing is written."""

TOKEN_VARIABLE = "TWILIO_AUTH_TOKEN"
"""Where Twilio's own tools look for the auth token."""

TOLD_EVERY = 1000
"""Notes of one kind beyond this many are counted only."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """SOURCE..., -o, --force, and how a running application is asked."""
    parser.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="+",
        help="TwiML files, a folder, an exported bundle, a URL, or Studio flow JSON",
    )
    parser.add_argument(
        "-o", "--output", metavar="FLOW", type=Path, required=True, help="the file to make"
    )
    parser.add_argument("--force", action="store_true", help="overwrite a file that is there")
    web = parser.add_argument_group("for a URL")
    web.add_argument(
        "--method",
        choices=["POST", "GET"],
        default="POST",
        help="how the first document is asked for (POST)",
    )
    web.add_argument(
        "--host", metavar="NAME", action="append", default=[], help="ask this other host, too"
    )
    web.add_argument(
        "--auth-token-env",
        metavar="NAME",
        help=f"sign requests with the token in this variable (default: {TOKEN_VARIABLE}, if set)",
    )
    web.add_argument(
        "--max-documents",
        metavar="N",
        type=_count,
        default=1000,
        help="ask no further after this many documents (1000)",
    )
    web.add_argument(
        "--max-seconds",
        metavar="N",
        type=_seconds,
        default=300.0,
        help="ask no further after this many seconds (300)",
    )
    parser.epilog = EPILOG


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"expected a whole number from 1 on, found “{text}”")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < inf:
        raise argparse.ArgumentTypeError(f"expected a number of seconds, found “{text}”")
    return seconds


def run(options: argparse.Namespace) -> int:
    """Import, save, and print the notes; whether a document could not be read."""
    path: Path = options.output if options.output.suffix else options.output.with_suffix(SUFFIX)
    if path.exists() and not options.force:
        raise StorageError(f"{path} is there already; overwrite it with --force.")
    if not path.parent.is_dir():
        raise StorageError(f"{path.parent}: there is no such folder.")
    imported = _imported(options)
    project = imported.project
    if not imported.arranged:
        progress("Laying out the nodes")
        project = move_nodes(project, arrange(project, None, card_sizes(project.flow)))
    save_project(project, path)
    _copy_media(imported, path.parent)
    for line in note_lines(imported.notes):
        say(line)
    print(f"{path}: {counted(len(project.flow.nodes), 'node')}")
    return FOUND if any(one.severity is Severity.ERROR for one in imported.notes) else FINE


def _imported(options: argparse.Namespace) -> Imported:
    sources: list[str] = options.sources
    if len(sources) != 1 or not is_url(sources[0]):
        return import_source(*sources, told=_Progress().tell)
    from designer.storage.importing.crawl import Limits
    from designer.storage.importing.web import import_url

    named: str | None = options.auth_token_env
    token = auth_token(named) or os.environ.get(TOKEN_VARIABLE, "").strip()
    hosts = {host.lower() for host in options.host}
    return import_url(
        sources[0],
        method=options.method,
        auth_token=token,
        limits=Limits(documents=options.max_documents, seconds=options.max_seconds),
        told=_Progress().tell,
        may_visit=lambda host: host in hosts or _asked(host),
    )


def _asked(host: str) -> bool:
    """Whether the person at the terminal lets us ask another host; nobody there means no."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return False
    print(f"The application leads to {host}. Ask it, too? [y/N] ", end="", file=sys.stderr)
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


class _Progress:
    """Prints one line for each ten requests, where somebody looks."""

    def __init__(self) -> None:
        self._calls = 0

    def tell(self, what: str, done: int, of: int) -> None:
        """A line, now and then."""
        self._calls += 1
        if self._calls % 10 == 1:
            progress(f"{what} ({done} of {of})" if of else what)


def note_lines(notes: Iterable[Problem]) -> list[str]:
    """The notes as lines, the worst first; the many that are alike are counted."""
    order = list(Severity)
    kept: dict[str, int] = {}
    lines: list[str] = []
    for one in sorted(notes, key=lambda note: order.index(note.severity)):
        kept[one.rule] = kept.get(one.rule, 0) + 1
        if kept[one.rule] > TOLD_EVERY:
            continue
        place = one.document + (f":{one.line}" if one.line else "")
        code = f" [{one.code}]" if one.code else ""
        words = "note" if one.severity is Severity.INFO else one.severity.value
        lines.append(
            f"{place}: {words}: {one.message}{code}" if place else f"{words}: {one.message}"
        )
    lines += [
        f"note: {number - TOLD_EVERY} more of {rule}"
        for rule, number in kept.items()
        if number > TOLD_EVERY
    ]
    return lines


def _copy_media(imported: Imported, folder: Path) -> None:
    """Put the files that the flow plays beside it, where none are yet."""
    for name, source in imported.media.items():
        target = folder / name
        if not target.exists() and target.resolve().is_relative_to(folder.resolve()):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
