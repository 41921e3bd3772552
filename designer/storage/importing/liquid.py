"""Liquid, which Twilio Studio fills in, as the ``{{placeholders}}`` of a TwiML document.

twilio.com/docs/studio/user-guide/liquid-template-language. A placeholder holds one parameter of
the request that the document answers; filters and tags have no counterpart.
"""

from __future__ import annotations

import re

VARIABLE = re.compile(r"\{\{-?\s*(.*?)\s*-?\}\}", re.DOTALL)
TAG = re.compile(r"\{%.*?%\}", re.DOTALL)
_PATH = re.compile(r"[A-Za-z_][\w-]*(\.[A-Za-z_][\w-]*)+")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_CHANNELS = {"contact.channel.address": "From", "flow.channel.address": "To"}
_REQUEST = re.compile(r"trigger\.(?:call|message)\.(\w+)")
_WIDGET = re.compile(r"widgets\.([\w-]+)\.(?:inbound\.|outbound\.)?(\w+)")
_PARAMETERS = {"RecordingURL": "RecordingUrl"}


def parameter_of(expression: str) -> str:
    """The request parameter that a Liquid expression means; empty when it means none."""
    found = VARIABLE.fullmatch(expression.strip())
    inner = (found[1] if found else expression).strip()
    if not _PATH.fullmatch(inner):
        return ""
    if inner in _CHANNELS:
        return _CHANNELS[inner]
    of_request = _REQUEST.fullmatch(inner)
    if of_request:
        return of_request[1]
    of_widget = _WIDGET.fullmatch(inner)
    if of_widget and _NAME.fullmatch(of_widget[2]):
        return _PARAMETERS.get(of_widget[2], of_widget[2])
    return ""


def widget_of(expression: str) -> str:
    """The widget whose result a Liquid expression means; empty when it means none."""
    found = VARIABLE.fullmatch(expression.strip())
    of_widget = _WIDGET.fullmatch((found[1] if found else expression).strip())
    return of_widget[1] if of_widget else ""


def filled(text: str) -> tuple[str, tuple[str, ...]]:
    """The text with placeholders for Liquid, and the Liquid in it that stays as it is."""
    unknown: list[str] = list(TAG.findall(text))

    def replaced(found: re.Match[str]) -> str:
        name = parameter_of(found[0])
        if not name:
            unknown.append(found[0])
            return found[0]
        return "{{" + name + "}}"

    return VARIABLE.sub(replaced, text), tuple(unknown)


def widgets_in(text: str) -> tuple[str, ...]:
    """The widgets whose results the text holds."""
    found = (widget_of(one[0]) for one in VARIABLE.finditer(text))
    return tuple(name for name in found if name)
