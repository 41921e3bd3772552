"""The command import: every source, laid out, with notes and one clear line when it cannot."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from designer.cli import main
from designer.flow import compile_flow
from designer.server import ServerThread, tables_of
from designer.storage import load_project
from tests.helpers.flows import menu_flow
from tests.storage.importing.liveapp import Params, bank, response, running

DATA = Path(__file__).parents[1] / "data" / "twiml"
STUDIO = {
    "states": [
        {"name": "T", "type": "trigger", "transitions": [{"event": "incomingCall", "next": "f"}]},
        {"name": "f", "type": "run-function", "transitions": [{"event": "success"}]},
    ]
}


def imported(tmp_path: Path, *arguments: str) -> int:
    """The exit status of an import to flow.callflow."""
    return main(["import", *arguments, "-o", str(tmp_path / "flow.callflow")])


def test_a_folder_is_laid_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert imported(tmp_path, str(DATA / "shop")) == 0
    project = load_project(tmp_path / "flow.callflow")
    assert len(set(project.positions.values())) == len(project.flow.nodes) > 15
    out, err = capsys.readouterr()
    assert out.endswith(f"{len(project.flow.nodes)} nodes\n")
    assert "note: None of the documents answers menus/handle-key.php" in err


def test_documents_that_cannot_be_read_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert imported(tmp_path, str(DATA / "odd")) == 1
    err = capsys.readouterr().err.splitlines()
    assert err[0].startswith("broken.xml:2: error: A bare & is not allowed")
    assert err[0].endswith("[12100]")
    assert (tmp_path / "flow.callflow").exists()


def test_studio_flows_and_applications(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "ivr.json"
    file.write_text(json.dumps(STUDIO), "utf-8")
    assert imported(tmp_path, str(file)) == 0
    assert "warning: “f” (run-function)" in capsys.readouterr().err
    with running(bank) as address:
        assert imported(tmp_path, f"{address}/voice", "--force") == 0
    assert load_project(tmp_path / "flow.callflow").base_url == address


def test_other_hosts_need_to_be_named(tmp_path: Path) -> None:
    def elsewhere(path: str, sent: Params) -> tuple[str, str]:
        return response("<Say>elsewhere</Say>")

    with running(elsewhere) as other:
        out = other.replace("127.0.0.1", "localhost")

        def app(path: str, sent: Params) -> tuple[str, str]:
            return response(f"<Say>a</Say><Redirect>{out}/x</Redirect>")

        with running(app) as address:
            assert imported(tmp_path, address) == 0
            assert b"elsewhere" not in (tmp_path / "flow.callflow").read_bytes()
            host = out.removeprefix("http://")
            assert imported(tmp_path, address, "--force", "--host", host) == 0
            assert b"elsewhere" in (tmp_path / "flow.callflow").read_bytes()


def test_an_application_that_checks_signatures(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("TWILIO_AUTH_TOKEN", raising=False)
    tables = tables_of(compile_flow(menu_flow().flow).bundle)
    with ServerThread(tables, auth_token="secret") as server:
        address = f"{server.url}/menu.xml"
        assert imported(tmp_path, address) == 2
        assert "403" in capsys.readouterr().err
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", "secret")
        assert imported(tmp_path, address) == 0
        monkeypatch.setenv("OTHER", "wrong")
        assert imported(tmp_path, address, "--force", "--auth-token-env", "OTHER") == 2


def test_media_are_copied_beside_the_flow(tmp_path: Path) -> None:
    source = tmp_path / "in"
    source.mkdir()
    (source / "a.xml").write_text("<Response><Play>x.mp3</Play></Response>", "utf-8")
    (source / "x.mp3").write_bytes(b"sound")
    assert main(["import", str(source), "-o", str(tmp_path / "flow")]) == 0
    assert (tmp_path / "x.mp3").read_bytes() == b"sound"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["gone.xml"], "there is no such file"),
        (["."], "there is no TwiML here"),
        ([str(DATA / "odd" / "broken.xml")], "broken.xml cannot be read, so nothing was imported"),
        (["http://127.0.0.1:1/x"], "refused the connection"),
        (["http://a.example", "http://b.example"], "one address at a time"),
        (["--auth-token-env", "NO_SUCH_VARIABLE", "http://a.example"], "holds no auth token"),
    ],
)
def test_what_cannot_be_imported_leaves_nothing_behind(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    message: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert imported(tmp_path, *arguments) == 2
    err = capsys.readouterr().err
    assert message in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_not_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "flow.callflow").write_text("mine", "utf-8")
    assert imported(tmp_path, str(DATA / "shop")) == 2
    assert "overwrite it with --force" in capsys.readouterr().err
    assert (tmp_path / "flow.callflow").read_text() == "mine"
    assert imported(tmp_path, str(DATA / "shop"), "--force") == 0


def test_the_imported_flow_goes_back_unchanged(tmp_path: Path) -> None:
    assert imported(tmp_path, str(DATA / "shop")) == 0
    assert main(["export", str(tmp_path / "flow.callflow"), "-o", str(tmp_path / "out")]) == 0
    assert main(["check", str(tmp_path / "out")]) in (0, 1)
