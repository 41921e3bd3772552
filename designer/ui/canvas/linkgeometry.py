"""Where links run: smooth curves ahead, bends around a column, labelled stubs for what is far.

Pure geometry on numbers; the item that paints links makes paths of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from itertools import pairwise
from math import hypot, inf
from typing import NamedTuple

from designer.ui.canvas.cardlayout import WIDTH
from designer.ui.canvas.routing import ASIDE, Box, Ends, Spot, find_way, is_free, lane_of
from designer.ui.selection import Port

FAR_BACK = WIDTH + 160
"""A link whose end lies so far to the left of its start is drawn as a stub."""
FAR_AHEAD = 2600
FAR_ASIDE = 440
"""A link that would go back round cards to an end so far above or below is a stub, too: beside the
ways out of all cards between, nobody could follow it."""
LEAST_AHEAD = 40.0
"""A link whose end is not so far to the right of its start goes around cards in bends."""
STUB_LINE = 8.0
STUB_HEIGHT = 18.0
MOST_STUB_WIDTH = 80.0
STUB_GAP = 16.0
"""A label ends so far before the next card: at its way in it would look like a link into it."""
STUB_PADDING = 12.0
SHORT_WIDTH = 24.0
LEAST_LABEL = 44.0
"""In less room than this, no word of a label could be read."""
ARROW = 8.0
_SEGMENTS = 16
_PAD = 8.0
_BAND = 400.0
"""So far from its ends a long way looks for cards to avoid."""


class LinkForm(StrEnum):
    """How a link is drawn at rest."""

    CURVE = "curve"
    BEND = "bend"
    STUB = "stub"


class LinkShape(NamedTuple):
    """One link on the canvas: from (x1, y1) at the port to (x2, y2) at the way in.

    A stub has its ``label``, wide ``label_width``. ``is_stray``: TwiML never follows the link.
    ``rank`` counts where the ports above lead, ``rank_below`` where those below do: links from one
    card to one other run together.
    ``room``: how wide a stub's label may be before it comes too near to a card.
    ``bounds`` hold whatever way it takes at rest. ``way``: the corners of a bend, empty for a
    curve; None as long as nobody looked which cards it has to avoid (see :func:`settled`).
    """

    port: Port
    target: str
    form: LinkForm
    x1: float
    y1: float
    x2: float
    y2: float
    is_stray: bool
    label: str
    label_width: float
    rank: int
    rank_below: int
    bounds: Box
    way: tuple[Spot, ...] | None = None
    room: float = inf

    @property
    def is_short(self) -> bool:
        """Whether there is room for a stub's arrow alone."""
        return min(self.label_width, self.room) < min(self.label_width, LEAST_LABEL)

    @property
    def reach(self) -> float:
        """How far a curve's control points stand out sideways."""
        return reach_of(self.x1, self.y1, self.x2, self.y2)

    @property
    def label_box(self) -> Box:
        """Left, top, width and height of a stub's label."""
        width = SHORT_WIDTH if self.is_short else min(self.label_width, self.room)
        return (self.x1 + STUB_LINE, self.y1 - STUB_HEIGHT / 2, width, STUB_HEIGHT)

    @property
    def ends(self) -> Ends:
        """What the way has to join."""
        lane = lane_of(self.target)
        return Ends(self.x1, self.y1, self.x2, self.y2, self.rank, self.rank_below, lane)

    def corners(self) -> tuple[Spot, ...]:
        """The corners of a bend, its two ends included."""
        return self.way or ((self.x1, self.y1), (self.x2, self.y2))

    def unsettled(self) -> LinkShape:
        """The same as nobody has looked yet which cards it has to avoid."""
        form = form_of((self.x1, self.y1), (self.x2, self.y2))
        return self._replace(form=form, way=None, room=inf)

    def drawn(self) -> Box:
        """The box of what is drawn at rest."""
        if self.way is None or self.label:
            return self.bounds
        return _around(self.way) if self.way else self.hull()

    def pieces(self) -> list[Box]:
        """Boxes along what is drawn at rest, closer to it than one box for all."""
        if not self.way:
            return [self.drawn()]
        boxes = [
            (
                (x if x < u else u) - _PAD,
                (y if y < v else v) - _PAD,
                (u if x < u else x) + _PAD,
                (v if y < v else y) + _PAD,
            )
            for (x, y), (u, v) in pairwise(self.way)
        ]
        if self.label:
            left, top, width, height = self.label_box
            boxes.append((left - 4, top - 4, left + width + 4, top + height + 4))
        return boxes

    def hull(self) -> Box:
        """The box of the curve's control points, with room for pen and arrow head."""
        reach = self.reach
        left, right = min(self.x1, self.x2 - reach), max(self.x1 + reach, self.x2)
        top, bottom = min(self.y1, self.y2), max(self.y1, self.y2)
        return (left - _PAD, top - _PAD, right + _PAD, bottom + _PAD)


