"""The project file: lossless, readable, and either loaded whole or refused with a place."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from designer.bundle import EntryKind
from designer.errors import StorageError
from designer.flow import (
    Choice,
    EntryNode,
    NodeId,
    NoteNode,
    Project,
    VerbNode,
    add_node,
    connect,
    move_nodes,
    set_attribute,
)
from designer.storage import decode, encode, load_project, save_project
from designer.twiml import element
from tests.helpers.strategies import projects

DATA = Path(__file__).parents[1] / "data" / "projects"


def menu() -> Project:
    """A small flow: an entry, a Gather with two choices, a Say and a Hangup."""
    gather = element("Gather", {"numDigits": "1"}, element("Say", {}, "Press 1 or 2."))
    choices = (Choice("c1", "1", label="Sales"), Choice("c2", "2", ("help",)))
    nodes = [
        EntryNode(id=NodeId("entry-1"), title="Main number", kind=EntryKind.CALL),
        VerbNode(id=NodeId("menu"), element=gather, choices=choices, document="menu.xml"),
        VerbNode(id=NodeId("bye"), element=element("Hangup")),
    ]
    project = Project(name="Menu")
    for index, node in enumerate(nodes):
        project = add_node(project, node, (120.0 * index, 80.5))
    for source, outcome, target in [
        ("entry-1", "start", "menu"),
        ("menu", "next", "bye"),
        ("menu", "choice:c2", "menu"),
    ]:
        project = connect(project, NodeId(source), outcome, NodeId(target))
    return project


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(projects())
def test_what_is_saved_is_what_is_loaded(project: Project) -> None:
    data = encode(project)
    loaded = decode(data, "x")
    assert loaded == project
    assert list(loaded.flow.nodes) == list(project.flow.nodes)
    assert encode(loaded) == data


def test_a_file_reads_like_this() -> None:
    kept = (DATA / "menu-v1.callflow").read_text(encoding="utf-8")
    assert encode(menu()).decode() == kept.replace('"version": 1', '"version": 3')


def test_moving_a_node_changes_one_line() -> None:
    before = encode(menu()).splitlines()
    after = encode(move_nodes(menu(), {NodeId("bye"): (3.0, 4.0)})).splitlines()
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert changed == [(b'    "bye": [240, 80.5]', b'    "bye": [3, 4]')]


def test_editing_a_prompt_changes_one_line() -> None:
    before = encode(menu()).splitlines()
    after = encode(set_attribute(menu(), NodeId("menu"), (0,), "#text", "Press 1.")).splitlines()
    assert sum(old != new for old, new in zip(before, after, strict=True)) == 1


def test_links_made_in_another_order_give_the_same_file() -> None:
    project = menu()
    relinked = connect(
        connect(
            Project(
                project.name,
                project.flow.with_links({}).with_nodes(project.flow.nodes),
                project.positions,
            ),
            NodeId("menu"),
            "choice:c2",
            NodeId("menu"),
        ),
        NodeId("menu"),
        "next",
        NodeId("bye"),
    )
    relinked = connect(relinked, NodeId("entry-1"), "start", NodeId("menu"))
    assert encode(relinked) == encode(project)


def test_half_characters_survive() -> None:
    note = NoteNode(id=NodeId("note-1"), text="half \ud83d of a smiley")
    project = add_node(Project(), note, (0.0, 0.0))
    data = encode(project)
    assert data.decode("utf-8")
    assert decode(data, "x") == project


def changed(edit: Callable[[dict[str, Any]], object]) -> bytes:
    """The small flow's file after ``edit`` of what it holds."""
    raw = json.loads(encode(menu()))
    edit(raw)
    return json.dumps(raw).encode()


def put(*path: str | int, value: Any) -> Callable[[dict[str, Any]], None]:
    """An edit that sets the value at ``path``."""

    def edit(raw: Any) -> None:
        for key in path[:-1]:
            raw = raw[key]
        raw[path[-1]] = value

    return edit


def drop(*path: str | int) -> Callable[[dict[str, Any]], None]:
    """An edit that removes what stands at ``path``."""

    def edit(raw: Any) -> None:
        for key in path[:-1]:
            raw = raw[key]
        del raw[path[-1]]

    return edit


