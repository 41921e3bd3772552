"""The map in the canvas's corner."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, Project, move_nodes
from designer.problem import Problem, Severity
from designer.ui.canvas import Canvas
from tests.helpers.flows import build, say, verb
from tests.helpers.windows import open_window
from tests.ui.canvas.hand import LEFT, NONE, Hand

MakeHand = Callable[[Project], Hand]


def wide() -> Project:
    """Two cards, far from each other."""
    project = build([verb("a", say("a")), verb("b", say("b"))], [])
    return move_nodes(project, {NodeId("a"): (0, 0), NodeId("b"): (8000, 3000)})


def test_the_map_is_hidden_while_everything_is_seen(hand: MakeHand) -> None:
    h = hand(move_nodes(wide(), {NodeId("b"): (400, 0)}))
    h.canvas.minimap.redraw()
    assert h.canvas.minimap.isHidden()


def test_a_click_on_the_map_moves_the_view_there(hand: MakeHand) -> None:
    h = hand(wide())
    h.canvas.minimap.redraw()
    assert h.canvas.minimap.isVisible()
    there = h.canvas.minimap.at(QPointF(8000, 3000)).toPoint()
    h.qtbot.mousePress(h.canvas.minimap, Qt.MouseButton.LeftButton, pos=there)
    away = h.canvas.center_point() - QPointF(8000, 3000)
    assert away.manhattanLength() < 120
    assert h.canvas.minimap.frame().contains(QPointF(there))


def test_the_map_follows_an_edit(hand: MakeHand) -> None:
    h = hand(wide())
    h.canvas.minimap.redraw()
    h.workspace.bridge.do("Move", lambda p: move_nodes(p, {NodeId("b"): (300, 0)}))
    h.qtbot.waitUntil(h.canvas.minimap.isHidden)


def full() -> Project:
    """Cards in every corner of the view, the fewest at the upper left."""
    names = [f"c{n}" for n in range(12)]
    project = build([verb(name, say(name)) for name in (*names, "far")], [])
    places: dict[NodeId, tuple[float, float]] = {NodeId("far"): (9000.0, 5000.0)}
    spots = [(60.0, -60.0)]
    spots += [(1080.0, -60.0 + 100 * n) for n in range(2)]
    spots += [(-60.0 + 250 * (n % 2), 600.0 + 100 * (n // 2)) for n in range(4)]
    spots += [(900.0 + 250 * (n % 2), 600.0 + 100 * (n // 2)) for n in range(5)]
    places |= {NodeId(name): spot for name, spot in zip(names, spots, strict=True)}
    return move_nodes(project, places)


def test_with_cards_in_every_corner_the_map_covers_the_least(hand: MakeHand) -> None:
    h = hand(full())
    h.canvas.minimap.redraw()
    h.qtbot.waitUntil(lambda: not h.canvas.look.is_moving)
    h.canvas.minimap.make_way()
    assert h.canvas.minimap.isVisible()
    place = h.canvas.minimap.geometry()
    assert place.left() < 100
    assert place.top() < 100
    h.workspace.selection.set([NodeId("c0")])
    h.canvas.minimap.make_way()
    assert h.canvas.minimap.geometry() != place, "the selected card is seen"


def test_a_low_canvas_has_a_small_map(hand: MakeHand) -> None:
    h = hand(wide())
    h.canvas.resize(1200, 420)
    h.canvas.minimap.redraw()
    assert h.canvas.minimap.isVisible()
    assert h.canvas.minimap.height() <= 105
    assert h.canvas.minimap.frame().intersects(QRectF(h.canvas.minimap.rect()))
    h.canvas.resize(1200, 300)
    assert h.canvas.minimap.isHidden()


def test_the_map_has_a_switch_of_its_own_under_the_pointer(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, wide())
    window.resize(1400, 900)
    window.show()
    qtbot.waitExposed(window)
    minimap = window.canvas.minimap
    minimap.redraw()
    qtbot.waitUntil(minimap.isVisible)
    assert minimap.switch.isHidden()
    middle = QPointF(minimap.rect().center())
    QApplication.sendEvent(minimap, QEnterEvent(middle, middle, middle))
    assert minimap.switch.isVisible()
    qtbot.mouseClick(minimap.switch, Qt.MouseButton.LeftButton)
    assert minimap.isHidden()
    assert not window.actions_by_id["minimap"].isChecked()
    assert "View menu" in window.status.message.text
    window.actions_by_id["minimap"].trigger()
    assert minimap.isVisible()
    QApplication.sendEvent(minimap, QEvent(QEvent.Type.Leave))
    assert minimap.switch.isHidden()


def test_a_drag_on_the_map_takes_the_view_along(hand: MakeHand) -> None:
    h = hand(wide())
    shown = h.canvas.minimap
    shown.redraw()
    places = [shown.at(QPointF(x, y)).toPoint() for x, y in ((2000, 700), (5000, 2000))]
    h.qtbot.mousePress(shown, Qt.MouseButton.LeftButton, pos=places[0])
    to = QPointF(places[1])
    move = QMouseEvent(QEvent.Type.MouseMove, to, shown.mapToGlobal(to), LEFT, LEFT, NONE)
    QApplication.sendEvent(shown, move)
    assert (h.canvas.center_point() - QPointF(5000, 2000)).manhattanLength() < 120
    assert not h.undo_name


def test_problems_are_marked_on_the_map(hand: MakeHand) -> None:
    h = hand(wide())
    h.canvas.minimap.redraw()
    before = h.canvas.minimap.grab().toImage()
    findings = h.workspace.findings
    findings.by_node = {NodeId("b"): (Problem("broken", Severity.ERROR, "Mend it.", "b"),)}
    findings.different = frozenset({NodeId("b")})
    findings.changed.emit()
    h.qtbot.waitUntil(lambda: h.canvas.minimap.grab().toImage() != before)
    mark = h.canvas.minimap.at(h.canvas.flow_scene.cards[NodeId("b")].rect().topRight())
    near = range(-3, 4)
    image = h.canvas.minimap.grab().toImage()
    x, y = mark.toPoint().toTuple()
    colors = [image.pixelColor(x + dx, y + dy) for dx in near for dy in near]
    wanted = h.canvas.look.inks.severity["error"]
    assert any(_distance(one, wanted) < 60 for one in colors)


def _distance(one: QColor, other: QColor) -> int:
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return sum(abs(a - b) for a, b in parts)


def test_the_map_comes_up_where_it_covers_least(hand: MakeHand) -> None:
    """When a flow is opened, nobody has moved the canvas yet."""
    h = hand(full())
    h.qtbot.waitUntil(lambda: not h.canvas.look.is_moving)
    assert h.canvas.minimap.isVisible()
    place = h.canvas.minimap.geometry()
    assert (place.left() < 100, place.top() < 100) == (True, True)


class Covered(QObject):
    """Notes what the map hides whenever it is painted."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.found: list[str] = []
        self.paints = 0
        canvas.minimap.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.paints += 1
            place = self.canvas.mapToScene(self.canvas.minimap.geometry()).boundingRect()
            self.found += [card.node_id for card in self.canvas.flow_scene.cards_in(place)]
        return False


def test_a_flow_that_is_opened_is_not_covered(qtbot: QtBot, tmp_path: Path) -> None:
    """Whatever comes with the program, at the size of a small screen, from the first frame on."""
    window = open_window(qtbot, tmp_path)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.canvas.isVisible() and not window.canvas.look.is_moving)
    covered = Covered(window.canvas)
    flows = [path for kind in ("templates", "samples") for path in flows_of(kind)]
    for path in [*flows, *reversed(flows)]:
        window.files.open_now(path)
        for _ in range(3):  # the view is found in the next turn, and painted after that
            QApplication.processEvents()
        qtbot.waitUntil(lambda: not window.canvas.look.is_moving)
        assert covered.found == [], path.stem
    assert covered.paints > len(flows)


def flows_of(kind: str) -> list[Path]:
    return sorted((Path(__file__).parents[3] / "resources" / kind).glob("*.callflow"))
