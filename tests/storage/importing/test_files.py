"""Importing files and folders: everything becomes a graph, and nothing is lost."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from lxml import etree

from designer.bundle import EntryKind
from designer.errors import ExportError, StorageError
from designer.flow import (
    EntryNode,
    ExternalNode,
    OpaqueNode,
    Project,
    VerbNode,
    compile_flow,
    set_attribute,
)
from designer.simulator import BundleTransport, CallSetup, place_call, press
from designer.storage import Foreign, decode, encode, export
from designer.storage.importing import Imported, import_source
from designer.twiml import is_same

DATA = Path(__file__).parents[2] / "data" / "twiml"
SHOP, ODD = DATA / "shop", DATA / "odd"


def write_files(folder: Path, files: dict[str, str]) -> Path:
    """A folder with these files."""
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def imported(folder: Path, files: dict[str, str]) -> Imported:
    """What importing a folder with these files gives."""
    return import_source(str(write_files(folder, files)))


def documents(project: Project) -> dict[str, bytes]:
    """The documents of the compiled project by path."""
    return dict(compile_flow(project.flow, base_url=project.base_url).bundle.documents)


def canonical(data: bytes) -> bytes:
    """Canonical XML, comments included, white space between elements aside."""
    tree = etree.fromstring(data)
    for one in tree.iter():
        if not any(up.tag == "Say" for up in one.iterancestors()):
            one.tail = (one.tail or "").strip() or None
            if len(one) and one.tag != "Say":
                one.text = (one.text or "").strip() or None
    return etree.tostring(tree.getroottree(), method="c14n", with_comments=True)


def targets(project: Project, path: str) -> dict[str, object]:
    """Where the node that starts the document leads: outcome -> what the target node is."""
    (node,) = (n for n in project.flow.nodes.values() if getattr(n, "document", "") == path)
    found: dict[str, object] = {}
    for outcome, target in project.flow.links_from(node.id).items():
        end = project.flow.nodes[target]
        name = getattr(end, "document", "") or getattr(end, "url", "")
        found[outcome] = name or getattr(end, "element", end)
    return found


@pytest.mark.parametrize("folder", [SHOP, ODD], ids=["shop", "odd"])
def test_an_untouched_import_exports_the_same_documents(folder: Path) -> None:
    project = import_source(str(folder)).project
    made = documents(project)
    files = [one for one in sorted(folder.rglob("*.*")) if one.suffix in {".xml", ".twiml"}]
    assert sorted(made) == sorted(one.relative_to(folder).as_posix() for one in files)
    for file in files:
        body = made[file.relative_to(folder).as_posix()]
        assert is_same(body, file.read_bytes()), file
        if file.name not in {"broken.xml"}:
            assert canonical(body) == canonical(file.read_bytes()), file


@pytest.mark.parametrize("folder", [SHOP, ODD], ids=["shop", "odd"])
def test_the_project_file_keeps_all_of_it(folder: Path) -> None:
    project = import_source(str(folder)).project
    assert decode(encode(project), "x") == project


@pytest.mark.parametrize("target", ["bundle", "static"])
def test_export_into_the_imported_folder_leaves_files_as_they_are(
    tmp_path: Path, target: str
) -> None:
    folder = tmp_path / "shop"
    shutil.copytree(SHOP, folder)
    before = {one: one.read_bytes() for one in folder.rglob("*.*") if one.is_file()}
    report = export(import_source(str(folder)).project, folder, target)
    assert {one: one.read_bytes() for one in before} == before
    assert set(report.written) <= {"bundle.json", "README.txt"}


def test_one_change_changes_one_file(tmp_path: Path) -> None:
    folder = tmp_path / "shop"
    shutil.copytree(SHOP, folder)
    project = import_source(str(folder)).project
    (hours,) = (
        one.id
        for one in project.flow.nodes.values()
        if isinstance(one, VerbNode) and one.document == "menus/hours.xml"
    )
    changed = set_attribute(project, hours, (), "#text", "We are open all day.")
    with pytest.raises(ExportError, match="no export made"):
        export(changed, folder, "bundle")
    report = export(changed, folder, "bundle", foreign=Foreign.REPLACE)
    assert report.written == ("bundle.json", "menus/hours.xml")
    assert "open all day" in (folder / "menus" / "hours.xml").read_text()


def test_the_shop_is_linked_across_its_folders() -> None:
    project = import_source(str(SHOP)).project
    assert project.base_url == "https://shop.example/twiml"
    assert targets(project, "menus/desk.xml") == {
        "action": "voicemail.xml",
        "url@0": "menus/whisper.xml",
        "url@2": "menus/whisper.xml",
    }
    entries = [one for one in project.flow.nodes.values() if isinstance(one, EntryNode)]
    assert [one.title for one in entries] == ["index.xml", "voicemail.twiml"]
    outside = [one.url for one in project.flow.nodes.values() if isinstance(one, ExternalNode)]
    assert outside == ["menus/handle-key.php"]


def test_a_message_comes_in_at_a_messaging_document(tmp_path: Path) -> None:
    project = imported(tmp_path, {"sms.xml": "<Response><Message>Hi</Message></Response>"}).project
    (entry,) = (one for one in project.flow.nodes.values() if isinstance(one, EntryNode))
    assert entry.kind is EntryKind.MESSAGE


@pytest.mark.parametrize(
    ("written", "means"),
    [
        ("b.xml", "a/b.xml"),
        ("./b.xml", "a/b.xml"),
        ("b", "a/b.xml"),
        ("../c.xml", "c.xml"),
        ("/c.xml", "c.xml"),
        ("/c", "c.xml"),
        ("/", "index.xml"),
        ("../", "index.xml"),
        ("/a/b.xml?x=1&amp;y=2", "a/b.xml"),
        ("/a/b.xml#rc=2&amp;rt=500", "a/b.xml"),
        ("  \n b.xml ", "a/b.xml"),
        ("/my%20menu.xml", "my menu.xml"),
        ("/%C3%BCber.xml", "über.xml"),
        ("http://[", "http://["),
        ("/nothing", "/nothing"),
        ("https://else.example/c.xml", "c.xml"),
    ],
)
def test_what_a_url_means(tmp_path: Path, written: str, means: str) -> None:
    files = {
        "a/start.xml": f"<Response><Redirect>{written}</Redirect></Response>",
        "a/b.xml": "<Response><Say>b</Say></Response>",
        "c.xml": "<Response><Say>c</Say></Response>",
        "index.xml": "<Response><Say>index</Say></Response>",
        "my menu.xml": "<Response><Say>menu</Say></Response>",
        "über.xml": "<Response><Say>über</Say></Response>",
    }
    project = imported(tmp_path, files).project
    assert targets(project, "a/start.xml") == {"target": means}
    made = documents(project)["a/start.xml"]
    assert is_same(made, files["a/start.xml"].encode())
    if means in files:
        bundle = compile_flow(project.flow, base_url=project.base_url).bundle
        transport = BundleTransport(bundle)
        call = place_call(transport, CallSetup(transport.url_of("a/start.xml")), ())
        assert call.heard == (files[means].partition("<Say>")[2].partition("<")[0],)


def test_the_address_is_the_one_that_most_links_have(tmp_path: Path) -> None:
    files = {
        "menu.xml": "<Response><Redirect>https://a.example/ivr/desk.xml</Redirect></Response>",
        "desk.xml": "<Response><Redirect>https://a.example/ivr/menu.xml</Redirect></Response>",
        "out.xml": "<Response><Redirect>https://b.example/menu.xml</Redirect></Response>",
    }
    project = imported(tmp_path, files).project
    assert project.base_url == "https://a.example/ivr"
    assert targets(project, "menu.xml") == {"target": "desk.xml"}
    assert targets(project, "out.xml") == {"target": "https://b.example/menu.xml"}


def test_which_files_count(tmp_path: Path) -> None:
    said = "<Response><Say>x</Say></Response>"
    files = {
        "a.xml": said,
        "b.TwiML": said,
        "noending": said,
        "page.txt": f'<?xml version="1.0"?>{said}',
        "notes.txt": "no TwiML",
        "static.php": said,
        "program.php": f"<?php header('Content-Type: text/xml'); ?>{said}",
        ".git/c.xml": said,
        ".hidden.xml": said,
        "node_modules/d.xml": said,
        "e.py": said,
    }
    project = imported(tmp_path, files).project
    assert sorted(documents(project)) == ["a.xml", "b.TwiML", "noending", "page.txt", "static.php"]


def test_links_on_disk_lead_neither_round_nor_out(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "in", {"a.xml": "<Response><Say>a</Say></Response>"})
    secret = write_files(tmp_path / "out", {"b.xml": "<Response><Say>b</Say></Response>"})
    (folder / "loop").symlink_to(folder)
    (folder / "b.xml").symlink_to(secret / "b.xml")
    (folder / "dead.xml").symlink_to(folder / "gone.xml")
    os.mkfifo(folder / "pipe.xml")
    assert list(documents(import_source(str(folder)).project)) == ["a.xml"]


def test_documents_in_a_circle_have_an_entry(tmp_path: Path) -> None:
    files = {
        "a.xml": "<Response><Redirect>b.xml</Redirect></Response>",
        "b.xml": "<Response><Redirect>a.xml</Redirect></Response>",
        "c.xml": "<Response><Say>round</Say><Redirect/></Response>",
    }
    project = imported(tmp_path, files).project
    entries = [one for one in project.flow.nodes.values() if isinstance(one, EntryNode)]
    assert len(entries) >= 1
    for path, text in files.items():
        assert is_same(documents(project)[path], text.encode())


def test_several_files_are_one_flow() -> None:
    project = import_source(str(SHOP / "index.xml"), str(SHOP / "menus" / "hours.xml")).project
    assert sorted(documents(project)) == ["index.xml", "menus/hours.xml"]
    assert targets(project, "index.xml")["next"].tag == "Gather"  # type: ignore[attr-defined]


def test_one_file_is_named_after_it() -> None:
    project = import_source(str(SHOP / "thanks.xml")).project
    assert project.name == "thanks"
    assert list(documents(project)) == ["thanks.xml"]


def test_what_lies_beside_a_single_file_is_told(tmp_path: Path) -> None:
    files = {
        "menu.xml": "<Response><Gather action='sales.xml?x=1'/><Redirect>http://[</Redirect>"
        "</Response>",
        "sales.xml": "<Response><Say>Sales</Say></Response>",
    }
    write_files(tmp_path, files)
    found = import_source(str(tmp_path / "menu.xml"))
    (told,) = (one for one in found.notes if one.rule == "import-beside")
    assert told.message.startswith("sales.xml lies beside")
    assert not any(one.rule == "import-beside" for one in import_source(str(tmp_path)).notes)


def test_a_document_that_cannot_be_read_is_a_node_with_its_errors() -> None:
    found = import_source(str(ODD))
    broken = [
        one
        for one in found.project.flow.nodes.values()
        if isinstance(one, OpaqueNode) and one.document == "broken.xml"
    ]
    assert [one.content for one in broken] == [(ODD / "broken.xml").read_bytes()]
    told = [one for one in found.notes if one.document == "broken.xml"]
    assert [one.line for one in told] == [2, 3, 4]
    assert "(column 14)" in told[0].message


def test_media_come_along(tmp_path: Path) -> None:
    files = {"a.xml": "<Response><Play>sounds/x.mp3</Play><Play>../y.mp3</Play></Response>"}
    (tmp_path / "in" / "sounds").mkdir(parents=True)
    (tmp_path / "in" / "sounds" / "x.mp3").write_bytes(b"sound")
    (tmp_path / "y.mp3").write_bytes(b"secret")
    found = imported(tmp_path / "in", files)
    assert dict(found.media) == {"sounds/x.mp3": tmp_path / "in" / "sounds" / "x.mp3"}


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda folder: folder / "gone", "there is no such file"),
        (lambda folder: folder, "there is no TwiML here"),
    ],
)
def test_nothing_to_import_is_said(tmp_path: Path, make: object, message: str) -> None:
    with pytest.raises(StorageError, match=message):
        import_source(str(make(tmp_path)))  # type: ignore[operator]


def test_where_no_document_can_be_read_nothing_is_imported(tmp_path: Path) -> None:
    broken = "<Response>\n<Say>A & B</Say>\n<Play>x?a=1&b=2</Play>\n</Response>"
    with pytest.raises(StorageError) as caught:
        import_source(str(write_files(tmp_path, {"one.xml": broken}) / "one.xml"))
    words = str(caught.value)
    assert words.startswith("one.xml cannot be read, so nothing was imported. Line 2: A bare &")
    assert "Line 3:" in words
    with pytest.raises(StorageError) as caught:
        imported(tmp_path, {"pom.xml": "<project/>"})
    assert str(caught.value).startswith("None of the 2 documents can be read")
    assert "pom.xml, line 1: It begins with <project>" in str(caught.value)
    assert imported(tmp_path, {"good.xml": "<Response/>"}).project.flow.nodes


def test_a_huge_file_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "big.xml").write_bytes(b"<Response>" + b" " * (5 * 1024 * 1024) + b"</Response>")
    with pytest.raises(StorageError, match="5 MB, so it is no TwiML"):
        import_source(str(tmp_path / "big.xml"))
    found = imported(tmp_path, {"a.xml": "<Response><Say>a</Say></Response>"})
    assert [(one.rule, one.document) for one in found.notes] == [("import-left-out", "big.xml")]


def test_the_imported_shop_plays() -> None:
    project = import_source(str(SHOP)).project
    bundle = compile_flow(project.flow, base_url=project.base_url).bundle
    transport = BundleTransport(bundle)
    setup = CallSetup(transport.url_of("menus/desk.xml"))
    call = place_call(transport, setup, press("5"))
    assert "Leave a message after the beep." in call.heard


def test_calls_come_in_where_they_usually_do_and_not_at_a_broken_document(tmp_path: Path) -> None:
    (tmp_path / "a-broken.xml").write_text("<Response><Say>Cut off")
    (tmp_path / "about.xml").write_text("<Response><Say>About us.</Say></Response>")
    (tmp_path / "index.xml").write_text("<Response><Say>Welcome.</Say></Response>")
    flow = import_source(str(tmp_path)).project.flow
    entries = [node.title for node in flow.nodes.values() if isinstance(node, EntryNode)]
    assert entries == ["index.xml", "about.xml", "a-broken.xml"]
