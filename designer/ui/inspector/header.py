"""The top of the inspector: what is selected, its status, the person's own name for it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from designer.flow import BranchNode, EntryNode, ExternalNode, Node, NodeId, NoteNode, VerbNode
from designer.flow import verb_spec as spec_of_verb
from designer.text import tr
from designer.twiml import AttributeSpec, Status, ValueKind
from designer.ui.icons import node_icon, pixmap
from designer.ui.inspector.binding import title_binding
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.fieldrow import FieldRow, status_word
from designer.ui.inspector.verdicts import in_place, of_element, role_of
from designer.ui.names import kind_name
from designer.ui.nodekinds import BRANCH, ENTRY, EXTERNAL, NOTE, VERB, NodeKind
from designer.ui.widgets import Chip, Message


def title_spec() -> AttributeSpec:
    """The row of a node's own name."""
    return AttributeSpec(
        name="title",
        label=tr("Your name for it"),
        help=tr("Your own name for this card; it stands on it, and callers never hear it."),
        kind=ValueKind.TEXT,
        default_words=tr("such as Main menu"),
    )


class Header(QWidget):
    """Icon, verb, help, status, findings about the node as a whole, and the title's field."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self.context = context
        self.node = NodeId("")
        self._keeps_room = False  # fields shall not jump up while somebody is about to click one
        self.icon = QLabel()
        self.icon.setFixedSize(20, 20)
        self.kind = QLabel()
        self.kind.setObjectName("inspector-kind")
        self.kind.setProperty("role", "heading")
        font = self.kind.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self.kind.setFont(font)
        self.chip = Chip()
        self.chip.setObjectName("inspector-status")
        self.help = Message("muted")
        self.findings = Message()
        self.findings.setObjectName("inspector-findings")
        self.title = FieldRow(context, title_spec())
        self.title.can_reset = False
        self._lay_out()

    def bind(self, node: NodeId) -> None:
        """Show another node."""
        self.node = node
        self._keeps_room = False
        found = self.context.workspace.bridge.flow.nodes[node]
        self.title.bind(title_binding(self.title.spec, node, kind_name(found)))

    def refresh(self) -> None:
        """Show the node as it is."""
        node = self.context.workspace.bridge.flow.nodes[self.node]
        theme = self.context.workspace.themes.theme
        kind = kind_of(node)
        tint = theme.tint(kind.group if kind is not None else "web").name()
        self.icon.setPixmap(pixmap(node_icon(node), tint, 20, self.devicePixelRatioF()))
        self.kind.setText(kind_name(node))
        if isinstance(node, VerbNode):
            unknown = tr("The documentation does not know this verb; it is kept as it is.")
        else:
            unknown = tr("Imported, but nothing that TwiML can do; it is kept as it is.")
        self.help.say(kind.help if kind is not None else unknown)
        status, note = _status(node)
        words = tr("disabled") if node.is_disabled else status_word(status)
        self.chip.set_text(words, theme.color("warning"), note)
        self._show_findings()
        self.title.refresh()

    def _show_findings(self) -> None:
        node = self.context.workspace.bridge.flow.nodes[self.node]
        problems = of_element(self.context.workspace.findings, self.node, ())
        words = "\n".join(in_place(problem, node) for problem in problems)
        if words:
            self.findings.say(words, role_of(problems))
            self.findings.setMinimumHeight(0)
        elif self._keeps_room:
            if self.findings.text():
                self.findings.setMinimumHeight(self.findings.heightForWidth(self.width()))
            self.findings.setText("")
        else:
            self.findings.setMinimumHeight(0)
            self.findings.say("")
        self._keeps_room = self.findings.isVisibleTo(self)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.icon)
        line.addWidget(self.kind)
        line.addWidget(self.chip)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addWidget(self.help)
        outer.addWidget(self.findings)
        outer.addWidget(self.title)


def kind_of(node: Node) -> NodeKind | None:
    """The kind of a node; None for a verb that the vocabulary does not know."""
    match node:
        case VerbNode(element=element):
            kind = NodeKind(VERB, element.tag)
            return kind if kind.spec is not None else None
        case EntryNode():
            return NodeKind(ENTRY, str(node.kind))
        case BranchNode():
            return NodeKind(BRANCH)
        case ExternalNode():
            return NodeKind(EXTERNAL)
        case NoteNode():
            return NodeKind(NOTE)
        case _:
            return None


def _status(node: Node) -> tuple[Status, str]:
    spec = spec_of_verb(node.element) if isinstance(node, VerbNode) else None
    return (spec.status, spec.note) if spec is not None else (Status.CURRENT, "")
