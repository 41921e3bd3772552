"""How the window answers while somebody types, searches and walks about, in flows of any size.

For each size, in milliseconds of one run: a key typed into a prompt in the inspector (to the end
of its handler: the edit is made, every panel has heard of it) beside the same key in a bare text
field, the longest that the event loop was held while the sentence was typed, a search of all texts
for the first time and again, the outline's tree, and the shortest way to every node. Outline and
problems are in sight, and the analysis runs along. "cpu" is a key without it, in processor time.

Run: python tests/bench/bench_panels.py [nodes ...]
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from designer.flow import Project, Query, VerbNode
from designer.flow.outline import FirstWays
from designer.ui.app import application
from designer.ui.find.textindex import TextIndex
from designer.ui.mainwindow import MainWindow
from designer.ui.outline.rows import Tree, next_tree
from designer.ui.settings import Settings
from tests.helpers.bigflow import big_project

SIZES = (100, 1_000, 10_000)
SENTENCE = "Thank you for waiting, "
KEY_MILLISECONDS = 120
"""How fast somebody types."""
SETTLE_MILLISECONDS = 4_000
HEADINGS = ("nodes", "cpu", "key", "bare", "held", "find", "again", "outline", "ways")


def spend(milliseconds: int) -> None:
    """Let the event loop run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def spent(work: Callable[[], object]) -> float:
    """Milliseconds that the work takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def typed(field: QWidget) -> tuple[float, float]:
    """Median milliseconds of a key, and the longest time between two turns of the event loop."""
    held, keys = [0.0], []
    last = time.perf_counter()

    def turn() -> None:
        nonlocal last
        now = time.perf_counter()
        held.append((now - last) * 1000)
        last = now

    ticking = QTimer()
    ticking.setInterval(0)
    ticking.timeout.connect(turn)
    ticking.start()
    for letter in SENTENCE:
        start = time.perf_counter()
        QTest.keyClick(field, letter)  # type: ignore[call-overload]
        keys.append((time.perf_counter() - start) * 1000)
        last = time.perf_counter()
        spend(KEY_MILLISECONDS)
    return statistics.median(keys), max(held)


def window_of(project: Project, folder: Path) -> MainWindow:
    """A window in which a prompt is selected and the panels below are in sight."""
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = MainWindow(project, settings, folder)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    prompt = next(
        node.id
        for node in project.flow.nodes.values()
        if isinstance(node, VerbNode) and node.element.tag == "Say"
    )
    spend(SETTLE_MILLISECONDS)
    window.workspace.selection.show(prompt)
    for panel in ("outline", "paths", "problems", "inspector"):
        window.ring.show(panel)
    spend(SETTLE_MILLISECONDS)
    return window


def measure(count: int) -> tuple[float, ...]:
    """The figures of a flow of so many nodes."""
    project = big_project(count)
    with tempfile.TemporaryDirectory() as folder:
        window = window_of(project, Path(folder))
        field = next(x for x in window.inspector.findChildren(QPlainTextEdit) if x.isVisible())
        field.setFocus()
        start = time.thread_time()
        QTest.keyClick(field, "x")  # type: ignore[call-overload]
        alone = (time.thread_time() - start) * 1000
        spend(SETTLE_MILLISECONDS)
        key, held = typed(field)
        bare = QPlainTextEdit()
        bare.show()
        bare_key, _ = typed(bare)
        findings = window.workspace.findings.by_node
        index, query = TextIndex(), Query("press")
        flow = window.workspace.bridge.flow
        figures = (
            count,
            alone,
            key,
            bare_key,
            held,
            spent(lambda: index.search(project, findings, query)),
            spent(lambda: index.search(project, findings, query)),
            spent(lambda: next_tree(flow, frozenset(), Tree())),
            spent(lambda: FirstWays(flow)),
        )
        window.workspace.bridge.mark_saved()
        window.close()
    return figures


def main() -> None:
    """Print one line for each size."""
    sizes = [int(one) for one in sys.argv[1:]] or SIZES
    application()
    print("".join(f"{heading:>9}" for heading in HEADINGS))
    for count in sizes:
        nodes, *figures = measure(count)
        print(f"{nodes:>9,}" + "".join(f"{figure:>9.2f}" for figure in figures), flush=True)


if __name__ == "__main__":
    main()
