"""What an element holds, as a list: add, remove, put in order, open to a form of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from designer.flow import (
    Edit,
    NodeId,
    VerbNode,
    remove_nested,
    set_element,
    set_nested,
    text_as_noun,
)
from designer.text import tr
from designer.twiml import Element, ElementSpec, Status, ValueKind, element, vocabulary
from designer.ui.icons import element_icon, icon
from designer.ui.inspector.binding import Path
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.nestedrow import NestedRow
from designer.ui.inspector.speech import marked, spoken, without_mark
from designer.ui.inspector.words import rearranged, words_before
from designer.ui.nodekinds import NOUN, NodeKind, make_element
from designer.ui.widgets import IconButton, RowList, heading

if TYPE_CHECKING:
    from designer.ui.inspector.elementform import ElementForm


def title_of(id: str) -> str:
    """What the content of the element of that id is called."""
    titles = {
        "Say": tr("Speech marks (SSML)"),
        "Gather": tr("Prompts"),
        "Prompt": tr("Prompts"),
        "Dial": tr("Who is called"),
        "Message": tr("Parts"),
        "Pay": tr("Prompts and parameters"),
        "Connect": tr("Connected to"),
        "Start": tr("Started"),
        "Stop": tr("Stopped"),
        "Headers": tr("Headers"),
        "Enqueue": tr("Task"),
        "Refer": tr("Called instead"),
    }
    return titles.get(id) or tr("Content")


SSML = "SsmlBreak"
"""Where this may be nested, words and elements are mixed."""
END = 1_000_000_000


class NestedList(QWidget):
    """The child elements of one element. Hidden where nothing may be and nothing is nested."""

    def __init__(self, context: FormContext, spec: ElementSpec | None) -> None:
        super().__init__()
        self.context, self.spec = context, spec
        self.node = NodeId("")
        self.path: Path = ()
        self._rows: list[NestedRow] = []
        self._to_open: int | None = None
        self.words_cursor: Callable[[], int] = lambda: END
        """Where the cursor is in the words of the element."""
        self._is_new = True
        self.list = RowList()
        self.list.moved.connect(self._on_moved)
        self.list.setAccessibleName(self._title)
        self.up = IconButton("chevron-up", tr("Move up (Alt+Up)"))
        self.up.clicked.connect(lambda: self.list.move_current(-1))
        self.down = IconButton("chevron-down", tr("Move down (Alt+Down)"))
        self.down.clicked.connect(lambda: self.list.move_current(1))
        self.add = IconButton("plus", tr("Add to {what}", what=self._title), text=tr("Add"))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.add)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.add.setMenu(self.menu)
        self._lay_out()

    def bind(self, node: NodeId, path: Path) -> None:
        """Show the content of another element."""
        is_same = (node, path) == (self.node, self.path)
        self.node, self.path = node, path
        dotted = ".".join(map(str, path))
        self.add.setObjectName(f"add-nested-{dotted}")
        self.list.setObjectName(f"nested-{dotted}")
        self.up.setObjectName(f"nested-up-{dotted}")
        self.down.setObjectName(f"nested-down-{dotted}")
        if not is_same:
            self._is_new = True
            for row in self._rows:
                row.give_back()

    def refresh(self, element: Element) -> None:
        """Show the content as it is."""
        children = element.elements
        may_hold = self.spec is not None and bool(self.spec.children)
        self.setVisible(may_hold or (bool(children) and self.spec is not None))
        is_first, self._is_new = self._is_new, False
        rows = self._matched(children)
        self._show_rows(rows)
        for index, (row, child) in enumerate(zip(rows, children, strict=True)):
            before = words_before(element, index) if self._is_mixed else ""
            row.show_element(child, self.node, (*self.path, index), before)
        self.add.setVisible(may_hold)
        self.up.setVisible(len(rows) > 1)
        self.down.setVisible(len(rows) > 1)
        if self._to_open is not None and self._to_open < len(rows):
            self._open_new(rows[self._to_open])
        elif is_first and len(rows) == 1 and not self.path and not self._is_mixed:
            rows[0].set_open(True)

    def open_row(self, index: int) -> ElementForm | None:
        """The form of the ``index``-th element, opened; None when there is none."""
        if index >= len(self._rows):
            return None
        self._rows[index].set_open(True)
        return self._rows[index].form

    @property
    def _title(self) -> str:
        return title_of(self.spec.id if self.spec is not None else "")

    @property
    def _is_mixed(self) -> bool:
        """Whether words and elements stand side by side, as in Say."""
        text = self.spec.text if self.spec is not None else None
        return text is not None and text.kind is ValueKind.LONG_TEXT and SSML in _ids(self.spec)

    def _open_new(self, row: NestedRow) -> None:
        self._to_open = None
        row.set_open(True)
        first = row.form.first_row() if row.form is not None else None
        if first is not None:
            first.take_focus()

    def _matched(self, children: Sequence[Element]) -> list[NestedRow]:
        """A row for each child: the one that showed it, else one that showed such an element."""
        spare = list(self._rows)
        found: list[NestedRow | None] = []
        for child in children:
            row = next((row for row in spare if row.element is child), None)
            if row is not None:
                spare.remove(row)
            found.append(row)
        result = []
        for child, row in zip(children, found, strict=True):
            if row is None:
                row = next((one for one in spare if one.element.tag == child.tag), None)
                if row is not None:
                    spare.remove(row)
                else:
                    row = NestedRow(self.context, self._spec_of(child), child)
                    row.remove_wanted.connect(self._on_remove)
            result.append(row)
        return result

    def _show_rows(self, rows: list[NestedRow]) -> None:
        for row in self._rows:
            if row not in rows:
                row.give_back()
        self._rows = rows
        self.list.set_rows(rows)

    def _spec_of(self, child: Element) -> ElementSpec | None:
        return self.spec.child(child.tag) if self.spec is not None else None

    def _fill_menu(self) -> None:
        """What may be nested here; what Twilio no longer stands by comes last."""
        self.menu.clear()
        assert self.spec is not None
        table = vocabulary()
        specs = [table.element(self.spec.channel, child) for child in self.spec.children]
        color = self.palette().color(QPalette.ColorRole.WindowText).name()
        for spec in sorted(specs, key=lambda one: one.status is not Status.CURRENT):
            words = spec.label if spec.status is Status.CURRENT else f"{spec.label} ({spec.status})"
            action = QAction(icon(element_icon(spec.tag), color), words, self.menu)
            action.setObjectName(f"add-{spec.tag}")
            action.setToolTip(spec.help)
            action.triggered.connect(lambda _=False, tag=spec.tag: self.add_element(tag))
            self.menu.addAction(action)
        self.menu.setToolTipsVisible(True)

    def add_element(self, tag: str) -> None:
        """Nest a new element of that name, open it and put the cursor into it.

        It comes last; among words (SSML), where the cursor is or was in them.
        """
        node = self.context.workspace.bridge.flow.nodes.get(self.node)
        if not isinstance(node, VerbNode):
            return
        holder = node.element.at(self.path)
        if self._is_mixed:
            place = min(self.words_cursor(), len(spoken(holder)))
            changed_holder, inside = marked(holder, place, place, element(tag))
            self._to_open = inside[0]
        else:
            made = make_element(NodeKind(NOUN, tag))
            holder = text_as_noun(holder)
            changed_holder = holder.insert_at((len(holder.elements),), made)
            self._to_open = len(holder.elements)
        changed = node.element.replace_at(self.path, changed_holder)
        step = tr("Add {tag} to {owner}", tag=tag, owner=self._owner)
        self.context.do(step, lambda project: set_element(project, self.node, changed))

    @property
    def _owner(self) -> str:
        return self.spec.tag if self.spec is not None else "element"

    def _on_remove(self, row: QWidget) -> None:
        index = self._rows.index(row)  # type: ignore[arg-type]
        tag = self._rows[index].element.tag
        step = tr("Remove {tag} from {owner}", tag=tag, owner=self._owner)
        self.context.do(step, self._removal(index))

    def _removal(self, index: int) -> Edit:
        """Direct content of a verb is removed so that the links of what stays follow it."""
        node, path, is_mixed = self.node, self.path, self._is_mixed
        if not path and not is_mixed:
            return lambda project: remove_nested(project, node, index)

        def edit(project):  # type: ignore[no-untyped-def]
            root = project.node(node).element
            if is_mixed:  # the words in a speech mark stay
                changed = root.replace_at(path, without_mark(root.at(path), index))
            else:
                changed = root.replace_at((*path, index), None)
            return set_element(project, node, changed)

        return edit

    def _on_moved(self, start: int, end: int) -> None:
        order = list(range(len(self._rows)))
        order.insert(end, order.pop(start))
        tag = self._rows[start].element.tag
        step = tr("Move {tag} in {owner}", tag=tag, owner=self._owner)
        self.context.do(step, self._reordering(order))

    def _reordering(self, order: list[int]) -> Edit:
        node, path = self.node, self.path

        def edit(project):  # type: ignore[no-untyped-def]
            root = project.node(node).element
            if not path:
                return set_nested(project, node, [(root.elements[i], i) for i in order])
            changed = rearranged(root.at(path), order)
            return set_element(project, node, root.replace_at(path, changed))

        return edit

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(0)
        title = heading(self._title)
        title.setWordWrap(True)
        line.addWidget(title, 1)
        for button in (self.up, self.down, self.add):
            button.setIconSize(QSize(16, 16))
            line.addWidget(button)
        outer.addLayout(line)
        outer.addWidget(self.list)


def _ids(spec: ElementSpec | None) -> tuple[str, ...]:
    return spec.children if spec is not None else ()