def _around(spots: Iterable[Spot]) -> Box:
    xs, ys = zip(*spots, strict=True)
    return (min(xs) - _PAD, min(ys) - _PAD, max(xs) + _PAD, max(ys) + _PAD)


def settled(shape: LinkShape, cards: Callable[[Box], Sequence[Box]]) -> LinkShape:
    """The link with its way: a curve where no card stands in its way, else bends around them.

    ``cards`` gives the boxes of the cards that touch a box.
    """
    if shape.form is LinkForm.STUB:
        left, top, width, height = shape.label_box
        others = cards((left, top, left + width + STUB_GAP, top + height))
        ends = (box[0] - STUB_GAP - left for box in others if box[2] != shape.x1)
        return shape._replace(way=(), room=max(0.0, min(ends, default=inf)))
    if shape.form is LinkForm.CURVE and is_free_curve(shape, cards(shape.hull())):
        return shape._replace(way=())
    return shape._replace(form=LinkForm.BEND, way=find_way(shape.ends, cards(shape.bounds)))


def whole(shape: LinkShape, cards: Callable[[Box], Sequence[Box]]) -> LinkShape:
    """The link as it is drawn when it is lit: a stub's whole way, around cards."""
    if shape.form is not LinkForm.STUB:
        return settled(shape, cards) if shape.way is None else shape
    x1, y1, x2, y2 = shape.x1, shape.y1, shape.x2, shape.y2
    top, bottom = min(y1, y2) - ASIDE, max(y1, y2) + ASIDE
    bands = (
        (x1, top, x1 + _BAND, bottom),
        (x2 - _BAND, top, x2, bottom),
        (min(x1, x2), y2 - _BAND, max(x1, x2), y2 + _BAND),
    )
    near = {box for band in bands for box in cards(band)}
    way = find_way(shape.ends, sorted(near))
    left, upper, right, lower = _around(way)
    a, b, c, d = shape.bounds
    bounds = (min(left, a), min(upper, b), max(right, c), max(lower, d))
    return shape._replace(form=LinkForm.BEND, way=way, bounds=bounds)


def is_free_curve(shape: LinkShape, cards: Sequence[Box]) -> bool:
    """Whether the curve crosses none of these cards but the two that it joins."""
    joined = shape.x1, shape.x2
    others = [box for box in cards if box[2] != joined[0] and box[0] != joined[1]]
    if not others:
        return True
    return is_free([way_point(shape, n / _SEGMENTS) for n in range(_SEGMENTS + 1)], others)


def bounds_of(form: LinkForm, start: Spot, end: Spot, label_width: float = 0.0) -> Box:
    """A box that holds whatever way a link takes at rest."""
    (x1, y1), (x2, y2) = start, end
    if form is LinkForm.STUB:
        half = STUB_HEIGHT / 2 + 2
        return (x1 - 4, y1 - half, x1 + STUB_LINE + label_width + STUB_GAP, y1 + half)
    top, bottom = (y1, y2) if y1 < y2 else (y2, y1)
    left, right = (x1, x2) if x1 < x2 else (x2, x1)
    return (left - ASIDE, top - ASIDE, right + ASIDE, bottom + ASIDE)


