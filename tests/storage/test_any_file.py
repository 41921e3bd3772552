"""Fuzzing the project loader and the importers: a sound flow, or a plain word why not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.errors import DesignerError, StorageError, TwimlError
from designer.flow import Project, compile_flow
from designer.resources import resource_path
from designer.storage import decode, encode
from designer.storage.importing import import_studio, import_text
from designer.storage.importing.documents import assemble, read_documents
from designer.storage.importing.files import links_among
from designer.twiml import is_same
from tests.helpers.mutations import mutated, mutated_json
from tests.storage.importing.studioflow import IVR

DATA = Path(__file__).parents[1] / "data" / "twiml"
TWIML = [one.read_bytes() for one in sorted(DATA.rglob("*.*")) if one.suffix in {".xml", ".twiml"}]
FLOWS = [one.read_bytes() for one in sorted(resource_path("templates").glob("*.callflow"))]
PATHS = ["a.xml", "b.xml", "sub/a.xml", "sub/c.twiml", "m.php", "index.xml", "ü.xml", "deep/one/d"]


def hold_together(project: Project) -> None:
    """The flow compiles, and survives its file."""
    compile_flow(project.flow, base_url=project.base_url)
    assert decode(encode(project), "x") == project


def told(error: DesignerError, place: str = "") -> None:
    """The refusal says where and why."""
    assert len(str(error).removeprefix(place)) > 10
    assert str(error).startswith(place)


def load(data: bytes) -> None:
    """What holds for any project file."""
    try:
        project = decode(data, "any.callflow")
    except StorageError as error:
        told(error, "any.callflow: ")
        return
    hold_together(project)


@given(st.sampled_from(FLOWS).flatmap(mutated))
def test_any_text_is_a_flow_or_refused(data: bytes) -> None:
    load(data)


@given(st.sampled_from(FLOWS).flatmap(lambda data: mutated_json(json.loads(data))))
def test_any_values_are_a_flow_or_refused(data: bytes) -> None:
    load(data)


def changed(*path: object, to: object) -> bytes:
    """A template with one value replaced."""
    value = json.loads(FLOWS[0])
    holder = value
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = to
    return json.dumps(value).encode()


@pytest.mark.parametrize(
    "data",
    [
        changed("nodes", 1, "node", to="\ud800"),
        changed("nodes", 1, "element", to=["\ud800", "x"]),
        changed("nodes", 1, "element", to=["Say", {"\ud800": "x"}]),
        changed("nodes", 1, "element", to=["Say <b", "x"]),
        changed("nodes", 1, "waivers", to=[{"rule": "", "reason": ""}]),
    ],
)
def test_what_was_found_in_flows(data: bytes) -> None:
    load(data)


@given(mutated_json(IVR))
def test_any_studio_flow_is_imported_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    studio(tmp_path_factory.mktemp("studio") / "flow.json", data)


def studio(file: Path, data: bytes) -> None:
    """What holds for any Studio flow."""
    file.write_bytes(data)
    try:
        imported = import_studio(file)
    except StorageError as error:
        told(error)
        return
    hold_together(imported.project)


@pytest.mark.parametrize(
    "transitions",
    [
        [{"event": "", "next": "bye"}],
        [{"event": "audioComplete", "next": "Trigger"}],
    ],
)
@pytest.mark.parametrize("kind", ["say-play", "no-such-widget"])
def test_what_was_found_in_studio_flows(tmp_path: Path, transitions: object, kind: str) -> None:
    value = json.loads(json.dumps(IVR))
    value["states"].append(
        {"name": "bye", "type": kind, "transitions": transitions, "properties": {"say": "Bye"}}
    )
    studio(tmp_path / "flow.json", json.dumps(value).encode())
    value["states"][0]["transitions"].append({"event": "incomingRequest", "next": "Trigger"})
    studio(tmp_path / "flow.json", json.dumps(value).encode())


def folder(raw: dict[str, bytes]) -> None:
    """What holds for any set of documents: each comes back as it was."""
    read = read_documents(raw.items())
    links = links_among(read)
    base = links.prefix.rstrip("/")
    project, _ = assemble(read, links.resolve, name="x", base_url=base)
    made = compile_flow(project.flow, base_url=project.base_url).bundle.documents
    for path, data in raw.items():
        assert is_same(made[path], data), path
    assert decode(encode(project), "x") == project


@given(
    st.dictionaries(
        st.sampled_from(PATHS),
        st.one_of(st.sampled_from(TWIML), st.sampled_from(TWIML).flatmap(mutated)),
        min_size=1,
        max_size=4,
    )
)
def test_any_documents_come_back(raw: dict[str, bytes]) -> None:
    folder(raw)


def test_what_was_found_in_folders() -> None:
    folder({"a.xml": b"", "b.xml": TWIML[0]})


@given(st.sampled_from(TWIML).flatmap(mutated))
def test_any_text_is_pasted_or_refused(data: bytes) -> None:
    try:
        fragment = import_text(data.decode(errors="replace"))
    except TwimlError as error:
        told(error)
        return
    assert fragment.nodes
