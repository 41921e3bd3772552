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
item, not antialiased, straight through cards, drawn in one call when zoomed out; no text layout, no
selection, no model, no history, no analysis. NodeGraphQt is measured when it can be imported (pip
install --target DIR NodeGraphQt, then PYTHONPATH=DIR). ``--small`` leaves out more than 1,000
nodes, ``--fail`` ends with 1 over the bounds. ``--cpu`` counts processor time of the window's
thread, for a machine that is busy with other things; our analysis, in a thread of its own, is then
not in it. Our build shows the first full picture and lays the other cards out in pauses: "rest" is
that work, done in slices while the window answers. Our delete and undo show the edit with its links
led around cards; which cards no call gets to any more (the graph brought up to date, cards faded),
the findings (badges) and the map's picture follow when the frame is there: "later" is all of that
with its own repaint, but for the map, which waits for a longer pause than the bench makes.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType
from typing import Any

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
    "delete": 30.0,
    "undo": 30.0,
    "RSS": 250.0,
}
"""In milliseconds (RSS: MB), for our canvas at 10,000 nodes."""
SIZE = (1920, 1080)
STEP_X, STEP_Y = 360.0, 264.0
WORDS = (
    *("for", "sales", "support", "press", "one", "two", "three"),
    *("hours", "location", "menu", "hear", "options", "again", "hold"),
)
KEYS = ("choice:c1", "choice:c2", "else", "next")
TINY = 4
"""How many nodes each contender draws before anything is measured."""
LIMIT = 420
"""Seconds after which a contender is given up."""

clock = time.perf_counter
"""What times are taken with."""

Times = dict[str, float]
Graph = tuple[list[tuple[str, str]], list[tuple[float, float]], list[tuple[int, int, int]]]


