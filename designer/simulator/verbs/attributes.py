"""Reads attributes as Twilio does: a value that makes no sense counts as not given.

What is wrong with a value is reported when the document is checked, not here.
"""

import re

from designer.simulator.fetcher import resolve
from designer.simulator.script import Goto, Verb
from designer.simulator.session import Session
from designer.simulator.transport import Pairs
from designer.text import tr
from designer.twiml import Element

_INTEGER = re.compile(r"[+-]?\d{1,9}")


def integer(
    element: Element, name: str, default: int, minimum: int = 0, maximum: int | None = None
) -> int:
    """The attribute as a whole number, ``default`` when absent, unreadable or below ``minimum``;
    what is above ``maximum`` counts as ``maximum``."""
    text = element.get(name).strip()
    if not _INTEGER.fullmatch(text):
        return default
    value = int(text)
    if value < minimum:
        return default
    return value if maximum is None else min(value, maximum)


def boolean(element: Element, name: str, default: bool) -> bool:
    """The attribute as true or false, ``default`` when absent or neither."""
    match element.get(name).strip().lower():
        case "true":
            return True
        case "false":
            return False
        case _:
            return default


def method(element: Element, name: str = "method") -> str:
    """GET or POST, POST unless it says GET."""
    return "GET" if element.get(name).strip().upper() == "GET" else "POST"


def goto_action(verb: Verb, params: Pairs) -> Goto:
    """The request to ``action``, or to the current document when there is none or it is empty
    (the empty URL reference is the document itself)."""
    element = verb.element
    return Goto(method(element), resolve(verb.place.url, element.get("action")), params, "action")


def goto_action_or_here(session: Session, verb: Verb, params: Pairs) -> Goto:
    """As :func:`goto_action`, for verbs that go to the current document without an action.

    That an empty one means the same is said, since the documentation does not.
    """
    if verb.element.has("action") and not verb.element.get("action").strip():
        session.note(
            tr("action is empty: the current document is requested. Twilio’s pages do not say."),
            verb.place,
        )
    return goto_action(verb, params)


def has_action(session: Session, verb: Verb) -> bool:
    """Whether a verb that falls through without ``action`` has one.

    The documentation does not say what an empty one means there. Resolved as any other URL it is
    the current document; under ``strict`` it counts as none.
    """
    element = verb.element
    if not element.has("action"):
        return False
    if element.get("action").strip():
        return True
    reading = tr("the current document is requested")
    return not session.choose(tr("action is empty"), reading, tr("it counts as none"), verb.place)
