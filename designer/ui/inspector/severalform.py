"""The attributes that several selected verbs have in common: edited in all of them at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.flow import Edit, NodeId, Project, VerbNode, set_attribute_of_all, verb_spec
from designer.problem import Problem
from designer.text import tr, tr_n
from designer.ui.inspector.binding import Binding
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.fieldrow import FieldRow
from designer.ui.inspector.order import common_attributes
from designer.ui.inspector.shared import Shared, shared_attributes
from designer.ui.widgets import Fold, heading

MOST_VALUES = 4
"""How many different values are named."""


class SeveralForm(QWidget):
    """Rows for what all of the nodes can have; hidden where that is nothing."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self.context = context
        self.nodes: tuple[NodeId, ...] = ()
        self._shared: tuple[Shared, ...] = ()
        self._rows: dict[str, SeveralRow] = {}
        self.title = heading("")
        self.title.setObjectName("several-title")
        self._box: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.title)

    def show_nodes(self, nodes: Sequence[NodeId]) -> None:
        """Show what these have in common."""
        flow = self.context.workspace.bridge.flow
        verbs = [node for one in nodes if isinstance(node := flow.nodes[one], VerbNode)]
        is_all = len(verbs) == len(nodes)
        shared = shared_attributes(verbs) if is_all else ()
        kinds = {verb.element.tag for verb in verbs}
        count = len(nodes)
        if len(kinds) == 1:
            words = tr_n("{n} {verb} card", "{n} {verb} cards", count, verb=kinds.pop())
        else:
            words = tr_n("{n} card", "{n} cards", count)
        self.title.setText(tr("Settings of all {cards}", cards=words))
        self.setVisible(bool(shared))
        self.nodes = tuple(nodes)
        if shared != self._shared:
            self._build(shared, verbs)
        for one in shared:
            row = self._rows[one.spec.name]
            row.bind(several_binding(one, self.nodes, words))
            row.refresh()

    def _build(self, shared: tuple[Shared, ...], verbs: Sequence[VerbNode]) -> None:
        """A row for each attribute; what is rarely set folds away."""
        if self._box is not None:
            self._layout.removeWidget(self._box)
            self._box.hide()
            self._box.deleteLater()
        self._shared = shared
        self._rows = {one.spec.name: SeveralRow(self.context, one.spec) for one in shared}
        first = common_names(verbs) if verbs else frozenset()
        self._box = QWidget()
        layout = QVBoxLayout(self._box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for name, row in self._rows.items():
            if name in first:
                layout.addWidget(row)
        rest = [row for name, row in self._rows.items() if name not in first]
        if rest:
            fold = Fold(tr("More settings ({n})", n=len(rest)), lambda: _column(rest))
            fold.button.setObjectName("more-several")
            layout.addWidget(fold)
        self._layout.addWidget(self._box)


class SeveralRow(FieldRow):
    """A field whose value may differ from node to node: then it is empty and says so."""

    def refresh(self, problem: Problem | None = None) -> None:
        """Show the value that all have."""
        super().refresh(problem)
        assert self.binding is not None
        values = self._values()
        self.reset.setVisible(self.can_reset and values != [None])
        if len(values) > 1:
            named = [one if one is not None else tr("not set") for one in values[:MOST_VALUES]]
            listed = ", ".join(named)
            if len(values) > MOST_VALUES:
                more = len(values) - MOST_VALUES
                words = tr("differs: {values} and {n} more", values=listed, n=more)
            else:
                words = tr("differs: {values}", values=listed)
            self.message.say(words, "muted")
            self.editor.set_invalid(False)

    def _values(self) -> list[str | None]:
        assert isinstance(self.binding, SeveralBinding)
        return self.binding.values(self.context.workspace.bridge.project)


@dataclass(frozen=True, slots=True)
class SeveralBinding(Binding):
    """The binding of one attribute of several nodes."""

    nodes: tuple[NodeId, ...] = ()

    @property
    def merge(self) -> tuple[object, ...]:
        """The key under which edits of this field are one undo step."""
        return "several", self.nodes, self.spec.name

    @property
    def object_name(self) -> str:
        """The name by which tests find the field."""
        return f"several-{self.spec.name}"

    def values(self, project: Project) -> list[str | None]:
        """The different values, in the order of the nodes."""
        return list(dict.fromkeys(value_of(project, node, self.spec.name) for node in self.nodes))


def value_of(project: Project, node_id: NodeId, name: str) -> str | None:
    """The attribute of a node; None when it is not set."""
    node = project.flow.nodes.get(node_id)
    if not isinstance(node, VerbNode) or not node.element.has(name):
        return None
    return node.element.get(name)


def several_binding(shared: Shared, nodes: tuple[NodeId, ...], owner: str) -> SeveralBinding:
    """The binding of an attribute of all these nodes."""
    spec = shared.spec

    def read(project: Project) -> str | None:
        values = {value_of(project, node, spec.name) for node in nodes}
        return values.pop() if len(values) == 1 else None

    def edit(value: str | None) -> Edit:
        return lambda project: set_attribute_of_all(project, nodes, spec.name, value)

    return SeveralBinding(
        spec, nodes[0], (), spec.name, owner, read, edit, check=shared.check, nodes=nodes
    )


def common_names(verbs: Sequence[VerbNode]) -> frozenset[str]:
    """The attributes to show at once: those that are set somewhere, and the usual ones."""
    element = verbs[0].element
    spec = verb_spec(element)
    usual = common_attributes(spec, element) if spec is not None else ()
    return frozenset((*usual, *(name for verb in verbs for name, _ in verb.element.attributes)))


def _column(rows: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    for row in rows:
        layout.addWidget(row)
    return holder
