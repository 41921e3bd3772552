"""What a call visited becomes a flow: linked where it was followed, absolute where it was not."""

from __future__ import annotations

import pytest

from designer.errors import StorageError
from designer.flow import ExternalNode, NodeId, Project, VerbNode
from designer.storage.importing import VisitedDocument, import_visited

HOST = "https://shop.example"
MENU = (
    b'<Response><Gather action="/menu"><Say>Press 1.</Say></Gather>'
    b"<Redirect>/voice</Redirect></Response>"
)
SALES = b"<Response><Say>Sales.</Say><Play>sounds/bye.mp3</Play></Response>"
NEWS = b"<Response><Say>News.</Say></Response>"


def visit(path: str, body: bytes, *params: tuple[str, str], base: str = "") -> VisitedDocument:
    return VisitedDocument(HOST + path, params, HOST + (base or path), body)


def says(project: Project, text: str) -> NodeId:
    return next(
        node.id
        for node in project.flow.nodes.values()
        if isinstance(node, VerbNode) and node.element.text == text
    )


def test_documents_are_linked_by_what_the_caller_did() -> None:
    found = import_visited([visit("/voice", MENU), visit("/menu", SALES, ("Digits", "1"))]).project
    gather = next(n for n in found.flow.nodes if n.startswith("gather"))
    targets = set(found.flow.links_from(gather).values())
    assert says(found, "Sales.") in targets


def test_one_url_with_two_answers_is_a_decision() -> None:
    found = import_visited(
        [
            visit("/voice", MENU),
            visit("/menu", SALES, ("Digits", "1")),
            visit("/menu", NEWS, ("Digits", "2")),
        ]
    ).project
    gather = next(n for n in found.flow.nodes if n.startswith("gather"))
    targets = set(found.flow.links_from(gather).values())
    assert {says(found, "Sales."), says(found, "News.")} <= targets


def test_what_was_not_visited_is_absolute() -> None:
    found = import_visited(
        [visit("/voice", MENU), visit("/menu", SALES, ("Digits", "1"), base="/de/menu")]
    ).project
    played = [
        node.element.text
        for node in found.flow.nodes.values()
        if isinstance(node, VerbNode) and node.element.tag == "Play"
    ]
    assert played == [f"{HOST}/de/sounds/bye.mp3"]
    alone = import_visited([visit("/voice", MENU)]).project
    far = [node.url for node in alone.flow.nodes.values() if isinstance(node, ExternalNode)]
    assert far == [f"{HOST}/menu"]


def test_nothing_visited_is_an_error() -> None:
    with pytest.raises(StorageError, match="Nothing was visited"):
        import_visited([])
