"""The keyboard on frames: to a frame, from one to the next, into it, and its title.

The frame where the keyboard is, is the one whose cards are all selected and nothing else, as after
a click on its title; so whatever takes the selected cards (moving, collapsing) takes it, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.flow import Frame, FrameId
from designer.text import tr
from designer.ui.canvas.walking import show_card

if TYPE_CHECKING:
    from designer.ui.canvas.view import Canvas


class FrameWalk:
    """What the keys do on frames. Each answers whether it had a meaning."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._selection = canvas.workspace.selection
        canvas.frame_turned.connect(lambda frame: self.turn(FrameId(frame)))

    @property
    def at(self) -> Frame | None:
        """The frame where the keyboard is; None when it is elsewhere."""
        item = self._canvas.flow_scene.frames.whole(self._selection.nodes)
        return item.frame if item is not None else None

    def go(self) -> bool:
        """From a card to the frame that it is in; from a frame, or a card in none, to the next."""
        canvas, frames = self._canvas, self._canvas.flow_scene.frames
        order = sorted(frames.items, key=lambda one: frames.items[one].box.topLeft().toTuple())
        if not order:
            canvas.workspace.bridge.refused.emit(
                tr("There is no frame yet. Frame the selected cards puts one round them.")
            )
            return True
        here, around = self.at, canvas.ordering.frames()
        if here is not None:
            found = order[(order.index(here.id) + 1) % len(order)]
        else:
            found = around[0].id if around else order[0]
        item = frames.items[found]
        self._selection.set(item.frame.members)
        if canvas.is_far:
            canvas.reveal(item.frame.members[0])
        canvas.touch()
        canvas.navigation.keep_visible(item.box)
        if frames.whole(self._selection.nodes) is None:
            canvas.workspace.bridge.told.emit(tr("Frame “{title}”: this card.", title=item.title))
        return True

    def go_in(self) -> bool:
        """Into an open frame, to its first card; a collapsed one is expanded."""
        here = self.at
        if here is None:
            return False
        if here.is_collapsed:
            return self.turn(here.id)
        cards = self._canvas.flow_scene.cards
        show_card(self._canvas, min(here.members, key=lambda one: cards[one].pos().toTuple()))
        return True

    def turn(self, frame: FrameId) -> bool:
        """Collapse an open frame, expand a collapsed one."""
        shown = self._canvas.flow_scene.frames.items[frame].frame
        return self._canvas.ordering.collapse((shown,), not shown.is_collapsed)

    def name(self) -> bool:
        """Edit the title of the frame that the selected cards are in, where it stands."""
        frames = self._canvas.ordering.frames()
        if frames:
            self.edit_title(frames[0].id)
        return bool(frames)

    def edit_title(self, frame: FrameId) -> None:
        """Edit the title of a frame, in view."""
        item = self._canvas.flow_scene.frames.items[frame]
        if self._canvas.is_far:
            self._canvas.reveal(item.frame.members[0])
        self._canvas.touch()
        self._canvas.navigation.keep_visible(item.bar())
        self._canvas.in_place.edit_title(frame)
