"""Where the links of a scene begin and end, and what stands on their stubs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from designer.flow import NodeId
from designer.ui.canvas.cardcontent import Tone
from designer.ui.canvas.carditem import CardItem
from designer.ui.canvas.cardlayout import WAY_IN_Y, WIDTH
from designer.ui.canvas.linkgeometry import (
    MOST_STUB_WIDTH,
    STUB_PADDING,
    LinkForm,
    LinkShape,
    bounds_of,
    form_of,
)
from designer.ui.canvas.routing import ASIDE, Box
from designer.ui.names import kind_name, node_name
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.scene import FlowScene


def link_of(scene: FlowScene, port: Port, target: NodeId) -> LinkShape | None:
    """The link from a port to a card; None where it is not to be seen."""
    source, end = scene.cards[port.node], scene.cards[target]
    start = source.layout.port(port.outcome)
    if start is None:
        return None
    rank, rank_below = _ranks(scene, port.node, target)
    x1, y1 = source.pos().toTuple()
    x2, y2 = end.pos().toTuple()
    x1, y1, y2 = x1 + WIDTH, y1 + start.y, y2 + WAY_IN_Y
    leaving, entering = scene.frames.hiding(port.node), scene.frames.hiding(target)
    if leaving is not None:
        if leaving is entering:
            return None
        x1, y1 = leaving.way_out().toTuple()
    if entering is not None:
        x2, y2 = entering.way_in().toTuple()
    form = form_of((x1, y1), (x2, y2))
    label, width = "", 0.0
    if form is LinkForm.STUB:
        label, width = _stub_label(scene, end, back=x2 < x1)
    bounds = bounds_of(form, (x1, y1), (x2, y2), width)
    return LinkShape(
        *(port, target, form, x1, y1, x2, y2),
        *(start.is_stray, label, width, rank, rank_below, bounds),
    )


def _ranks(scene: FlowScene, source: NodeId, target: NodeId) -> tuple[int, int]:
    """How many other cards those ports lead to that stand above all ports to ``target``, and how
    many those below."""
    links = scene.flow.links_from(source)
    ends = [links[one.key] for one in scene.cards[source].layout.ports if one.key in links]
    first, last = ends.index(target), len(ends) - 1 - ends[::-1].index(target)
    return len(set(ends[:first])), len(set(ends[last + 1 :]))


def rough_links(scene: FlowScene) -> Iterator[tuple[Port, NodeId, Box]]:
    """All links with their targets, and boxes that hold them wherever on its card each begins."""
    reach = {node: item.reach_box() for node, item in scene.cards.items()}
    for source, targets in scene.flow.links.items():
        _, top, right, bottom = reach[source]
        for key, target in targets.items():
            port = Port(source, key)
            x, y, _, _ = reach[target]
            level = min(max(y, top), bottom)
            forms = {form_of((right, start), (x, y)) for start in (top, level, bottom)}
            if forms == {LinkForm.STUB}:
                yield port, target, (right - ASIDE, top, right + ASIDE, bottom)
            else:
                lowest = max(bottom, y + WAY_IN_Y)
                box = bounds_of(LinkForm.BEND, (right, min(top, y)), (x, lowest))
                yield port, target, box


def _stub_label(scene: FlowScene, target: CardItem, *, back: bool) -> tuple[str, float]:
    """Where a stub leads: the title, else what is heard there, else the kind of node."""
    name, said = node_name(target.node), target.layout.content.summary
    if said is not None and said.tone is Tone.HEARD and name == kind_name(target.node):
        name = said.text
    meter = scene.look.fonts.small
    words = f"{'↩' if back else '→'} {name}"
    label = meter.elided(words, MOST_STUB_WIDTH - STUB_PADDING)
    return label, meter.width(label) + STUB_PADDING
