"""The tools of spoken words: marks put around what is selected, and the words as SSML."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from designer.errors import TwimlError
from designer.flow import NodeId, VerbNode, set_element
from designer.text import tr
from designer.twiml import Element, ElementSpec
from designer.ui.icons import element_icon
from designer.ui.inspector.binding import Path, element_at
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.speech import (
    from_ssml,
    mark_for,
    marked,
    marks_of,
    specs_of,
    ssml_of,
    tidy,
    why_no_mark,
    word_around,
)
from designer.ui.theme import monospaced
from designer.ui.widgets import GrowingText, IconButton, Message
from designer.ui.xmlview.highlighter import XmlHighlighter

POINTS = frozenset({"break"})
"""Marks that stand between words, never around them."""

COLUMNS = 6
"""Buttons in a row, so that all are seen where the inspector is as narrow as it can be."""

WRITTEN = frozenset({"p", "s", "sub", "w"})
"""Marks whose names say more than an icon."""


class SpeechBar(QWidget):
    """Stands below the words of an element that may hold speech marks.

    ``made`` carries the path, in the element, of a mark that was just put around words.
    """

    made = Signal(object)

    def __init__(self, context: FormContext, spec: ElementSpec, words: GrowingText) -> None:
        super().__init__()
        self.context, self.spec, self.words = context, spec, words
        self.node = NodeId("")
        self.path: Path = ()
        self.buttons = {one.tag: self._made_button(one) for one in specs_of(spec)}
        self.switch = IconButton("braces", tr("Show the words as SSML"), text="SSML")
        self.switch.setCheckable(True)
        self.switch.toggled.connect(self._on_switched)
        self.source = GrowingText(2, 16)
        self.source.setFont(monospaced())
        self.source.setAccessibleName("SSML")
        self.source.textChanged.connect(self._on_typed)
        self.source.finished.connect(self._on_left)
        self.source.hide()
        self.highlighter = XmlHighlighter(self.source.document(), context.workspace.themes.theme)
        self.message = Message()
        self._is_showing = False
        self._lay_out()
        self._marks_soon = QTimer(self)
        self._marks_soon.setSingleShot(True)
        self._marks_soon.setInterval(0)
        self._marks_soon.timeout.connect(self._show_marks)
        context.workspace.themes.changed.connect(self._on_theme)

    def bind(self, node: NodeId, path: Path) -> None:
        """Work on the words of another element."""
        if (node, path) != (self.node, self.path):
            self.message.say("")
        self.node, self.path = node, path
        dotted = ".".join(map(str, path))
        for tag, button in self.buttons.items():
            button.setObjectName(f"mark-{dotted}-{tag}")
        self.switch.setObjectName(f"ssml-switch-{dotted}")
        self.source.setObjectName(f"ssml-{dotted}")
        self.message.setObjectName(f"ssml-message-{dotted}")

    def refresh(self, element: Element) -> None:
        """Show the element as it is."""
        if self.switch.isChecked() and not self.message.text():
            self._show_source(element)
        self._marks_soon.start()

    def mark(self, tag: str) -> None:
        """Put a mark around the selected words, or the word at the cursor."""
        if self.switch.isChecked():
            self._mark_source(tag)
            return
        holder = self._element()
        if holder is None:
            return
        start, end = self._selected(tag)
        new = mark_for(next(one for one in specs_of(self.spec) if one.tag == tag))
        changed, path = marked(holder, start, end, new)
        reason = why_no_mark(changed, self.spec, path)
        self.message.say(reason)
        if reason or not self._do(
            tr("Add {tag} to {owner}", tag=tag, owner=self.spec.tag), changed
        ):
            return
        if new.attributes:
            self.made.emit(path)

    def _selected(self, tag: str) -> tuple[int, int]:
        """The words that a mark goes around."""
        cursor = self.words.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if tag in POINTS:
            return end, end
        return (start, end) if start != end else word_around(self.words.toPlainText(), start)

    def _mark_source(self, tag: str) -> None:
        """Write the mark around what is selected in the SSML."""
        cursor = self.source.textCursor()
        spec = next(one for one in specs_of(self.spec) if one.tag == tag)
        attributes = "".join(f' {name}="{value}"' for name, value in mark_for(spec).attributes)
        inside = cursor.selectedText().replace("\u2029", "\n")
        is_point = tag in POINTS
        if is_point:
            cursor.clearSelection()
        cursor.insertText(
            f"<{tag}{attributes}/>" if is_point else f"<{tag}{attributes}>{inside}</{tag}>"
        )
        self.source.setFocus()

    def _do(self, step: str, changed: Element, merge: object = None) -> bool:
        node = self.context.workspace.bridge.flow.nodes.get(self.node)
        if not isinstance(node, VerbNode):
            return False
        whole = node.element.replace_at(self.path, changed)
        return self.context.do(step, lambda p: set_element(p, self.node, whole), merge)

    def _element(self) -> Element | None:
        return element_at(self.context.workspace.bridge.project, self.node, self.path)

    def _on_switched(self, is_ssml: bool) -> None:
        """The words alone, or as SSML: one stands in the place of the other."""
        self.message.say("")
        element = self._element()
        if is_ssml and element is not None:
            self._show_source(element)
        self.words.setVisible(not is_ssml)
        self.source.setVisible(is_ssml)
        self.switch.set_tip(tr("Show the words alone") if is_ssml else tr("Show the words as SSML"))
        (self.source if is_ssml else self.words).setFocus()

    def _show_source(self, element: Element) -> None:
        self._is_showing = True
        shown = self.source.toPlainText()
        try:
            is_same = tidy(from_ssml(element, shown)) == tidy(element)
        except TwimlError:
            is_same = False
        if not is_same:
            self.source.show_text(ssml_of(element))
        self._is_showing = False

    def _on_typed(self) -> None:
        """Change the element as typed, once it can be read."""
        element = self._element()
        if self._is_showing or element is None or not self.switch.isChecked():
            return
        try:
            changed = from_ssml(element, self.source.toPlainText())
        except TwimlError as error:
            words = tr("{error} Until then nothing changes.", error=error)
            if error.line > 1:
                words = tr("Line {line}: {words}", line=error.line, words=words)
            self.message.say(words, "error")
            return
        self.message.say("")
        if tidy(changed) != tidy(element):
            self._do(
                tr("Change SSML of {owner}", owner=self.spec.tag),
                changed,
                ("ssml", self.node, self.path),
            )

    def _on_left(self) -> None:
        self.context.seal()

    def _show_marks(self) -> None:
        """Tint the words that stand in a mark."""
        element = self._element()
        if element is None or not self.words.isVisible():
            return
        tint = QTextCharFormat()
        tint.setBackground(self.context.workspace.themes.theme.color("accent_soft"))
        self.words.setExtraSelections(
            [_over(self.words, mark.start, mark.end, tint) for mark in marks_of(element)]
        )

    def _on_theme(self) -> None:
        self.highlighter.set_theme(self.context.workspace.themes.theme)
        self._marks_soon.start()

    def _made_button(self, spec: ElementSpec) -> IconButton:
        button = IconButton(element_icon(spec.tag), f"{spec.label} ({spec.tag}): {spec.help}")
        if spec.tag in WRITTEN:
            button.setText(spec.tag)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setAccessibleName(spec.label)
        button.clicked.connect(partial(self.mark, spec.tag))
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for place, button in enumerate(self.buttons.values()):
            button.setIconSize(QSize(16, 16))
            grid.addWidget(button, *divmod(place, COLUMNS))
        rows, used = divmod(len(self.buttons), COLUMNS)
        grid.addWidget(self.switch, rows, used, 1, COLUMNS + 1 - used, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(COLUMNS, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addWidget(self.source)
        outer.addLayout(grid)
        outer.addWidget(self.message)


def _over(
    words: QPlainTextEdit, start: int, end: int, tint: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    """Characters of a text drawn in another way."""
    length = len(words.toPlainText())
    selection = QTextEdit.ExtraSelection()
    cursor = QTextCursor(words.document())
    cursor.setPosition(min(start, length))
    cursor.setPosition(min(end, length), QTextCursor.MoveMode.KeepAnchor)
    selection.cursor = cursor  # type: ignore[attr-defined]
    selection.format = tint  # type: ignore[attr-defined]
    return selection


def may_hold_marks(spec: ElementSpec | None) -> bool:
    """Whether words and speech marks stand side by side in such an element."""
    return spec is not None and "SsmlBreak" in spec.children and spec.text is not None
