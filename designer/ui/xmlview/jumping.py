"""Which node a URL in a document leads to. It knows no Qt."""

from __future__ import annotations

import re
from html import unescape

from designer.flow import Compiled, Flow, NodeId
from designer.flow.goals import Goals

_VALUE = re.compile(r'"([^"]*)"|\'([^\']*)\'|>([^<>]+)<')
"""An attribute's value, or the text of an element that is written on one line."""


def value_at(line: str, column: int) -> str:
    """The attribute value or text at a column of a line, unescaped; empty when there is none."""
    for match in _VALUE.finditer(line):
        if match.start() <= column <= match.end():
            return unescape(next(one for one in match.groups() if one is not None))
    return ""


def target_of(flow: Flow, compiled: Compiled, document: str, url: str) -> NodeId | None:
    """The node that a URL in the document leads to; None when it is no document of the flow."""
    if not url:
        return None
    goals = Goals.of(flow, compiled, document)
    return goals.target(url, "POST") or goals.target(url, "GET")
