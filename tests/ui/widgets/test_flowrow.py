"""A row of widgets goes on in the next line where it is too narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from designer.ui.widgets.flowrow import FlowRow


def test_narrow_rows_go_on_in_the_next_line(qtbot: QtBot) -> None:
    holder, bar = QWidget(), QWidget()
    qtbot.addWidget(holder)
    buttons = [QPushButton(words) for words in ("One", "Two", "Three", "Four")]
    row = FlowRow(bar)
    for button in buttons:
        button.setMinimumWidth(100)
        row.addWidget(button)
    buttons[3].hide()
    row.stretch(buttons[2])
    layout = QVBoxLayout(holder)
    layout.addWidget(bar)
    layout.addStretch(1)
    holder.resize(600, 200)
    holder.show()
    assert len({button.y() for button in buttons[:3]}) == 1
    assert buttons[2].geometry().right() == bar.width() - row.contentsMargins().right() - 1
    high = bar.height()
    holder.resize(260, 200)
    qtbot.waitUntil(lambda: bar.height() > high)
    assert buttons[0].y() == buttons[1].y() < buttons[2].y()
    assert buttons[2].x() == buttons[0].x()
    assert row.minimumSize().width() < 200
    assert row.count() == 4
    assert row.itemAt(4) is None
