"""What a field row is bound to: where its value is in the project, and the edit that changes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from designer.flow import (
    Edit,
    Node,
    NodeId,
    Project,
    VerbNode,
    set_attribute,
    set_document,
    set_element,
    set_node,
    set_title,
    why_no_document,
)
from designer.text import in_sentence, tr
from designer.twiml import TEXT, AttributeSpec, Element, check_value
from designer.ui.inspector.speech import spoken, with_spoken
from designer.ui.inspector.words import with_words, words_of

Path = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Binding:
    """One value of one node.

    ``read`` gives the value or None when it is not set; ``edit`` the edit that sets it; ``refuse``
    a reason why a value cannot even be stored. ``what`` and ``owner`` name the undo step.
    """

    spec: AttributeSpec
    node: NodeId
    path: Path
    what: str
    owner: str
    read: Callable[[Project], str | None]
    edit: Callable[[str | None], Edit]
    refuse: Callable[[Project, str], str] = lambda project, value: ""
    check: Callable[[AttributeSpec, str], str] = check_value

    @property
    def step(self) -> str:
        """The name of the undo step."""
        return tr("Change {what} of {owner}", what=self.what, owner=self.owner)

    @property
    def merge(self) -> tuple[object, ...]:
        """The key under which edits of this field are one undo step."""
        return "field", self.node, self.path, self.spec.name

    @property
    def object_name(self) -> str:
        """The name by which tests and the problems panel find the field."""
        return f"field-{'.'.join(map(str, self.path))}-{self.spec.name}"


def element_at(project: Project, node: NodeId, path: Path) -> Element | None:
    """The element at ``path`` in the node's verb, or None when it is not there (any more)."""
    found = project.flow.nodes.get(node)
    if not isinstance(found, VerbNode):
        return None
    try:
        return found.element.at(path)
    except IndexError:
        return None


def attribute_binding(
    spec: AttributeSpec, node: NodeId, path: Path, owner: str, *, is_speech: bool = False
) -> Binding:
    """The binding of an attribute, or of the text, of an element.

    ``is_speech``: the text is all words of the element, those in speech marks too.
    """

    def read(project: Project) -> str | None:
        element = element_at(project, node, path)
        if element is None:
            return None
        if spec.name == TEXT:
            return (spoken if is_speech else words_of)(element) or None
        return element.get(spec.name) if element.has(spec.name) else None

    def edit(value: str | None) -> Edit:
        if spec.name == TEXT:
            write = with_spoken if is_speech else with_words
            return lambda project: _with_text(project, node, path, value or "", write)
        return lambda project: set_attribute(project, node, path, spec.name, value)

    what = tr("text") if spec.name == TEXT else spec.name
    return Binding(spec, node, path, what, owner, read, edit)


def _with_text(
    project: Project,
    node: NodeId,
    path: Path,
    text: str,
    write: Callable[[Element, str], Element],
) -> Project:
    found = project.node(node)
    assert isinstance(found, VerbNode)
    changed = write(found.element.at(path), text)
    return set_element(project, node, found.element.replace_at(path, changed))


def setting_binding(
    spec: AttributeSpec, node: NodeId, owner: str, convert: Callable[[str], Any] = str
) -> Binding:
    """The binding of a plain field of a node (an entry's number, a note's text)."""

    def edit(value: str | None) -> Edit:
        return lambda project: set_node(
            project, _with_setting(project.node(node), spec.name, convert(value or spec.default))
        )

    def read(project: Project) -> str | None:
        return str(getattr(project.node(node), spec.name, "")) or None

    return Binding(spec, node, (), in_sentence(spec.label), owner, read, edit)


def _with_setting(node: Node, field: str, value: object) -> Node:
    return replace(node, **{field: value})  # type: ignore[arg-type]


def title_binding(spec: AttributeSpec, node: NodeId, owner: str) -> Binding:
    """The binding of a node's own name."""
    return Binding(
        spec,
        node,
        (),
        tr("name"),
        owner,
        lambda project: project.node(node).title or None,
        lambda value: lambda project: set_title(project, node, value or ""),
    )


def document_binding(spec: AttributeSpec, node: NodeId, owner: str) -> Binding:
    """The binding of the name of the document that starts at a node."""
    return Binding(
        spec,
        node,
        (),
        tr("document name"),
        owner,
        lambda project: getattr(project.node(node), "document", "") or None,
        lambda value: lambda project: set_document(project, node, value or ""),
        lambda project, value: why_no_document(project.flow, node, value),
    )
