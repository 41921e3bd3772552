"""Exports: what each target writes, what it refuses, and what a second export leaves alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from designer.bundle import EntryKind
from designer.errors import ExportError, ForeignFilesError
from designer.flow import EntryNode, NodeId, Project, set_attribute, set_document
from designer.storage import TARGETS, Foreign, export, read_bundle
from designer.storage.manifest import MANIFEST
from tests.helpers.flows import build, menu_flow, plain_flow, say, verb

ROOT = Path(__file__).parents[2]


def snapshot(folder: Path) -> dict[str, int]:
    """When each file was last written."""
    return {
        file.relative_to(folder).as_posix(): file.stat().st_mtime_ns
        for file in folder.rglob("*")
        if file.is_file() and file.name != MANIFEST
    }


@pytest.mark.parametrize("target", list(TARGETS))
def test_exporting_again_changes_only_what_changed(tmp_path: Path, target: str) -> None:
    export(plain_flow(), tmp_path, target)
    before = snapshot(tmp_path)
    assert export(plain_flow(), tmp_path, target).written == ()
    assert snapshot(tmp_path) == before
    changed = set_attribute(plain_flow(), NodeId("thanks"), (), "#text", "Bye.")
    (written,) = export(changed, tmp_path, target).written
    assert written.endswith("thanks.xml")
    after = snapshot(tmp_path)
    assert {path for path in before if before[path] != after[path]} == {written}


@pytest.mark.parametrize("target", list(TARGETS))
def test_an_export_is_the_same_everywhere(tmp_path: Path, target: str) -> None:
    for name in ("a", "b"):
        export(plain_flow(), tmp_path / name, target)
    for path in snapshot(tmp_path / "a"):
        assert (tmp_path / "a" / path).read_bytes() == (tmp_path / "b" / path).read_bytes()
        assert os.fspath(tmp_path).encode() not in (tmp_path / "a" / path).read_bytes()


def test_another_target_cleans_up_once_that_is_wanted(tmp_path: Path) -> None:
    export(plain_flow(), tmp_path, "bundle")
    with pytest.raises(ForeignFilesError):
        export(plain_flow(), tmp_path, "python")
    report = export(plain_flow(), tmp_path, "python", foreign=Foreign.REPLACE)
    assert report.removed == ("bundle.json", "hello.xml", "thanks.xml")
    assert read_bundle(tmp_path / "bundle").entries[0].path == "hello.xml"


def test_static_uses_get_and_says_what_the_host_must_do(tmp_path: Path) -> None:
    export(plain_flow(), tmp_path, "static", "https://voice.example/")
    assert set(snapshot(tmp_path)) == {"README.txt", "hello.xml", "thanks.xml"}
    hello = (tmp_path / "hello.xml").read_text()
    assert 'action="https://voice.example/thanks.xml" method="GET"' in hello
    readme = (tmp_path / "README.txt").read_text(encoding="utf-8")
    assert "Voicemail, “A call comes in”: GET https://voice.example/hello.xml" in readme
    for word in ("text/xml", "HTTPS", "POST is never needed", "ETag"):
        assert word in readme


def test_static_refuses_what_needs_a_program_and_names_the_nodes(tmp_path: Path) -> None:
    with pytest.raises(ExportError) as caught:
        export(menu_flow(), tmp_path / "out", "static")
    for words in ("“Main menu” (Gather)", "Dial +15550003333", "{{From}}.” fills in {{From}}"):
        assert words in str(caught.value)
    assert "“news”" not in str(caught.value)
    assert not (tmp_path / "out").exists()


def test_static_says_which_files_need_a_type(tmp_path: Path) -> None:
    flow = set_document(plain_flow(), NodeId("hello"), "hello")
    report = export(flow, tmp_path, "static")
    assert any(note.startswith("hello does not end in .xml") for note in report.notes)


def test_python_carries_this_programs_own_files(tmp_path: Path) -> None:
    export(menu_flow(), tmp_path, "python")
    for name in ("app.py", "start.py", "requirements.txt"):
        assert (tmp_path / name).read_bytes() == (ROOT / "designer" / "server" / name).read_bytes()
    routing = ROOT / "designer" / "bundle" / "routing.py"
    assert (tmp_path / "routing.py").read_bytes() == routing.read_bytes()
    readme = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "python3 start.py" in readme
    assert "Main number (+15550002222)" in readme
    assert "POST https://YOUR-HOST/menu.xml" in readme


def test_missing_media_are_noted_and_found_media_are_copied(tmp_path: Path) -> None:
    (note,) = export(menu_flow(), tmp_path / "out", media_from=tmp_path).notes
    assert "media/news.mp3 is missing" in note
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "news.mp3").write_bytes(b"sound")
    report = export(menu_flow(), tmp_path / "out", media_from=tmp_path)
    assert (report.written, report.notes) == (("media/news.mp3",), ())


def test_entries_say_where_they_go(tmp_path: Path) -> None:
    nodes = [
        EntryNode(id=NodeId("e1"), title="SMS", kind=EntryKind.MESSAGE),
        EntryNode(id=NodeId("e2"), title="Reminder", kind=EntryKind.OUTGOING),
        EntryNode(id=NodeId("e3"), title="Unused"),
        verb("hi", say("Hi.")),
    ]
    flow = build(nodes, [("e2", "start", "hi"), ("e2", "fallback", "hi")])
    export(flow, tmp_path, "static")
    readme = (tmp_path / "README.txt").read_text(encoding="utf-8")
    assert "Reminder, the Url of the call that you place: GET https://YOUR-HOST/hi.xml" in readme
    assert "; fallback: GET https://YOUR-HOST/hi.xml" in readme
    assert "Unused" not in readme


def test_nothing_to_export_and_an_unknown_target_are_said(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="no verb yet"):
        export(Project(), tmp_path)
    with pytest.raises(ExportError, match="There is no target “fax”; choose one of bundle, static"):
        export(plain_flow(), tmp_path, "fax")