def make_graph(count: int) -> Graph:
    """Titles and texts, places, and links as (source, way out, target)."""
    rnd = random.Random(7)
    columns = max(1, round(count**0.5))
    texts = [
        (f"Menu {n}", " ".join(rnd.choices(WORDS, k=rnd.randint(5, 16)))) for n in range(count)
    ]
    places = [(n % columns * STEP_X, n // columns * STEP_Y) for n in range(count)]
    links = []
    for n in range(count):
        for way in sorted(rnd.sample(range(4), rnd.choice((1, 2)))):
            near = n + rnd.choice((1, columns, columns + 1))
            target = near if rnd.random() < 0.97 and near < count else rnd.randrange(count)
            links.append((n, way, target))
    return texts, places, links


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


class Contender:
    """What is measured: each method does one thing and leaves the view ready for the next."""

    view: Any

    def __init__(self, app: Any, graph: Graph) -> None:
        self.app = app
        self.graph = graph
        self.prepare()

    def prepare(self) -> None:
        """What is not measured: imports, and putting the graph into the contender's own words."""

    def build(self) -> None:
        raise NotImplementedError

    def rest(self) -> None:
        """Wait for what runs beside the window."""

    def fit(self) -> None:
        raise NotImplementedError

    def near(self) -> None:
        raise NotImplementedError

    def drag(self, step: int) -> None:
        raise NotImplementedError

    def drag_all(self, step: int) -> None:
        raise NotImplementedError

    def delete(self, step: int) -> None:
        raise NotImplementedError

    def undo(self, step: int) -> None:
        raise NotImplementedError

    def pan(self, step: int) -> None:
        sign = 1 if step // 20 % 2 == 0 else -1
        for bar, by in ((self.view.horizontalScrollBar(), 7), (self.view.verticalScrollBar(), 5)):
            bar.setValue(bar.value() + sign * by)
        self.app.processEvents()

    def zoom(self, step: int) -> None:
        raise NotImplementedError

    def complete(self) -> None:
        """Do what was left for pauses."""

    def repaint(self, step: int) -> None:
        self.view.viewport().repaint()


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
    while len(deleted) < 3 or (len(deleted) < 15 and time.perf_counter() - begin < 3):
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


class Ours(Contender):
    """The canvas with everything on: findings, selection, history, real edits."""

    def prepare(self) -> None:
        from designer.ui.canvas import Canvas
        from designer.ui.workspace import Workspace

        self.project = _project(self.graph)
        self.make_workspace, self.make_canvas = Workspace, Canvas

    def build(self) -> None:
        self.workspace = self.make_workspace(self.project)
        self.canvas = self.view = self.make_canvas(self.workspace)
        self.canvas.resize(*SIZE)
        self.canvas.show()
        self.nodes = list(self.project.flow.nodes)
        self.middle = self.nodes[_middle(len(self.nodes))]

    def rest(self) -> None:
        """The analysis runs in a thread of its own; let it end, as a person's pauses do."""
        until = time.perf_counter() + 60
        while not self.workspace.findings.is_current and time.perf_counter() < until:
            self.app.processEvents()
            time.sleep(0.01)
        self.app.processEvents()

    def complete(self) -> None:
        self.canvas.flow_scene.complete()

    def fit(self) -> None:
        self.canvas.fit_all()

    def zoom(self, step: int) -> None:
        (self.canvas.zoom_out, self.canvas.zoom_in)[step % 2]()
        self.app.processEvents()

    def near(self) -> None:
        self.canvas.navigation.zoom_to(1.0)
        self.canvas.reveal(self.middle)
        self.canvas.settle()
        self.workspace.selection.set((self.middle,))
        self.origin = self.project.positions[self.middle]

    def drag(self, step: int) -> None:
        """One step of a move gesture, as the mouse events do it."""
        self.canvas.touch()
        x, y = self.origin
        self.canvas.flow_scene.move_cards({self.middle: (x + 8 * (step % 20), y)})
        self.app.processEvents()

    def drag_all(self, step: int) -> None:
        self.canvas.touch()
        by = 8 * (step % 20)
        places = {node: (x + by, y) for node, (x, y) in self.project.positions.items()}
        self.canvas.flow_scene.move_cards(places)
        self.app.processEvents()

    def delete(self, step: int) -> None:
        self.workspace.selection.set((self.middle,))
        self.canvas.delete_selection()
        self.app.processEvents()

    def undo(self, step: int) -> None:
        self.workspace.bridge.undo()
        self.app.processEvents()


def _project(graph: Graph) -> Any:
    from designer.flow import Choice, EntryNode, Flow, NodeId, Project, VerbNode
    from designer.twiml import element

    texts, places, links = graph
    choices = (Choice("c1", "1", (), "Sales"), Choice("c2", "2", (), "Support"))
    entry = NodeId("entry")
    nodes: dict[Any, Any] = {entry: EntryNode(id=entry)}
    positions = {entry: (-STEP_X, 0.0)}
    targets: dict[Any, dict[str, Any]] = {entry: {"start": NodeId("n0")}}
    for number, (title, text) in enumerate(texts):
        node = NodeId(f"n{number}")
        content = element("Gather", {"numDigits": "1"}, element("Say", {}, text))
        nodes[node] = VerbNode(id=node, title=title, element=content, choices=choices)
        positions[node] = places[number]
    for source, way, target in links:
        targets.setdefault(NodeId(f"n{source}"), {})[KEYS[way]] = NodeId(f"n{target}")
    frozen = {source: MappingProxyType(out) for source, out in targets.items()}
    flow = Flow().with_nodes(nodes).with_links(frozen)
    return Project(flow=flow, positions=MappingProxyType(positions))


def _middle(count: int) -> int:
    """A node in the middle of the square."""
    columns = max(1, round(count**0.5))
    return count // columns // 2 * columns + columns // 2


class Bare(Contender):
    """One item per node with a pixmap, one item for all wires; nothing else."""

    def prepare(self) -> None:
        from bare_scene import BareView

        self.make_view = BareView

    def build(self) -> None:
        self.view = self.make_view(self.graph)
        self.view.resize(*SIZE)
        self.view.show()
        self.number = _middle(len(self.graph[0]))

    def fit(self) -> None:
        self.view.fit()

    def near(self) -> None:
        self.view.near(self.number)

    def drag(self, step: int) -> None:
        x, y = self.graph[1][self.number]
        self.view.move(self.number, x + 8 * (step % 20), y)
        self.app.processEvents()

    def drag_all(self, step: int) -> None:
        self.view.move_all(8 * (step % 20))
        self.app.processEvents()

    def zoom(self, step: int) -> None:
        factor = (1 / 1.2, 1.2)[step % 2]
        self.view.scale(factor, factor)
        self.app.processEvents()

    def delete(self, step: int) -> None:
        self.view.remove(self.number)
        self.app.processEvents()

    def undo(self, step: int) -> None:
        self.view.restore(self.number)
        self.app.processEvents()


class NodeGraphQt(Contender):
    """NodeGraphQt through its own public functions."""

    def prepare(self) -> None:
        from NodeGraphQt import BaseNode, NodeGraph

        class MenuNode(BaseNode):  # type: ignore[misc]
            """A menu with the same ways in and out."""

            __identifier__ = "bench"
            NODE_NAME = "Menu"

            def __init__(self) -> None:
                super().__init__()
                self.add_input("in", multi_input=True)
                for name in ("1 Sales", "2 Support", "anything else", "no input"):
                    self.add_output(name)

        self.make_graph, self.node_class = NodeGraph, MenuNode

    def build(self) -> None:
        self.ng = self.make_graph()
        self.ng.set_acyclic(False)  # call flows have loops, and its check walks every way
        self.ng.register_node(self.node_class)
        texts, places, links = self.graph
        self.made = [
            self.ng.create_node(
                "bench.MenuNode", name=title, pos=[x, y], selected=False, push_undo=False
            )
            for (title, _), (x, y) in zip(texts, places, strict=True)
        ]
        for source, way, target in links:
            start = self.made[source].output(way)
            start.connect_to(self.made[target].input(0), push_undo=False)
        self.view = self.ng.viewer()
        self.ng.widget.resize(*SIZE)
        self.ng.widget.show()
        self.view.resize(*SIZE)
        self.node = self.made[_middle(len(self.made))]

    def fit(self) -> None:
        self.ng.select_all()
        self.ng.fit_to_selection()
        self.ng.clear_selection()

    def near(self) -> None:
        self.view.zoom_to_nodes([self.node.view])
        self.view.reset_zoom(self.node.view.sceneBoundingRect().center())
        self.origin = tuple(self.node.view.xy_pos)

    def pan(self, step: int) -> None:
        """Its own way to pan: the scroll bars are of no use there."""
        sign = 1 if step // 20 % 2 == 0 else -1
        self.view._set_viewer_pan(sign * 7, sign * 5)
        self.app.processEvents()

    def drag(self, step: int) -> None:
        """As its viewer does it: the item moves, and its itemChange draws the wires."""
        x, y = self.origin
        self.node.view.setPos(x + 8 * (step % 20), y)
        self.app.processEvents()

    def drag_all(self, step: int) -> None:
        by = 8 if step % 2 else -8
        for node in self.made:
            node.view.setPos(node.view.x() + by, node.view.y())
        self.app.processEvents()

    def zoom(self, step: int) -> None:
        self.view._set_viewer_zoom((-182, 182)[step % 2])  # 1.001 ** 182 is 1.2
        self.app.processEvents()

    def delete(self, step: int) -> None:
        self.ng.delete_node(self.node)
        self.app.processEvents()

    def undo(self, step: int) -> None:
        self.ng.undo_stack().undo()
        self.app.processEvents()


CONTENDERS: dict[str, type[Contender]] = {
    "ours": Ours,
    "bare": Bare,
    "NodeGraphQt": NodeGraphQt,
}


def run_one(name: str, count: int) -> Times:
    """One contender in this process."""
    from PySide6.QtWidgets import QApplication

    sys.path.insert(0, str(Path(__file__).parent))
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
