"""The resource folder is found in the source tree, in a wheel and in a frozen program."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from designer import resources
from designer.resources import list_resources, resource_path, resource_text


def make_resources(root: Path) -> None:
    """Lay out a small resource folder at ``root``."""
    icons = root / "icons"
    icons.mkdir(parents=True)
    (icons / "say.svg").write_text("<svg>é</svg>", encoding="utf-8")
    (icons / "dial.svg").write_text("<svg/>", encoding="utf-8")
    (icons / ".hidden").touch()
    (icons / "old").mkdir()


@pytest.fixture(autouse=True)
def _found_anew() -> Iterator[None]:
    resources._root.cache_clear()
    yield
    resources._root.cache_clear()


@pytest.fixture
def source_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A source tree of its own; returns its folder."""
    (tmp_path / "designer").mkdir()
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "designer" / "resources.py"))
    make_resources(tmp_path / "resources")
    return tmp_path


def test_source_tree(source_tree: Path) -> None:
    assert resource_path("icons", "say.svg") == source_tree / "resources" / "icons" / "say.svg"
    assert resource_path("icons/say.svg").is_file()
    assert resource_path() == source_tree / "resources"


def test_wheel(source_tree: Path) -> None:
    make_resources(source_tree / "designer" / "_resources")
    assert resource_path("icons").parent == source_tree / "designer" / "_resources"


def test_frozen(source_tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frozen = source_tree / "frozen"
    make_resources(frozen / "designer" / "_resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(frozen), raising=False)
    assert resource_path("icons").is_relative_to(frozen)


def test_text_is_utf8(source_tree: Path) -> None:
    assert resource_text("icons", "say.svg") == "<svg>é</svg>"


def test_list_is_sorted_files_only(source_tree: Path) -> None:
    assert list_resources("icons") == ["dial.svg", "say.svg"]


def test_missing_resource_is_named(source_tree: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/nope\.svg is missing"):
        resource_path("icons", "nope.svg")


@pytest.mark.parametrize("parts", [("..", "designer"), ("icons", "../../designer"), ("/etc",)])
def test_outside_is_refused(source_tree: Path, parts: tuple[str, ...]) -> None:
    with pytest.raises(FileNotFoundError, match="outside"):
        resource_path(*parts)
