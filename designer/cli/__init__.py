"""The command line: ``twiml-designer``, also ``python -m designer``.

Each command is one module of this package, loaded when it is asked for; without a command the
window opens. A new command is a module with the two functions that :mod:`designer.cli.command`
names, and a row in :data:`COMMANDS`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from designer import __version__
from designer.cli.command import FINE, PROGRAM, UNUSABLE, fail, run_command
from designer.cli.window import open_window
from designer.errors import DesignerError

COMMANDS = {
    "new": "start a flow from a template",
    "templates": "list the templates",
    "import": "make a flow of TwiML files, a running application, or a Studio flow",
    "check": "find mistakes in a flow, a bundle or TwiML files",
    "export": "write a flow as TwiML files or as a web application",
    "simulate": "place a call, or send a message, and print what happens",
    "paths": "walk every path that a caller can take, and say how each ends",
    "scenarios": "propose the fewest saved calls that take every link of a flow",
    "test": "run the saved calls of a flow",
    "serve": "answer calls over HTTP, as the exported application would",
}
"""Every command, with what it does; the module of the same name runs it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with these arguments (the process's own when None); the exit status.

    0: fine. 1: something was found. 2: the input cannot be used, with one line on standard error.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_any_language()
    try:
        status = _run(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
        return status
    except DesignerError as error:
        return fail(str(error))
    except BrokenPipeError:  # `| head` has seen enough
        _drop_output()
        return FINE
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        why = error.strerror or str(error)
        if error.filename is not None:  # a name that is too long for the system, or the like
            return fail(f"{error.filename}: {why}.")
        _drop_output()  # a full disk, behind `>`
        return fail(f"The output cannot be written: {why}.")


def _speak_any_language() -> None:
    """Whatever flows hold can be printed: as UTF-8 into files and pipes, else with ? for letters
    that the terminal does not have."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and stream.encoding.lower() != "utf-8":
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                stream.reconfigure(encoding="utf-8")


def _drop_output() -> None:
    """Let what is still to be printed go nowhere: its reader is gone, or its disk is full."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: list[str]) -> int:
    first = arguments[0] if arguments else ""
    if first in COMMANDS:
        return run_command(first, COMMANDS[first], arguments[1:])
    if first in ("-h", "--help", "help"):
        print(overview())
        return FINE
    if first in ("-V", "--version"):
        print(f"{PROGRAM} {__version__}")
        return FINE
    return open_window(arguments, tuple(COMMANDS))


def overview() -> str:
    """The help for the whole program."""
    width = max(map(len, COMMANDS)) + 2
    rows = "\n".join(f"  {name:<{width}}{summary}" for name, summary in COMMANDS.items())
    return f"""usage: {PROGRAM} [FLOW]              open the window
       {PROGRAM} COMMAND ...         do one thing without a window
       {PROGRAM} COMMAND --help      how that is said

Draw phone menus, try them out, and export them as TwiML.

commands:
{rows}

Exit status: 0 fine, 1 something was found, {UNUSABLE} the input cannot be used."""
