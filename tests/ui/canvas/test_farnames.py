"""Names from very far away: readable, apart from each other, the most important first."""

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from designer.flow import (
    Frame,
    FrameId,
    NodeId,
    Project,
    add_frame,
    move_nodes,
    remove_nodes,
    set_frame,
    set_title,
)
from designer.ui.canvas.textfit import TextMeter
from tests.helpers.briefflows import call, menu, project_of, say, verb
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]


def wide(step: float) -> Project:
    """A call, a menu and forty Says in a row, each with a title."""
    says = [say(f"s{n}") for n in range(40)]
    project = project_of(call(), menu("m", "1"), *says)
    places = {node: (step * n, 0.0) for n, node in enumerate(project.flow.nodes)}
    project = move_nodes(project, places)
    project = set_title(project, NodeId("m"), "Main menu")
    for n in range(40):
        project = set_title(project, NodeId(f"s{n}"), f"Sentence {n}")
    return project


def grid() -> Project:
    """The same in six rows of seven, with much room between them."""
    project = wide(0)
    places = {
        node: (2000.0 * (n % 7), 1500.0 * (n // 7)) for n, node in enumerate(project.flow.nodes)
    }
    return move_nodes(project, places)


def shown(h: Hand) -> list[str]:
    """The names after a picture at rest."""
    h.canvas.fit_all()
    h.canvas.settle()
    return h.canvas.flow_scene.overview.names.texts()


def test_what_matters_most_has_a_name_first(hand: MakeHand) -> None:
    h = hand(wide(300))
    texts = shown(h)
    assert h.canvas.scale_now < 0.16
    assert texts[0] == "Incoming call"
    assert 5 < len(texts) < 42
    assert "Main menu" not in texts  # no room beside the entry ...
    h.workspace.bridge.do("Move", lambda p: move_nodes(p, {NodeId("m"): (0.0, 1000.0)}))
    assert shown(h)[:2] == ["Incoming call", "Main menu"]


def test_all_have_names_where_there_is_room_and_none_from_near(hand: MakeHand) -> None:
    h = hand(grid())
    assert len(shown(h)) == 42
    h.canvas.zoom_reset()
    h.canvas.settle()
    names = h.canvas.flow_scene.overview.names
    before = names.texts()
    h.workspace.bridge.do("Title", lambda p: set_title(p, NodeId("s0"), "Another"))
    h.canvas.settle()
    assert names.texts() == before  # nobody looks


def test_names_are_spread_over_a_large_flow_and_an_edit_changes_few(hand: MakeHand) -> None:
    names = [f"s{n}" for n in range(900)]
    project = project_of(*(say(name) for name in names))
    for number, name in enumerate(names):
        project = set_title(project, NodeId(name), f"Sentence {number}")
    places = {NodeId(name): (400.0 * (n % 30), 300.0 * (n // 30)) for n, name in enumerate(names)}
    h = hand(move_nodes(project, places))
    before = set(shown(h))
    rows = {int(text.split()[1]) // 30 for text in before}
    assert len(rows) > 20
    h.workspace.bridge.do("Delete", lambda p: remove_nodes(p, [NodeId("s0")]))
    assert len(before ^ set(shown(h))) < 20


def test_what_is_selected_has_a_name_and_others_make_way(hand: MakeHand) -> None:
    h = hand(wide(60))
    assert "Sentence 3" not in shown(h)
    names, view = h.canvas.flow_scene.overview.names, h.canvas.viewportTransform()
    h.workspace.selection.set([NodeId("s3"), NodeId("s4"), NodeId("s30")])
    seen = names.seen(view)
    assert {name.text for name, _ in seen} >= {"Sentence 30"}
    for (_, one), (_, other) in combinations(seen, 2):
        assert not one.intersects(other)
    h.workspace.selection.set([NodeId("s3")])
    seen = names.seen(view)
    assert seen[0][0].text == "Sentence 3"
    for (_, one), (_, other) in combinations(seen, 2):
        assert not one.intersects(other)
    h.workspace.selection.set([NodeId(f"s{n}") for n in range(40)])
    assert [name.text for name, _ in names.seen(view)] == names.texts()


def test_no_name_covers_another(hand: MakeHand) -> None:
    h = hand(wide(130))
    for scale in (0.03, 0.06, 0.09, 0.15):
        h.canvas.navigation.zoom_to(scale)
        h.canvas.settle()
        boxes = h.canvas.flow_scene.overview.names.boxes()
        assert boxes
        for one, other in combinations(boxes, 2):
            assert not QRectF(one).intersects(other)


def test_names_follow_edits(hand: MakeHand) -> None:
    h = hand(grid())
    assert "Main menu" in shown(h)
    h.workspace.bridge.do("Title", lambda p: set_title(p, NodeId("m"), "Night menu"))
    assert "Night menu" in shown(h)
    h.workspace.bridge.do("Delete", lambda p: remove_nodes(p, [NodeId("m")]))
    assert "Night menu" not in shown(h)
    h.workspace.bridge.undo()
    assert "Night menu" in shown(h)


def test_frames_come_before_all_and_hide_what_is_collapsed(hand: MakeHand) -> None:
    h = hand(grid())
    frame = Frame(FrameId("f"), (NodeId("s0"), NodeId("s1")), "Opening")
    h.workspace.bridge.do("Frame", lambda p: add_frame(p, frame))
    texts = shown(h)
    assert texts[0] == "Opening"
    assert "Sentence 1" in texts
    h.workspace.bridge.do("Collapse", lambda p: set_frame(p, frame.id, is_collapsed=True))
    texts = shown(h)
    assert texts[0] == "Opening"
    assert "Sentence 1" not in texts


def test_documents_name_what_has_no_title_and_show_their_ends(hand: MakeHand) -> None:
    documents = [f"a_folder_with_a_long_name_of_its_own__document-{n}.xml" for n in range(30)]
    says = [verb(f"s{n}", "Say", "Hi.", document=name) for n, name in enumerate(documents)]
    project = project_of(*says)
    places = {node: (1000.0 * n, 0.0) for n, node in enumerate(project.flow.nodes)}
    h = hand(move_nodes(project, places))
    texts = shown(h)
    assert texts
    assert all(text.startswith("…") and "document-" in text for text in texts)
    assert len(set(texts)) == len(texts)


def test_nothing_moves_while_the_canvas_moves(hand: MakeHand) -> None:
    h = hand(wide(300))
    shown(h)
    names = h.canvas.flow_scene.overview.names
    before = names.boxes()
    h.canvas.touch()
    h.canvas.navigation.zoom_to(h.canvas.scale_now * 0.7)
    h.canvas.viewport().repaint()
    assert names.boxes() == before
    h.canvas.settle()
    assert names.boxes() != before


def test_blocks_tell_title_and_words_in_as_many_lines_as_they_have(hand: MakeHand) -> None:
    project = set_title(project_of(say("a", "Good morning to you all.")), NodeId("a"), "Morning")
    h = hand(project)
    overview, card = h.canvas.flow_scene.overview, h.canvas.flow_scene.cards[NodeId("a")]
    assert overview.words_of(card, 400.0, 1) == (("Morning",), ())
    assert overview.words_of(card, 400.0, 3) == (("Morning",), ("“Good morning to you all.”",))
    title, said = overview.words_of(card, 80.0, 3)
    assert title == ("Morning",)
    assert len(said) == 2


def test_a_long_name_of_a_file_shows_its_end(qapp: QApplication) -> None:
    meter = TextMeter(QFont())
    name = "a_folder_with_a_long_name_of_its_own__document-7.xml"
    assert meter.name(name, 10_000.0) == name
    short = meter.name(name, 100.0)
    assert short.startswith("…")
    assert short.endswith("document-7")
    assert meter.name("Words with spaces that are long", 100.0).startswith("Words")
    assert meter.name("Weiterleitung" * 3, 100.0).startswith("Weiter")


@pytest.mark.parametrize("names", [("say", "menu"), ("menu", "say"), ("menu", "say", "menu")])
def test_from_afar_a_card_covers_the_words_of_those_below_it(
    hand: MakeHand, names: tuple[str, ...]
) -> None:
    words = "A long message that goes on and on, so that it is seen beside another one. " * 3
    ids = [NodeId(f"n{number}") for number in range(len(names))]
    nodes = [
        say(one, words) if name == "say" else menu(one, "1 2 3")
        for one, name in zip(ids, names, strict=True)
    ]
    places = {one: (40.0 * number, 24.0 * number) for number, one in enumerate(ids)}
    h = hand(move_nodes(project_of(*nodes), places))
    h.canvas.navigation.zoom_to(0.3)
    upper = h.canvas.flow_scene.cards[ids[-1]].rect().adjusted(8, 8, -8, -8)
    place = h.canvas.mapFromScene(upper).boundingRect()
    h.canvas.settle()
    seen = h.canvas.viewport().grab(place).toImage()
    h.workspace.bridge.do("Delete", lambda p: remove_nodes(p, ids[:-1]))
    h.canvas.settle()
    assert h.canvas.viewport().grab(place).toImage() == seen
