"""How fast the canvas is, beside NodeGraphQt and a bare QGraphicsScene, in one run.

    QT_QPA_PLATFORM=offscreen python tests/bench/bench_canvas.py [--small] [--cpu] [--fail]

Every contender draws the same graph (menus with four ways out, 1.5 links per node, 3 % of them far
jumps) in a view of 1920x1080. Times are medians in milliseconds:

build   from nothing to the first full picture    fit     a full repaint, zoomed to show all
pan     scroll by 7, 5 pixels and repaint         zoom    one step in or out and repaint
drag    move one node with its wires by one step  all     the same with all nodes selected
delete  remove a node with its wires              undo    bring it back
later   processor time of the window's thread for what a delete or an undo leaves until its frame
        is there
RSS     how much the process grew, in MB

"bare" is the best bare variant we know: one item per node that blits a pixmap, all wires in one
item, found by a grid and culled by their boxes, not antialiased, straight through cards, drawn in
one call when zoomed out; no text layout, no selection, no model, no history, no analysis. Before
each delete and each undo everybody pauses for 50 ms, as a person does, and then works with cold
caches; another node is deleted each time, and is selected before. (Until 2026-11-24 the bare scene
did both in one hot loop, and always with the same node; on the other hand it drew all long wires
of the flow with every repaint. Our delete had the selection in it.)

NodeGraphQt is measured when it can be imported (pip install --target DIR NodeGraphQt, then
PYTHONPATH=DIR). ``--small`` leaves out more than 1,000 nodes, ``--fail`` ends with 1 over the
bounds. ``--cpu`` counts processor time of the window's thread, for a machine that is busy with
other things; our analysis, in a thread of its own, is then not in it. Our build shows the first
full picture and lays the other cards out in pauses: "rest" is that work, done in slices while the
window answers. Our delete and undo show the edit with its links led around cards; which cards no
call gets to any more (the graph brought up to date, cards faded), the findings (badges) and the
map's picture follow when the frame is there: "later" is all of that with its own repaint, but for
the map, which waits for a longer pause than the bench makes.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from canvas_contenders import CONTENDERS, Contender, make_graph

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

COLUMNS = (
    *("build", "rest", "fit", "pan", "zoom", "drag", "all"),
    *("delete", "undo", "later", "RSS"),
)
BOUNDS = {
    "build": 1000.0,
    "fit": 60.0,
    "pan": 16.0,
    "zoom": 40.0,
    "drag": 16.0,
    "delete": 15.0,
    "undo": 15.0,
    "later": 60.0,
    "RSS": 250.0,
}
"""In milliseconds (RSS: MB), for our canvas at 10,000 nodes."""
TINY = 4
"""How many nodes each contender draws before anything is measured."""
LIMIT = 420
"""Seconds after which a contender is given up."""

clock = time.perf_counter
"""What times are taken with."""

Times = dict[str, float]


def resident() -> float:
    """The memory this process has in use, in MB."""
    with Path("/proc/self/statm").open() as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def median_of(step: Callable[[int], None], most: int = 40, seconds: float = 1.5) -> float:
    """The median time of a step in milliseconds; at least three times, within the budget."""
    step(0)
    times: list[float] = []
    begin = time.perf_counter()
    while len(times) < 3 or (len(times) < most and time.perf_counter() - begin < seconds):
        start = clock()
        step(len(times) + 1)
        times.append((clock() - start) * 1000)
    return statistics.median(times)


def measure(contender: Contender) -> Times:
    """All columns for one contender."""
    before = resident()
    start = clock()
    contender.build()
    contender.view.viewport().repaint()
    times = {"build": (clock() - start) * 1000}
    start = clock()
    contender.complete()
    times["rest"] = (clock() - start) * 1000
    contender.app.processEvents()
    contender.rest()
    contender.fit()
    times["fit"] = median_of(contender.repaint)
    contender.near()
    contender.repaint(0)
    times["pan"] = median_of(contender.pan, 60)
    times["drag"] = median_of(contender.drag, 60)
    times["zoom"] = median_of(contender.zoom, 20)
    contender.near()
    contender.repaint(0)
    deleted: list[float] = []
    undone: list[float] = []
    later: list[float] = []
    contender.rest()
    begin = time.perf_counter()
    while len(deleted) < 5 or (len(deleted) < 15 and time.perf_counter() - begin < 5):
        contender.aim(len(deleted))
        for step, found in ((contender.delete, deleted), (contender.undo, undone)):
            start = clock()
            step(len(deleted))
            found.append((clock() - start) * 1000)
            start = time.thread_time()
            contender.rest()
            later.append((time.thread_time() - start) * 1000)
    times["delete"], times["undo"] = statistics.median(deleted), statistics.median(undone)
    times["later"] = statistics.median(later)
    times["RSS"] = resident() - before
    times["all"] = median_of(contender.drag_all, 5)
    return times


def run_one(name: str, count: int) -> Times:
    """One contender in this process."""
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication(sys.argv[:1])
    first = CONTENDERS[name](app, make_graph(TINY))
    first.build()
    first.view.viewport().repaint()
    first.rest()
    first.view.window().hide()
    return measure(CONTENDERS[name](app, make_graph(count)))


def run_apart(name: str, count: int) -> Times | str:
    """One contender in a process of its own; why not, when it cannot be measured."""
    command = [sys.executable, __file__, "--one", name, str(count)]
    command += ["--cpu"] * (clock is time.thread_time)
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return f"not done within {LIMIT} s"
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [f"ended with {done.returncode}"]
        return lines[-1]
    return dict(zip(COLUMNS, map(float, done.stdout.split()[-len(COLUMNS) :]), strict=True))


def show(title: str, results: dict[str, Times | str]) -> None:
    """A table of times with ratios to ours; under "rest" the ratio of the whole build."""
    print(f"\n{title}\n{'':14}" + "".join(f"{column:>10}" for column in COLUMNS))
    ours = results["ours"]
    for name, times in results.items():
        if isinstance(times, str):
            print(f"{name:14}{times}")
            continue
        print(f"{name:14}" + "".join(f"{times[column]:10.1f}" for column in COLUMNS))
        if name != "ours" and not isinstance(ours, str):
            whole = {**ours, "rest": ours["build"] + ours["rest"]}
            times = {**times, "rest": times["build"]}
            ratios = (times[column] / max(whole[column], 0.01) for column in COLUMNS)
            print(f"{'  x ours':14}" + "".join(f"{ratio:10.1f}" for ratio in ratios))


def over_bounds(times: Times | str) -> list[str]:
    """What is over the bounds, in words."""
    if isinstance(times, str):
        return [times]
    return [
        f"{column} takes {times[column]:.0f}, more than {bound:.0f}"
        for column, bound in BOUNDS.items()
        if times[column] > bound
    ]


def main() -> int:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--small", action="store_true", help="1,000 nodes only")
    parser.add_argument("--fail", action="store_true", help="end with 1 when over the bounds")
    parser.add_argument("--cpu", action="store_true", help="count processor time")
    parser.add_argument("--one", nargs=2, metavar=("NAME", "COUNT"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.cpu:
        global clock
        clock = time.thread_time
    if arguments.one:
        times = run_one(arguments.one[0], int(arguments.one[1]))
        print(*(times[column] for column in COLUMNS), flush=True)
        os._exit(0)  # tearing 10,000 items down is not what is measured
    show("1,000 nodes", {name: run_apart(name, 1000) for name in CONTENDERS})
    if arguments.small:
        return 0
    large = {name: run_apart(name, 10_000) for name in ("ours", "bare")}
    show("10,000 nodes", large)
    show("50,000 nodes", {"ours": run_apart("ours", 50_000)})
    slow = over_bounds(large["ours"])
    print("\n" + ("\n".join(slow) if slow else "Within the bounds."))
    return 1 if slow and arguments.fail else 0


if __name__ == "__main__":
    sys.exit(main())
