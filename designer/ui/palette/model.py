"""The palette's rows: sections with kinds of nodes, searchable, ready to be dragged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QStandardItem, QStandardItemModel

from designer.text import tr
from designer.ui.icons import icon
from designer.ui.nodekinds import BRANCH, ENTRY, MIME, NOUN, NodeKind, kinds, mime_of, nouns
from designer.ui.theme import Theme, in_text


def sections() -> dict[str, str]:
    """The titles of the sections in order, by the family they show."""
    return {
        "entry": tr("Where it begins"),
        "talk": tr("Talk"),
        "listen": tr("Listen"),
        "connect": tr("Connect"),
        "control": tr("Control"),
        "media": tr("Connect to media"),
        "messaging": tr("Messaging"),
        "web": tr("Web"),
        "note": tr("Notes"),
        "noun": tr("Inside a verb"),
    }


ALSO_FOUND_BY = {
    "Gather": tr("menu keypad ivr choices press key digits input"),
    "Record": tr("voicemail answering machine message"),
    "Dial": tr("forward transfer call number"),
    "Enqueue": tr("queue hold wait"),
    "Conference": tr("meeting room"),
    "Redirect": tr("goto jump"),
    "Hangup": tr("end stop"),
    "Say": tr("speak text to speech tts"),
    "Play": tr("audio music sound mp3 file"),
    "Message": tr("sms text reply mms"),
    BRANCH: tr("if condition decision route"),
    "Pay": tr("card payment"),
}
"""Words by which people look for a verb and that its own help may not have."""

KIND = Qt.ItemDataRole.UserRole + 1
SECTION = Qt.ItemDataRole.UserRole + 2
ROW_HEIGHT = 26

Index = QModelIndex | QPersistentModelIndex


def section_of(kind: NodeKind) -> str:
    """The section that shows the kind."""
    if kind.kind in {ENTRY, NOUN}:
        return "entry" if kind.kind == ENTRY else "noun"
    return kind.group


def shown_kinds(words: str, *, with_old: bool) -> list[NodeKind]:
    """The kinds whose label, tag or help holds all of ``words``; those named so win."""
    wanted = words.lower().split()
    found = [
        kind
        for kind in (*kinds(with_old=with_old), *nouns())
        if all(word in _searched(kind) for word in wanted)
    ]
    if wanted:
        named = [k for k in found if wanted[0] in f"{k.label} {k.name}".lower()]
        return named or found
    return found


def _searched(kind: NodeKind) -> str:
    return f"{kind.keywords} {ALSO_FOUND_BY.get(kind.name or kind.kind, '')}"


class PaletteModel(QStandardItemModel):
    """Two levels: sections, and the kinds in them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(1)

    def show(self, found: Sequence[NodeKind], theme: Theme) -> None:
        """Hold these kinds, each in its section; sections without any are left out."""
        self.clear()
        for section, title in sections().items():
            inside = [kind for kind in found if section_of(kind) == section]
            if inside:
                head = _heading(section, title, theme)
                head.appendRows([_row(kind, theme) for kind in inside])
                self.appendRow(head)

    def kind(self, index: Index) -> NodeKind | None:
        """The kind in a row; None for a section."""
        value = index.data(KIND)
        return value if isinstance(value, NodeKind) else None

    def rows(self) -> Iterator[QModelIndex]:
        """Every row that holds a kind, from top to bottom."""
        for section in range(self.rowCount()):
            head = self.index(section, 0)
            for row in range(self.rowCount(head)):
                yield self.index(row, 0, head)

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        kind = self.kind(indexes[0]) if indexes else None
        return mime_of(kind) if kind is not None else QMimeData()


def _heading(section: str, title: str, theme: Theme) -> QStandardItem:
    head = QStandardItem(title)
    head.setFlags(Qt.ItemFlag.ItemIsEnabled)
    head.setData(section, SECTION)
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    head.setFont(font)
    head.setForeground(theme.color("muted"))
    head.setSizeHint(QSize(0, in_text(ROW_HEIGHT)))
    return head


def _row(kind: NodeKind, theme: Theme) -> QStandardItem:
    tint = theme.tint(kind.group).name()
    row = QStandardItem(icon(kind.icon, tint), kind.label)
    row.setData(kind, KIND)
    row.setToolTip(f"<b>{kind.label}</b><br>{kind.help}")
    row.setData(f"{kind.label}: {kind.help}", Qt.ItemDataRole.AccessibleTextRole)
    row.setSizeHint(QSize(0, in_text(ROW_HEIGHT)))
    row.setFlags(
        Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
    )
    return row
