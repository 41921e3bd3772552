"""The line with the cursor stays in sight, whatever comes or goes around it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from designer.flow import Choice, EntryNode, NodeId, Project, VerbNode, set_attribute
from designer.twiml import element
from tests.ui.inspector.stage import Stage, project_of

GATHER = NodeId("gather-1")
PROMPT = (
    "For appointments press 1. For prescriptions press 2. For opening hours press 3. "
    "For reception press 0."
)
WORDS = "field-0-#text"


@pytest.fixture
def menu(stage: Callable[[Project], Stage]) -> Stage:
    """A menu that nothing leads to, in an inspector as low as on a small screen."""
    gather = VerbNode(
        id=GATHER,
        element=element("Gather", {}, element("Say")),
        choices=(Choice("c1", digits="1"), Choice("c2", digits="2")),
    )
    on = stage(project_of(EntryNode(id=NodeId("entry-1")), gather))
    on.inspector.resize(380, 380)
    on.select(GATHER)
    on.qtbot.waitUntil(lambda: on.inspector.area.verticalScrollBar().maximum() > 100)
    return on


def line_in(on: Stage, field: QWidget) -> QRect:
    """The line with the cursor, as it is seen in the inspector."""
    line = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).toAlignedRect()
    return QRect(field.mapTo(on.inspector.area.viewport(), line.topLeft()), line.size())


def is_seen(on: Stage, field: QWidget) -> bool:
    QApplication.processEvents()
    return on.inspector.area.viewport().rect().contains(line_in(on, field))


def test_who_types_sees_it_while_warnings_come_above(menu: Stage) -> None:
    field = menu.find(WORDS)
    menu.click(WORDS)
    field.setFocus()
    for letter in PROMPT:
        menu.qtbot.keyClicks(field, letter)
        assert is_seen(menu, field), f"not after {letter!r} at {line_in(menu, field)}"
    before = line_in(menu, field)
    findings = menu.find("inspector-findings")
    menu.qtbot.waitUntil(lambda: "offers 0" in findings.text())  # type: ignore[attr-defined]
    menu.qtbot.wait(50)
    assert is_seen(menu, field)
    assert abs(line_in(menu, field).top() - before.top()) < 3, "the field does not jump"


def test_who_scrolls_away_is_left_there_until_the_next_key(menu: Stage) -> None:
    field = menu.find(WORDS)
    field.setFocus()
    menu.qtbot.keyClicks(field, "Welcome.")
    assert is_seen(menu, field)
    viewport = menu.inspector.area.viewport()
    bar = menu.inspector.area.verticalScrollBar()
    for _ in range(30):
        _turn_wheel(viewport, -120)
    assert bar.value() == bar.maximum()
    assert not is_seen(menu, field)
    menu.workspace.bridge.do(
        "Timeout", lambda project: set_attribute(project, GATHER, (), "timeout", "x")
    )
    menu.qtbot.wait(50)
    assert not is_seen(menu, field)
    menu.qtbot.keyClicks(field, "!")
    assert is_seen(menu, field)


def _turn_wheel(widget: QWidget, angle: int) -> None:
    place = widget.rect().center()
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
