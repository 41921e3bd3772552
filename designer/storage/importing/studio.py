"""Importing a Twilio Studio flow: what has a counterpart becomes nodes, the rest stays visible."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

from designer.bundle import EntryKind
from designer.errors import StorageError
from designer.flow import (
    FIRST_PLACE,
    START,
    EntryNode,
    Flow,
    Node,
    NodeId,
    OpaqueNode,
    Point,
    Project,
    why_no_link,
)
from designer.problem import Problem, Severity
from designer.storage.fileformat import parse_json
from designer.storage.importing.imported import Imported, note
from designer.storage.importing.liquid import widgets_in
from designer.storage.importing.studioparts import Part, opaque
from designer.storage.importing.studiorecords import FlowRecord, WidgetRecord, studio_flow
from designer.storage.importing.studiosplits import gather, split
from designer.storage.importing.studiowidgets import WIDGETS, send_message
from designer.storage.reading import read_bytes
from designer.text import tr

MAX_BYTES = 20 * 1024 * 1024
TRIGGERS = {
    "incomingCall": EntryKind.CALL,
    "incomingMessage": EntryKind.MESSAGE,
    "incomingConversationMessage": EntryKind.MESSAGE,
    "incomingRequest": EntryKind.OUTGOING,
}
CARD = (240.0, 120.0)
STEP = 300.0
"""How far right of its widget a second node stands, in pixels."""


def is_studio_flow(path: Path) -> bool:
    """Whether the file looks like a Studio flow: JSON with ``states``."""
    try:
        if path.suffix.lower() != ".json" or path.stat().st_size > MAX_BYTES:
            return False
        return b'"states"' in path.read_bytes()
    except OSError:
        return False


def import_studio(path: Path) -> Imported:
    """The Studio flow in the file at ``path``; StorageError naming the place when it is none."""
    data = read_bytes(path)
    try:
        return import_studio_json(data, path.stem)
    except StorageError as error:
        raise StorageError(f"{path}: {error}") from error


def import_studio_json(data: bytes, name: str) -> Imported:
    """The Studio flow that the JSON text holds; StorageError naming the place when it is none."""
    raw = parse_json(data)
    if not isinstance(raw, dict) or not isinstance(raw.get("states"), list):
        raise StorageError(tr("this is not a Studio flow (it has no list “states”)."))
    return _Builder(studio_flow(raw)).run(name)


@dataclass(slots=True)
class _Builder:
    record: FlowRecord
    widgets: dict[str, WidgetRecord] = field(default_factory=dict)
    ids: dict[str, NodeId] = field(default_factory=dict)
    nodes: dict[NodeId, Node] = field(default_factory=dict)
    links: dict[NodeId, dict[str, NodeId]] = field(default_factory=dict)
    places: dict[NodeId, Point] = field(default_factory=dict)
    starts: dict[str, NodeId] = field(default_factory=dict)
    notes: list[Problem] = field(default_factory=list)

    def run(self, name: str) -> Imported:
        self.widgets = {widget.name: widget for widget in self.record.states}
        texting = reached_by_message(self.widgets)
        parts = {
            widget.name: self._part(widget, texting)
            for widget in self.record.states
            if widget.type != "trigger"
        }
        used = self._used(parts)
        for widget in self.record.states:
            if widget.name in used:
                self._add_part(widget, parts[widget.name])
        for widget_name in used:
            self._link_part(parts[widget_name])
        for widget in self.record.states:
            if widget.type == "trigger":
                self._add_entries(widget)
        self._tell_lost_results()
        entries_first = sorted(
            self.nodes.items(), key=lambda item: not isinstance(item[1], EntryNode)
        )
        flow = (
            Flow()
            .with_nodes(dict(entries_first))
            .with_links({source: MappingProxyType(out) for source, out in self.links.items()})
        )
        positions = {key: self.places.get(key, FIRST_PLACE) for key in flow.nodes}
        project = Project(name, flow, MappingProxyType(positions))
        return Imported(project, tuple(self.notes), arranged=_stand_apart(list(positions.values())))

    def _part(self, widget: WidgetRecord, texting: frozenset[str]) -> Part:
        match widget.type:
            case "gather-input-on-call":
                return gather(widget, self.widgets)
            case "split-based-on":
                return split(widget)
            case "send-message":
                return send_message(widget, in_call=widget.name not in texting)
            case "send-to-flex" if widget.name in texting:
                return opaque(widget)
            case kind if kind in WIDGETS:
                return WIDGETS[kind](widget)
            case _:
                return opaque(widget)

    def _used(self, parts: Mapping[str, Part]) -> list[str]:
        """The widgets to draw: not a split that became choices and that nothing else leads to."""
        wanted = {to for part in parts.values() for out in part.exits.values() for _, to in out}
        folded = {
            widget.target(event)
            for widget in self.record.states
            if widget.type == "gather-input-on-call"
            for event in ("keypress", "speech")
        }
        by_trigger = {
            one.next for w in self.record.states if w.type == "trigger" for one in w.transitions
        }
        return [name for name in parts if name not in folded or name in wanted | by_trigger]

    def _id(self, name: str) -> NodeId:
        """The id of a node called ``name`` here: letters and digits of it."""
        if name not in self.ids:
            stem = re.sub(r"[^A-Za-z0-9]+", "-", name).strip("-").lower() or "widget"
            fresh, number = stem, 2
            while fresh in self.ids.values():
                fresh, number = f"{stem}-{number}", number + 1
            self.ids[name] = NodeId(fresh)
        return self.ids[name]

    def _add_part(self, widget: WidgetRecord, part: Part) -> None:
        place = widget.place()
        for number, node in enumerate(part.nodes):
            made = replace(node, id=self._id(node.id))
            self.nodes[made.id] = made
            if place is not None:
                self.places[made.id] = (place[0] + STEP * number, place[1])
        self.starts[widget.name] = self._id(part.nodes[0].id)
        is_opaque = isinstance(part.nodes[0], OpaqueNode)
        for words in part.unmapped:
            self._note("widget" if is_opaque else "studio", widget, words, self.starts[widget.name])

    def _link_part(self, part: Part) -> None:
        for source, outcome, target in part.inner:
            self._link(self._id(source), outcome, self._id(target))
        for source, ways in part.exits.items():
            for outcome, widget_name in ways:
                if widget_name in self.starts:
                    self._link(self._id(source), outcome, self.starts[widget_name])
                else:
                    words = tr(
                        "“{source}” leads back to “{widget_name}”, where a call only begins.",
                        source=source,
                        widget_name=widget_name,
                    )
                    self.notes.append(note("link", words, node=self._id(source)))

    def _link(self, source: NodeId, outcome: str, target: NodeId) -> None:
        """Link, unless TwiML has no such link: then it is told."""
        outgoing = self.links.setdefault(source, {})
        flow = Flow(
            MappingProxyType(self.nodes), MappingProxyType({source: MappingProxyType(outgoing)})
        )
        if why := why_no_link(flow, source, outcome, target):
            start, end = self.nodes[source], self.nodes[target]
            words = tr(
                "“{start}” does not lead to “{end}” here. {why}",
                start=start.title,
                end=end.title,
                why=why,
            )
            self.notes.append(note("link", words, node=source))
        else:
            outgoing[outcome] = target

    def _add_entries(self, trigger: WidgetRecord) -> None:
        place = trigger.place()
        row = 0
        for transition in trigger.transitions:
            if transition.next not in self.starts:
                continue
            kind = TRIGGERS.get(transition.event)
            target = self.starts[transition.next]
            if kind is None:
                words = tr(
                    "“{event}” has no counterpart; it led to “{next}”.",
                    event=transition.event,
                    next=transition.next,
                )
                self._note("studio", trigger, words, "")
            elif not isinstance(self.nodes[target], EntryNode):
                entry = EntryNode(id=self._id(f"{trigger.name} {transition.event}"), kind=kind)
                self.nodes[entry.id] = entry
                if place is not None:
                    self.places[entry.id] = (place[0] + STEP * row, place[1])
                row += 1
                self._link(entry.id, START, target)

    def _tell_lost_results(self) -> None:
        """A widget's result is known to the request after it only; later uses are told."""
        before: dict[str, set[str]] = {name: set() for name in self.widgets}
        for widget in self.record.states:
            for transition in widget.transitions:
                if transition.next:
                    before[transition.next].add(widget.name)
        for widget in self.record.states:
            for used in dict.fromkeys(_results_in(widget)):
                near = before[widget.name] | {
                    one
                    for middle in before[widget.name]
                    for one in before[middle]
                    if self.widgets[middle].type == "split-based-on"
                }
                if used not in near and used != widget.name:
                    words = tr(
                        "It uses a result of “{used}”, which only the next request carries.",
                        used=used,
                    )
                    self._note("studio", widget, words, self.starts.get(widget.name, ""))

    def _note(self, rule: str, widget: WidgetRecord, words: str, node: str) -> None:
        self.notes.append(
            note(
                rule,
                f"“{widget.name}” ({widget.type}): {words}",
                node=node,
                severity=Severity.WARNING,
            )
        )


