"""Frames, pins and colours: edits that keep what they promise, and what the file makes of them."""

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from designer.errors import FlowError, StorageError
from designer.flow import (
    COLORS,
    Frame,
    FrameId,
    NodeId,
    Project,
    add_frame,
    diff,
    frame_of,
    new_frame_id,
    pin,
    put_in_frame,
    remove_frame,
    remove_nodes,
    set_color,
    set_disabled,
    set_frame,
)
from designer.storage import decode, encode
from tests.helpers.flows import build, say, verb
from tests.helpers.strategies import projects

A, B, C = NodeId("a"), NodeId("b"), NodeId("c")
ONE = FrameId("frame-1")


def three() -> Project:
    return build([verb(one, say(one)) for one in "abc"], [("a", "next", "b")])


@st.composite
def decorated(draw: st.DrawFn) -> Project:
    """A project whose canvas somebody has put in order."""
    project = draw(projects())
    assume(project.flow.nodes)
    some = st.lists(st.sampled_from(sorted(project.flow.nodes)), min_size=1, max_size=4)
    for _ in range(draw(st.integers(0, 5))):
        nodes, color = draw(some), draw(st.sampled_from(["", *COLORS]))
        match draw(st.sampled_from(["framing", "pin", "color", "disable", "collapse", "leave"])):
            case "framing":
                frame = Frame(new_frame_id(project), tuple(nodes), draw(st.text(max_size=5)), color)
                project = add_frame(project, frame)
            case "pin":
                project = pin(project, nodes, is_pinned=draw(st.booleans()))
            case "color":
                project = set_color(project, nodes, color)
            case "disable":
                project = set_disabled(project, nodes, is_disabled=draw(st.booleans()))
            case "collapse" if project.frames:
                key = draw(st.sampled_from(sorted(project.frames)))
                project = set_frame(project, key, is_collapsed=draw(st.booleans()))
            case _:
                keys = [None, *sorted(project.frames)]
                project = put_in_frame(project, nodes, draw(st.sampled_from(keys)))
    return project


def holds(project: Project) -> bool:
    """Whether frames are around nodes that are there, none in two, none empty."""
    held = [node for frame in project.frames.values() for node in frame.members]
    return (
        len(set(held)) == len(held)
        and set(held) <= project.flow.nodes.keys()
        and all(frame.members for frame in project.frames.values())
        and project.pinned <= project.flow.nodes.keys()
    )


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(decorated(), st.data())
def test_edits_keep_frames_and_pins_right(project: Project, data: st.DataObject) -> None:
    assert holds(project)
    gone = data.draw(st.sets(st.sampled_from(sorted(project.flow.nodes))))
    assert holds(remove_nodes(project, gone))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(decorated())
def test_the_file_keeps_all_of_it(project: Project) -> None:
    data = encode(project)
    loaded = decode(data, "x")
    assert loaded == project
    assert encode(loaded) == data


def test_a_node_is_in_one_frame_and_an_empty_one_goes() -> None:
    project = add_frame(three(), Frame(ONE, (A, B), "Welcome"))
    assert frame_of(project, B) == project.frames[ONE]
    project = add_frame(project, Frame(FrameId("frame-2"), (B, C)))
    assert project.frames[ONE].members == (A,)
    project = put_in_frame(project, [A], FrameId("frame-2"))
    assert list(project.frames) == ["frame-2"]
    assert put_in_frame(project, [A, B, C], None).frames == {}
    assert remove_frame(project, FrameId("frame-2")).frames == {}


def test_changes_tell_of_frames_and_pins_and_not_of_the_flow() -> None:
    before = three()
    framed = add_frame(before, Frame(ONE, (A,)))
    changes = diff(before, framed)
    assert changes
    assert changes.frames
    assert not changes.touches_flow
    pinned = pin(framed, [A, B])
    assert diff(framed, pinned).pins == {A, B}
    assert not diff(pinned, pinned)
    assert pin(pinned, [A, B]) is pinned
    assert diff(pinned, set_color(pinned, [A], "red")).changed == {A}


def test_refusals_say_why() -> None:
    project = add_frame(three(), Frame(ONE, (A,)))
    with pytest.raises(FlowError, match="already a frame"):
        add_frame(project, Frame(ONE, (B,)))
    with pytest.raises(FlowError, match="select some first"):
        add_frame(project, Frame(FrameId("x"), ()))
    with pytest.raises(FlowError, match="not there any more"):
        set_frame(project, FrameId("x"), title="y")
    with pytest.raises(FlowError, match="no colour"):
        set_color(project, [A], "pink")


@pytest.mark.parametrize(
    ("part", "bad", "words"),
    [
        ('"members": ["a"]', '"members": ["z"]', "frames[0].members: there is no node “z”"),
        ('"members": ["a"]', '"members": []', "goes around at least one node"),
        ('"members": ["a"]', '"members": ["a", "a"]', "“a” is in a frame twice"),
        ('"color": "red"', '"color": "pink"', "frames[0].color: expected one of red, orange"),
        ('"id": "frame-1"', '"id": ""', "expected an id that no other frame has"),
    ],
)
def test_a_bad_file_says_where(part: str, bad: str, words: str) -> None:
    data = encode(pin(add_frame(three(), Frame(ONE, (A,), "", "red")), [A])).decode()
    assert part in data
    with pytest.raises(StorageError) as error:
        decode(data.replace(part, bad).encode(), "file")
    assert words in str(error.value)
    with pytest.raises(StorageError, match="pinned: there is no node “z”"):
        decode(data.replace('"pinned": [\n    "a"', '"pinned": [\n    "z"').encode(), "file")
