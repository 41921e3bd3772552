"""``export`` and ``serve`` from the command line."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from designer.cli import main
from designer.cli import serve as serving
from designer.flow import NodeId, set_base_url, set_element
from designer.server import ServerThread
from designer.server.app import Tables
from designer.storage import save_project
from designer.twiml import element
from tests.helpers.flows import menu_flow, plain_flow

ROOT = Path(__file__).parents[2]


def test_an_export_says_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_project(menu_flow(), tmp_path / "a.callflow")
    command = ["export", str(tmp_path / "a.callflow"), "-o", str(tmp_path / "out")]
    assert main(command) == 0
    captured = capsys.readouterr()
    assert "wrote menu.xml\n" in captured.out
    assert "6 files written, 0 removed" in captured.out
    assert captured.err.startswith("note: The media file media/news.mp3 is missing")
    assert main(command) == 0
    assert capsys.readouterr().out == "Nothing has changed since the last export.\n"
    save_project(plain_flow(), tmp_path / "a.callflow")
    assert main([*command, "--base-url", "https://a.example"]) == 0
    captured = capsys.readouterr()
    assert "removed menu.xml\n" in captured.out
    assert 'action="https://a.example/' in (tmp_path / "out" / "hello.xml").read_text()


def test_what_cannot_be_exported_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_project(menu_flow(), tmp_path / "a.callflow")
    command = ["export", str(tmp_path / "a.callflow"), "-o", str(tmp_path / "out")]
    assert main([*command, "--target", "static"]) == 2
    assert "“Main menu” (Gather)" in capsys.readouterr().err
    assert main([*command, "--base-url", "a.example"]) == 2
    assert "--base-url: “a.example” is no http(s) address." in capsys.readouterr().err
    save_project(set_base_url(menu_flow(), "http://["), tmp_path / "a.callflow")
    assert main(command) == 2
    assert "“http://[” is no http(s) address." in capsys.readouterr().err


def test_an_export_of_a_flow_with_errors_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = set_element(menu_flow(), NodeId("sales"), element("Dial"))
    save_project(wrong, tmp_path / "a.callflow")
    assert main(["export", str(tmp_path / "a.callflow"), "-o", str(tmp_path / "out")]) == 0
    said = capsys.readouterr().err
    assert f"The flow has 1 error: see twiml-designer check {tmp_path / 'a.callflow'}" in said


@pytest.mark.skipif(os.name != "posix", reason="Ctrl+C is a signal there")
def test_serve_answers_until_ctrl_c(tmp_path: Path) -> None:
    flow = tmp_path / "a.callflow"
    save_project(set_base_url(menu_flow(), "https://production.example"), flow)
    server = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "designer",
            "serve",
            str(flow),
            "--port",
            "0",
            "--auth-token-env",
            "MY_TOKEN",
        ],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "MY_TOKEN": "secret"},
    )
    try:
        assert server.stderr is not None
        first, entry = server.stderr.readline(), server.stderr.readline()
        found = re.search(r"http://\S+", first)
        assert found
        assert entry == f"  Main number: POST {found[0]}/menu.xml\n"
        assert httpx.post(f"{found[0]}/menu.xml").status_code == 403
    finally:
        server.send_signal(signal.SIGINT)
        _, err = server.communicate(timeout=20)
    assert server.returncode == 0, err
    assert "Traceback" not in err


def test_hand_edited_files_are_named_and_only_replaced_by_force(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_project(menu_flow(), tmp_path / "a.callflow")
    out = tmp_path / "out"
    command = ["export", str(tmp_path / "a.callflow"), "-o", str(out)]
    assert main(command) == 0
    (out / "menu.xml").write_text("<Response><Say>Mine</Say></Response>")
    assert main(command) == 2
    assert "changed since: menu.xml. Nothing was written" in capsys.readouterr().err
    assert main([*command, "--target", "python"]) == 2
    assert "an export of the target bundle" in capsys.readouterr().err
    assert "Mine" in (out / "menu.xml").read_text()
    assert main([*command, "--force"]) == 0
    assert "Mine" not in (out / "menu.xml").read_text()


def test_a_file_is_no_folder_to_export_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_project(menu_flow(), tmp_path / "a.callflow")
    flow = str(tmp_path / "a.callflow")
    assert main(["export", flow, "-o", flow]) == 2
    assert "is a file; choose a folder to export to." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["https://a.example/"], "serve takes a file or folder"),
        (["FLOW", "--auth-token-env", "NO_SUCH_VARIABLE"], "NO_SUCH_VARIABLE holds no auth token"),
        (["FLOW", "--port", "99999"], "“99999” is no port: it is a number up to 65535"),
        (["FLOW", "--port", "high"], "“high” is no port: it is a number up to 65535"),
        (["FLOW", "--host", "no.such.host.invalid"], "Cannot listen on no.such.host.invalid"),
    ],
)
def test_what_cannot_be_served_is_said(
    tmp_path: Path, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    flow = tmp_path / "a.callflow"
    save_project(menu_flow(), flow)
    assert main(["serve", *(str(flow) if one == "FLOW" else one for one in arguments)]) == 2
    assert words in capsys.readouterr().err


def test_a_folder_is_served_with_the_sounds_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it is simulated; a program that a document names is not handed out."""
    folder = tmp_path / "set"
    (folder / "voice").mkdir(parents=True)
    (folder / "voice" / "index.xml").write_text(
        "<Response><Gather><Play>../a%20b.mp3</Play></Gather><Play>code.php</Play>"
        '<Play>/link.mp3</Play><Enqueue waitUrl="/hold.wav">q</Enqueue></Response>'
    )
    for name in ("a b.mp3", "hold.wav", "unnamed.mp3", "voice/code.php"):
        (folder / name).write_bytes(b"sound")
    (tmp_path / "secret.mp3").write_bytes(b"x")
    (folder / "link.mp3").symlink_to(tmp_path / "secret.mp3")
    served: list[Tables] = []
    monkeypatch.setattr(serving, "serve", lambda tables, *_: served.append(tables))
    assert main(["serve", str(folder), "--port", "0"]) == 0
    (tables,) = served
    assert tables.media == {name: folder / name for name in ("a b.mp3", "hold.wav")}
    with ServerThread(tables) as server:
        assert httpx.get(f"{server.url}/a%20b.mp3").content == b"sound"
