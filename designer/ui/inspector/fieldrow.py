"""One line of a form: label, editor, the way back to the default, and what is wrong."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.problem import Problem
from designer.text import tr
from designer.twiml import TEXT, AttributeSpec, Status
from designer.twiml.errorcodes import severity_of
from designer.ui.inspector.binding import Binding
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.fields import FieldEditor, make_editor
from designer.ui.inspector.verdicts import ROLES, in_place, role_of
from designer.ui.theme import in_text
from designer.ui.widgets import IconButton, Message

LABEL_WIDTH = 104
SPACING = 4
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt’s own word for no limit."""


def status_word(status: Status) -> str:
    """What is said of what Twilio no longer stands by; empty for what is current."""
    words = {
        Status.DEPRECATED: tr("deprecated"),
        Status.RETIRED: tr("retired"),
        Status.UNDOCUMENTED: tr("undocumented"),
    }
    return words.get(status, "")


def label_width() -> int:
    """The width of labels that stand beside their editor, in pixels."""
    return in_text(LABEL_WIDTH)


def longest_word(label: QLabel) -> int:
    """The width of the label’s longest word, in pixels: it cannot be broken."""
    words = label.text().split()
    return max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)


class FieldRow(QWidget):
    """Shows and edits the one value it is bound to."""

    def __init__(
        self, context: FormContext, spec: AttributeSpec, words: Mapping[str, str] | None = None
    ) -> None:
        super().__init__()
        self.context = context
        self.spec = spec
        self.can_reset = not spec.required and spec.name != TEXT
        self.binding: Binding | None = None
        self.editor: FieldEditor = make_editor(spec, words)
        self.editor.edited.connect(self._on_edited)
        self.editor.finished.connect(self._on_finished)
        self.reset = IconButton("rotate-ccw", tr("Back to the default"))
        self.reset.clicked.connect(self._on_reset)
        keep = self.reset.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(keep)
        self.reset.hide()
        self.label = self._made_label()
        self.message = Message()
        self._refused = ""
        self._problem: Problem | None = None
        self._is_stacked = False
        self._lay_out()

    @property
    def help(self) -> str:
        """One line about the field, with its status and note."""
        parts = [self.spec.help]
        if status := status_word(self.spec.status):
            parts.append(f"{status.capitalize()}.")
        if self.spec.note:
            parts.append(self.spec.note)
        return " ".join(part for part in parts if part)

    def bind(self, binding: Binding) -> None:
        """Show and edit another value; call :meth:`refresh` next."""
        if self.binding is not None and binding.merge != self.binding.merge:
            self._refused = ""
        self.binding = binding
        self.editor.set_name(binding.object_name)
        self.reset.setObjectName(f"reset-{binding.object_name}")
        self.message.setObjectName(f"message-{binding.object_name}")

    def refresh(self, problem: Problem | None = None) -> None:
        """Show the value as it is in the project, and what is wrong with it."""
        assert self.binding is not None
        self._problem = problem
        value = self.binding.read(self.context.workspace.bridge.project)
        if self._refused and value == self.editor.value:
            self._refused = ""
        if not self._refused:
            self.editor.show_value(value)
        self.reset.setVisible(value is not None and self.can_reset)
        self._judge(value)

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self.editor.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Label and editor stand side by side where both can be read, else one below the other."""
        super().resizeEvent(event)
        if not self.editor.wide and self._is_narrow() != self._is_stacked:
            self._stack(not self._is_stacked)

    def minimumSizeHint(self) -> QSize:
        """That of label and editor one below the other, however they stand now."""
        beside = 0 if self.reset.isHidden() else self.reset.sizeHint().width() + SPACING
        words = longest_word(self.label) + beside
        said = 0 if self.message.isHidden() else self.message.minimumSizeHint().width()
        width = max(words, said, self.editor.minimumSizeHint().width())
        return QSize(width, super().minimumSizeHint().height())

    def _is_narrow(self) -> bool:
        beside = self.width() - label_width() - self.reset.sizeHint().width() - 2 * SPACING
        return beside < self.editor.least_width() or longest_word(self.label) > label_width()

    def _stack(self, is_stacked: bool) -> None:
        self._is_stacked = is_stacked
        self.label.setMinimumWidth(0 if is_stacked else label_width())
        self.label.setMaximumWidth(QWIDGETSIZE_MAX if is_stacked else label_width())
        self.line.setStretchFactor(self.label, 1 if is_stacked else 0)
        if is_stacked:
            self.line.removeWidget(self.editor)
            self.outer.insertWidget(1, self.editor)
        else:
            self.outer.removeWidget(self.editor)
            self.line.insertWidget(2, self.editor, 1)
        self.updateGeometry()

    def _judge(self, value: str | None) -> None:
        """Say what is wrong: what cannot be stored first, then the value, then the analysis."""
        assert self.binding is not None
        text, role = self._refused, "error"
        if not text and value is not None:
            text = self.binding.check(self.spec, value)
            role = ROLES[severity_of(self.spec.code)]  # as the list of problems has it
        is_invalid = bool(text)
        if not text and self._problem is not None:
            node = self.context.workspace.bridge.flow.nodes[self.binding.node]
            text = in_place(self._problem, node)
            role = role_of([self._problem])
        self.message.say(text, role)
        heard = f"{text} {self.help}".strip()
        if heard != self.editor.input.accessibleDescription():
            self.editor.input.setAccessibleDescription(heard)
        is_marked = is_invalid or (bool(text) and role == "error")
        self.editor.set_invalid(is_marked, is_warning=role == "warning")

    def _on_edited(self, value: str | None) -> None:
        assert self.binding is not None
        binding = self.binding
        self._refused = binding.refuse(self.context.workspace.bridge.project, value or "")
        if self._refused:
            self._judge(value)
            return
        self.context.do(binding.step, binding.edit(value), binding.merge)

    def _on_finished(self) -> None:
        self.context.seal()

    def _on_reset(self) -> None:
        assert self.binding is not None
        self._refused = ""
        self.context.do(self.binding.step, self.binding.edit(None))
        self.editor.take_focus()

    def _made_label(self) -> QLabel:
        status = status_word(self.spec.status)
        label = QLabel(f"{self.spec.label} ({status})" if status else self.spec.label)
        label.setWordWrap(True)
        label.setToolTip(f"{self.help}\n\nTwiML: {self.spec.name}".strip())
        self.editor.input.setAccessibleName(self.spec.label)
        self.editor.input.setAccessibleDescription(self.help)
        tip = (self.help, self.editor.empty_words)
        self.editor.input.setToolTip("\n".join(filter(None, tip)))
        label.setBuddy(self.editor.input)
        if status:
            label.setProperty("role", "muted")
        return label

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(SPACING)
        line.addWidget(self.label)
        if self.editor.wide:
            self.label.setMinimumWidth(label_width())
            self.label.setWordWrap(False)
            line.addWidget(self.reset)
            line.addStretch(1)
            outer.addLayout(line)
            outer.addWidget(self.editor)
        else:
            self.label.setFixedWidth(label_width())
            line.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(self.editor, 1)
            outer.addLayout(line)
        outer.addWidget(self.message)
        self.line, self.outer = line, outer
