"""Frames around cards, collapsed ones, pins and disabled cards, as the scene shows them."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF

from designer.flow import (
    Frame,
    FrameId,
    NodeId,
    Project,
    add_frame,
    move_nodes,
    pin,
    remove_nodes,
    set_color,
    set_disabled,
    set_frame,
)
from designer.ui.selection import Port
from tests.helpers.flows import menu_flow
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]
ONE = FrameId("frame-1")
MENU, SALES, NEWS, ENTRY = NodeId("menu"), NodeId("sales"), NodeId("news"), NodeId("entry-1")


def spread() -> Project:
    """A menu flow whose cards stand apart."""
    project = menu_flow()
    places = {node: (340.0 * n, 0.0) for n, node in enumerate(project.flow.nodes)}
    return move_nodes(project, places)


def framed(*, collapsed: bool = False) -> Project:
    project = spread()
    return add_frame(project, Frame(ONE, (SALES, NEWS), "Sales team", "blue", collapsed))


def test_a_frame_stands_around_its_cards_and_follows_them(hand: MakeHand) -> None:
    h = hand(framed())
    scene = h.canvas.flow_scene
    item = scene.frames.items[ONE]
    for node in (SALES, NEWS):
        assert item.box.contains(scene.cards[node].rect())
    h.workspace.bridge.do("Move", lambda p: move_nodes(p, {NEWS: (900.0, 700.0)}))
    assert item.box.contains(scene.cards[NEWS].rect())
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    assert h.canvas.equals_rebuilt()


def test_a_collapsed_frame_hides_its_cards_and_takes_their_links(hand: MakeHand) -> None:
    h = hand(framed())
    scene = h.canvas.flow_scene
    before = scene.snapshot()
    h.workspace.bridge.do("Collapse", lambda p: set_frame(p, ONE, is_collapsed=True))
    item = scene.frames.items[ONE]
    assert not scene.cards[SALES].isVisible()
    into = scene.links.shapes[Port(MENU, "choice:c1")]
    assert (into.x2, into.y2) == item.way_in().toTuple()
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.do("Move", lambda p: move_nodes(p, {SALES: (2000.0, 300.0)}))
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.undo()
    h.workspace.bridge.undo()
    assert scene.cards[SALES].isVisible()
    assert scene.snapshot() == before


def test_links_within_a_collapsed_frame_are_not_drawn(hand: MakeHand) -> None:
    project = add_frame(spread(), Frame(ONE, (MENU, SALES), is_collapsed=True))
    h = hand(project)
    assert Port(MENU, "choice:c1") not in h.canvas.flow_scene.links.shapes
    h.workspace.bridge.do("Expand", lambda p: set_frame(p, ONE, is_collapsed=False))
    assert Port(MENU, "choice:c1") in h.canvas.flow_scene.links.shapes
    assert h.canvas.equals_rebuilt()


def test_a_wire_dropped_on_a_collapsed_frame_links_to_what_callers_come_to_first(
    hand: MakeHand,
) -> None:
    """Here to Sales, the first of two that the menu leads to."""
    h = hand(framed(collapsed=True))
    box = h.canvas.flow_scene.frames.items[ONE].box
    for spot in (box.center(), box.topLeft() + QPointF(-8, 20)):
        end = h.canvas.mapFromScene(spot)
        h.press(h.port("entry-1", "start"))
        h.move(end - QPoint(20, 0))
        h.move(end)
        assert h.canvas.tip.text() == "Release to link to Dial +15550003333"
        h.release(end)
        assert h.project.flow.target(ENTRY, "start") == SALES
        assert h.undo_name == "Link “starts”"
        assert h.canvas.equals_rebuilt()
        h.workspace.bridge.undo()
    h.drag(h.port("entry-1", "start"), h.canvas.mapFromScene(box.center() + QPointF(0, 300)))
    assert h.canvas.asking.popup.isVisible()


def test_a_frame_follows_what_is_removed_and_brought_back(hand: MakeHand) -> None:
    h = hand(framed(collapsed=True))
    h.workspace.bridge.do("Delete", lambda p: remove_nodes(p, [SALES]))
    assert h.canvas.equals_rebuilt()
    h.workspace.bridge.do("Delete", lambda p: remove_nodes(p, [NEWS]))
    assert not h.canvas.flow_scene.frames.items
    h.workspace.bridge.undo()
    h.workspace.bridge.undo()
    assert not h.canvas.flow_scene.cards[SALES].isVisible()
    assert h.canvas.equals_rebuilt()


def test_pins_colours_and_disabled_cards_are_shown(hand: MakeHand) -> None:
    h = hand(spread())
    scene = h.canvas.flow_scene
    h.workspace.bridge.do("Pin", lambda p: pin(p, [SALES]))
    assert scene.cards[SALES].is_pinned
    h.workspace.bridge.do("Colour", lambda p: set_color(p, [SALES], "red"))
    assert scene.cards[SALES].layout.content.color == "red"
    h.workspace.bridge.do("Disable", lambda p: set_disabled(p, [SALES]))
    assert scene.cards[SALES].layout.content.is_disabled
    assert h.canvas.equals_rebuilt()
    h.canvas.settle()
    for _ in range(3):
        h.workspace.bridge.undo()
    assert not scene.cards[SALES].is_pinned
    assert h.canvas.equals_rebuilt()


def test_revealing_a_hidden_card_shows_its_frame(hand: MakeHand) -> None:
    h = hand(framed(collapsed=True))
    h.canvas.reveal(NEWS)
    box = h.canvas.flow_scene.frames.items[ONE].box
    assert h.canvas.navigation.visible().contains(box)


def test_frames_are_painted_near_and_far_in_both_themes(hand: MakeHand) -> None:
    h = hand(framed())
    h.workspace.selection.set([SALES, NEWS])
    assert h.canvas.flow_scene.frames.items[ONE].is_selected
    seen = set()
    for mode in ("light", "dark"):
        h.workspace.themes.use(mode)
        for collapsed in (True, False):
            h.workspace.bridge.do(
                "Collapse", lambda p, c=collapsed: set_frame(p, ONE, is_collapsed=c)
            )
            for scale in (0.15, 1.0):
                h.canvas.navigation.zoom_to(scale)
                h.canvas.settle()
                image = h.canvas.grab().toImage()
                seen.add(bytes(image.constBits()))
    assert len(seen) == 8
