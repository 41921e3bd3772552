"""What commands share: their shape, the parser, exit statuses, and words on standard error."""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from keyword import iskeyword
from typing import NoReturn, Protocol, cast

from designer.errors import DesignerError

PROGRAM = "twiml-designer"
FINE, FOUND, UNUSABLE = 0, 1, 2
"""Exit statuses: all is well; there are findings; the input cannot be used."""


class CommandModule(Protocol):
    """What the module of a command offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Declare the command's arguments; ``parser.epilog`` may be set to examples."""

    def run(self, options: argparse.Namespace) -> int:
        """Do it; the exit status. DesignerError when the input cannot be used."""


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """End the program with the line, and where to read more."""
        self.exit(UNUSABLE, f"{self.prog}: {message} (see {self.prog} --help)\n")


def run_command(name: str, summary: str, arguments: Sequence[str]) -> int:
    """Run the command with its arguments; the exit status."""
    module = cast(CommandModule, importlib.import_module(f"designer.cli.{module_name(name)}"))
    parser = Parser(
        prog=f"{PROGRAM} {name}",
        description=f"{summary[:1].upper()}{summary[1:]}.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    module.add_arguments(parser)
    try:
        options = parser.parse_args(arguments)
    except SystemExit as ended:  # --help, or a mistake that has been told
        return int(ended.code or 0)
    return module.run(options)


def module_name(command: str) -> str:
    """The module of a command, which cannot be called as one of Python's own words is."""
    return f"{command}_command" if iskeyword(command) else command


def auth_token(variable: str | None) -> str:
    """The auth token in the environment variable; empty when none is named.

    DesignerError when the variable is not set, or empty.
    """
    token = os.environ.get(variable, "").strip() if variable is not None else ""
    if variable is not None and not token:
        raise DesignerError(
            f"The environment variable {variable} holds no auth token; put it there."
        )
    return token


@contextmanager
def without_collector() -> Iterator[None]:
    """Run without the collector of reference cycles: on large flows it takes half of the time, and
    finds next to nothing in values that are frozen."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def not_a_flow(source: str, command: str) -> str:
    """Why the command cannot work on documents, and what to do."""
    return (
        f"{source}: {command} takes a flow. Make one of it first: "
        f"{PROGRAM} import {source} -o NAME.callflow"
    )


def fail(message: str) -> int:
    """Say in one line why the input cannot be used; the exit status."""
    say(f"{PROGRAM}: {' '.join(message.split())}")
    return UNUSABLE


def say(line: str) -> None:
    """A line on standard error, so that output stays clean for pipes; where that is full or gone,
    nobody can be told."""
    with suppress(OSError):
        print(line, file=sys.stderr, flush=True)


def progress(line: str) -> None:
    """A line about long work, where somebody looks at a terminal; nothing in pipes and logs."""
    if sys.stderr.isatty():
        say(line)


def counted(number: int, noun: str) -> str:
    """``1 file``, ``2 files``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