BAD: list[tuple[Callable[[dict[str, Any]], object], str]] = [
    (
        put("nodes", 1, "choices", 0, "digits", value=1),
        "nodes[1].choices[0].digits: expected text, found number",
    ),
    (put("nodes", 1, "choices", 1, "id", value="c1"), "nodes[1].choices[1].id: another one"),
    (put("nodes", 1, "choices", 1, "id", value=""), "nodes[1].choices[1].id: expected an id"),
    (put("nodes", 1, "id", value="entry-1"), "nodes[1].id: another node has the id “entry-1”"),
    (put("nodes", 1, "id", value="a b"), "nodes[1].id: expected letters"),
    (put("nodes", 1, "id", value="../a"), "nodes[1].id: expected letters"),
    (put("nodes", 1, "node", value="web"), "nodes[1].node: expected one of verb, entry"),
    (drop("nodes", 1, "id"), "nodes[1]: “id” is missing"),
    (put("nodes", 1, "colour", value="red"), "nodes[1]: “colour” is not known here"),
    (put("nodes", 1, "element", value="<Say/>"), "nodes[1].element: expected an element"),
    (put("nodes", 1, "element", value=[]), "nodes[1].element: expected an element"),
    (put("nodes", 1, "element", 0, value="#x"), "nodes[1].element[0]: expected the name"),
    (
        put("nodes", 1, "element", 1, "numDigits", value=1),
        "nodes[1].element[1].numDigits: expected text, found number",
    ),
    (put("nodes", 1, "element", 2, value=7), "nodes[1].element[2]: expected text or an element"),
    (put("nodes", 1, "element", 2, value=["#comment"]), "nodes[1].element[2]: expected a comment"),
    (put("nodes", 1, "document", value="../x"), "nodes[1].document: Write the name"),
    (put("nodes", 1, "document", value="bye.xml"), "nodes[2]: “bye” and “menu” would both have"),
    (put("nodes", 0, "kind", value="fax"), "nodes[0].kind: expected one of incoming-call"),
    (put("nodes", value={}), "nodes: expected a list, found object"),
    (put("links", 0, "to", value="gone"), "links[0].to: there is no node “gone”"),
    (put("links", 0, "from", value="gone"), "links[0].from: there is no node “gone”"),
    (put("links", 0, "to", value="entry-1"), "links[0].to: nothing can lead to “entry-1”"),
    (put("links", 0, "outcome", value="gone"), "links[0]: “entry-1” has no way out “gone”"),
    (put("links", 2, "outcome", value="choice:c2"), "links[2].outcome: “choice:c2” of “menu”"),
    (put("positions", "bye", value=[1]), "positions.bye: expected two numbers"),
    (put("positions", "bye", value=[1, True]), "positions.bye: expected two numbers"),
    (put("positions", "gone", value=[1, 1]), "positions.gone: there is no node"),
    (drop("positions", "bye"), "positions: “bye” has no place"),
    (put("version", value=99), "version: this file is of version 99, made by a newer"),
    (put("version", value="1"), "version: expected the number"),
    (put("format", value="other"), "this is not a flow"),
    (drop("name"), "the file: “name” is missing"),
]


@pytest.mark.parametrize(("edit", "message"), BAD, ids=[message for _, message in BAD])
def test_bad_input_is_refused_with_its_place(
    edit: Callable[[dict[str, Any]], object], message: str
) -> None:
    with pytest.raises(StorageError) as caught:
        decode(changed(edit), "f.callflow")
    assert str(caught.value).startswith(f"f.callflow: {message}")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "line 1, column 1: this is not JSON"),
        (b'{\n"format": }', "line 2, column 11: this is not JSON"),
        (b"[]", "this is not a flow"),
        (b'{"a": 1, "a": 2}', "“a” is there twice"),
        (b'{"a": NaN}', "NaN is not a number"),
        (b"{\n<<<<<<< ours\n}", "line 2: the file holds an unsolved merge conflict"),
        (b'{\n"a": "\xff"}', "line 2: this is not text in UTF-8"),
        (b"[" * 100_000, "the file is nested too deeply"),
        (b'{"a": ' + b"1" * 5000 + b"}", "Exceeds the limit"),
    ],
)
def test_what_is_no_json_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(StorageError) as caught:
        decode(data, "f")
    assert str(caught.value).startswith(f"f: {message}")


def test_a_branch_needs_a_known_operator() -> None:
    row = {"id": "c1", "operator": "likes", "values": ["x"]}
    branch = {"id": "b", "node": "branch", "parameter": "From", "cases": [row]}

    def edit(raw: dict[str, Any]) -> None:
        raw["nodes"].append(branch)
        raw["positions"]["b"] = [0, 0]

    with pytest.raises(StorageError, match=r"nodes\[3\].cases\[0\].operator: expected one of"):
        decode(changed(edit), "f")
    row.update(operator="equals", values=[])
    with pytest.raises(StorageError, match=r"nodes\[3\].cases\[0\].values: “equals” needs a value"):
        decode(changed(edit), "f")
    row.update(operator="is_empty")
    assert decode(changed(edit), "f").node(NodeId("b"))


def test_a_byte_order_mark_does_no_harm() -> None:
    assert decode(b"\xef\xbb\xbf" + encode(menu()), "f") == menu()


def test_saving_keeps_permissions_and_symbolic_links(tmp_path: Path) -> None:
    path, link = tmp_path / "a.callflow", tmp_path / "link.callflow"
    save_project(menu(), path)
    assert load_project(path) == menu()
    path.chmod(0o640)
    link.symlink_to(path)
    save_project(Project(), link)
    assert link.is_symlink()
    assert load_project(path) == Project()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.callflow", "link.callflow"]


def test_a_new_file_gets_ordinary_permissions(tmp_path: Path) -> None:
    save_project(menu(), tmp_path / "a.callflow")
    (tmp_path / "plain").touch()
    assert (tmp_path / "a.callflow").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_failed_save_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.callflow"
    save_project(menu(), path)

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="the disk is full"):
        save_project(Project(), path)
    monkeypatch.undo()
    assert load_project(path) == menu()
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.callflow"]


def test_reading_what_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"gone\.callflow cannot be read: No such file"):
        load_project(tmp_path / "gone.callflow")
    with pytest.raises(StorageError, match="cannot be read"):
        load_project(tmp_path)


def test_writing_where_no_folder_is_says_so(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="cannot be written"):
        save_project(Project(), tmp_path / "no" / "a.callflow")


def test_what_was_decided_about_judging_is_kept() -> None:
    data = (DATA / "menu-v2.callflow").read_bytes()
    project = decode(data, "f")
    assert project.node(NodeId("menu")).waivers[0].reason == "The shop closes this line in May."
    assert project.profiles == ("iso13714", "house")
    assert [one.kind for one in project.properties][:1] == ["person-within-reach"]
    assert project.prices.call_minute == 0.01
    assert encode(project) == data.replace(b'"version": 2', b'"version": 3')
