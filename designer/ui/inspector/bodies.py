"""The middle of the inspector for each sort of node."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from designer.bundle import EntryKind
from designer.flow import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Node,
    NodeId,
    NoteNode,
    OpaqueNode,
    VerbNode,
    verb_spec,
)
from designer.flow.names import entry_name
from designer.text import tr
from designer.twiml import AttributeSpec, ElementSpec, ValueKind
from designer.ui.inspector.binding import Path, setting_binding
from designer.ui.inspector.branchform import BranchForm
from designer.ui.inspector.choicelist import ChoiceList
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.elementform import ElementForm
from designer.ui.inspector.fieldrow import FieldRow
from designer.ui.inspector.verdicts import of_fields
from designer.ui.names import kind_name
from designer.ui.theme import monospaced
from designer.ui.widgets import GrowingText, Message

MOST_SHOWN = 20_000
"""How many bytes of a document that cannot be read are shown."""


class Body(QWidget):
    """A form for nodes of one sort; bound to one node after another."""

    def bind(self, node: NodeId) -> None:
        """Show another node."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show the node as it is in the project."""
        raise NotImplementedError

    def find_row(self, path: Path, attribute: str) -> FieldRow | None:
        """The row of a field, made visible; None when there is none."""
        raise NotImplementedError

    def focus_element(self, path: Path) -> bool:
        """Put the cursor into the element at ``path``; False when nothing there takes it."""
        del path
        return False


class VerbBody(Body):
    """A verb: its form, and Gather's choices."""

    def __init__(self, context: FormContext, spec: ElementSpec | None, tag: str) -> None:
        super().__init__()
        self.context = context
        self.form = ElementForm(context, spec, tag)
        self.choices = ChoiceList(context) if _has_choices(spec) else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.form)
        if self.choices is not None:
            self.form.middle.addWidget(self.choices)

    def bind(self, node: NodeId) -> None:
        """Show another verb."""
        self.form.bind(node, ())
        if self.choices is not None:
            self.choices.bind(node)

    def refresh(self) -> None:
        """Show the verb as it is."""
        self.form.refresh()
        if self.choices is not None:
            self.choices.refresh()

    def find_row(self, path: Path, attribute: str) -> FieldRow | None:
        """The row of an attribute, however deep."""
        return self.form.find_row(path, attribute)

    def focus_element(self, path: Path) -> bool:
        """Put the cursor into the first field of the element at ``path``."""
        form = self.form.form_at(path)
        return form is not None and form.focus_first()


@dataclass(frozen=True, slots=True)
class Setting:
    """One plain field of a node: its row, its values in words, and how text becomes a value."""

    spec: AttributeSpec
    words: Mapping[str, str] = field(default_factory=dict)
    convert: Callable[[str], Any] = str


def method_spec(name: str = "method", label: str = "") -> AttributeSpec:
    """The row of a request's method."""
    return AttributeSpec(
        name,
        label or tr("Method"),
        tr("GET answers may be cached by Twilio; POST sends what it tells in the body."),
        ValueKind.CHOICE,
        ("POST", "GET"),
        required=True,
    )


def entry_settings() -> tuple[Setting, ...]:
    """The fields of an entry."""
    return (
        Setting(
            AttributeSpec(
                "kind",
                tr("Comes in as"),
                tr("What reaches your application here."),
                ValueKind.CHOICE,
                values=tuple(str(kind) for kind in EntryKind),
                required=True,
            ),
            {str(kind): entry_name(kind).lower() for kind in EntryKind},
            EntryKind,
        ),
        Setting(
            AttributeSpec(
                "number",
                tr("Number"),
                tr("The phone number that this entry stands for."),
                ValueKind.PHONE,
                default_words="+1 555 010 0000",
            )
        ),
        Setting(method_spec()),
        Setting(method_spec("fallback_method", tr("Fallback method"))),
        Setting(
            AttributeSpec(
                "status_callback",
                tr("Status callback"),
                tr("A URL that is told how the call went on; it never steers the call."),
                ValueKind.URL,
            )
        ),
    )


