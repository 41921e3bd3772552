"""Failures on purpose: what goes wrong in the next calls of the preview, at a step or at a URL."""

from __future__ import annotations

import glob
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.flow import (
    START,
    BranchNode,
    Changes,
    Compiled,
    EntryNode,
    ExternalNode,
    Flow,
    NodeId,
    VerbNode,
)
from designer.text import tr
from designer.ui.bridge import EditorBridge
from designer.ui.names import name_in

if TYPE_CHECKING:
    from designer.simulator import Fault

REQUEST_KINDS = ("500", "404", "timeout", "bad-xml")
DIAL_KINDS = ("busy", "no-answer", "failed")
"""The kinds of failure that are offered, as the simulator names them."""


@dataclass(frozen=True, slots=True)
class Mishap:
    """One failure: at a step of the flow (``node``), else where ``pattern`` holds.

    ``kind`` is one of REQUEST_KINDS, what becomes of a request for the step's document, or one of
    DIAL_KINDS, what becomes of who is rung.
    """

    kind: str
    node: str = ""
    pattern: str = ""


class Faults(QObject):
    """The failures of the next call, in the order in which they were asked for.

    Canvas, preview, requests and timeline write it and show it. They are not part of the project:
    another flow begins with none.
    """

    changed = Signal()

    def __init__(self, bridge: EditorBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._all: tuple[Mishap, ...] = ()
        bridge.changed.connect(self._on_changed)

    @property
    def mishaps(self) -> tuple[Mishap, ...]:
        """Those that can happen: a step that was deleted has none until it is back."""
        nodes = self._bridge.flow.nodes
        return tuple(one for one in self._all if not one.node or one.node in nodes)

    @property
    def nodes(self) -> frozenset[NodeId]:
        """The steps at which something is to fail."""
        return frozenset(NodeId(one.node) for one in self.mishaps if one.node)

    def set(self, mishap: Mishap, is_wanted: bool) -> None:
        """Bring this about from the next call on, or no longer."""
        others = tuple(one for one in self._all if one != mishap)
        self._set((*others, mishap) if is_wanted else others)

    def clear(self) -> None:
        """Let everything work again."""
        self._set(())

    def for_call(self, flow: Flow, compiled: Compiled | None) -> tuple[Fault, ...]:
        """The failures as the simulator knows them; without a flow, only those at URLs."""
        found = (fault_of(one, flow, compiled) for one in self.mishaps)
        return tuple(fault for fault in found if fault is not None)

    def words(self, mishap: Mishap) -> str:
        """A failure in a few words: where, and what."""
        where = name_in(self._bridge.flow, mishap.node) if mishap.node else mishap.pattern
        return tr("{place}: {failure}", place=where, failure=kind_words(mishap.kind))

    def _set(self, mishaps: tuple[Mishap, ...]) -> None:
        if mishaps != self._all:
            self._all = mishaps
            self.changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        if self._all and (changes.removed or changes.added or changes.changed):
            self.changed.emit()


def fault_of(mishap: Mishap, flow: Flow, compiled: Compiled | None) -> Fault | None:
    """What the simulator has to let fail; None where the step is in no document."""
    from designer.simulator import Fault

    if not mishap.node:
        return Fault(mishap.kind, mishap.pattern)
    node = flow.nodes.get(NodeId(mishap.node))
    if isinstance(node, ExternalNode):
        return Fault(mishap.kind, glob.escape(node.url.partition("?")[0]))
    path = _path(NodeId(mishap.node), flow, compiled) if compiled is not None else ""
    if compiled is None or not path:
        return None
    fault = Fault(mishap.kind, glob.escape(path))
    if not fault.is_dial:
        return fault
    nodes = compiled.bundle.sources[path].nodes
    return Fault(mishap.kind, fault.pattern, nodes.index(mishap.node))


def _path(node: NodeId, flow: Flow, compiled: Compiled) -> str:
    """What is requested for a step: its document, its route, or what an entry leads to."""
    if isinstance(flow.nodes.get(node), EntryNode):
        first = flow.target(node, START)
        return compiled.starts.get(first, "") if first is not None else ""
    return compiled.document_of.get(node) or compiled.starts.get(node, "")


def kinds_at(flow: Flow, node_id: NodeId) -> tuple[str, ...]:
    """What can go wrong at a step; empty where nothing is requested for it."""
    match flow.nodes.get(node_id):
        case VerbNode(element=element):
            return (*REQUEST_KINDS, *DIAL_KINDS) if element.tag == "Dial" else REQUEST_KINDS
        case ExternalNode() | EntryNode() | BranchNode():
            return REQUEST_KINDS
        case _:
            return ()


def kind_words(kind: str) -> str:
    """What goes wrong, in words; a kind that is not offered stands for itself."""
    words = {
        "500": tr("the server answers with an error (500)"),
        "404": tr("the document is not found (404)"),
        "timeout": tr("the server does not answer in time"),
        "bad-xml": tr("the document is broken XML"),
        "busy": tr("who is called is busy"),
        "no-answer": tr("who is called does not answer"),
        "failed": tr("who is called cannot be reached"),
    }
    return words.get(kind, kind)
