"""``new`` and ``templates``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from designer.cli import main, templatefiles
from designer.storage import load_project, save_project
from tests.helpers.flows import menu_flow


@pytest.fixture
def templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one template that plays a media file."""
    folder = tmp_path / "templates"
    (folder / "media").mkdir(parents=True)
    (folder / "media" / "news.mp3").write_bytes(b"sound")
    save_project(menu_flow(), folder / "front-desk.callflow")
    index = {"front-desk": {"title": "Front desk", "description": "A menu with two choices."}}
    (folder / "index.json").write_text(json.dumps(index))
    monkeypatch.setattr(templatefiles, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    return folder


@pytest.mark.usefixtures("templates")
def test_templates_are_listed_with_what_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["templates"]) == 0
    assert capsys.readouterr().out == "front-desk  A menu with two choices.\n"


@pytest.mark.usefixtures("templates")
def test_a_flow_from_a_template(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine" / "desk.callflow"
    path.parent.mkdir()
    assert main(["new", str(path), "--template", "front-desk"]) == 0
    assert capsys.readouterr().out == f"{path}\n"
    assert load_project(path) == menu_flow()
    assert (path.parent / "media" / "news.mp3").read_bytes() == b"sound"


@pytest.mark.usefixtures("templates")
def test_nothing_is_overwritten_by_accident(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "desk.callflow"
    path.write_text("mine")
    assert main(["new", str(path), "--template", "front-desk"]) == 2
    assert "overwrite it with --force" in capsys.readouterr().err
    assert path.read_text() == "mine"
    assert main(["new", str(path), "--template", "front-desk", "--force"]) == 0
    assert load_project(path) == menu_flow()


@pytest.mark.usefixtures("templates")
def test_an_unknown_template_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", str(tmp_path / "a"), "--template", "front-dsk"]) == 2
    assert "Did you mean “front-desk”? Known: front-desk." in capsys.readouterr().err
    assert not list(tmp_path.glob("a*"))


def test_without_a_template_there_is_one_entry(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path / "mine")]) == 0
    project = load_project(tmp_path / "mine.callflow")
    assert project.name == "mine"
    assert list(project.flow.nodes) == ["entry-1"]


def test_a_missing_list_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "index.json").write_text("[]")
    monkeypatch.setattr(templatefiles, "resource_path", lambda *parts: tmp_path.joinpath(*parts))
    assert main(["templates"]) == 2
    assert "The list of templates cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("name", list(templatefiles.template_index()))
def test_every_template_exports_without_findings(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    flow = tmp_path / f"{name}.callflow"
    assert main(["new", str(flow), "--template", name]) == 0
    assert main(["check", str(flow)]) == 0
    for target in ("bundle", "python"):
        folder = str(tmp_path / target)
        assert main(["export", str(flow), "-o", folder, "--target", target]) == 0
        assert capsys.readouterr().err == ""  # no media file is missing
        assert main(["check", folder]) == 0


def test_blank_is_what_no_template_gives(tmp_path: Path) -> None:
    for folder in "ab":
        (tmp_path / folder).mkdir()
    assert main(["new", str(tmp_path / "a" / "x.callflow"), "--template", "blank"]) == 0
    assert main(["new", str(tmp_path / "b" / "x.callflow")]) == 0
    files = [tmp_path / folder / "x.callflow" for folder in "ab"]
    assert files[0].read_bytes() == files[1].read_bytes()
