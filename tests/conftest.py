"""What every test shares: no screen, a fixed order, and nothing left running."""

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt: tests draw into memory, and need no screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# quick: the same examples every time, so that a red test stays red.
settings.register_profile("quick", derandomize=True, max_examples=50, deadline=None)
# deep: pytest --hypothesis-profile=deep
settings.register_profile("deep", max_examples=2000, deadline=None)
settings.load_profile("quick")

TESTS = Path(__file__).parent
QT_FIXTURES = {"qapp", "qtbot", "qapp_cls", "qtmodeltester"}
LAST_FOLDERS = {"end2end": 3, "packaging": 4}
SCREEN_PROGRAMS = ("Xvfb", "xdotool", "openbox")
SECONDS_TO_END = 2.0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests that use Qt, and run what fails fastest and explains most first."""
    for item in items:
        if QT_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.gui)
    items.sort(key=_place)


def _place(item: pytest.Item) -> int:
    """Architecture, then core, then gui, then end-to-end, then packaging."""
    folder = item.path.relative_to(TESTS).parts[0] if item.path.is_relative_to(TESTS) else ""
    if folder == "architecture":
        return 0
    return LAST_FOLDERS.get(folder, 2 if item.get_closest_marker("gui") else 1)


@pytest.fixture(autouse=True)
def _no_thread_stays_behind() -> Iterator[None]:
    """Fail a test that leaves a thread running: it would keep the program from ending."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + SECONDS_TO_END
    while (left := _threads_besides(before)) and time.monotonic() < deadline:
        left[0].join(timeout=0.05)
    assert not left, f"threads still running after the test: {[thread.name for thread in left]}"


def _threads_besides(known: set[threading.Thread]) -> list[threading.Thread]:
    """The threads that run now, are not ``known``, and would keep the program from ending."""
    running = threading.enumerate()
    return [thread for thread in running if thread not in known and not thread.daemon]


@pytest.fixture(scope="session")
def real_screen() -> Iterator[dict[str, str]]:
    """A virtual X screen with a window manager; yields the environment for programs on it.

    Skips the test where the programs for it are missing; `python3 run.py test` installs them
    where it may.
    """
    missing = [program for program in SCREEN_PROGRAMS if not shutil.which(program)]
    if missing:
        pytest.skip(f"a real window needs {', '.join(missing)}")
    read_end, write_end = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    with os.fdopen(read_end) as answer:
        number = answer.readline().strip()  # empty when Xvfb ended instead of starting
    environment = {**os.environ, "DISPLAY": f":{number}"}
    environment.pop("QT_QPA_PLATFORM", None)
    environment.pop("WAYLAND_DISPLAY", None)
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        assert number, "Xvfb did not start"
        yield environment
    finally:
        for process in (manager, screen):
            process.terminate()
            process.wait(timeout=10)
