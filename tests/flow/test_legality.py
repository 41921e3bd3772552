"""Whether a link may exist, and the reason when it may not."""

import pytest

from designer.flow import Flow, NodeId, why_no_link
from designer.twiml import element
from tests.helpers.briefflows import (
    branch,
    call,
    dial,
    external,
    flow_of,
    hangup,
    menu,
    note,
    say,
    text,
    verb,
)

FLOW = flow_of(
    call(),
    text("sms"),
    say("say"),
    hangup(),
    menu("menu", "1"),
    menu("silent", actionOnEmptyResult="true"),
    dial("dial"),
    verb("asked", "Dial", "+15550100", action="https://example.com"),
    verb("queue", "Enqueue", "support"),
    verb("room", "Dial", element("Conference", {}, "room")),
    verb("record", "Record"),
    verb("leave", "Leave"),
    verb("go", "Redirect"),
    verb("reply", "Message", "Hi"),
    branch("where", "x"),
    external("url"),
    note("note"),
)


def why(source: str, outcome: str, target: str, flow: Flow = FLOW) -> str:
    """The reason against a link."""
    return why_no_link(flow, NodeId(source), outcome, NodeId(target))


@pytest.mark.parametrize(
    "link",
    [
        "in start say",
        "in fallback say",
        "in start where",
        "in start url",
        "say next say",
        "menu choice:1 where",
        "menu next go",
        "go target menu",
        "where case:x url",
        "where else reply",
        "sms start reply",
        "sms start where",
        "reply next go",
        "dial result:busy record",
        "dial url@0 menu",
        "queue waitUrl leave",
        "queue waitUrl url",
        "room waitUrl@0 say",
    ],
)
def test_a_link_that_may_be(link: str) -> None:
    assert why(*link.split()) == ""


@pytest.mark.parametrize(
    ("link", "word"),
    [
        ("end next say", "Hangup never falls through"),
        ("asked next say", "action URL"),
        ("silent next say", "actionOnEmptyResult"),
        ("url next say", "whoever answers"),
        ("note next say", "not part of the call"),
        ("menu choice:9 say", "does not exist"),
        ("say next in", "into an entry"),
        ("say next note", "not part of the call"),
        ("say next reply", "text messages"),
        ("sms start say", "phone calls"),
        ("dial url@0 dial", "13201"),
        ("dial url@1 say", "does not exist"),
        ("queue waitUrl record", "while a caller waits"),
        ("room waitUrl@0 leave", "Pause, Play, Redirect, Say"),
        ("nobody next say", "not on the canvas"),
        ("say next nobody", "not on the canvas"),
    ],
)
def test_a_link_that_may_not_be(link: str, word: str) -> None:
    assert word in why(*link.split())
