"""The small widgets, each by itself."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.ui.widgets import Chip, Combo, ElidedLabel, Fold, GrowingText, Message, RowList


def turn_wheel(widget: QWidget) -> None:
    """Turn the wheel one notch down over the widget."""
    place = QPointF(5, 5)
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def activate(qtbot: QtBot, widget: QWidget) -> None:
    """Show the widget as the window with the focus."""
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()


def press_return(qtbot: QtBot, widget: QWidget, times: int) -> None:
    for _ in range(times):
        qtbot.keyClick(widget, Qt.Key.Key_Return)


def test_a_fold_builds_its_body_when_first_opened(qtbot: QtBot) -> None:
    built: list[QLabel] = []

    def build() -> QWidget:
        built.append(QLabel("inside"))
        return built[-1]

    fold = Fold("More", build)
    qtbot.addWidget(fold)
    fold.show()
    assert not built
    qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert fold.is_open
    assert built[0].isVisible()
    qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert len(built) == 1


def test_text_grows_with_its_lines_up_to_a_limit(qtbot: QtBot) -> None:
    text = GrowingText(least=2, most=5)
    qtbot.addWidget(text)
    text.resize(200, 50)
    text.show()
    small = text.height()
    press_return(qtbot, text, 3)
    grown = text.height()
    press_return(qtbot, text, 4)
    largest = text.height()
    press_return(qtbot, text, 2)
    assert small < grown < largest
    assert text.height() == largest


def test_the_wheel_turns_a_combo_only_with_the_focus(qtbot: QtBot) -> None:
    combo = Combo()
    combo.addItems(["a", "b"])
    qtbot.addWidget(combo)
    activate(qtbot, combo)
    combo.clearFocus()
    turn_wheel(combo)
    assert combo.currentText() == "a"
    combo.setFocus()
    turn_wheel(combo)
    assert combo.currentText() == "b"


def test_a_long_line_is_cut_and_told_in_the_tooltip(qtbot: QtBot) -> None:
    line = ElidedLabel("a rather long line of text")
    qtbot.addWidget(line)
    line.resize(60, 20)
    line.show()
    assert line.toolTip() == line.text
    line.resize(600, 20)
    assert line.toolTip() == ""


def test_a_message_takes_no_room_while_it_says_nothing(qtbot: QtBot) -> None:
    message = Message()
    qtbot.addWidget(message)
    assert message.isHidden()
    message.say("Wrong")
    assert not message.isHidden()
    message.say("")
    assert message.isHidden()


def test_a_chip_is_as_wide_as_its_word(qtbot: QtBot) -> None:
    chip = Chip("old")
    qtbot.addWidget(chip)
    short = chip.sizeHint().width()
    chip.set_text("undocumented")
    assert chip.sizeHint().width() > short
    chip.set_text("")
    assert chip.isHidden()


def test_rows_that_stay_keep_the_cursor(qtbot: QtBot) -> None:
    rows = RowList()
    qtbot.addWidget(rows)
    first, second, third = QLineEdit(), QLineEdit(), QLineEdit()
    rows.set_rows([first, second])
    activate(qtbot, rows)
    second.setFocus()
    rows.set_rows([second, third, first])
    assert rows.rows == [second, third, first]
    assert rows.focusWidget() is second
    assert rows.current == 0


def test_the_list_asks_before_it_moves_anything(qtbot: QtBot) -> None:
    rows = RowList()
    qtbot.addWidget(rows)
    first, second = QLineEdit(), QLineEdit()
    rows.set_rows([first, second])
    activate(qtbot, rows)
    first.setFocus()
    with qtbot.waitSignal(rows.moved) as asked:
        qtbot.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert asked.args == [0, 1]
    assert rows.rows == [first, second]
