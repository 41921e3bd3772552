"""Mends of what the check of an element finds: one click, and it is gone."""

from __future__ import annotations

import pytest

from designer.analysis import analyse
from designer.flow import NodeId, Project, VerbNode, add_node
from designer.twiml import element_from_xml, write_fragment

NODE = NodeId("verb")


def one(source: str) -> Project:
    """A flow of one verb."""
    return add_node(Project(), VerbNode(id=NODE, element=element_from_xml(source)), (0, 0))


@pytest.mark.parametrize(
    ("rule", "title", "before", "after"),
    [
        (
            *("unknown-element", "Rename it to Say"),
            *("<Gather><say>Hi</say></Gather>", "<Gather><Say>Hi</Say></Gather>"),
        ),
        (
            *("unknown-attribute", "Rename it to numDigits"),
            *('<Gather numdigits="1" x="2"/>', '<Gather numDigits="1" x="2"/>'),
        ),
        ("unknown-attribute", "Remove colour", '<Gather colour="red"/>', "<Gather/>"),
        (
            *("invalid-value", "Write “POST”"),
            *('<Gather method="post"/>', '<Gather method="POST"/>'),
        ),
        (
            *("invalid-value", "Write “dtmf speech”"),
            *("<Gather input=\"['dtmf', 'speech']\"/>", '<Gather input="dtmf speech"/>'),
        ),
        (
            *("invalid-value", "Write “true”"),
            *(
                '<Dial><Conference muted="TRUE">a</Conference></Dial>',
                '<Dial><Conference muted="true">a</Conference></Dial>',
            ),
        ),
        (
            *("invalid-value", "Write “https://www.a.example/x.mp3”"),
            *("<Play>www.a.example/x.mp3</Play>", "<Play>https://www.a.example/x.mp3</Play>"),
        ),
        (
            *("pay-insecure", "Begin with https://"),
            *(
                '<Pay statusCallback="http://a.example"/>',
                '<Pay statusCallback="https://a.example"/>',
            ),
        ),
        (
            *("transcription-too-long", "Record 120 seconds at most"),
            *(
                '<Record transcribe="true" maxLength="600"/>',
                '<Record transcribe="true" maxLength="120"/>',
            ),
        ),
        (
            *("queue-always-full", "Remove maxQueueSize"),
            *('<Enqueue maxQueueSize="0">a</Enqueue>', "<Enqueue>a</Enqueue>"),
        ),
        (
            *("refer-without-url", "Remove referMethod"),
            *('<Dial referMethod="GET">+14155550100</Dial>', "<Dial>+14155550100</Dial>"),
        ),
    ],
)
def test_a_click_mends_it(rule: str, title: str, before: str, after: str) -> None:
    project = one(before)
    found = next(
        problem
        for problem in analyse(project)
        if problem.rule == rule and problem.fix is not None and problem.fix.title == title
    )
    assert found.fix is not None
    mended = found.fix.edit(project)
    node = mended.node(NODE)
    assert isinstance(node, VerbNode)
    assert write_fragment(node.element, indent=False) == after
    assert found.message not in [problem.message for problem in analyse(mended)]


@pytest.mark.parametrize(
    "source",
    [
        "<Gather><Dial>1</Dial></Gather>",
        '<Gather timeout="soon"/>',
        "<Dial>Anna</Dial>",
        "<Play>ftp://a.example/x.mp3</Play>",
        "<nonsense/>",
    ],
)
def test_what_a_person_has_to_decide_is_left_to_them(source: str) -> None:
    rules = {"unknown-element", "invalid-value"}
    found = [problem for problem in analyse(one(source)) if problem.rule in rules]
    assert found
    assert all(problem.fix is None for problem in found)
