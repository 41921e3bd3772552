"""The page of one node: header, the form for its sort, ways out, the advanced part."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from designer.flow import BranchNode, Node, NodeId, VerbNode
from designer.text import tr
from designer.twiml import AttributeSpec, ValueKind
from designer.ui.inspector.binding import Path, document_binding
from designer.ui.inspector.bodies import Body, body_key, make_body
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.fieldrow import FieldRow
from designer.ui.inspector.header import Header
from designer.ui.inspector.outcomelist import OutcomeList
from designer.ui.names import kind_name
from designer.ui.widgets import Fold


def document_spec() -> AttributeSpec:
    """The row of a document's name."""
    return AttributeSpec(
        name="document",
        label=tr("Document name"),
        help=tr("The name under which the document that starts here is exported, and so its URL."),
        kind=ValueKind.TEXT,
        default_words=tr("named by the program"),
    )


class NodePage(QWidget):
    """Shows one node after another; the forms are kept, one for each sort of node."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self.context = context
        self.node = NodeId("")
        self.header = Header(context)
        self.outcomes = OutcomeList(context)
        self.document = FieldRow(context, document_spec())
        self.document.setParent(self)  # until the fold takes it
        self.document.hide()
        self.advanced = Fold(tr("Advanced"), lambda: self.document)
        self.advanced.button.setObjectName("advanced")
        self.body: Body | None = None
        self._bodies: dict[tuple[str, str], Body] = {}
        context.link_wanted.connect(self.outcomes.focus_outcome)
        self._place = QVBoxLayout()
        self._lay_out()

    def warm_up(self) -> bool:
        """Build the form of one more sort of node that the flow holds; False when all are there."""
        for node in self.context.workspace.bridge.flow.nodes.values():
            if body_key(node) not in self._bodies:
                self._made_body(node).hide()
                return True
        return False

    def bind(self, node: NodeId) -> None:
        """Show another node."""
        self.setUpdatesEnabled(False)
        self.node = node
        found = self.context.workspace.bridge.flow.nodes[node]
        self.header.bind(node)
        body = self._body_for(body_key(found))
        body.bind(node)
        self.outcomes.bind(node)
        self.document.bind(document_binding(self.document.spec, node, kind_name(found)))
        self.advanced.setVisible(isinstance(found, VerbNode | BranchNode))
        self.refresh()
        self.setUpdatesEnabled(True)

    def refresh(self) -> None:
        """Show the node as it is."""
        if self.node not in self.context.workspace.bridge.flow.nodes or self.body is None:
            return
        self.header.refresh()
        self.body.refresh()
        self.outcomes.refresh()
        self.document.refresh()

    def find_row(self, path: Path, attribute: str) -> FieldRow | None:
        """The row of a field, made visible."""
        if not path and attribute == "title":
            return self.header.title
        if not path and attribute == "document":
            self.advanced.set_open(True)
            return self.document
        return self.body.find_row(path, attribute) if self.body is not None else None

    def focus_element(self, path: Path) -> None:
        """Put the cursor into the element at ``path``; into the name when that has no field."""
        if self.body is None or not self.body.focus_element(path):
            self.header.title.take_focus()

    def _body_for(self, key: tuple[str, str]) -> Body:
        """The body for such nodes, shown in place of the one before."""
        body = self._bodies.get(key)
        if body is None:
            node = self.context.workspace.bridge.flow.nodes[self.node]
            body = self._made_body(node)
        if self.body is not None and self.body is not body:
            self.body.hide()
        body.show()
        self.body = body
        return body

    def _made_body(self, node: Node) -> Body:
        body = self._bodies[body_key(node)] = make_body(self.context, node)
        self._place.addWidget(body)
        return body

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 12, 12, 16)
        outer.setSpacing(10)
        outer.addWidget(self.header)
        outer.addWidget(_separator())
        outer.addLayout(self._place)
        outer.addWidget(_separator())
        outer.addWidget(self.outcomes)
        outer.addWidget(self.advanced)
        outer.addStretch(1)


def _separator() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setProperty("role", "separator")
    return line