def external_settings() -> tuple[Setting, ...]:
    """The fields of a URL that somebody else answers."""
    url = AttributeSpec(
        "url",
        tr("URL"),
        tr("The address whose answer takes over the call."),
        ValueKind.URL,
        required=True,
    )
    return Setting(url), Setting(method_spec())


def note_settings() -> tuple[Setting, ...]:
    """The field of a note."""
    return (
        Setting(
            AttributeSpec(
                "text",
                tr("Note"),
                tr("Words for the people who work on this flow."),
                ValueKind.LONG_TEXT,
                default_words=tr("Why is it done this way?"),
            )
        ),
    )


class SettingsBody(Body):
    """Plain fields of a node that is no verb."""

    def __init__(self, context: FormContext, settings: tuple[Setting, ...]) -> None:
        super().__init__()
        self.context = context
        self.node = NodeId("")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        self.rows: dict[str, tuple[Setting, FieldRow]] = {}
        for setting in settings:
            row = FieldRow(context, setting.spec, setting.words)
            row.can_reset = False
            row.editor.from_call = False
            self.rows[setting.spec.name] = setting, row
            layout.addWidget(row)

    def bind(self, node: NodeId) -> None:
        """Show another node."""
        self.node = node
        owner = kind_name(self.context.workspace.bridge.flow.nodes[node])
        for setting, row in self.rows.values():
            row.bind(setting_binding(setting.spec, node, owner, setting.convert))

    def refresh(self) -> None:
        """Show the node as it is."""
        problems = of_fields(self.context.workspace.findings, self.node, ())
        for name, (_, row) in self.rows.items():
            row.refresh(problems.get(name))

    def find_row(self, path: Path, attribute: str) -> FieldRow | None:
        """The row of a field."""
        found = self.rows.get(attribute)
        return found[1] if found is not None else None


class BranchBody(Body):
    """A Branch: the parameter, and its cases."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self.form = BranchForm(context)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)

    def bind(self, node: NodeId) -> None:
        """Show another Branch."""
        self.form.bind(node)

    def refresh(self) -> None:
        """Show the Branch as it is."""
        self.form.refresh()

    def find_row(self, path: Path, attribute: str) -> FieldRow | None:
        """The row of the parameter."""
        return self.form.parameter if attribute == "parameter" else None


class OpaqueBody(Body):
    """Something imported that this program does not understand: why, and what it is."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self.context = context
        self.node = NodeId("")
        self.reason = Message()
        self.content = GrowingText(2, 20)
        self.content.setReadOnly(True)
        self.content.setFont(monospaced())
        self.content.setObjectName("opaque-content")
        self.content.setAccessibleName(tr("What was imported"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.reason)
        layout.addWidget(self.content)

    def bind(self, node: NodeId) -> None:
        """Show another one."""
        self.node = node

    def refresh(self) -> None:
        """Show it as it was imported."""
        node = self.context.workspace.bridge.flow.nodes[self.node]
        if isinstance(node, OpaqueNode):
            self.reason.say(node.reason)
            self.content.setVisible(bool(node.content))
            self.content.show_text(node.content[:MOST_SHOWN].decode("utf-8", "replace"))

    def find_row(self, path: Path, attribute: str) -> FieldRow | None:
        """No field."""
        return None


def body_key(node: Node) -> tuple[str, str]:
    """Nodes with the same key share a body."""
    if isinstance(node, VerbNode):
        spec = verb_spec(node.element)
        return ("verb", node.element.tag) if spec is None else (spec.channel, spec.id)
    return type(node).__name__, ""


def make_body(context: FormContext, node: Node) -> Body:
    """A body for such a node."""
    match node:
        case VerbNode():
            return VerbBody(context, verb_spec(node.element), node.element.tag)
        case EntryNode():
            return SettingsBody(context, entry_settings())
        case ExternalNode():
            return SettingsBody(context, external_settings())
        case NoteNode():
            return SettingsBody(context, note_settings())
        case BranchNode():
            return BranchBody(context)
        case _:
            return OpaqueBody(context)


def _has_choices(spec: ElementSpec | None) -> bool:
    return spec is not None and spec.action is not None and spec.action.choices
