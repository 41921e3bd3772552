"""Draws a finding: severity, node, message, and the mend as a link at the right."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from designer.problem import Problem, Severity
from designer.ui.icons import pixmap
from designer.ui.problems.model import (
    IS_STALE,
    PLACE,
    PROBLEM,
    SEVERITY_COLORS,
    SEVERITY_ICONS,
    Index,
    severity_word,
)
from designer.ui.theme import SPACE, ThemeSwitch, in_text

ROW_HEIGHT = 28
PLACE_WIDTH = 240
STALE = 0.5
"""The opacity of findings while newer ones are awaited."""


class ProblemDelegate(QStyledItemDelegate):
    """One line for each finding."""

    def __init__(self, themes: ThemeSwitch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, in_text(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        problem: Problem = index.data(PROBLEM)
        theme = self._themes.theme
        area, states = option.rect, option.state  # type: ignore[attr-defined]
        painter.save()
        if index.data(IS_STALE):
            painter.setOpacity(STALE)
        if states & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(area, theme.color("accent_soft"))
        color = theme.color(SEVERITY_COLORS[problem.severity]).name()
        ratio = painter.device().devicePixelRatioF()
        mark = pixmap(SEVERITY_ICONS[problem.severity], color, 16, ratio)
        painter.drawPixmap(area.left() + SPACE, area.top() + (area.height() - 16) // 2, mark)
        right = area.right() - SPACE
        if problem.fix is not None:
            link = fix_rect(area, problem, option.font)  # type: ignore[attr-defined]
            painter.setPen(theme.color("accent"))
            painter.drawText(link, Qt.AlignmentFlag.AlignCenter, _fix_words(problem))
            right = link.left() - SPACE
        left = area.left() + 2 * SPACE + 16
        left = self._draw_severity(painter, area, left, problem)
        left = self._draw_place(painter, area, left, index.data(PLACE))
        room = QRect(left, area.top(), max(0, right - left), area.height())
        text = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(theme.color("text"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _draw_severity(self, painter: QPainter, area: QRect, left: int, problem: Problem) -> int:
        """Draw the word beside the mark; where the next column begins."""
        words = [severity_word(severity) for severity in Severity]
        width = max(painter.fontMetrics().horizontalAdvance(word) for word in words)
        painter.setPen(self._themes.theme.color(SEVERITY_COLORS[problem.severity]))
        room = QRect(left, area.top(), width + 2, area.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, severity_word(problem.severity))
        return left + width + 2 * SPACE

    def _draw_place(self, painter: QPainter, area: QRect, left: int, place: str) -> int:
        """Draw the node's name; where the message begins."""
        if not place:
            return left
        plain = painter.font()
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(self._themes.theme.color("text"))
        name = cut_place(place, painter.fontMetrics())
        width = painter.fontMetrics().horizontalAdvance(name)
        painter.drawText(
            QRect(left, area.top(), width + 2, area.height()), Qt.AlignmentFlag.AlignVCenter, name
        )
        painter.setFont(plain)
        return left + width + SPACE + 2


def cut_place(place: str, metrics: QFontMetrics) -> str:
    """As much of a card's name from its beginning as the list has room for."""
    return metrics.elidedText(place, Qt.TextElideMode.ElideRight, in_text(PLACE_WIDTH))


def fix_rect(area: QRect, problem: Problem, font: QFont) -> QRect:
    """Where the mend's link is in a row."""
    width = QFontMetrics(font).horizontalAdvance(_fix_words(problem)) + 2 * SPACE
    return QRect(area.right() - width, area.top(), width, area.height())


def _fix_words(problem: Problem) -> str:
    return f"{problem.fix.title} ›" if problem.fix is not None else ""
