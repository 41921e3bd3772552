"""Kill -9 at any moment of editing and saving: the saved file is whole, and what is lost is little.

The real window is edited and saved at random by :mod:`tests.helpers.restless` and killed; then the
next one begins with what is left, as a person would who answers “Recover”. ``DESIGNER_KILLS=200``
kills that often; ``-s`` shows what it came to.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from designer.errors import DesignerError
from designer.flow import set_title
from designer.storage import load_project, save_project
from tests.helpers.bigflow import big_project
from tests.helpers.restless import COUNTER, count_of

KILLS = int(os.environ.get("DESIGNER_KILLS", "8"))
AT_A_TIME = 8
"""So many windows, one after the other, work on the same file."""
NODES = 800
"""Enough that writing takes a while, so that some kills come in the middle of it."""
LONGEST_LIFE = 1.2
SECONDS_TO_START = 60.0
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


@dataclass(frozen=True)
class Line:
    """One line of the log."""

    what: str
    count: int
    at: float


def lines_of(folder: Path) -> list[Line]:
    """What the last window did."""
    rows = (row.split() for row in (folder / "log").read_text().splitlines())
    return [Line(row[0], int(row[1]), float(row[2])) for row in rows]


def live_and_die(folder: Path, seed: int) -> list[Line]:
    """Start a window, kill it at a random moment; what it did."""
    (folder / "log").unlink(missing_ok=True)
    kept = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    with (folder / "errors").open("wb") as errors:
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.restless", str(folder), str(seed)],
            cwd=ROOT,
            env=kept,
            stderr=errors,
        )
    try:
        deadline = time.monotonic() + SECONDS_TO_START
        while not (folder / "log").exists() or not (folder / "log").stat().st_size:
            assert program.poll() is None, (folder / "errors").read_text()
            assert time.monotonic() < deadline, "the window did not come up"
            time.sleep(0.01)
        time.sleep(random.Random(seed).uniform(0.0, LONGEST_LIFE))
        assert program.poll() is None, (folder / "errors").read_text()
    finally:
        program.send_signal(signal.SIGKILL)
        program.wait()
    return lines_of(folder)


def last(lines: list[Line], what: str, default: int) -> int:
    """The count of the last such line."""
    return next((line.count for line in reversed(lines) if line.what == what), default)


def kept_counts(folder: Path) -> Iterator[int]:
    """The unsaved work that can be read; every file that is there must be whole."""
    for path in (folder / "unsaved").glob("*.callflow"):
        if not path.name.startswith("."):
            yield count_of(load_project(path))


@pytest.mark.parametrize("first", range(0, KILLS, AT_A_TIME))
def test_nothing_is_lost_but_the_last_moments(tmp_path: Path, first: int) -> None:
    flow = tmp_path / "flow.callflow"
    save_project(set_title(big_project(NODES), COUNTER, "0"), flow)
    held = saved = 0
    worst = 0.0
    in_a_save = unsaved = 0
    numbers = range(first, min(first + AT_A_TIME, KILLS))
    for number in numbers:
        lines = live_and_die(tmp_path, number)
        assert lines[0] == Line("ready", held, lines[0].at), "not all of it was recovered"
        begun, done = last(lines, "saving", saved), last(lines, "saved", saved)
        try:
            saved = count_of(load_project(flow))
        except DesignerError as error:
            raise AssertionError(f"kill {number}: the saved file is damaged") from error
        assert saved in {done, begun}, f"kill {number}: the file holds no saved state"
        held = max(saved, *kept_counts(tmp_path), 0)
        assert held >= last(lines, "kept", 0), f"kill {number}: kept work is gone"
        due = [line.count for line in lines if line.what == "due"]
        assert held >= (due[-2] if len(due) > 1 else lines[0].count)
        lost = [line.at for line in lines if line.what == "edit" and line.count > held]
        worst = max(worst, lines[-1].at - lost[0] if lost else 0.0)
        in_a_save += begun != done
        unsaved += held > saved
    print(
        f"\n{len(numbers)} kills: {in_a_save} in the middle of a save, {unsaved} with work to "
        f"recover; the file was whole each time; lost at worst {worst:.2f} s of edits"
    )