def form_of(start: Spot, end: Spot) -> LinkForm:
    """How a link between these points is best read."""
    ahead, down = end[0] - start[0], end[1] - start[1]
    if ahead < -FAR_BACK or ahead > FAR_AHEAD or abs(down) > FAR_AHEAD:
        return LinkForm.STUB
    if ahead >= LEAST_AHEAD:
        return LinkForm.CURVE
    return LinkForm.STUB if abs(down) > FAR_ASIDE else LinkForm.BEND


def reach_of(x1: float, y1: float, x2: float, y2: float) -> float:
    """How far the control points of a curve stand out."""
    across = x2 - x1
    if across >= 0:
        return min(max(across / 2, min(32.0, abs(y2 - y1) / 2)), 240.0)
    return min(60.0 + abs(across) / 4 + abs(y2 - y1) / 10, 200.0)


def way_point(shape: LinkShape, t: float) -> Spot:
    """The point of the way at ``t`` from 0 (port) to 1 (way in)."""
    if shape.form is LinkForm.BEND:
        return _along(shape.corners(), t)
    u = 1 - t
    a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
    reach = shape.reach
    x = a * shape.x1 + b * (shape.x1 + reach) + c * (shape.x2 - reach) + d * shape.x2
    return x, (a + b) * shape.y1 + (c + d) * shape.y2


def _along(spots: Sequence[Spot], t: float) -> Spot:
    """The point of a line through ``spots`` at the share ``t`` of its length."""
    pairs = list(pairwise(spots))
    left = t * sum(hypot(q[0] - p[0], q[1] - p[1]) for p, q in pairs)
    for p, q in pairs:
        length = hypot(q[0] - p[0], q[1] - p[1])
        if length and left <= length:
            share = left / length
            return p[0] + share * (q[0] - p[0]), p[1] + share * (q[1] - p[1])
        left -= length
    return spots[-1]


def distance_to(shape: LinkShape, x: float, y: float) -> float:
    """How far the point is from what is drawn at rest."""
    if shape.form is LinkForm.STUB:
        left, top, width, height = shape.label_box
        dx = max(shape.x1 - x, 0.0, x - left - width)
        dy = max(top - y, 0.0, y - top - height)
        return hypot(dx, dy)
    if shape.form is LinkForm.BEND:
        return _to_line(x, y, shape.corners())
    return _to_line(x, y, (way_point(shape, n / _SEGMENTS) for n in range(_SEGMENTS + 1)))


def crosses(shape: LinkShape, start: Spot, end: Spot) -> bool:
    """Whether the segment from ``start`` to ``end`` crosses what is drawn at rest."""
    if shape.form is LinkForm.STUB:
        left, _, width, _ = shape.label_box
        spots: Sequence[Spot] = [(shape.x1, shape.y1), (left + width, shape.y1)]
    elif shape.form is LinkForm.BEND:
        spots = shape.corners()
    else:
        spots = [way_point(shape, n / _SEGMENTS) for n in range(_SEGMENTS + 1)]
    return any(_is_crossed(p, q, start, end) for p, q in pairwise(spots))


def _is_crossed(p: Spot, q: Spot, a: Spot, b: Spot) -> bool:
    """Whether the segments p-q and a-b meet."""
    return _turn(p, q, a) * _turn(p, q, b) <= 0 and _turn(a, b, p) * _turn(a, b, q) <= 0


def _turn(p: Spot, q: Spot, r: Spot) -> float:
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])


def _to_line(x: float, y: float, spots: Iterable[Spot]) -> float:
    """The distance of (x, y) from the line through ``spots``."""
    nearest = inf
    before: Spot | None = None
    for spot in spots:
        if before is not None:
            nearest = min(nearest, _to_segment(x, y, *before, *spot))
        before = spot
    return float(nearest**0.5)


def _to_segment(x: float, y: float, px: float, py: float, qx: float, qy: float) -> float:
    """The squared distance of (x, y) from the segment p-q."""
    dx, dy = qx - px, qy - py
    length = dx * dx + dy * dy
    t = 0.0 if length == 0 else max(0.0, min(1.0, ((x - px) * dx + (y - py) * dy) / length))
    ex, ey = px + t * dx - x, py + t * dy - y
    return ex * ex + ey * ey
