"""One nested element: a line that says what it is, and its own form when opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from designer.flow import NodeId
from designer.text import tr, tr_n
from designer.twiml import Element, ElementSpec
from designer.ui.icons import element_icon, pixmap
from designer.ui.inspector.binding import Path
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.names import gist_of
from designer.ui.inspector.verdicts import inside, role_of
from designer.ui.theme import in_text
from designer.ui.widgets import Chip, ElidedLabel, IconButton

if TYPE_CHECKING:
    from designer.ui.inspector.elementform import ElementForm


LEAST_TAG = 72
"""What is in sight of the element’s name at least, in pixels."""
WORDS_BEFORE = 2
"""How many of the words before an element are shown."""


class NestedRow(QWidget):
    """Shows one child element of the element that a form is bound to."""

    remove_wanted = Signal(QWidget)

    def __init__(self, context: FormContext, spec: ElementSpec | None, element: Element) -> None:
        super().__init__()
        self.context, self.spec, self.element = context, spec, element
        self.form: ElementForm | None = None
        self.node = NodeId("")
        self.path: Path = ()
        self._open = False
        self.toggle = IconButton("chevron-right", tr("Open {tag}", tag=element.tag))
        self.toggle.clicked.connect(lambda: self.set_open(not self._open))
        self.icon = QLabel()
        self.icon.setFixedSize(16, 16)
        self.tag = ElidedLabel(spec.label if spec is not None else element.tag)
        self.tag.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.tag.setMinimumWidth(min(self.tag.sizeHint().width(), in_text(LEAST_TAG)))
        self.gist = ElidedLabel(muted=True)
        self.count = Chip()
        self.remove = IconButton("x", tr("Remove {tag}", tag=element.tag))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self))
        self._body = QVBoxLayout()
        self._body.setContentsMargins(0, 0, 0, 0)
        self._lay_out()

    @property
    def is_open(self) -> bool:
        """Whether the form shows."""
        return self._open

    def show_element(self, element: Element, node: NodeId, path: Path, before: str = "") -> None:
        """Show ``element``, which stands at ``path`` in the node's verb, after these words."""
        is_elsewhere = (node, path) != (self.node, self.path)
        self.element, self.node, self.path = element, node, path
        if is_elsewhere:
            self._name_parts()
        last = " ".join(before.split()[-WORDS_BEFORE:])
        after = tr("after “… {words}”", words=last) if last else ""
        self.gist.set_text(" ".join(part for part in (gist_of(element), after) if part))
        self._draw_icon()
        found = inside(self.context.workspace.findings, node, path)
        theme = self.context.workspace.themes.theme
        words = tr_n("{n} problem", "{n} problems", len(found))
        color = theme.color(role_of(found)) if found else None
        self.count.set_text(str(len(found)) if found else "", color, words)
        self.count.setAccessibleName(words if found else "")
        if self.form is not None:
            if is_elsewhere:
                self.form.bind(node, path)
            self.form.refresh()

    def set_open(self, is_open: bool) -> None:
        """Show the element's form, or put it away."""
        if is_open == self._open:
            return
        self._open = is_open
        self.toggle.set_icon("chevron-down" if is_open else "chevron-right")
        tag = self.element.tag
        self.toggle.set_tip(tr("Close {tag}", tag=tag) if is_open else tr("Open {tag}", tag=tag))
        if is_open:
            self.form = self.context.take_form(self.spec, self.element.tag)
            self.form.bind(self.node, self.path)
            self.form.refresh()
            self._body.addWidget(self.form)
            self._body.setContentsMargins(4, 4, 0, 8)
            self.form.show()
        else:
            self.give_back()

    def give_back(self) -> None:
        """Hand the form back for the next such element."""
        self._open = False
        if self.form is not None:
            self.toggle.set_icon("chevron-right")
            self.toggle.set_tip(tr("Open {tag}", tag=self.element.tag))
            self._body.removeWidget(self.form)
            self._body.setContentsMargins(0, 0, 0, 0)
            self.context.give_form(self.form)
            self.form = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the line opens and closes it."""
        if event.position().y() <= self.toggle.geometry().bottom() + 2:
            self.set_open(not self._open)

    def _name_parts(self) -> None:
        dotted = ".".join(map(str, self.path))
        self.setObjectName(f"nested-row-{dotted}")
        self.toggle.setObjectName(f"nested-toggle-{dotted}")
        self.remove.setObjectName(f"nested-remove-{dotted}")

    def _draw_icon(self) -> None:
        color = self.context.workspace.themes.theme.muted
        drawn = pixmap(element_icon(self.element.tag), color, 16, self.devicePixelRatioF())
        self.icon.setPixmap(drawn)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        line = QHBoxLayout()
        line.setSpacing(6)
        for part in (self.toggle, self.icon, self.tag):
            line.addWidget(part)
        line.addWidget(self.gist, 1)
        line.addWidget(self.count)
        line.addWidget(self.remove)
        outer.addLayout(line)
        outer.addLayout(self._body)
