"""Moving about: trackpad, fingers, keys and buttons; what is seen stays where it is."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from designer.flow import NodeId, Project, move_nodes
from designer.ui.selection import Port
from tests.helpers.flows import build, say, verb
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]
A, B = NodeId("a"), NodeId("b")


def flow() -> Project:
    project = build([verb("a", say("a")), verb("b", say("b"))], [("a", "next", "b")])
    return move_nodes(project, {A: (0, 0), B: (336, 0)})


def seen(h: Hand, x: float, y: float) -> QPoint:
    """Where a point of the canvas is in the view, in whole pixels."""
    return h.canvas.mapFromScene(QPointF(x, y))


def near(one: QPoint, other: QPoint) -> bool:
    return (one - other).manhattanLength() <= 2


def test_a_pinch_on_a_trackpad_zooms_at_the_pointer(hand: MakeHand) -> None:
    h = hand(flow())
    at, scale = seen(h, 100, 40), h.canvas.scale_now
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        QPointF(at),
        QPointF(at),
        QPointF(h.canvas.viewport().mapToGlobal(at)),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(h.canvas.viewport(), event)
    assert h.canvas.scale_now == pytest.approx(scale * 1.25)
    assert near(seen(h, 100, 40), at)


def test_a_pinch_of_fingers_zooms_between_them(hand: MakeHand) -> None:
    h = hand(flow())
    at, scale = seen(h, 100, 40), h.canvas.scale_now
    middle = QPointF(h.canvas.viewport().mapToGlobal(at))
    pinch = QPinchGesture()
    pinch.setCenterPoint(middle + QPointF(30, 10))
    pinch.setLastCenterPoint(middle)
    pinch.setScaleFactor(0.8)
    QApplication.sendEvent(h.canvas.viewport(), QGestureEvent([pinch]))
    assert h.canvas.scale_now == pytest.approx(scale * 0.8)
    assert near(seen(h, 100, 40), at + QPoint(30, 10))


def test_other_gestures_are_left_alone(hand: MakeHand) -> None:
    h = hand(flow())
    scale = h.canvas.scale_now
    QApplication.sendEvent(h.canvas.viewport(), QGestureEvent([]))
    assert h.canvas.scale_now == scale


def test_the_space_bar_and_any_button_pan(hand: MakeHand) -> None:
    h = hand(flow())
    before = seen(h, 0, 0)
    h.qtbot.keyPress(h.canvas, Qt.Key.Key_Space)
    h.drag(h.card("a"), h.card("a") + QPoint(-60, 30))
    h.qtbot.keyRelease(h.canvas, Qt.Key.Key_Space)
    assert near(seen(h, 0, 0), before + QPoint(-60, 30))
    assert h.canvas.flow_scene.cards[A].pos() == QPointF(0, 0)
    assert not h.canvas.workspace.selection.nodes


def test_the_view_does_not_jump_when_a_card_is_added_in_it(hand: MakeHand) -> None:
    h = hand(flow())
    h.canvas.navigation.center(QPointF(300, 100))
    before = seen(h, 0, 0)
    h.canvas.workspace.selection.set((B,))
    h.canvas.setFocus()
    h.key(Qt.Key.Key_Tab)
    h.type("Hangup")
    assert len(h.canvas.flow_scene.cards) == 3
    assert seen(h, 0, 0) == before


def test_the_view_scrolls_no_farther_than_a_new_card_needs(hand: MakeHand) -> None:
    h = hand(flow())
    h.canvas.navigation.zoom_to(1.0)
    room = h.canvas.viewport().width()
    h.canvas.navigation.center(QPointF(576 + 60 - room / 2, 100))  # no room right of card b
    before = seen(h, 0, 0)
    h.canvas.quick_add(None, Port(B, "next"))
    h.canvas.asking.popup.close_it()
    h.canvas.workspace.selection.set((B,))
    h.key(Qt.Key.Key_Tab)
    h.type("Hangup")
    made = h.canvas.workspace.selection.single
    assert made is not None
    rect = h.canvas.flow_scene.cards[made].rect()
    assert h.canvas.navigation.visible().contains(rect)
    shift = before - seen(h, 0, 0)
    assert 0 < shift.x() < room / 2
    assert shift.y() == 0


@pytest.mark.parametrize(
    ("rect", "dx", "dy"),
    [
        (QRectF(-40, -40, 80, 80), 0, 0),
        (QRectF(10_000, 0, 80, 80), 1, 0),
        (QRectF(0, -10_000, 80, 80), 0, -1),
        (QRectF(-10_000, 10_000, 80, 80), -1, 1),
    ],
)
def test_keeping_in_view_shifts_one_way_only(
    hand: MakeHand, rect: QRectF, dx: int, dy: int
) -> None:
    h = hand(flow())
    h.canvas.navigation.center(QPointF(0, 0))
    before = h.canvas.navigation.visible()
    h.canvas.navigation.keep_visible(rect)
    after = h.canvas.navigation.visible()
    assert after.contains(rect)
    shifts = (after.x() - before.x(), after.y() - before.y())
    assert [(by > 0) - (by < 0) for by in shifts] == [dx, dy]


def test_a_scroll_paints_what_came_into_view_only(
    hand: MakeHand, monkeypatch: pytest.MonkeyPatch
) -> None:
    h = hand(move_nodes(flow(), {B: (9000, 4000)}))
    h.canvas.minimap.redraw()
    assert h.canvas.minimap.isVisible()
    h.canvas.settle()
    QApplication.processEvents()
    areas: list[int] = []
    paint = type(h.canvas).drawBackground

    def watch(self: object, painter: object, rect: QRectF) -> None:
        areas.append(int(rect.width() * rect.height()))
        paint(self, painter, rect)  # type: ignore[arg-type]

    monkeypatch.setattr(type(h.canvas), "drawBackground", watch)
    h.canvas.pan(7, 0)
    h.canvas._idle.stop()
    QApplication.processEvents()
    room = h.canvas.viewport().size()
    assert areas == [] or min(areas) < room.width() * room.height() / 4


def test_reduced_motion_ends_animations(hand: MakeHand) -> None:
    h = hand(flow())
    motion, link = h.canvas.workspace.motion, h.canvas.flow_scene.links.link(Port(A, "next"))
    motion.reduce(True)
    assert motion.is_reduced
    assert motion.milliseconds(200) == 0
    h.canvas.playing.run(link)
    assert not h.canvas.ring.isVisible()
    motion.reduce(False)
    assert motion.milliseconds(200) == (0 if motion.is_reduced else 200)


def test_the_map_can_be_put_away(hand: MakeHand) -> None:
    h = hand(move_nodes(flow(), {B: (9000, 4000)}))
    h.canvas.minimap.redraw()
    assert h.canvas.minimap.isVisible()
    h.canvas.set_minimap_visible(False)
    assert not h.canvas.minimap.isVisible()
    assert not h.canvas.has_minimap
    h.canvas.pan(40, 0)
    assert not h.canvas.minimap.isVisible()
    h.canvas.set_minimap_visible(True)
    assert h.canvas.minimap.isVisible()


def test_the_map_makes_way_for_a_card(hand: MakeHand) -> None:
    h = hand(move_nodes(flow(), {B: (9000, 4000)}))
    h.canvas.minimap.redraw()
    corner = h.canvas.minimap.geometry()
    below = h.canvas.mapToScene(corner.center())
    h.canvas.flow_scene.move_cards({A: below.toTuple()})
    h.canvas.minimap.make_way()
    there = h.canvas.minimap.geometry()
    assert there != corner
    place = h.canvas.mapToScene(there).boundingRect()
    assert not h.canvas.flow_scene.cards_in(place)


def test_the_map_covers_no_selected_card_where_every_corner_has_cards(hand: MakeHand) -> None:
    names = [f"n{n}" for n in range(400)]
    project = build([verb(name, say(name)) for name in names], [])
    places = {NodeId(name): (n % 20 * 260.0, n // 20 * 110.0) for n, name in enumerate(names)}
    h = hand(move_nodes(project, places))
    h.canvas.navigation.zoom_to(1.0)
    h.canvas.navigation.center(QPointF(2600, 1100))
    h.canvas.minimap.redraw()
    corner = h.canvas.mapToScene(h.canvas.minimap.geometry()).boundingRect()
    behind = [card.node_id for card in h.canvas.flow_scene.cards_in(corner)]
    h.canvas.minimap.make_way()
    assert h.canvas.mapToScene(h.canvas.minimap.geometry()).boundingRect() == corner
    h.canvas.workspace.selection.set(behind)
    h.canvas.minimap.make_way()
    there = h.canvas.mapToScene(h.canvas.minimap.geometry()).boundingRect()
    assert not any(card.is_selected for card in h.canvas.flow_scene.cards_in(there))


def test_two_links_to_one_card_show_a_whole_arrow_head(hand: MakeHand) -> None:
    cards = [verb("a", say("a")), verb("b", say("b")), verb("c", say("c"))]
    project = build(cards, [("a", "next", "b"), ("c", "next", "b")])
    h = hand(move_nodes(project, {A: (0, 0), B: (400, 0), NodeId("c"): (0, 300)}))
    h.canvas.navigation.zoom_to(2.0)
    h.canvas.navigation.center(QPointF(400, 20))
    h.canvas.settle()
    inside = seen(h, 400 - 9, 20)  # the head's tip is 4 from the edge, its base 12
    shown = h.canvas.viewport().grab().toImage().pixelColor(inside)
    assert shown == h.canvas.look.inks.link


def test_a_call_brings_the_card_that_plays_wholly_into_view(hand: MakeHand) -> None:
    h = hand(move_nodes(flow(), {B: (1160, 700)}))  # cut at the right and below
    visible, card = h.canvas.navigation.visible, h.canvas.flow_scene.cards[B].rect()
    assert visible().intersects(card)
    assert not visible().contains(card)
    h.workspace.playback.show(A)
    before = visible()
    h.workspace.playback.show(B)
    assert visible().contains(card)
    h.workspace.playback.show(A)
    h.workspace.playback.show(B)
    assert visible() != before
    still = visible()
    h.workspace.playback.show(None)
    assert visible() == still


def test_from_far_away_a_card_without_a_title_tells_its_words(hand: MakeHand) -> None:
    seen_as = []
    for words in ("Good morning to you all", "Good evening to you all", "Good evening to you all"):
        h = hand(build([verb("a", say(words))], []))
        h.canvas.navigation.zoom_to(0.3)
        h.canvas.navigation.center(QPointF(120, 40))
        assert h.canvas.is_far
        seen_as.append(h.canvas.viewport().grab().toImage())
    assert seen_as[0] != seen_as[1]
    assert seen_as[1] == seen_as[2]
