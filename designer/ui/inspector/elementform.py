"""The form of one element, generated from its row in the vocabulary."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from designer.flow import NodeId
from designer.text import tr
from designer.twiml import TEXT, AttributeSpec, Element, ElementSpec, ValueKind
from designer.ui.inspector.binding import Path, attribute_binding, element_at
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.fieldrow import FieldRow
from designer.ui.inspector.fields.text import LongField
from designer.ui.inspector.linkrow import LinkRow
from designer.ui.inspector.links import is_link_attribute, linked_keys
from designer.ui.inspector.nestedlist import END, NestedList
from designer.ui.inspector.order import common_attributes
from designer.ui.inspector.speechbar import SpeechBar, may_hold_marks
from designer.ui.inspector.unknownview import UnknownView
from designer.ui.inspector.verdicts import in_place, of_element, of_fields, role_of
from designer.ui.widgets import Fold, Message, defer_undo

FILTER_FROM = 8
"""From this many settings on, the fold has a filter."""


INSTEAD_OF_TEXT: Mapping[str, frozenset[str]] = {
    "Dial": frozenset(),
    "Message": frozenset(),
    "Enqueue": frozenset({"Task"}),
    "Client": frozenset({"Identity"}),
}
"""By tag, the nested elements that stand in the place of its text; empty: any of them."""


class ElementForm(QWidget):
    """Text, nested content and attributes of the element it is bound to.

    ``spec`` is None for an element that the vocabulary does not know: then its attributes are
    plain rows. The form can be bound to any element of that row, one after another.
    """

    def __init__(self, context: FormContext, spec: ElementSpec | None, tag: str) -> None:
        super().__init__()
        self.context, self.spec, self.tag = context, spec, tag
        self.node = NodeId("")
        self.path: Path = ()
        self._rows: dict[str, FieldRow] = {}
        self._common: tuple[str, ...] = ()
        self._unknown: dict[str, AttributeSpec] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._findings = Message()
        self._layout.addWidget(self._findings)
        if spec is not None and spec.text is not None:
            self._layout.addWidget(self._row(TEXT))
        self._speech = self._made_speech_bar()
        self._unknown_view = UnknownView() if spec is None else None
        if self._unknown_view is not None:
            self._layout.addWidget(self._unknown_view)
        self.nested = NestedList(context, spec)
        self.nested.words_cursor = self._cursor_in_words
        self._layout.addWidget(self.nested)
        self.middle = QVBoxLayout()
        """Where a verb with a part of its own (Gather's choices) puts it."""
        self._layout.addLayout(self.middle)
        self._settings = QVBoxLayout()
        self._settings.setSpacing(6)
        self._layout.addLayout(self._settings)
        self._more = Fold(tr("More settings"), self._build_more)
        self._layout.addWidget(self._more)
        self._more_box: QVBoxLayout | None = None
        self._filter: QLineEdit | None = None

    def bind(self, node: NodeId, path: Path) -> None:
        """Show another element."""
        self.node, self.path = node, path
        self._more.button.setObjectName(f"more-{'.'.join(map(str, path))}")
        for row in self._rows.values():
            self._bind_row(row)
        self.nested.bind(node, path)
        if self._speech is not None:
            self._speech.bind(node, path)
        self._arrange(is_new=True)

    def refresh(self) -> None:
        """Show the element as it is in the project."""
        element = self._element()
        if element is None:
            return
        self._arrange(is_new=False)
        self._refresh_rows()
        if TEXT in self._rows:
            self._rows[TEXT].setVisible(not self._is_text_out(element))
        self.nested.refresh(element)
        if self._speech is not None:
            self._speech.refresh(element)
        self._say_findings()
        if self._unknown_view is not None:
            self._unknown_view.show_element(element)

    def find_row(self, path: Path, attribute: str) -> FieldRow | None:
        """The row of that attribute of the element at ``path`` (from the node), made visible."""
        if path == self.path:
            if attribute not in self._rows and not self._is_known(attribute):
                return None
            if attribute not in self._common and attribute != TEXT:
                self._more.set_open(True)
            return self._rows.get(attribute)
        form = self.form_at(path)
        return form.find_row(path, attribute) if form is not None else None

    def focus_first(self) -> bool:
        """Put the cursor into the first field, or on the button that adds content."""
        row = self.first_row()
        if row is not None:
            row.take_focus()
        elif self.nested.add.isVisibleTo(self):
            self.nested.add.setFocus()
        else:
            return False
        return True

    def form_at(self, path: Path) -> ElementForm | None:
        """The form of the element at ``path`` (from the node), made visible."""
        if path == self.path:
            return self
        form = self.nested.open_row(path[len(self.path)])
        return form.form_at(path) if form is not None else None

    def first_row(self) -> FieldRow | None:
        """The row to type into first."""
        names = (TEXT, *self._common)
        return next((self._rows[name] for name in names if name in self._rows), None)

    def _made_speech_bar(self) -> SpeechBar | None:
        """The tools for speech marks, below the words that may hold some."""
        row = self._rows.get(TEXT)
        if self.spec is None or row is None or not may_hold_marks(self.spec):
            return None
        if not isinstance(row.editor, LongField):
            return None
        bar = SpeechBar(self.context, self.spec, row.editor.text)
        bar.made.connect(self._on_mark_made)
        self._layout.addWidget(bar)
        return bar

    def _on_mark_made(self, path: object) -> None:
        """Put the cursor into the first setting of a mark that was just made."""
        assert isinstance(path, tuple)
        form = self.form_at((*self.path, *path))
        names = [one.name for one in form.spec.attributes] if form and form.spec else []
        row = form.find_row(form.path, names[0]) if form is not None and names else None
        if row is not None:
            row.take_focus()

    def _cursor_in_words(self) -> int:
        """Where the cursor is in the text; past its end when it was never there."""
        row = self._rows.get(TEXT)
        if row is None or not isinstance(row.editor, LongField):
            return END
        return row.editor.place

    def _element(self) -> Element | None:
        return element_at(self.context.workspace.bridge.project, self.node, self.path)

    def _is_text_out(self, element: Element) -> bool:
        """Whether nested content says what the empty text would: a Dial with Numbers has none."""
        instead = INSTEAD_OF_TEXT.get(self.tag)
        if instead is None or element.text.strip():
            return False
        return any(not instead or child.tag in instead for child in element.elements)

    def _is_known(self, attribute: str) -> bool:
        return self.spec is not None and self.spec.attribute(attribute) is not None

    def _row(self, name: str) -> FieldRow:
        """The row of an attribute, made on first use."""
        row = self._rows.get(name)
        if row is None:
            spec = self.spec.attribute(name) if self.spec is not None else None
            kind = LinkRow if is_link_attribute(self.spec, name) else FieldRow
            row = self._rows[name] = kind(self.context, spec or self._unknown[name])
            if self.node:
                self._bind_row(row)
        return row

    def _bind_row(self, row: FieldRow) -> None:
        is_speech = may_hold_marks(self.spec)
        row.bind(attribute_binding(row.spec, self.node, self.path, self.tag, is_speech=is_speech))

    def _arrange(self, *, is_new: bool) -> None:
        """Put the rows where they belong; none is put away while the person works on this form."""
        element = self._element()
        if element is None:
            return
        unknown = self._unknown_of(element)
        self._unknown.update({spec.name: spec for spec in unknown})
        common = (*self._common_of(element), *(spec.name for spec in unknown))
        if not is_new:
            fresh = {spec.name for spec in unknown} if self._more.is_open else set(common)
            common = self._in_order({*fresh, *self._common})
        rest = self._rest(common)
        if common != self._common or is_new:
            self._common = common
            self._fill(self._settings, common)
            if self._more_box is not None and self._more.is_open:
                self._fill(self._more_box, rest)
        self._more.setVisible(bool(rest))
        self._more.set_title(tr("More settings ({n})", n=len(rest)))

    def _in_order(self, names: set[str]) -> tuple[str, ...]:
        """These names in the table's order, unknown ones last."""
        known = [one.name for one in self.spec.attributes] if self.spec is not None else []
        return tuple(name for name in (*known, *self._unknown) if name in names)

    def _common_of(self, element: Element) -> tuple[str, ...]:
        if self.spec is None:
            return ()
        flow = self.context.workspace.bridge.flow
        linked = {
            one.name
            for one in self.spec.attributes
            if is_link_attribute(self.spec, one.name)
            and linked_keys(flow, self.node, self.path, one.name)
        }
        return common_attributes(self.spec, element, linked)

    def _unknown_of(self, element: Element) -> list[AttributeSpec]:
        """A plain row for each attribute that the vocabulary does not know here."""
        return [
            AttributeSpec(name, name, tr("The documentation does not know this."), ValueKind.TEXT)
            for name, _ in element.attributes
            if not self._is_known(name)
        ]

    def _rest(self, common: tuple[str, ...]) -> tuple[str, ...]:
        if self.spec is None:
            return ()
        return tuple(one.name for one in self.spec.attributes if one.name not in common)

    def _fill(self, layout: QVBoxLayout, names: tuple[str, ...]) -> None:
        """The rows of these names, in order, and no others.

        Items that ``takeAt`` gives away live on and keep the rows from telling of a new height.
        """
        for row in [row for row in self._rows.values() if layout.indexOf(row) >= 0]:
            layout.removeWidget(row)
            row.hide()
        for name in names:
            row = self._row(name)
            layout.addWidget(row)
            row.show()

    def _build_more(self) -> QWidget:
        body = QWidget()
        outer = QVBoxLayout(body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        rest = self._rest(self._common)
        if len(rest) >= FILTER_FROM:
            self._filter = QLineEdit()
            self._filter.setPlaceholderText(tr("Find a setting"))
            self._filter.setObjectName("filter-settings")
            self._filter.setAccessibleName(tr("Find a setting"))
            self._filter.setClearButtonEnabled(True)
            defer_undo(self._filter)
            self._filter.textChanged.connect(self._on_filter)
            outer.addWidget(self._filter)
        self._more_box = QVBoxLayout()
        self._more_box.setSpacing(6)
        outer.addLayout(self._more_box)
        self._more.opened.connect(self._on_more_opened)
        self._fill(self._more_box, rest)
        self._refresh_rows()
        return body

    def _on_more_opened(self, is_open: bool) -> None:
        if is_open and self._more_box is not None:
            self._fill(self._more_box, self._rest(self._common))
            self._refresh_rows()

    def _on_filter(self, text: str) -> None:
        wanted = text.casefold()
        for name in self._rest(self._common):
            row = self._rows.get(name)
            if row is not None:
                words = f"{name} {row.spec.label} {row.spec.help}".casefold()
                row.setVisible(wanted in words)

    def _say_findings(self) -> None:
        """What is wrong with a nested element as a whole; a verb's own is in the header."""
        workspace = self.context.workspace
        node = workspace.bridge.flow.nodes[self.node]
        found = of_element(workspace.findings, self.node, self.path) if self.path else ()
        words = "\n".join(in_place(problem, node) for problem in found)
        self._findings.say(words, role_of(found) if found else "")

    def _refresh_rows(self) -> None:
        problems = of_fields(self.context.workspace.findings, self.node, self.path)
        shown = {TEXT, *self._common}
        if self._more.is_open:
            shown.update(self._rest(self._common))
        for name in shown:
            row = self._rows.get(name)
            if row is not None:
                row.refresh(problems.get(name))
