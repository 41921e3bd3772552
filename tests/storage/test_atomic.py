"""Writing a file whole or not at all, and saying in plain words why it cannot be."""

from __future__ import annotations

import errno
import os
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from designer.errors import StorageError
from designer.storage.atomic import remove_temporaries, write_atomically

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits and modes of POSIX")


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may become larger than ``size`` bytes: the system's own way of a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_file_that_does_not_fit_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a.callflow"
    write_atomically(path, b"old")
    with room_for(1000), pytest.raises(StorageError, match="larger than this place allows"):
        write_atomically(path, b"new" * 1000)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full; free some space, or save elsewhere."),
        (errno.EROFS, "this disk can only be read; save elsewhere."),
        (errno.EACCES, "you may not write here; save elsewhere."),
        (errno.EIO, "cannot be written: "),
    ],
)
def test_reasons_are_told_in_plain_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def fails(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    path = tmp_path / "a.callflow"
    write_atomically(path, b"old")
    monkeypatch.setattr("designer.storage.atomic.os.fsync", fails)
    with pytest.raises(StorageError) as caught:
        write_atomically(path, b"new")
    assert words in str(caught.value)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_marked_as_read_only_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.callflow"
    write_atomically(path, b"old")
    path.chmod(0o444)
    with pytest.raises(StorageError, match="is read-only: save elsewhere"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="its folder is not there"):
        write_atomically(tmp_path / "gone" / "a.callflow", b"new")


def test_what_a_killed_program_left_is_removed(tmp_path: Path) -> None:
    names = [".a[1].callflow.x8d.tmp", ".a.callflow.x8d.tmp", "a[1].callflow"]
    for name in names:
        (tmp_path / name).touch()
    remove_temporaries(tmp_path / "a[1].callflow")
    assert {one.name for one in tmp_path.iterdir()} == set(names[1:])
