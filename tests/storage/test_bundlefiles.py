"""A bundle as a folder: what is written is what is read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings

from designer.bundle import Bundle
from designer.errors import ExportError, StorageError
from designer.flow import Project, compile_flow
from designer.storage import read_bundle, write_bundle
from designer.storage.manifest import MANIFEST, is_inside
from designer.twiml import element
from tests.helpers.flows import build, menu_flow, verb
from tests.helpers.strategies import projects


def bundle_of(project: Project) -> Bundle:
    """The project's bundle."""
    return compile_flow(project.flow, base_url=project.base_url).bundle


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(projects())
def test_what_is_written_is_what_is_read(
    tmp_path_factory: pytest.TempPathFactory, project: Project
) -> None:
    folder = tmp_path_factory.mktemp("bundle")
    bundle = bundle_of(project)
    assume(all(map(is_inside, bundle.media)))
    write_bundle(bundle, folder)
    assert read_bundle(folder) == bundle
    assert write_bundle(bundle, folder).written == ()


@pytest.mark.parametrize("name", ["voice", "index.php", "bundle.json", MANIFEST])
def test_documents_of_any_name_are_read_again(tmp_path: Path, name: str) -> None:
    bundle = bundle_of(build([verb("a", element("Say", {}, "Hi"), document=name)], []))
    write_bundle(bundle, tmp_path)
    assert read_bundle(tmp_path) == bundle
    assert (tmp_path / name).is_file()
    assert write_bundle(bundle, tmp_path).written == ()


def test_media_are_copied_from_beside_the_project(tmp_path: Path) -> None:
    source, out = tmp_path / "project", tmp_path / "out"
    (source / "media").mkdir(parents=True)
    (source / "media" / "news.mp3").write_bytes(b"sound")
    synced = write_bundle(bundle_of(menu_flow()), out, source)
    assert "media/news.mp3" in synced.written
    assert (out / "media" / "news.mp3").read_bytes() == b"sound"


def test_media_outside_the_project_are_refused(tmp_path: Path) -> None:
    flow = build([verb("a", element("Play", {}, "../secret.mp3"))], [])
    with pytest.raises(ExportError, match=r"“\.\./secret\.mp3” lies outside"):
        write_bundle(bundle_of(flow), tmp_path / "out", tmp_path)


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (lambda raw: raw.update(format="x"), "format: this is not a bundle"),
        (lambda raw: raw.update(version=7), "version: this program reads version 1"),
        (lambda raw: raw.pop("routes"), "the file: “routes” is missing"),
        (lambda raw: raw["documents"].update({"x.xml": "../x"}), "documents: “../x” leads out"),
        (
            lambda raw: raw["routes"]["menu-answer"].update(otherwise="gone"),
            "routes.menu-answer.otherwise: there is no document “gone”",
        ),
        (
            lambda raw: raw["routes"]["menu-answer"]["cases"][0].update(target="gone"),
            "routes.menu-answer.cases[0].target: there is no document “gone”",
        ),
        (
            lambda raw: condition(raw).update(operator="likes"),
            "routes.menu-answer.cases[0].conditions[0].operator: expected one of contains, ",
        ),
        (
            lambda raw: condition(raw).update(values=[]),
            "routes.menu-answer.cases[0].conditions[0].values: “equals” needs a value",
        ),
        (lambda raw: raw["entries"][0].update(kind="fax"), "entries[0].kind: expected one of"),
    ],
)
def test_a_damaged_bundle_is_refused_with_its_place(
    tmp_path: Path, edit: Callable[[dict[str, Any]], object], message: str
) -> None:
    write_bundle(bundle_of(menu_flow()), tmp_path)
    file = tmp_path / "bundle.json"
    raw = json.loads(file.read_bytes())
    edit(raw)
    file.write_text(json.dumps(raw))
    with pytest.raises(StorageError) as caught:
        read_bundle(tmp_path)
    assert str(caught.value).startswith(f"{file}: {message}")


def condition(raw: dict[str, Any]) -> dict[str, Any]:
    """The first condition of the menu's route."""
    found: dict[str, Any] = raw["routes"]["menu-answer"]["cases"][0]["conditions"][0]
    return found


def test_a_missing_document_is_said(tmp_path: Path) -> None:
    write_bundle(bundle_of(menu_flow()), tmp_path)
    (tmp_path / "bye.xml").unlink()
    with pytest.raises(StorageError, match=r"bye\.xml cannot be read"):
        read_bundle(tmp_path)
