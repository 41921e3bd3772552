"""How fast the program starts and opens a large flow, beside a bare Qt window, in one run.

    QT_QPA_PLATFORM=offscreen python tests/bench/bench_startup.py [--rounds N] [--fail]

Every start is a process of its own, all kinds in turn, with compiled modules as an installation has
them; figures are the smallest of the rounds, in milliseconds from the start of the process:

window   the first paint of the window            usable   the event loop has nothing left to do
CPU      the GUI thread's until usable            RSS      memory then, in MB

"bare" is a window of Qt with an empty graphics view, a tool bar and three docks with a list each.
The last lines tell where the time of a large flow goes: reading the file, and holding it.
``--fail`` ends with 1 over the bounds: 500 ms of processor time more than bare Qt, and 10,000
nodes usable 1 s after a window without a flow would be.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

NODES = 10_000
MORE_THAN_BARE = 500.0
OPEN_WITHIN = 1000.0
KINDS = ("bare Qt", "ours, tour", f"ours, {NODES:,} nodes")
COLUMNS = ("window", "usable", "CPU", "RSS")

Figures = dict[str, float]


def measure(kind: str, flow: Path) -> Figures:
    """Start a process of this kind; its figures. Modules are compiled into the flow's folder."""
    with tempfile.TemporaryDirectory() as home:
        kept = {**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        kept["PYTHONPYCACHEPREFIX"] = str(flow.parent / "compiled")
        kept["PYTHONDONTWRITEBYTECODE"] = ""
        begun = time.monotonic()
        done = subprocess.run(
            [sys.executable, __file__, "--child", kind, str(flow), repr(begun)],
            cwd=ROOT,
            env=kept,
            capture_output=True,
            text=True,
            check=True,
        )
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures


def child(kind: str, flow: Path, begun: float) -> None:
    """In the process: start, and tell the figures once the event loop is idle."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    figures: Figures = {}

    class Watch(QObject):
        """Notes the first paint, then the first moment without anything to do."""

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint and "window" not in figures:
                figures["window"] = 1000 * (time.monotonic() - begun)
                QTimer.singleShot(0, self.wait)
            return False

        def wait(self) -> None:
            """The timers that wait for a quiet moment come before this one."""
            QTimer.singleShot(0, self.tell)

        def tell(self) -> None:
            """Tell, and end at once."""
            figures["usable"] = 1000 * (time.monotonic() - begun)
            figures["CPU"] = 1000 * time.thread_time()
            figures["RSS"] = memory()
            print(json.dumps(figures), flush=True)
            os._exit(0)

    watch = Watch()
    app, window, watched = bare() if kind == KINDS[0] else ours(kind, flow, figures)
    watched.installEventFilter(watch)
    window.show()
    app.exec()


def bare() -> tuple[Any, Any, Any]:
    """What Qt itself takes: a window with an empty view, a tool bar and docks."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import (
        QApplication,
        QDockWidget,
        QGraphicsScene,
        QGraphicsView,
        QListWidget,
        QMainWindow,
    )

    app = QApplication(sys.argv[:1])
    app.setStyle("fusion")
    window = QMainWindow()
    view = QGraphicsView(QGraphicsScene(window))
    window.setCentralWidget(view)
    window.addToolBar("Tools").addAction("New")
    areas = Qt.DockWidgetArea
    for area in (areas.LeftDockWidgetArea, areas.RightDockWidgetArea, areas.BottomDockWidgetArea):
        dock = QDockWidget("Dock", window)
        dock.setWidget(QListWidget())
        window.addDockWidget(area, dock)
    window.resize(1280, 800)
    return app, window, view.viewport()


def ours(kind: str, flow: Path, figures: Figures) -> tuple[Any, Any, Any]:
    """The program, as ``run_window`` starts it."""
    from designer.ui.app import application

    app = application()
    from designer.ui.beginning import tour_path
    from designer.ui.files import blank_project
    from designer.ui.mainwindow import MainWindow

    window = MainWindow(blank_project())
    path = tour_path() if kind == KINDS[1] else flow
    from designer.storage import read_project

    before, clock = time.thread_time(), time.monotonic()
    read_project(path)
    figures["reading"] = 1000 * (time.thread_time() - before)
    figures["reading, clock"] = 1000 * (time.monotonic() - clock)
    before = time.thread_time()
    window.files.open_now(path)
    figures["opening"] = 1000 * (time.thread_time() - before)
    window.resize(1280, 800)
    return app, window, window.canvas.viewport()


def memory() -> float:
    """What the process holds, in MB."""
    for line in Path("/proc/self/status").read_text("utf-8").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def least(rounds: int, flow: Path) -> dict[str, Figures]:
    """The smallest figure of each kind over the rounds."""
    found: dict[str, Figures] = {}
    measure(KINDS[1], flow)  # compiles the modules
    for _ in range(rounds):
        for kind in KINDS:
            once = measure(kind, flow)
            best = found.setdefault(kind, once)
            found[kind] = {name: min(best[name], once[name]) for name in best}
    return found


def main() -> int:
    """Print the table; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--fail", action="store_true", help="end with 1 over the bounds")
    options = parser.parse_args()
    from designer.storage import save_project
    from tests.helpers.bigflow import big_project

    with tempfile.TemporaryDirectory() as folder:
        flow = Path(folder) / "big.callflow"
        save_project(big_project(NODES), flow)
        found = least(options.rounds, flow)
    print(f"{'':20}" + "".join(f"{name:>9}" for name in COLUMNS))
    for kind, figures in found.items():
        print(f"{kind:20}" + "".join(f"{figures[name]:9.0f}" for name in COLUMNS))
    plain, tour, large = (found[kind] for kind in KINDS)
    start = tour["CPU"] - plain["CPU"]
    opened = large["CPU"] - large["reading"] - tour["CPU"]  # it is read twice, to be measured
    print(f"start over bare Qt: {start:.0f} ms of processor time (aim {MORE_THAN_BARE:.0f})")
    print(
        f"{NODES:,} nodes usable {opened:.0f} ms after an empty window (aim {OPEN_WITHIN:.0f}): "
        f"reading {large['reading']:.0f}, holding {large['opening'] - large['reading']:.0f}"
    )
    waited = large["usable"] - large["reading, clock"] - tour["usable"]
    print(f"by the clock on the wall, with the analysis in its thread: {waited:.0f} ms")
    return int(options.fail and (start > MORE_THAN_BARE or opened > OPEN_WITHIN))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--child"]:
        child(sys.argv[2], Path(sys.argv[3]), float(sys.argv[4]))
    else:
        sys.exit(main())
