"""Ways out, derived from the vocabulary and the attributes."""

import pytest

from designer.flow import (
    BranchCase,
    BranchNode,
    Choice,
    Node,
    NodeId,
    OutcomeKind,
    channel_of,
    choice_words,
    outcomes,
    outcomes_of,
    split_beside,
)
from designer.twiml import Channel, element, verbs
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


def keys(node: Node, *linked: str) -> list[str]:
    """The outcomes' keys that are always shown."""
    return [one.key for one in outcomes(node, linked) if not one.rare]


@pytest.mark.parametrize(
    ("node", "expected"),
    [
        (call(), ["start"]),
        (say("x"), ["next"]),
        (hangup(), []),
        (verb("x", "Reject"), []),
        (verb("x", "Leave"), []),
        (verb("x", "Redirect"), ["target"]),
        (verb("x", "Redirect", "https://example.com"), []),
        (menu("x", "1 2"), ["choice:1", "choice:2", "else", "next"]),
        (menu("x"), ["else", "next"]),
        (menu("x", "1", action="https://example.com"), ["next"]),
        (menu("x", "1", actionOnEmptyResult="true"), ["choice:1", "else"]),
        (menu("x", "1", actionOnEmptyResult="false"), ["choice:1", "else", "next"]),
        (
            dial("x"),
            ["result:completed", "result:busy", "result:no-answer", "result:failed", "next"],
        ),
        (verb("x", "Dial", "+15550100", action="https://example.com"), []),
        (verb("x", "Record"), ["action", "next"]),
        (verb("x", "Record", action="https://example.com"), ["next"]),
        (verb("x", "Connect"), ["next"]),
        (verb("x", "Unheard"), ["next"]),
        (branch("x", "a", "b"), ["case:a", "case:b", "else"]),
        (external("x"), []),
        (note("x"), []),
    ],
)
def test_the_ways_out_of(node: Node, expected: list[str]) -> None:
    assert keys(node) == expected


def test_enqueue_has_a_wait_document_unless_it_names_one() -> None:
    assert "waitUrl" in keys(verb("x", "Enqueue", "support"))
    assert "waitUrl" not in keys(verb("x", "Enqueue", "support", waitUrl=""))


def test_each_number_has_a_whisper_of_its_own() -> None:
    ways = outcomes(dial("x", "+15550100", "+15550101"))
    beside = [one.key for one in ways if one.kind is OutcomeKind.BESIDE]
    assert {"url@0", "url@1"} <= set(beside)
    assert split_beside("url@1") == ("url", 1)
    assert split_beside("waitUrl") == ("waitUrl", None)


def test_once_an_answer_is_linked_next_is_anything_else() -> None:
    flow = flow_of(dial("dial"), hangup(), links="dial result:busy end")
    ways = {one.key: one for one in outcomes_of(flow, NodeId("dial"))}
    assert ways["next"].kind is OutcomeKind.ANSWER
    assert ways["next"].label == "anything else"
    assert {one.key: one for one in outcomes(dial("dial"))}["next"].kind is OutcomeKind.NEXT


def test_no_two_ways_out_share_a_key() -> None:
    for channel in Channel:
        for spec in verbs(channel):
            found = [one.key for one in outcomes(verb("x", spec.tag))]
            assert len(found) == len(set(found)), spec.tag


def test_choices_in_words() -> None:
    assert choice_words(Choice("a", "1", label="Sales")) == "1 Sales"
    assert choice_words(Choice("a", "", ("billing",), "Accounts")) == "“billing” Accounts"
    assert choice_words(Choice("a")) == "?"


def test_cases_in_words() -> None:
    node = BranchNode(
        id=NodeId("b"),
        cases=(
            BranchCase("a", "starts_with", ("+44",)),
            BranchCase("b", "is_empty", ()),
            BranchCase("c", label="VIP"),
        ),
    )
    labels = [one.label for one in outcomes(node)]
    assert labels == ["starts with +44", "is empty", "VIP", "anything else"]


def test_channels() -> None:
    assert channel_of(call()) is channel_of(say("x")) is Channel.VOICE
    assert channel_of(text()) is channel_of(verb("x", "Message")) is Channel.MESSAGING
    assert channel_of(verb("x", "Redirect")) is channel_of(branch("x", "a")) is None
    assert channel_of(verb("x", "Unheard", element("Say"))) is None