def _results_in(widget: WidgetRecord) -> Iterator[str]:
    """The widgets whose results this one uses."""
    for value in widget.properties.values():
        if isinstance(value, str):
            yield from widgets_in(value)


def reached_by_message(widgets: Mapping[str, WidgetRecord]) -> frozenset[str]:
    """The widgets that only text messages get to."""
    calls = _reached(widgets, {"incomingCall", "incomingRequest"})
    return _reached(widgets, {"incomingMessage", "incomingConversationMessage"}) - calls


def _reached(widgets: Mapping[str, WidgetRecord], events: Iterable[str]) -> frozenset[str]:
    wanted = set(events)
    todo = [
        one.next
        for widget in widgets.values()
        if widget.type == "trigger"
        for one in widget.transitions
        if one.next and one.event in wanted
    ]
    seen: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            todo += [one.next for one in widgets[name].transitions if one.next]
    return frozenset(seen)


def _stand_apart(places: list[Point]) -> bool:
    """Whether no two cards at these places would overlap."""
    by_y = sorted(places, key=lambda place: place[1])
    for number, (x, y) in enumerate(by_y):
        for other_x, other_y in by_y[number + 1 :]:
            if other_y - y >= CARD[1]:
                break
            if abs(other_x - x) < CARD[0]:
                return False
    return bool(places)
