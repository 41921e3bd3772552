"""The folder of an export: only what changed is written, and nothing foreign is touched."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from designer.errors import ExportError, ForeignFilesError, StorageError
from designer.storage.filenames import file_names
from designer.storage.folder import Content, Foreign, sync_folder
from designer.storage.manifest import MANIFEST


def files_in(folder: Path) -> set[str]:
    """The files in the folder and below, without the list of the export."""
    found = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}
    return found - {MANIFEST}


def test_a_second_export_writes_what_changed_and_removes_what_is_gone(tmp_path: Path) -> None:
    first = sync_folder(tmp_path, {"a.xml": b"1", "menus/b.xml": b"2", "c.xml": b"3"})
    assert first.written == ("a.xml", "c.xml", "menus/b.xml")
    before = (tmp_path / "a.xml").stat().st_mtime_ns
    second = sync_folder(tmp_path, {"a.xml": b"1", "c.xml": b"4"})
    assert (second.written, second.removed) == (("c.xml",), ("menus/b.xml",))
    assert (tmp_path / "a.xml").stat().st_mtime_ns == before
    assert files_in(tmp_path) == {"a.xml", "c.xml"}
    assert not (tmp_path / "menus").exists()
    third = sync_folder(tmp_path, {"a.xml": b"1", "c.xml": b"4"})
    assert (third.written, third.removed) == ((), ())


def test_files_that_no_export_made_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "menus").mkdir()
    (tmp_path / "menus" / "mine.xml").write_bytes(b"mine")
    (tmp_path / "same.xml").write_bytes(b"1")
    sync_folder(tmp_path, {"same.xml": b"1", "menus/a.xml": b"2"})
    sync_folder(tmp_path, {})
    assert files_in(tmp_path) == {"menus/mine.xml", "same.xml"}
    with pytest.raises(ForeignFilesError, match=r"no export made .* menus/mine\.xml") as caught:
        sync_folder(tmp_path, {"other.xml": b"", "menus/mine.xml": b"2"})
    assert caught.value.files == ("menus/mine.xml",)
    assert files_in(tmp_path) == {"menus/mine.xml", "same.xml"}
    assert (tmp_path / "menus" / "mine.xml").read_bytes() == b"mine"


def test_files_changed_since_are_left_alone(tmp_path: Path) -> None:
    sync_folder(tmp_path, {"a.xml": b"1", "b.xml": b"2", "c.xml": b"3"})
    for name in ("a.xml", "b.xml"):
        (tmp_path / name).write_bytes(b"by hand")
    new: dict[str, Content] = {"a.xml": b"1", "d.xml": b"4"}  # b.xml and c.xml would go
    with pytest.raises(ForeignFilesError) as caught:
        sync_folder(tmp_path, new)
    assert caught.value.files == ("a.xml", "b.xml")
    assert files_in(tmp_path) == {"a.xml", "b.xml", "c.xml"}
    kept = sync_folder(tmp_path, new, foreign=Foreign.KEEP)
    assert (kept.written, kept.removed, kept.kept) == (("d.xml",), ("c.xml",), ("a.xml", "b.xml"))
    assert (tmp_path / "a.xml").read_bytes() == (tmp_path / "b.xml").read_bytes() == b"by hand"
    with pytest.raises(ForeignFilesError) as caught:
        sync_folder(tmp_path, new)
    assert caught.value.files == ("a.xml",)  # b.xml is the person's own by now
    done = sync_folder(tmp_path, new, foreign=Foreign.REPLACE)
    assert (done.written, done.removed) == (("a.xml",), ())
    assert sync_folder(tmp_path, {}).removed == ("a.xml", "d.xml")
    assert files_in(tmp_path) == {"b.xml"}


def test_a_file_put_in_order_by_hand_is_the_same_until_the_flow_changes(tmp_path: Path) -> None:
    sync_folder(tmp_path, {"a.xml": b"<Response><Hangup/></Response>"})
    (tmp_path / "a.xml").write_bytes(b"<Response>\n  <Hangup />\n</Response>")
    assert sync_folder(tmp_path, {"a.xml": b"<Response><Hangup/></Response>"}).written == ()
    with pytest.raises(ForeignFilesError):
        sync_folder(tmp_path, {"a.xml": b"<Response/>"})


def test_another_target_in_the_same_folder_needs_a_word(tmp_path: Path) -> None:
    sync_folder(tmp_path, {"a.xml": b"1"}, "bundle")
    for foreign in (Foreign.REFUSE, Foreign.KEEP):
        with pytest.raises(ForeignFilesError, match="an export of the target bundle") as caught:
            sync_folder(tmp_path, {"b.xml": b"2"}, "python", foreign)
        assert (caught.value.target, caught.value.files) == ("bundle", ())
    assert files_in(tmp_path) == {"a.xml"}
    sync_folder(tmp_path, {"b.xml": b"2"}, "python", Foreign.REPLACE)
    assert files_in(tmp_path) == {"b.xml"}
    sync_folder(tmp_path, {"b.xml": b"3"}, "python")


def test_the_list_of_an_older_version_says_nothing_of_changes(tmp_path: Path) -> None:
    for name in ("a.xml", "b.xml"):
        (tmp_path / name).write_bytes(b"1")
    (tmp_path / MANIFEST).write_text('{"files": ["a.xml", "b.xml"]}')
    with pytest.raises(ForeignFilesError) as caught:
        sync_folder(tmp_path, {"a.xml": b"2"})
    assert caught.value.files == ("a.xml", "b.xml")
    kept = sync_folder(tmp_path, {"a.xml": b"2"}, foreign=Foreign.KEEP)
    assert kept.kept == ("a.xml", "b.xml")
    assert sync_folder(tmp_path, {"a.xml": b"1"}).written == ()
    assert sync_folder(tmp_path, {"a.xml": b"2"}).written == ("a.xml",)


def test_a_folder_where_a_file_should_be_and_the_other_way_round(tmp_path: Path) -> None:
    (tmp_path / "a.xml").mkdir()
    with pytest.raises(ExportError, match=r"a\.xml is a folder"):
        sync_folder(tmp_path, {"a.xml": b""}, foreign=Foreign.REPLACE)
    (tmp_path / "out").write_bytes(b"")
    with pytest.raises(StorageError, match="out is a file; choose a folder"):
        sync_folder(tmp_path / "out", {"a.xml": b""})


@pytest.mark.parametrize(
    "path", ["../a.xml", "/a.xml", "a/../b.xml", "a//b", "C:x", "a\\b", "~a", ""]
)
def test_no_path_leaves_the_folder(tmp_path: Path, path: str) -> None:
    with pytest.raises(ExportError, match="outside the folder"):
        sync_folder(tmp_path / "out", {path: b"x"})
    assert not files_in(tmp_path)


def test_no_symbolic_link_leads_out(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "link").symlink_to(tmp_path)
    with pytest.raises(ExportError, match="by a symbolic link"):
        sync_folder(tmp_path / "out", {"link/a.xml": b"x"})


def test_a_tampered_list_removes_nothing_outside(tmp_path: Path) -> None:
    (tmp_path / "keep.xml").write_bytes(b"keep")
    out = tmp_path / "out"
    out.mkdir()
    (out / "link").symlink_to(tmp_path)
    (out / MANIFEST).write_text('{"files": ["../keep.xml", "link/keep.xml", 3]}')
    assert sync_folder(out, {}).removed == ()
    (out / MANIFEST).write_text("no json")
    sync_folder(out, {})
    assert (tmp_path / "keep.xml").exists()


@pytest.mark.parametrize(
    ("paths", "words"),
    [(["a.xml", "A.xml"], "capital letters"), (["a", "a/b"], "which is a document")],
)
def test_names_that_clash_are_refused(tmp_path: Path, paths: list[str], words: str) -> None:
    with pytest.raises(ExportError, match=words):
        sync_folder(tmp_path, dict.fromkeys(paths, b""))


def test_copied_files_are_compared_by_what_they_hold(tmp_path: Path) -> None:
    source = tmp_path / "source.mp3"
    source.write_bytes(b"sound")
    out = tmp_path / "out"
    assert sync_folder(out, {"m.mp3": source}).written == ("m.mp3",)
    os.utime(source)
    assert sync_folder(out, {"m.mp3": source}).written == ()
    source.unlink()
    with pytest.raises(StorageError, match="cannot be read"):
        sync_folder(out, {"m.mp3": source})


def test_every_document_gets_a_file_of_its_own() -> None:
    paths = ["Menu.xml", "menu.xml", "hours", "menu?step=2", "a.xml", "a.xml/b", "bundle.json"]
    names = file_names(paths, taken=["hours.xml", "bundle.json"])
    assert names == {
        "Menu.xml": "Menu.xml",
        "a.xml": "a~2.xml",
        "a.xml/b": "a.xml/b",
        "bundle.json": "bundle.json.xml",
        "hours": "hours",
        "menu.xml": "menu~2.xml",
        "menu?step=2": "menu%3Fstep=2.xml",
    }
    assert file_names(reversed(paths), taken=["hours.xml", "bundle.json"]) == names


def test_stopped_export_is_taken_up_by_the_next(tmp_path: Path) -> None:
    files = dict.fromkeys(("a.xml", "b.xml", "c.xml"), b"<Response/>")

    def stop(what: str, done: int, of: int) -> None:
        assert (what, of) == ("Writing files", 3)
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sync_folder(tmp_path, files, told=stop)
    assert not (tmp_path / "c.xml").exists()
    assert sync_folder(tmp_path, files).written == ("c.xml",)
    assert sync_folder(tmp_path, {"c.xml": b"<Response/>"}).removed == ("a.xml", "b.xml")


def test_a_read_only_file_stops_an_export_before_it_writes(tmp_path: Path) -> None:
    sync_folder(tmp_path, {"z.xml": b"<Response/>"})
    (tmp_path / "z.xml").chmod(0o444)
    files = {"a.xml": b"<Response/>", "z.xml": b"<Response><Hangup/></Response>"}
    with pytest.raises(StorageError, match=r"z\.xml is read-only"):
        sync_folder(tmp_path, files)
    assert not (tmp_path / "a.xml").exists()
    with pytest.raises(StorageError, match=r"z\.xml is read-only"):
        sync_folder(tmp_path, {"a.xml": b"<Response/>"})
    assert not (tmp_path / "a.xml").exists()


def test_what_stays_in_a_changed_document_keeps_its_spelling(tmp_path: Path) -> None:
    held = "<Response>\n\t<Say voice='alice'>Hi</Say>\n\t<Dial >415</Dial>\n</Response>\n"
    (tmp_path / "a.xml").write_text(held)
    new = '<Response><Say voice="alice">Hello</Say><Dial>415</Dial></Response>'
    done = sync_folder(tmp_path, {"a.xml": new.encode()}, foreign=Foreign.REPLACE)
    assert done.written == ("a.xml",)
    assert (tmp_path / "a.xml").read_text() == held.replace("Hi", "Hello")
    again = sync_folder(tmp_path, {"a.xml": new.replace("Hello", "Hi").encode()})
    assert again.written == ("a.xml",)  # it is the export's own by now
    assert (tmp_path / "a.xml").read_text() == held
