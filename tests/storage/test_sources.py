"""Sources: a flow, a bundle, a folder or a file of TwiML, or a URL, told apart by what is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.bundle import EntryKind
from designer.errors import StorageError
from designer.flow import set_base_url
from designer.storage import SourceKind, export, load_source, save_project
from tests.helpers.flows import menu_flow, plain_flow

SAY = b"<Response><Say>Hi</Say></Response>"
SMS = b"<Response><Message>Hi</Message></Response>"


def test_a_flow(tmp_path: Path) -> None:
    path = tmp_path / "a.callflow"
    save_project(set_base_url(menu_flow(), "https://a.example"), path)
    source = load_source(str(path))
    assert source.kind is SourceKind.FLOW
    assert source.bundle is not None
    assert source.bundle.base_url == "https://a.example"
    assert source.project == set_base_url(menu_flow(), "https://a.example")
    assert source.folder == tmp_path
    local = load_source(str(path), base_url="")
    assert local.bundle is not None
    assert local.bundle.base_url == ""
    renamed = path.rename(tmp_path / "flow.json")
    assert load_source(str(renamed)).kind is SourceKind.FLOW


def test_a_bundle_in_every_place_it_may_be_named_by(tmp_path: Path) -> None:
    export(plain_flow(), tmp_path / "b")
    export(plain_flow(), tmp_path / "p", "python")
    for text in ("b", "b/bundle.json", "p", "p/bundle"):
        source = load_source(str(tmp_path / text))
        assert source.kind is SourceKind.BUNDLE
        assert set(source.documents) == {"hello.xml", "thanks.xml"}


def test_a_folder_of_twiml(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / ".hidden").mkdir()
    for path, body in {
        "a.xml": SMS,
        "main.xml": SAY,
        "sub/c.twiml": SAY,
        ".hidden/d.xml": SAY,
        "e.txt": SAY,
        "f.txt": b"no TwiML",
        "broken.xml": b"<Resp",
    }.items():
        (tmp_path / path).write_bytes(body)
    source = load_source(str(tmp_path))
    assert source.kind is SourceKind.TWIML
    assert source.bundle is not None
    assert set(source.documents) == {"a.xml", "broken.xml", "e.txt", "main.xml", "sub/c.twiml"}
    assert source.bundle.entries[0].path == "main.xml"
    kinds = {entry.path: entry.kind for entry in source.bundle.entries}
    assert kinds["a.xml"] is EntryKind.MESSAGE
    assert kinds["broken.xml"] is EntryKind.CALL
    assert source.file_of("a.xml") == tmp_path / "a.xml"


def test_a_file_reaches_those_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(SAY)
    (tmp_path / "b.xml").write_bytes(SAY)
    source = load_source(str(tmp_path / "a.txt"))
    assert source.documents == ("a.txt",)
    assert source.bundle is not None
    assert set(source.bundle.documents) == {"a.txt", "b.xml"}
    assert [entry.path for entry in source.bundle.entries] == ["a.txt"]


def test_a_url_is_not_read() -> None:
    source = load_source("https://a.example/voice")
    assert (source.kind, source.bundle) == (SourceKind.URL, None)


def test_what_cannot_be_used_is_said(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="no such file or folder"):
        load_source(str(tmp_path / "gone"))
    with pytest.raises(StorageError, match=r"neither bundle.json nor TwiML"):
        load_source(str(tmp_path))


def test_a_file_of_twiml_comes_with_those_below_to_which_it_leads(tmp_path: Path) -> None:
    outside = tmp_path / "outside.xml"
    outside.write_bytes(SAY)
    folder = tmp_path / "set"
    texts = {
        "index.xml": f"<Redirect>menus/a%20b.xml?x=1</Redirect><Gather action='{'n' * 300}'/>"
        "<Gather action='../outside.xml'/><Gather action='%2e%2e/outside.xml'/>"
        "<Gather action='http://['/>",
        "menus/a b.xml": "<Redirect>../deep/er/c.xml</Redirect>",
        "menus/other.xml": "<Say>Nobody leads here</Say>",
        "deep/er/c.xml": "<Redirect>/index.xml</Redirect>",
    }
    for path, verbs in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(f"<Response>{verbs}</Response>", encoding="utf-8")
    source = load_source(str(folder / "index.xml"))
    assert source.documents == ("index.xml",)
    assert source.bundle is not None
    assert set(source.bundle.documents) == {"index.xml", "menus/a b.xml", "deep/er/c.xml"}
