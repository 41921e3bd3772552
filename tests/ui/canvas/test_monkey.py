"""Random gestures leave no exception, no Qt warning, a scene equal to a rebuilt one, and a picture
equal to one painted anew.

``DESIGNER_MONKEY=20000`` makes the run long; ``DESIGNER_MONKEY_SEED`` chooses another one.
"""

import os
from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint, Qt

from designer.flow import COLORS, NodeId, Project
from designer.ui.canvas.aligning import Side
from designer.ui.canvas.scene import FlowScene
from designer.ui.nodekinds import kinds
from tests.ui.canvas.hand import CTRL, NONE, SHIFT, Hand
from tests.ui.canvas.test_painted import painted_anew, picture
from tests.ui.canvas.test_slice import flow

GESTURES = int(os.environ.get("DESIGNER_MONKEY", "400"))
SEED = int(os.environ.get("DESIGNER_MONKEY_SEED", "6"))
ALT = Qt.KeyboardModifier.AltModifier
KEYS = (NONE, NONE, NONE, SHIFT, CTRL, ALT, CTRL | SHIFT)
MOST_NODES = 120
CHECK_EACH = 10
LOOK_EACH = 50
ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
PLAIN = (
    *(Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Plus, Qt.Key.Key_Return),
    *(Qt.Key.Key_E, Qt.Key.Key_N, Qt.Key.Key_L, Qt.Key.Key_W, Qt.Key.Key_W, Qt.Key.Key_G),
)


class Monkey:
    """Does something at random, by events where there are events for it."""

    def __init__(self, hand: Hand, random: Random) -> None:
        self.hand = hand
        self.random = random

    def spot(self) -> QPoint:
        """A card, a port, or anywhere in the view."""
        random, scene = self.random, self.hand.canvas.flow_scene
        seen = scene.cards_in(self.hand.canvas.navigation.visible())
        frames = list(scene.frames.items.values())
        if frames and random.random() < 0.2:
            return self.hand.canvas.mapFromScene(random.choice(frames).bar().center())
        if seen and random.random() < 0.7:
            card = random.choice(sorted(seen, key=lambda one: one.node_id))
            if card.layout.ports and random.random() < 0.5:
                return self.hand.port(card.node_id, random.choice(card.layout.ports).key)
            return self.hand.card(card.node_id)
        size = self.hand.canvas.viewport().size()
        return QPoint(random.randrange(size.width()), random.randrange(size.height()))

    def drag(self) -> None:
        self.hand.drag(self.spot(), self.spot(), self.random.choice(KEYS))

    def broken_drag(self) -> None:
        """A drag that Escape or an undo ends."""
        self.hand.press(self.spot(), self.random.choice(KEYS))
        self.hand.move(self.spot())
        self.hand.move(self.spot())
        if self.random.random() < 0.5:
            self.hand.key(Qt.Key.Key_Escape)
        else:
            self.hand.workspace.bridge.undo()
        self.hand.release(self.spot())

    def click(self) -> None:
        self.hand.click(self.spot(), self.random.choice(KEYS))

    def double_click(self) -> None:
        self.hand.double_click(self.spot())
        self._write()

    def _write(self) -> None:
        """Words into what is edited in place, kept, given up, or left open."""
        editor = self.hand.canvas.in_place
        if editor.isVisible():
            self.hand.qtbot.keyClicks(editor, self.random.choice(("Hello", "1", "")))
            last = self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab))
            self.hand.qtbot.keyClick(editor, last, self.random.choice((NONE, CTRL)))

    def order(self) -> None:
        """Frames, pins, colours, disabling, collapsing."""
        ordering = self.hand.canvas.ordering
        self.hand.canvas.cancel_gesture()
        orders = (
            ordering.frame,
            ordering.frame,
            ordering.remove_frame,
            ordering.toggle_collapsed,
            ordering.toggle_disabled,
            ordering.toggle_pinned,
            lambda: ordering.color(self.random.choice(("", *COLORS))),
        )
        self.random.choice(orders)()
        self._write()

    def key(self) -> None:
        if self.random.random() < 0.6:
            self.hand.key(self.random.choice(ARROWS), self.random.choice((NONE, SHIFT, CTRL, ALT)))
        else:
            self.hand.key(self.random.choice(PLAIN))
            self._write()

    def choose(self) -> None:
        """Something from the list that asks what to add."""
        kind = self.random.choice(kinds())
        self.hand.canvas.quick_add()
        self.hand.type(kind.label)

    def drop(self) -> None:
        if len(self.hand.project.flow.nodes) < MOST_NODES:
            self.hand.drop(self.random.choice(kinds()), self.spot())

    def wheel(self) -> None:
        self.hand.wheel(self.spot(), self.random.choice((-240, 120)), self.random.choice(KEYS))

    def command(self) -> None:
        canvas = self.hand.canvas
        canvas.cancel_gesture()
        commands = (
            canvas.copy,
            canvas.cut,
            canvas.select_all,
            canvas.fit_all,
            canvas.fit_selection,
            canvas.arrange,
            lambda: canvas.align(self.random.choice(list(Side))),
            lambda: canvas.distribute(down=self.random.random() < 0.5),
        )
        self.random.choice(commands)()
        if len(self.hand.project.flow.nodes) < MOST_NODES:
            self.random.choice((canvas.paste, canvas.duplicate))()

    def undo(self) -> None:
        for _ in range(self.random.randrange(1, 6)):
            self.hand.workspace.bridge.undo()
        if self.random.random() < 0.5:
            self.hand.workspace.bridge.redo()

    def thin_out(self) -> None:
        """Keep the flow small enough for a fast run."""
        nodes = list(self.hand.project.flow.nodes)
        if len(nodes) > MOST_NODES:
            self.hand.workspace.selection.set(NodeId(n) for n in self.random.sample(nodes, 60))
            self.hand.canvas.delete_selection()

    def act(self) -> str:
        """One gesture; its name."""
        acts = (self.drag, self.drag, self.click, self.key, self.undo, self.drop, self.wheel)
        acts += (self.broken_drag, self.double_click, self.choose, self.command, self.order)
        act = self.random.choice(acts)
        act()
        self.thin_out()
        return act.__name__


