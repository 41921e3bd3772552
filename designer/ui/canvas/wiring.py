"""The links of a scene, kept equal to its flow and led around its cards."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from designer.flow import Flow, NodeId
from designer.ui.canvas.frames import corners
from designer.ui.canvas.linkgeometry import LinkShape
from designer.ui.canvas.linking import link_of, rough_links
from designer.ui.canvas.linkitem import LinksItem
from designer.ui.canvas.routing import Box
from designer.ui.selection import Port

if TYPE_CHECKING:
    from designer.ui.canvas.scene import FlowScene


class Wiring:
    """Tells the scene's ``item`` which links to draw. ``incoming``: by node, the ports of the links
    that end there."""

    def __init__(self, scene: FlowScene) -> None:
        self._scene = scene
        self.item = LinksItem(scene.look, self._boxes_in, self._link_of)
        self.incoming: dict[NodeId, set[Port]] = {}
        self._stirred: dict[NodeId, Box] = {}

    def ports_of(self, node: NodeId) -> set[Port]:
        """The ports of all links that start or end at the node."""
        own = {Port(node, key) for key in self._scene.flow.links_from(node)}
        return own | self.incoming.get(node, set())

    def fill(self) -> None:
        """Draw all links of the flow; in a large one each waits until it is seen."""
        if self._scene.is_complete:
            self.draw(_all_ports(self._scene.flow))
        else:
            for port, target, box in rough_links(self._scene):
                self.incoming.setdefault(target, set()).add(port)
                self.item.wait(port, box)
        self._stirred.clear()

    def clear(self) -> None:
        """Draw no link any more."""
        for port in self.item.ports():
            self.item.drop(port)
        self.incoming.clear()

    def draw(self, ports: Iterable[Port]) -> set[Port]:
        """Draw the links of these ports as they are now; those for which a way was sought."""
        scene, ports = self._scene, list(ports)
        scene.overview.touch((), ports)
        shapes = []
        for port in ports:
            target = scene.flow.links_from(port.node).get(port.outcome)
            if target is None or target not in scene.cards:
                self.item.drop(port)
                continue
            self.incoming.setdefault(target, set()).add(port)
            shape = link_of(scene, port, target)
            if shape is not None:
                shapes.append(shape)
            else:
                self.item.drop(port)
        if len(shapes) > scene.MANY:
            self.item.fill(shapes)
            self.item.update()
            return set()
        return {shape.port for shape in shapes if self.item.put(shape)}

    def drop(self, source: NodeId, links: Mapping[str, NodeId]) -> None:
        """Draw these links of a source no more."""
        for key, target in links.items():
            port = Port(source, key)
            self.item.drop(port)
            self._scene.overview.touch((), [port])
            self.incoming.get(target, set()).discard(port)

    def loosen(self) -> None:
        """So many cards moved that links are looked at anew when they are seen."""
        self.item.loosen((port, box) for port, _, box in rough_links(self._scene))
        self._scene.overview.touch((), self.item.ports())
        self._scene.update()

    def stir(self, node: NodeId, box: Box) -> None:
        """A card is, or was, here: links in the box of all its places may run elsewhere."""
        old = self._stirred.get(node)
        if old is not None:
            left, top, right, bottom = old
            box = (min(left, box[0]), min(top, box[1]), max(right, box[2]), max(bottom, box[3]))
        self._stirred[node] = box

    def settle(self, fresh: Collection[Port]) -> None:
        """Let links avoid the cards that were stirred since; not those just drawn."""
        stirred, self._stirred = self._stirred, {}
        if not self._scene.is_few(stirred):
            self.loosen()
            return
        for box in stirred.values():
            self._scene.overview.touch((), self.item.avoid(box, fresh))

    def _boxes_in(self, box: Box) -> list[Box]:
        """The boxes of the cards that touch a box."""
        found = self._scene.boxes_in(box)
        for collapsed in self._scene.frames.boxes():
            left, top, right, bottom = box
            if collapsed.intersects(QRectF(left, top, right - left, bottom - top)):
                found.append(corners(collapsed))
        return found

    def _link_of(self, port: Port) -> LinkShape | None:
        """The link of a port that is looked at for the first time."""
        scene = self._scene
        target = scene.flow.target(port.node, port.outcome)
        is_there = target in scene.cards and port.node in scene.cards
        return link_of(scene, port, target) if target is not None and is_there else None


def _all_ports(flow: Flow) -> list[Port]:
    return [Port(source, key) for source, out in flow.links.items() for key in out]
