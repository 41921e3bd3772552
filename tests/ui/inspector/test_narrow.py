"""The inspector as narrow as it can be: everything has a name, and nothing is cut off."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from designer.flow import Project
from designer.ui.inspector.targetcombo import TargetCombo
from designer.ui.nodekinds import NodeKind, kinds, make_node
from designer.ui.widgets import Fold
from tests.ui.inspector.stage import Stage, project_of

Make = Callable[[Project], Stage]
NARROW = 280
BUTTONS = (QToolButton, QPushButton, QCheckBox)
READ = (QLabel, QLineEdit, QPlainTextEdit, QComboBox, *BUTTONS)


def opened(on: Stage) -> None:
    """Open everything that can be opened."""
    for fold in on.inspector.findChildren(Fold):
        if fold.isVisible():
            fold.set_open(True)
    QApplication.processEvents()
    for button in on.inspector.findChildren(QToolButton):
        is_closed = button.accessibleName().startswith("Open")
        if button.isVisible() and is_closed and button.objectName().startswith("nested-toggle"):
            button.click()
    on.qtbot.wait(50)


def shown(on: Stage) -> Iterator[QWidget]:
    return (one for one in on.inspector.node_page.findChildren(QWidget) if one.isVisible())


def words_of(widget: QWidget) -> str:
    return widget.currentText() if isinstance(widget, QComboBox) else widget.property("text")


def is_cut(widget: QWidget) -> bool:
    """Whether a text that is never shortened has less room than it needs."""
    if isinstance(widget, QComboBox) and not isinstance(widget, TargetCombo):
        text = widget.fontMetrics().horizontalAdvance(widget.currentText())
        return text + 28 > widget.width()
    if isinstance(widget, QLineEdit) and widget.placeholderText().endswith("(default)"):
        text = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        return text > widget.width() - 4
    if isinstance(widget, QLabel):
        words = widget.text().split() if widget.wordWrap() else [widget.text()]
        meter = widget.fontMetrics()
        return any(meter.horizontalAdvance(word) > widget.width() + 1 for word in words)
    if isinstance(widget, BUTTONS) and widget.text():
        return widget.sizeHint().width() > widget.width() + 1
    return False


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.label)
def test_nothing_is_cut_off_and_everything_is_named(stage: Make, kind: NodeKind) -> None:
    node = make_node(kind, Project())
    on = stage(project_of(node))
    on.inspector.resize(NARROW, 900)
    on.select(node.id)
    opened(on)
    port = on.inspector.area.viewport()
    for widget in shown(on):
        what = f"{type(widget).__name__} {widget.objectName()}"
        if isinstance(widget, READ):
            right = widget.mapTo(port, QPoint(widget.width(), 0)).x()
            assert right <= port.width() + 1, f"{what} stands out"
            assert not is_cut(widget), f"{what} is cut off: {words_of(widget)}"
        if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            named = widget.accessibleName() or (isinstance(widget, BUTTONS) and widget.text())
            assert named, f"{what} has no name"


def test_a_row_stacks_when_it_is_narrow_and_unstacks_when_it_is_wide(stage: Make) -> None:
    node = make_node(NodeKind("verb", "Record"), Project())
    on = stage(project_of(node))
    on.select(node.id)
    row = on.inspector.node_page.find_row((), "trim")
    assert row is not None
    for width, is_below in ((NARROW, True), (700, False), (NARROW, True)):
        on.inspector.resize(width, 900)
        QApplication.processEvents()
        assert (row.editor.y() > row.label.geometry().bottom()) is is_below
