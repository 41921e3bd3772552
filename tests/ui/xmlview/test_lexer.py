"""The lexer: tokens of a line, and which lines an element takes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.twiml import element, write
from designer.ui.xmlview.lexer import Kind, State, element_lines, lex_line


def pieces(line: str, state: State = State.TEXT) -> list[tuple[Kind, str]]:
    tokens, _ = lex_line(line, state)
    return [(token.kind, line[token.start : token.start + token.length]) for token in tokens]


def test_a_tag_with_attributes() -> None:
    assert pieces('<Say voice="Polly.Amy">Hi {{name}} &amp; you</Say>') == [
        (Kind.OPEN, "<Say"),
        (Kind.NAME, "voice"),
        (Kind.VALUE, '"Polly.Amy"'),
        (Kind.END, ">"),
        (Kind.PLACEHOLDER, "{{name}}"),
        (Kind.ENTITY, "&amp;"),
        (Kind.CLOSE, "</Say>"),
    ]


def test_a_placeholder_in_a_value_is_marked_on_top_of_it() -> None:
    assert (Kind.PLACEHOLDER, "{{who}}") in pieces('<Dial callerId="{{who}}"/>')


@pytest.mark.parametrize(
    ("line", "state"),
    [
        ("<!-- a", State.COMMENT),
        ("<![CDATA[ a", State.CDATA),
        ('<Say voice="a', State.DOUBLE_QUOTED),
        ("<Say voice='a", State.SINGLE_QUOTED),
        ("<Say", State.TAG),
        ("<?xml", State.INSTRUCTION),
        ("<Say>", State.TEXT),
    ],
)
def test_what_goes_on_in_the_next_line(line: str, state: State) -> None:
    assert lex_line(line, State.TEXT)[1] is state


def test_a_comment_that_goes_on() -> None:
    tokens, state = lex_line("still --> <Say/>", State.COMMENT)
    assert [token.kind for token in tokens] == [Kind.COMMENT, Kind.OPEN, Kind.EMPTY_END]
    assert state is State.TEXT


def test_elements_by_their_lines() -> None:
    gather = element("Gather", {}, element("Say", {}, "one\ntwo"), element("Pause"))
    written = write(element("Response", {}, gather, element("Hangup"))).decode()
    lines = written.rstrip().split("\n")
    ranges = element_lines(lines)
    assert [lines[first].strip()[:7] for first, _ in ranges] == ["<Gather", "<Hangup"]
    assert lines[ranges[0][1]].strip() == "</Gather>"


@given(st.text("<>/!-[]?'\"= aC&;{}\n", max_size=60), st.sampled_from(State))
def test_anything_is_lexed(text: str, state: State) -> None:
    for line in text.split("\n"):
        tokens, state = lex_line(line, state)
        assert all(one.start >= 0 and one.start + one.length <= len(line) for one in tokens)
    element_lines(text.split("\n"))
