"""Opening the window, which is what happens without a command."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path

from designer.cli.command import PROGRAM, Parser
from designer.errors import DesignerError


def open_window(arguments: Sequence[str], commands: tuple[str, ...]) -> int:
    """Open the window with the flow that ``arguments`` name, if any; the exit status.

    DesignerError when there is no such flow: perhaps one of ``commands`` was meant.
    """
    parser = Parser(prog=PROGRAM, add_help=False, allow_abbrev=False)
    parser.add_argument("flow", metavar="FLOW", nargs="?", type=Path)
    # For tests of packages: open, wait until it is painted, say so, and end.
    parser.add_argument("--smoke", action="store_true", help=argparse.SUPPRESS)
    first = next((one for one in arguments if not one.startswith("-")), "")
    if first and not Path(first).exists():
        raise DesignerError(_no_flow(first, commands))
    try:
        options = parser.parse_args(arguments)
    except SystemExit as ended:
        return int(ended.code or 0)
    from designer.ui.app import run_window  # here: commands start without Qt

    return run_window(options.flow, smoke=options.smoke)


def _no_flow(text: str, commands: tuple[str, ...]) -> str:
    close = get_close_matches(text, commands, n=1)
    meant = f" Did you mean “{PROGRAM} {close[0]}”?" if close else ""
    return f"There is no flow and no command “{text}”.{meant} See {PROGRAM} --help."
