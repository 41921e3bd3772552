"""How the cards of the gallery are painted: a picture, a name, a sentence, and facts."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from designer.ui.theme import RADIUS, SPACE, ThemeSwitch, in_text

WIDTH, PICTURE_HEIGHT, HEIGHT = 240, 136, 264
"""Of a card and its picture, in pixels, where text has its usual size."""

_ROLE = Qt.ItemDataRole.UserRole
NAME, WORDS, FACTS, PICTURE = _ROLE + 2, _ROLE + 3, _ROLE + 4, _ROLE + 5


def picture_size() -> QSize:
    """The size of a card's picture."""
    return QSize(in_text(WIDTH), in_text(PICTURE_HEIGHT))


def card_size() -> QSize:
    """The size of a card."""
    return QSize(in_text(WIDTH), in_text(HEIGHT))


def cell_size() -> QSize:
    """The size of a card with the space around it."""
    return card_size() + QSize(SPACE, 2 * SPACE)


class GalleryCards(QStyledItemDelegate):
    """Paints one card; the chosen one has a frame of its own."""

    def __init__(self, themes: ThemeSwitch, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return cell_size()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._themes.theme
        card = QRect(QPoint(), card_size())
        card.moveCenter(option.rect.center())  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outline, theme.color("card"))
        painter.setClipPath(outline)
        self._paint_picture(painter, card, index.data(PICTURE))
        painter.setClipping(False)
        color = theme.color("accent" if is_chosen else "border")
        painter.strokePath(outline, QPen(color, 2 if is_chosen else 1))
        text = card.adjusted(SPACE + 4, picture_size().height() + SPACE, -SPACE - 4, -SPACE)
        self._paint_text(painter, text, option.font, index)  # type: ignore[attr-defined]
        painter.restore()

    def _paint_picture(self, painter: QPainter, card: QRect, picture: object) -> None:
        place = QRect(card.topLeft(), picture_size())
        painter.fillRect(place, self._themes.theme.color("canvas"))
        if isinstance(picture, QPixmap):
            painter.drawPixmap(place, picture)

    def _paint_text(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = self._themes.theme
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(theme.color("text"))
        line = painter.fontMetrics().height()
        name = painter.fontMetrics().elidedText(
            str(index.data(NAME)), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignTop, name)
        painter.setFont(font)
        words = area.adjusted(0, line + 2, 0, -line)
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, wrapped, str(index.data(WORDS)))
        painter.setPen(theme.color("muted"))
        painter.drawText(area, Qt.AlignmentFlag.AlignBottom, str(index.data(FACTS) or ""))
