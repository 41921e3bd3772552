"""The window on a real (virtual) X screen with a window manager, not only drawn into memory."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "samples" / "front-desk.callflow"
SECONDS = 60

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (ROOT / "designer" / "__main__.py").exists() or not SAMPLE.exists(),
        reason="there is no window yet",
    ),
]


def start(*arguments: str) -> list[str]:
    """The command that starts the program from the source."""
    return [sys.executable, "-m", "designer", *arguments]


def test_window_paints_a_flow(real_screen: dict[str, str]) -> None:
    done = subprocess.run(
        start(str(SAMPLE), "--smoke"),
        cwd=ROOT,
        env=real_screen,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("ok xcb ")


def test_window_manager_shows_the_window_and_closes_it(
    real_screen: dict[str, str], tmp_path: Path
) -> None:
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path / "config")}
    program = subprocess.Popen(start(str(SAMPLE)), cwd=ROOT, env={**real_screen, **home})
    try:
        window = window_of(program.pid, real_screen)
        title = ask(real_screen, "getwindowname", window)
        assert "front-desk" in title.lower() or "front desk" in title.lower()
        ask(real_screen, "windowactivate", "--sync", window)
        ask(real_screen, "key", "alt+F4")  # the window manager asks the program to close
        assert program.wait(timeout=SECONDS) == 0
    finally:
        program.kill()
        program.wait()


def window_of(process: int, screen: dict[str, str]) -> str:
    """The number of the window that ``process`` shows; fails when it shows none in time."""
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        search = [
            "xdotool",
            "search",
            "--onlyvisible",
            "--all",
            "--pid",
            str(process),
            "--name",
            ".",
        ]
        found = subprocess.run(search, env=screen, capture_output=True, text=True, timeout=10)
        if found.stdout.split():
            return found.stdout.split()[0]
        time.sleep(0.2)
    raise AssertionError("no window came up")


def ask(screen: dict[str, str], *arguments: str) -> str:
    """What xdotool answers; it must not hang, and must not fail."""
    done = subprocess.run(
        ["xdotool", *arguments], env=screen, capture_output=True, text=True, timeout=20, check=True
    )
    return done.stdout.strip()
