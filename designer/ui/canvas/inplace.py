"""Editing words where they stand: a prompt on its card, the title of a frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from designer.flow import (
    FrameId,
    Node,
    NodeId,
    NoteNode,
    Project,
    VerbNode,
    set_element,
    set_node,
    verb_spec,
)
from designer.text import tr
from designer.twiml import TEXT, ValueKind
from designer.ui.canvas.actions import main_field
from designer.ui.canvas.cardcontent import summary_child
from designer.ui.canvas.cardlayout import HEADER, PADDING, WIDTH
from designer.ui.canvas.feedback import Tip
from designer.ui.canvas.waylabels import labels_of, with_label
from designer.ui.inspector.speech import spoken, with_spoken
from designer.ui.names import kind_name
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas

LEAST_HEIGHT = 56.0
_SPACE = 6.0


@dataclass(frozen=True, slots=True)
class _Task:
    """What is edited: its words, where it stands, and what to do with the new words."""

    words: str
    box: Callable[[], QRectF | None]
    commit: Callable[[str], object]
    name: str
    is_one_line: bool = False
    is_strong: bool = False


class InPlace(QPlainTextEdit):
    """Over the card while it is edited. Ctrl+Enter and leaving it keep the words, as one undo
    step; Escape gives them up. ``closed`` asks to take the focus back."""

    closed = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.setObjectName("inPlace")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._canvas = canvas
        self._task: _Task | None = None
        self.keys = Tip(canvas)
        self.textChanged.connect(self.follow)
        canvas.zoomed.connect(self.follow)
        canvas.horizontalScrollBar().valueChanged.connect(self.follow)
        canvas.verticalScrollBar().valueChanged.connect(self.follow)
        self.hide()

    def edit(self, node_id: NodeId, path: tuple[int, ...] | None = None) -> bool:
        """Edit the words of a card, or of the element at ``path`` in it; False when that has no
        words of its own."""
        canvas = self._canvas
        node = canvas.workspace.bridge.flow.nodes.get(node_id)
        if node is None or canvas.flow_scene.frames.hiding(node_id) is not None:
            return False
        if isinstance(node, NoteNode):
            self._begin(self._note_task(node))
            return True
        if not isinstance(node, VerbNode):
            return False
        at, field = main_field(node) if path is None else (path, TEXT)
        task = self._verb_task(node, at) if field == TEXT else None
        if task is None:
            return False
        self._begin(task)
        return True

    def edit_way(self, way: Port) -> bool:
        """Edit the words of a Gather's choice or a Branch's case, beside its port; False when the
        way out is neither."""
        node = self._canvas.workspace.bridge.flow.nodes[way.node]
        labels = labels_of(node)
        if way.outcome not in labels:
            return False

        def box() -> QRectF | None:
            card = self._canvas.flow_scene.cards.get(way.node)
            port = card.port(way.outcome) if card is not None else None
            if port is None:
                return None
            height = self._canvas.look.fonts.row + 2 * _SPACE
            width = WIDTH - 2 * PADDING
            return QRectF(port.x() - width - PADDING, port.y() - height / 2, width, height)

        def commit(words: str) -> object:
            return self._canvas.workspace.bridge.do(
                tr("Change name of choice"),
                lambda project: with_label(project, way.node, way.outcome, " ".join(words.split())),
            )

        self._begin(_Task(labels[way.outcome], box, commit, tr("Name of the choice"), True))
        return True

    def edit_title(self, frame_id: FrameId) -> None:
        """Edit the title of a frame, in its bar."""
        canvas = self._canvas
        item = canvas.flow_scene.frames.items[frame_id]

        def box() -> QRectF | None:
            found = canvas.flow_scene.frames.items.get(frame_id)
            return found.bar().adjusted(4, 3, -4, -3) if found is not None else None

        def commit(words: str) -> object:
            return canvas.ordering.rename(frame_id, " ".join(words.split()))

        self._begin(_Task(item.frame.title, box, commit, tr("Title of the frame"), True, True))

    @property
    def is_open(self) -> bool:
        """Whether something is edited."""
        return self._task is not None

    def commit(self) -> None:
        """Keep the words."""
        self._end(keeps=True)

    def follow(self) -> None:
        """Stand where the card is now, as high as the words are; close when it went."""
        if self._task is None:
            return
        box = self._task.box()
        if box is None:
            self._end(keeps=False)
            return
        canvas = self._canvas
        corner, end = canvas.mapFromScene(box.topLeft()), canvas.mapFromScene(box.bottomRight())
        fonts = canvas.look.fonts
        font = QFont(fonts.strong.font if self._task.is_strong else fonts.regular.font)
        font.setPointSizeF(max(font.pointSizeF() * canvas.scale_now, 6.0))
        self.setFont(font)
        self.setGeometry(corner.x(), corner.y(), end.x() - corner.x(), end.y() - corner.y())
        if not self._task.is_one_line:
            self._grow(canvas.viewport().height() - corner.y() - self.keys.height())
            self._tell_keys()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in one line and Ctrl+Enter keep, Escape gives up."""
        keeps = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        keeps = keeps or (self._task is not None and self._task.is_one_line)
        if event.key() == Qt.Key.Key_Escape:
            self._end(keeps=False)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and keeps:
            self.commit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving it keeps the words; its own menu does not leave it."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._end(keeps=True, gives_focus=False)

    def _begin(self, task: _Task) -> None:
        self._end(keeps=True)
        self._task = task
        self.setAccessibleName(task.name)
        self.setPlainText(task.words)
        theme = self._canvas.workspace.themes.theme
        self.setStyleSheet(
            f"#inPlace {{ color: {theme.text}; background: {theme.field};"
            f" border: 2px solid {theme.accent}; }}"
        )
        self.keys.use_theme(theme)
        if task.is_one_line:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.selectAll()
        else:  # one stray key shall not replace a whole prompt
            self.moveCursor(QTextCursor.MoveOperation.End)
        self.show()
        self.follow()
        self.raise_()
        self.setFocus()

    def _end(self, *, keeps: bool, gives_focus: bool = True) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        words = self.toPlainText()
        if not task.words.endswith("\n"):
            words = words.rstrip("\n")  # of an Enter that was meant to end it
        self.hide()
        self.keys.hide()
        if keeps and words != task.words:
            task.commit(words)
        if gives_focus:
            self.closed.emit()

    def _grow(self, room: int) -> None:
        """Be as high as every line needs, within ``room`` pixels; the rest is scrolled."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        block, height = self.document().begin(), 0.0
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        around = self.height() - self.viewport().height()
        wanted = ceil(height + 2 * self.document().documentMargin()) + around
        if wanted > room:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.resize(self.width(), max(self.height(), min(wanted, room)))

    def _tell_keys(self) -> None:
        """Say below the editor which keys end it."""
        keep = QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText)
        words = tr("{key} when done, Esc to leave it as it was", key=keep)
        # a tip stands a little off the pointer; here it stands close below
        self.keys.show_words(words, self.geometry().bottomLeft() - QPoint(16, 14))

    def _note_task(self, note: NoteNode) -> _Task:
        def commit(words: str) -> object:
            bridge = self._canvas.workspace.bridge
            changed = replace(note, text=words)
            name = tr("Change text of {what}", what=kind_name(note))
            return bridge.do(name, lambda project: set_node(project, changed))

        return _Task(note.text, lambda: self._words_box(note.id, None), commit, tr("Text"))

    def _verb_task(self, node: VerbNode, path: tuple[int, ...]) -> _Task | None:
        element, spec = node.element, verb_spec(node.element)
        for index in path:
            if index >= len(element.elements):
                return None
            element = element.elements[index]
            spec = spec.child(element.tag) if spec is not None else None
        if spec is None or spec.text is None:
            return None

        def commit(words: str) -> object:
            bridge = self._canvas.workspace.bridge
            return bridge.do(
                tr("Change text of {what}", what=element.tag),
                lambda project: _with_words(project, node.id, path, words),
            )

        shown = path[0] if path else None
        return _Task(
            spoken(element),
            lambda: self._words_box(node.id, shown),
            commit,
            spec.text.label,
            spec.text.kind is not ValueKind.LONG_TEXT,
        )

    def _words_box(self, node_id: NodeId, index: int | None) -> QRectF | None:
        """Where the words of a card, or of its ``index``-th nested element, stand."""
        card = self._canvas.flow_scene.cards.get(node_id)
        if card is None:
            return None
        row = row_of(card.node, index)
        rect, layout = card.rect(), card.layout
        if row is not None and row < len(layout.rows):
            height = self._canvas.look.fonts.row + 2 * _SPACE
            top = rect.y() + layout.rows[row].y - _SPACE
            return QRectF(rect.x() + PADDING, top, WIDTH - PADDING, height)
        lines = max(len(layout.lines), 1) * self._canvas.look.fonts.regular.line_height
        height = max(lines + 2 * _SPACE, LEAST_HEIGHT)
        left = PADDING - _SPACE
        return QRectF(rect.x() + left, rect.y() + HEADER - _SPACE, WIDTH - 2 * left, height)


def row_of(node: Node, index: int | None) -> int | None:
    """The row of a card that shows the ``index``-th nested element; None for its summary."""
    if index is None or not isinstance(node, VerbNode):
        return None
    first = summary_child(node.element)
    if first is None:
        return index
    return index - 1 if index > first else None


def _with_words(project: Project, node_id: NodeId, path: tuple[int, ...], words: str) -> Project:
    node = project.node(node_id)
    assert isinstance(node, VerbNode)
    changed = with_spoken(node.element.at(path), words)
    return set_element(project, node_id, node.element.replace_at(path, changed))
