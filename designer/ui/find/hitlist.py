"""The list of what was found: node, part, and the words in their sentence."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from designer.flow import Hit, Node, Part, after_replacing, can_replace
from designer.text import tr
from designer.ui.find.finding import Finding
from designer.ui.icons import node_icon, pixmap
from designer.ui.names import node_name
from designer.ui.theme import SPACE, in_text
from designer.ui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole + 1
NODE = Qt.ItemDataRole.UserRole + 2
ROW_HEIGHT = 26
NAME_WIDTH = 130
NARROW = 420
"""A list that is narrower leaves out what can be left out, in pixels."""
BEFORE = 20
"""How many letters are shown before the first words found."""
_ROOT = QModelIndex()


def part_name(part: Part) -> str:
    """What a text is to its node, in a word."""
    return {
        Part.NAME: tr("name"),
        Part.PROMPT: tr("prompt"),
        Part.VALUE: tr("content"),
        Part.ATTRIBUTE: tr("setting"),
        Part.CHOICE: tr("choice"),
        Part.DOCUMENT: tr("document"),
        Part.NOTE: tr("note"),
        Part.FRAME: tr("frame"),
        Part.PROBLEM: tr("problem"),
    }[part]


def part_width(metrics: QFontMetrics) -> int:
    """How much room the longest of these words takes, in pixels."""
    return max(metrics.horizontalAdvance(part_name(part)) for part in Part) + SPACE


class HitModel(QAbstractListModel):
    """One row for each hit. ``words`` is what prompts would say instead; None: nothing."""

    def __init__(self, finding: Finding, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._finding = finding
        self._workspace = workspace
        self._hits: tuple[Hit, ...] = ()
        self.words: str | None = None

    def refresh(self) -> None:
        """Show the hits as they are now."""
        if self._hits is not self._finding.hits:
            self.beginResetModel()
            self._hits = self._finding.hits
            self.endResetModel()

    def preview(self, words: str | None) -> None:
        """Show what prompts would say with ``words`` in place of what was found."""
        self.words = words
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        node = self._workspace.bridge.flow.nodes.get(hit.text.node)
        if role == NODE:
            return node
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(hit.text.text.split())
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(hit)
            case Qt.ItemDataRole.AccessibleTextRole:
                name = node_name(node) if node is not None else ""
                return f"{name}, {part_name(hit.text.part)}: {self._tip(hit)}"
            case _:
                return None

    def _tip(self, hit: Hit) -> str:
        text = hit.text.text.strip()
        if self.words is None or not can_replace(hit):
            return text
        after = after_replacing(text, self._finding.query, self.words)
        return tr("{before}\nbecomes\n{after}", before=text, after=after)


class HitDelegate(QStyledItemDelegate):
    """Draws one line for each hit, the words found marked, and what would stand there instead."""

    def __init__(self, rows: HitModel, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = rows
        self._themes = workspace.themes

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, in_text(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit, node = index.data(HIT), index.data(NODE)
        theme = self._themes.theme
        area, states = option.rect, option.state  # type: ignore[attr-defined]
        painter.save()
        if states & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(area, theme.color("accent_soft"))
        left = area.left() + SPACE
        is_narrow = area.width() < NARROW
        name_width = area.width() // 4 if is_narrow else in_text(NAME_WIDTH)
        if isinstance(node, Node):
            mark = pixmap(node_icon(node), theme.muted, 16, painter.device().devicePixelRatioF())
            painter.drawPixmap(left, area.top() + (area.height() - 16) // 2, mark)
            self._cell(painter, area, left + 24, name_width, node_name(node), "text")
        left += 24 + name_width + SPACE
        if not is_narrow:
            width = part_width(painter.fontMetrics())
            self._cell(painter, area, left, width, part_name(hit.text.part), "muted")
            left += width + SPACE
        self._sentence(painter, QRect(left, area.top(), area.right() - left, area.height()), hit)
        painter.restore()

    def _cell(
        self, painter: QPainter, area: QRect, left: int, width: int, words: str, role: str
    ) -> None:
        painter.setPen(self._themes.theme.color(role))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
        room = QRect(left, area.top(), width + 2, area.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)

    def _sentence(self, painter: QPainter, room: QRect, hit: Hit) -> None:
        theme = self._themes.theme
        plain = QFont(painter.font())
        for words, role in self._pieces(hit):
            if room.width() <= 0:
                return
            font = QFont(plain)
            font.setStrikeOut(role == "old")
            font.setBold(role in {"found", "new"})
            painter.setFont(font)
            metrics = painter.fontMetrics()
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            color = {"plain": "text", "found": "accent", "old": "error", "new": "success"}[role]
            painter.setPen(theme.color(color))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)
            if cut != words:
                return
            room.setLeft(room.left() + metrics.horizontalAdvance(words))

    def _pieces(self, hit: Hit) -> Iterator[tuple[str, str]]:
        """The text in pieces, each ``plain``, ``found``, or ``old`` and ``new``."""
        text = "".join(" " if letter.isspace() else letter for letter in hit.text.text)
        place = max(0, hit.spans[0][0] - BEFORE)
        if place:
            place = text.find(" ", place, place + BEFORE // 2) + 1 or place
            yield "… ", "plain"
        is_replaced = self._rows.words is not None and can_replace(hit)
        for start, end in hit.spans:
            yield text[place:start], "plain"
            yield text[start:end], "old" if is_replaced else "found"
            if is_replaced and self._rows.words:
                yield " " + self._rows.words, "new"
            place = end
        yield text[place:], "plain"
