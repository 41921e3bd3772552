"""Words beside an icon keep some distance from it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from designer.ui.theme import LIGHT, apply
from designer.ui.widgets import WordButton


def test_there_is_air_between_icon_and_words(qtbot: QtBot) -> None:
    apply(LIGHT)
    square = QPixmap(16, 16)
    square.fill(QColor("red"))
    panel = QWidget()
    qtbot.addWidget(panel)
    button = WordButton(panel)
    button.setText("HHHH")
    button.setIcon(QIcon(square))
    button.adjustSize()
    panel.resize(button.size())
    image = panel.grab().toImage()
    row = [image.pixelColor(x, image.height() // 2) for x in range(image.width())]
    red = [x for x, color in enumerate(row) if color.red() > 200 and color.green() < 60]
    dark = [x for x, color in enumerate(row) if color.red() < 100]
    assert 5 <= min(dark) - max(red) <= 9
    assert max(dark) < image.width() - 3
    assert button.text() == "HHHH"
