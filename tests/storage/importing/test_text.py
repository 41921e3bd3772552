"""Pasted text becomes nodes."""

from __future__ import annotations

import pytest

from designer.errors import TwimlError
from designer.flow import ExternalNode, Fragment, Project, VerbNode, paste
from designer.storage.importing import import_text


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
