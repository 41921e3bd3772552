"""What palette and quick add offer."""

import pytest
from PySide6.QtCore import QMimeData

from designer.flow import EntryNode, NodeId, Project, VerbNode, add_node, outcomes
from designer.resources import resource_path
from designer.twiml import Group, Status
from designer.ui.nodekinds import (
    MIME,
    NOUN,
    VERB,
    NodeKind,
    kind_from_json,
    kind_of_mime,
    kinds,
    make_element,
    make_node,
    mime_of,
    nouns,
)

EVERY = (*kinds(with_old=True), *nouns())


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.to_json())
def test_every_kind_has_words_an_icon_and_a_family(kind: NodeKind) -> None:
    assert kind.label
    assert len(kind.help) > 10
    assert kind.label.lower() in kind.keywords
    assert kind.group in {*map(str, Group), "web", "note"}
    assert resource_path("icons", f"{kind.icon}.svg").is_file()


@pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.to_json())
def test_every_kind_survives_a_drag(kind: NodeKind) -> None:
    assert kind_of_mime(mime_of(kind)) == kind


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"kind": "verb"}', '{"kind": "entry", "entry": "fax"}']
)
def test_nonsense_is_no_kind(text: str) -> None:
    assert kind_from_json(text) is None


def test_a_foreign_drag_is_no_kind() -> None:
    assert kind_of_mime(QMimeData()) is None


def test_kinds_are_offered_in_the_order_of_a_call_and_without_what_is_retired() -> None:
    names = [kind.label for kind in kinds()]
    assert names[:4] == ["Incoming call", "Incoming message", "Outgoing call", "Say"]
    assert names[-1] == "Note"
    shown = [kind.spec.status for kind in kinds() if kind.spec is not None]
    assert set(shown) == {Status.CURRENT}


def test_nouns_are_what_stands_in_a_verb() -> None:
    names = {kind.name for kind in nouns()}
    assert {"Number", "Client", "Conference", "Sip", "Queue", "Stream", "Body", "Media"} <= names
    assert not {"break", "Parameter", "Say"} & names


@pytest.mark.parametrize("kind", kinds(with_old=True), ids=lambda kind: kind.to_json())
def test_nodes_start_with_an_id_of_their_own(kind: NodeKind) -> None:
    project = add_node(Project(), make_node(kind, Project()), (0.0, 0.0))
    assert make_node(kind, project).id not in project.flow.nodes


def test_a_gather_starts_as_a_menu_with_two_choices() -> None:
    node = make_node(NodeKind(VERB, "Gather"), Project())
    labels = [way.label for way in outcomes(node)]
    assert labels == ["1", "2", "anything else", "no input"]
    assert isinstance(node, VerbNode)
    assert [child.tag for child in node.element.elements] == ["Say"]


def test_an_entry_keeps_its_kind() -> None:
    kind = kinds()[1]
    node = make_node(kind, Project())
    assert isinstance(node, EntryNode)
    assert node.kind.value == kind.name
    assert node.id == NodeId("entry-1")


def test_a_noun_has_an_element_but_no_node() -> None:
    kind = NodeKind(NOUN, "Number")
    assert make_element(kind).tag == "Number"
    with pytest.raises(ValueError, match="on its own"):
        make_node(kind, Project())
    assert MIME.startswith("application/x-")
