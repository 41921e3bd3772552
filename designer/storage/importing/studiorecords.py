"""The parts of a Twilio Studio flow definition that an import looks at.

twilio.com/docs/studio/rest-api/v2/flow-definition. Keys that are not named here are left alone.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import msgspec

from designer.errors import StorageError
from designer.storage.fileformat import as_record
from designer.text import tr


class ConditionRecord(msgspec.Struct):
    """One condition of a split: ``arguments`` are Liquid expressions."""

    type: str = ""
    value: Any = ""
    arguments: tuple[str, ...] = ()
    friendly_name: str = ""


class TransitionRecord(msgspec.Struct):
    """A way out of a widget; without ``next`` the flow ends there."""

    event: str
    next: str | None = None
    conditions: tuple[ConditionRecord, ...] | None = None


class WidgetRecord(msgspec.Struct):
    """One widget, called a state."""

    name: str
    type: str
    transitions: tuple[TransitionRecord, ...] = ()
    properties: dict[str, Any] = {}

    def text(self, *names: str) -> str:
        """The first of these properties that is there, as text; empty when none is."""
        for name in names:
            value = self.properties.get(name)
            if value is not None and value != "":
                return as_text(value)
        return ""

    def target(self, event: str) -> str:
        """Where the event leads: a widget's name, empty when it ends the flow."""
        found = (one.next for one in self.transitions if one.event == event and one.next)
        return next(found, "")

    def matches(self) -> Iterator[tuple[ConditionRecord, str]]:
        """The conditions of a split, in order, with where each leads."""
        for transition in self.transitions:
            if transition.event == "match":
                for condition in transition.conditions or ():
                    yield condition, transition.next or ""

    def place(self) -> tuple[float, float] | None:
        """Where the widget stands on Studio's canvas, in pixels."""
        match self.properties.get("offset"):
            case {"x": int() | float() as x, "y": int() | float() as y}:
                if math.isfinite(x) and math.isfinite(y):
                    return float(x), float(y)
        return None


class FlowRecord(msgspec.Struct):
    """A whole flow."""

    states: tuple[WidgetRecord, ...]
    initial_state: str = ""
    description: str = ""


def studio_flow(raw: Any) -> FlowRecord:
    """The flow that JSON values describe; StorageError naming the place that is none."""
    record = as_record(raw, FlowRecord)
    names: set[str] = set()
    for index, widget in enumerate(record.states):
        if widget.name in names:
            raise StorageError(
                tr(
                    "states[{index}].name: another widget is called “{name}”",
                    index=index,
                    name=widget.name,
                )
            )
        names.add(widget.name)
    for index, widget in enumerate(record.states):
        for one in widget.transitions:
            if one.next and one.next not in names:
                raise StorageError(
                    tr(
                        "states[{index}]: “{event}” of “{name}” leads to “{next}”, "
                        "and there is no such widget",
                        index=index,
                        event=one.event,
                        name=widget.name,
                        next=one.next,
                    )
                )
    return record


def as_text(value: Any) -> str:
    """A property's value as an attribute holds it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return " ".join(as_text(one) for one in value)
    return str(value)
