"""What bench_canvas.py measures: our canvas, a bare scene and NodeGraphQt on the same graph."""

from __future__ import annotations

import random
import time
from types import MappingProxyType
from typing import Any

SIZE = (1920, 1080)
STEP_X, STEP_Y = 360.0, 264.0
WORDS = (
    *("for", "sales", "support", "press", "one", "two", "three"),
    *("hours", "location", "menu", "hear", "options", "again", "hold"),
)
PAUSE_SECONDS = 0.05
"""So long nobody does anything before a delete or an undo."""
KEYS = ("choice:c1", "choice:c2", "else", "next")

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
        """Pause as a person does, and until nothing runs beside the window any more."""
        time.sleep(PAUSE_SECONDS)
        self.app.processEvents()

    def aim(self, step: int) -> None:
        """Choose what to delete next: each time another of five nodes in the middle."""
        raise NotImplementedError

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
        self.middle = f"n{_middle(len(self.graph[0]))}"

    def rest(self) -> None:
        """The analysis runs in a thread of its own."""
        super().rest()
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

    def aim(self, step: int) -> None:
        self.workspace.selection.set((f"n{_middle(len(self.graph[0]), step)}",))
        self.app.processEvents()

    def delete(self, step: int) -> None:
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


def _middle(count: int, step: int = 0) -> int:
    """A node in the middle of the square; with each step another one around there."""
    columns = max(1, round(count**0.5))
    beside = (0, 1, columns, -1, -columns)[step % 5]
    return count // columns // 2 * columns + columns // 2 + beside


class Bare(Contender):
    """One item per node with a pixmap, one item for all wires; nothing else."""

    def prepare(self) -> None:
        from bare_scene import BareView

        self.make_view = BareView

    def build(self) -> None:
        self.view = self.make_view(self.graph)
        self.view.resize(*SIZE)
        self.view.show()
        self.number = self.aimed = _middle(len(self.graph[0]))

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

    def aim(self, step: int) -> None:
        self.aimed = _middle(len(self.graph[0]), step)

    def delete(self, step: int) -> None:
        self.view.remove(self.aimed)
        self.app.processEvents()

    def undo(self, step: int) -> None:
        self.view.restore(self.aimed)
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
        self.node = self.aimed = self.made[_middle(len(self.made))]

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

    def aim(self, step: int) -> None:
        self.aimed = self.made[_middle(len(self.made), step)]

    def delete(self, step: int) -> None:
        self.ng.delete_node(self.aimed)
        self.app.processEvents()

    def undo(self, step: int) -> None:
        self.ng.undo_stack().undo()
        self.app.processEvents()


CONTENDERS: dict[str, type[Contender]] = {
    "ours": Ours,
    "bare": Bare,
    "NodeGraphQt": NodeGraphQt,
}
