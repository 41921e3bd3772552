"""Pasted text becomes nodes."""

from __future__ import annotations

import pytest

from designer.errors import TwimlError
from designer.flow import (
    ExternalNode,
    Fragment,
    Project,
    VerbNode,
    comments_after,
    comments_before,
    left_out,
    paste,
)
from designer.storage.importing import import_text
from designer.twiml import Comment


def shape(fragment: Fragment) -> list[str]:
    """The nodes as tags, externals as URLs, then the links."""
    names = {
        node.id: node.element.tag if isinstance(node, VerbNode) else getattr(node, "url", "?")
        for node in fragment.nodes
    }
    links = [f"{names[one.source]} {one.outcome} {names[one.target]}" for one in fragment.links]
    return [*names.values(), *links]


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("<Say>Hi</Say>", ["Say"]),
        ("  <Say>Hi</Say>\n<Hangup/>", ["Say", "Hangup", "Say next Hangup"]),
        ("<Response><Say>a</Say><Hangup/></Response>", ["Say", "Hangup", "Say next Hangup"]),
        ('<?xml version="1.0"?>\n<Response><Say>a</Say></Response>', ["Say"]),
        ("<Response><Say>a</Say></Response><Response><Play>b</Play></Response>", ["Say", "Play"]),
        (
            '<?xml version="1.0"?><Response><Say/></Response>\n'
            '<?xml version="1.0"?><Response><Play/></Response>',
            ["Say", "Play"],
        ),
        ('<Gather action="/x"><Say>1</Say></Gather>', ["Gather", "/x", "Gather else /x"]),
        ("<Message>Hi</Message>", ["Message"]),
        ("<Foo bar='1'/>", ["Foo"]),
    ],
)
def test_verbs_become_nodes(text: str, nodes: list[str]) -> None:
    assert shape(import_text(text)) == nodes


def test_they_stand_below_each_other_and_can_be_pasted() -> None:
    fragment = import_text("<Say>a</Say><Pause/><Hangup/>")
    assert [place[1] for place in fragment.positions] == [0.0, 160.0, 320.0]
    project, ids = paste(Project(), fragment, (10.0, 20.0))
    assert [project.positions[one] for one in ids] == [(10.0, 20.0), (10.0, 180.0), (10.0, 340.0)]
    assert not any(isinstance(one, ExternalNode) for one in project.flow.nodes.values())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "empty"),
        ("hello", "does not start with a tag"),
        ("<Response/>", "no verb in this text"),
        ("<Say>Fish & chips</Say>", "bare &"),
        ("<Say>a", "never closed"),
    ],
)
def test_what_is_no_twiml_is_said(text: str, message: str) -> None:
    with pytest.raises(TwimlError, match=message):
        import_text(text)


HELLO, SALES, BYE = Comment(" hello "), Comment(" sales "), Comment(" bye ")


@pytest.mark.parametrize(
    "text",
    [
        "<!-- hello --><Response><Say>a</Say><!-- sales --><Hangup/></Response>",
        "<Response><!-- hello --><Say>a</Say><!-- sales --><Hangup/><!-- bye --></Response>",
        "<!-- hello --><Say>a</Say>\n<!-- sales -->\n<Hangup/><!-- bye -->",
        "so: <!-- hello --><Say>a</Say> and <!-- sales --> then <Hangup/>",
    ],
)
def test_comments_stay_before_their_verbs(text: str) -> None:
    fragment = import_text(text)
    project, ids = paste(Project(), fragment, (0.0, 0.0))
    assert [comments_before(project.flow.nodes[one]) for one in ids] == [(HELLO,), (SALES,)]
    assert left_out(fragment) == text.count("bye")


def test_each_document_in_a_row_keeps_its_comments() -> None:
    fragment = import_text(
        "<!-- hello --><Response><Say>a</Say></Response>"
        "<!-- sales --><Response><Hangup/></Response><!-- bye -->"
    )
    assert [comments_before(one) for one in fragment.nodes] == [(HELLO,), (SALES,)]
    assert left_out(fragment) == 1


def test_a_lone_verb_keeps_the_comment_before_it() -> None:
    fragment = import_text("<!-- hello --><Say>a</Say><!-- bye -->")
    assert [comments_before(one) for one in fragment.nodes] == [(HELLO,)]
    assert [comments_after(one) for one in fragment.nodes] == [(BYE,)]