def _unlike(shown: object, rebuilt: object) -> list[object]:
    """What differs, without what is equal."""
    if isinstance(shown, tuple) and isinstance(rebuilt, tuple):
        return [pair for pair in zip(shown, rebuilt, strict=False) if pair[0] != pair[1]]
    return [shown, rebuilt]


def difference(h: Hand) -> list[object]:
    """What the scene shows otherwise than a rebuilt one."""
    if h.canvas.equals_rebuilt():
        return []
    shown = h.canvas.flow_scene.snapshot()
    rebuilt = FlowScene(h.project, h.canvas.look).snapshot()
    return [
        (part, key, *_unlike(shown[part].get(key), rebuilt[part].get(key)))
        for part in shown
        for key in {**shown[part], **rebuilt[part]}
        if shown[part].get(key) != rebuilt[part].get(key)
    ][:4]


def test_a_monkey_breaks_nothing(hand: Callable[[Project], Hand]) -> None:
    h = hand(flow())
    monkey = Monkey(h, Random(SEED))
    done: list[str] = []
    for number in range(GESTURES):
        done.append(monkey.act())
        if number % CHECK_EACH == CHECK_EACH - 1 or number == GESTURES - 1:
            assert h.canvas.cancel_gesture() in {True, False}
            unlike = difference(h)
            assert not unlike, f"after {number} {done[-CHECK_EACH:]}: {unlike}"
        if number % LOOK_EACH == LOOK_EACH - 1:
            assert picture(h) == painted_anew(h), f"after {number} {done[-LOOK_EACH:]}"
