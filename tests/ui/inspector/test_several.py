"""Several selected steps: what they have in common is changed in all of them at once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from designer.flow import EntryNode, Node, NodeId, VerbNode, set_attribute_of_all
from designer.twiml import Element, element
from designer.ui.inspector.severalform import SeveralRow
from tests.ui.inspector.stage import Stage, project_of

Make = Callable[..., Stage]


def verbs(*elements: Element) -> list[Node]:
    return [VerbNode(id=NodeId(f"n-{i}"), element=one) for i, one in enumerate(elements)]


def on_all(stage: Make, *nodes: Node) -> Stage:
    on = stage(project_of(*nodes))
    on.select(*(node.id for node in nodes))
    return on


def voices(on: Stage) -> list[str]:
    return [on.element(f"n-{i}").get("voice") for i in range(2)]


def test_typing_changes_all_in_one_step(stage: Make) -> None:
    on = on_all(stage, *verbs(element("Say", {}, "A"), element("Say", {"voice": "alice"}, "B")))
    assert "differs: not set, alice" in on.find("message-several-voice").text()  # type: ignore[attr-defined]
    on.type("several-voice", "man")
    assert voices(on) == ["man", "man"]
    assert on.undo_name() == "Change voice of 2 Say cards"
    on.undo()
    assert voices(on) == ["", "alice"]


def test_back_to_the_default_in_all(stage: Make) -> None:
    on = on_all(stage, *verbs(element("Say", {"voice": "man"}), element("Say", {"voice": "alice"})))
    on.click("reset-several-voice")
    assert voices(on) == ["", ""]


def test_different_verbs_show_what_all_can_have(stage: Make) -> None:
    on = on_all(stage, *verbs(element("Say", {}, "A"), element("Play", {}, "b.mp3")))
    on.type("several-loop", "3")
    assert [on.element(f"n-{i}").get("loop") for i in range(2)] == ["3", "3"]
    assert not on.shows("several-voice")


def test_what_is_no_verb_has_nothing_in_common(stage: Make) -> None:
    on = on_all(stage, *verbs(element("Say", {}, "A")), EntryNode(id=NodeId("e")))
    assert not on.shows("several-title")


def test_links_and_their_urls_are_left_alone(stage: Make) -> None:
    on = on_all(stage, *verbs(element("Gather"), element("Gather")))
    names = {widget.objectName() for widget in on.inspector.findChildren(QWidget)}
    assert "several-timeout" in names
    assert "several-action" not in names


def test_outcomes_that_go_take_their_links_along() -> None:
    nodes = verbs(element("Dial"), element("Dial"))
    project = project_of(*nodes, links={("n-0", "result:busy"): "n-1"})
    changed = set_attribute_of_all(project, ["n-0", "n-1"], "action", "x")  # type: ignore[list-item]
    assert not changed.flow.links_from(NodeId("n-0"))
    again = set_attribute_of_all(changed, [NodeId("n-0"), NodeId("gone")], "action", None)
    assert isinstance(again.node(NodeId("n-0")), VerbNode)


def several_row(on: Stage, name: str) -> SeveralRow:
    row = on.find(f"several-{name}")
    while not isinstance(row, SeveralRow):
        row = row.parentWidget()
    return row


def test_where_verbs_differ_in_their_words_the_attribute_has_its_own_name(stage: Make) -> None:
    on = on_all(stage, *verbs(element("Dial"), element("Record"), element("Gather")))
    row = several_row(on, "timeout")
    assert row.label.text() == "timeout"
    assert row.editor.input.accessibleName() == "timeout"
    assert row.editor.empty_words == "varies by verb"
    on.press("several-timeout", Qt.Key.Key_Home)
    said = on.find("inspector-help").text()  # type: ignore[attr-defined]
    assert [line.partition(":")[0] for line in said.splitlines()] == ["Dial", "Record", "Gather"]
    on.type("several-timeout", "3")
    assert [on.element(f"n-{i}").get("timeout") for i in range(3)] == ["3", "3", "3"]
    assert "5" in on.message("several-timeout"), "a Dial rings for 5 seconds at least"
    on.type("several-timeout", "7")
    assert on.message("several-timeout") == ""


def test_where_verbs_agree_the_words_stay(stage: Make) -> None:
    on = on_all(stage, *verbs(element("Dial"), element("Dial")))
    assert several_row(on, "timeout").label.text() == "Ring for"
    on = on_all(stage, *verbs(element("Gather"), element("Record")))
    assert several_row(on, "timeout").editor.empty_words == "5 (default)"
    on = on_all(stage, *verbs(element("Say"), element("Play")))
    assert several_row(on, "loop").label.text() == "Repeat"


LONG = "Welcome to Acme Telecom. For sales press 1, for hours press 2, to leave a message press 3."


@pytest.mark.parametrize("width", [280, 360])
def test_long_names_are_cut_and_nothing_scrolls_sideways(stage: Make, width: int) -> None:
    named = VerbNode(id=NodeId("named"), title=LONG, element=element("Say", {}, "x"))
    on = on_all(stage, *verbs(element("Gather", {}, element("Say", {}, LONG))), named)
    on.inspector.resize(width, 700)
    on.qtbot.waitUntil(lambda: on.inspector.several_area.viewport().width() <= width)
    assert not on.inspector.several_area.horizontalScrollBar().isVisible()
    assert on.inspector.several_area.horizontalScrollBar().maximum() == 0
    button = on.find("select-named")
    assert button.geometry().right() < width
    assert button.toolTip() == f"{LONG}\nSelect only this one"
    assert button.accessibleName() == LONG
    on.click("select-named")
    assert on.workspace.selection.single == "named"


def test_a_short_name_is_not_cut(stage: Make) -> None:
    on = on_all(stage, *verbs(element("Say", {}, "A & B"), element("Say", {}, "B")))
    button = on.find("select-n-0")
    assert button.accessibleName() == "Say “A & B”"
    assert button.toolTip() == "Select only this one"
    assert button.width() == button.sizeHint().width()
