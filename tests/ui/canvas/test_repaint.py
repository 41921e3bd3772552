"""What an edit leaves on the screen is what painting all of it anew would show."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from designer.flow import (
    NodeId,
    Project,
    connect,
    disconnect,
    move_nodes,
    remove_nodes,
    set_disabled,
    set_title,
)
from designer.problem import Problem, Severity
from designer.ui.canvas import Canvas
from tests.helpers.flows import menu_flow
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]
MENU, SALES, END = NodeId("menu"), NodeId("sales"), NodeId("end")
ROUNDING = 2
"""Antialiased lines over each other differ by so much with the order in which they are painted."""

EDITS = {
    "delete": lambda project: remove_nodes(project, [SALES]),
    "unlink": lambda project: disconnect(project, MENU, "choice:c1"),
    "link": lambda project: connect(project, MENU, "choice:c1", END),
    "move": lambda project: move_nodes(project, {SALES: (700.0, 300.0)}),
    "move a bit": lambda project: move_nodes(project, {END: (1350.0, 40.0), SALES: (40.0, 300.0)}),
    "disable": lambda project: set_disabled(project, [SALES]),
    "title": lambda project: set_title(project, MENU, "Another title"),
}


def on_screen(canvas: Canvas) -> QImage:
    """What the canvas's window shows."""
    image = canvas.screen().grabWindow(canvas.winId()).toImage()
    return image.convertToFormat(QImage.Format.Format_RGB888)


def unlike(one: QImage, other: QImage) -> int:
    """The largest difference of two pictures, of 255."""
    both = one.copy()
    painter = QPainter(both)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    return max(bytes(both.constBits()))


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_and_its_undo_are_painted_where_they_are_seen(hand: MakeHand, name: str) -> None:
    h = hand(menu_flow())
    h.canvas.settle()
    before = on_screen(h.canvas)
    h.workspace.bridge.do(name, EDITS[name])
    seen = paint_only_what_changed(h.canvas)
    assert unlike(before, seen) > ROUNDING
    h.workspace.bridge.undo()
    paint_only_what_changed(h.canvas)


def test_marks_are_painted_where_they_are_seen(hand: MakeHand) -> None:
    h = hand(menu_flow())
    h.canvas.settle()
    findings = h.workspace.findings
    findings.by_node = {MENU: (Problem("rule", Severity.ERROR, "Mend", node=MENU),)}
    findings.different, findings.unreachable = frozenset({MENU}), frozenset({END})
    findings.changed.emit()
    paint_only_what_changed(h.canvas)
    h.workspace.selection.set([MENU])
    paint_only_what_changed(h.canvas)


def paint_only_what_changed(canvas: Canvas) -> QImage:
    """What the screen shows then; it is what a full repaint shows."""
    canvas.look.is_moving = False
    QApplication.processEvents()
    seen = on_screen(canvas)
    canvas.viewport().repaint()
    assert unlike(seen, on_screen(canvas)) <= ROUNDING
    return seen


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_painted_while_another_part_waits_to_be(hand: MakeHand, name: str) -> None:
    """Qt paints that part at once when it comes to it, before it looks at what has moved."""
    h = hand(menu_flow())
    h.canvas.settle()
    QApplication.processEvents()
    h.canvas.flow_scene.update(0, 0, 1000, 400)
    h.workspace.bridge.do(name, EDITS[name])
    paint_only_what_changed(h.canvas)
    h.canvas.flow_scene.update(0, 0, 1000, 400)
    h.workspace.bridge.undo()
    paint_only_what_changed(h.canvas)


class Paints(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


def test_a_step_of_a_drag_is_painted_at_once_with_what_it_uncovers(hand: MakeHand) -> None:
    h = hand(menu_flow())
    h.canvas.settle()
    QApplication.processEvents()
    paints = Paints()
    h.canvas.viewport().installEventFilter(paints)
    for x in (700.0, 708.0, 716.0):
        h.canvas.flow_scene.move_cards({SALES: (x, 300.0)})
        QApplication.processEvents()
    assert paints.count == 3


def test_an_edit_is_shown_before_any_mapping_is_copied_for_it(hand: MakeHand) -> None:
    h = hand(menu_flow())
    bridge, selection = h.workspace.bridge, h.workspace.selection
    selection.set([SALES])
    assert h.canvas.delete_selection()
    paint_only_what_changed(h.canvas)
    assert SALES not in h.canvas.flow_scene.cards
    flow = bridge.flow
    tables = (flow.node_table, flow.link_table, bridge.project.place_table)
    assert [table.whole for table in tables] == [None, None, None]


def test_what_is_dragged_leaves_no_picture_of_itself(hand: MakeHand) -> None:
    h = hand(menu_flow())
    h.canvas.settle()
    for x in (40, 300, 700):
        h.canvas.feedback.show_ghost(QRectF(x, 500, 240, 100))
        h.canvas.flow_scene.update(x, 450, 300, 200)
        paint_only_what_changed(h.canvas)
    h.canvas.flow_scene.update(0, 450, 100, 20)
    h.canvas.feedback.clear()
    paint_only_what_changed(h.canvas)


def test_marks_are_painted_from_afar(hand: MakeHand) -> None:
    h = hand(menu_flow())
    h.canvas.navigation.zoom_to(0.2)
    h.canvas.settle()
    before = on_screen(h.canvas)
    for marked in ([MENU], [], [SALES, END], []):
        h.workspace.selection.set(marked)
        assert (unlike(before, paint_only_what_changed(h.canvas)) > ROUNDING) == bool(marked)
    findings = h.workspace.findings
    found = {MENU: (Problem("rule", Severity.ERROR, "Mend", node=MENU),)}
    for by_node in (found, {}):
        findings.by_node, findings.different = by_node, frozenset({MENU})
        findings.changed.emit()
        paint_only_what_changed(h.canvas)
