"""``simulate``: whole calls from the command line."""

from __future__ import annotations

import io
import json
import socket
from pathlib import Path
from typing import Any

import pytest

from designer.cli import main
from designer.flow import compile_flow
from designer.server import ServerThread, tables_of
from designer.storage import export, save_project
from tests.helpers.flows import menu_flow

KEYS = {
    *("heard", "requests", "ended_by", "warnings", "error_code", "answered"),
    *("final_call_status", "messages", "seconds"),
}
REQUEST_KEYS = {"method", "url", "params", "params_in", "status", "from_cache"}


@pytest.fixture
def flow(tmp_path: Path) -> str:
    path = tmp_path / "desk.callflow"
    save_project(menu_flow(), path)
    return str(path)


def simulated(capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:
    """What the call came to; the command says that all was well."""
    assert main(["simulate", *arguments, "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_call_as_json(flow: str, capsys: pytest.CaptureFixture[str]) -> None:
    result = simulated(capsys, flow, "--press", "1", "--from", "+15557770000", "--method", "GET")
    assert set(result) >= KEYS
    assert all(set(request) >= REQUEST_KEYS for request in result["requests"])
    assert result["heard"][1] == "[dial +15550003333]"
    assert result["requests"][0]["params"]["From"] == "+15557770000"
    assert result["requests"][0]["params"]["To"] == "+15550002222"
    assert [one["params_in"] for one in result["requests"]] == ["query", "body", "body"]


def test_a_call_as_text(flow: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", flow, "--press", "2"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "  0:00  twilio  POST /menu.xml → 200"
    assert any("POST /menu-answer (Digits=2) → 200 news.xml" in line for line in out)
    assert any(line.endswith("hears   Goodbye.") for line in out)
    assert "Hangup" in out[-2]


@pytest.mark.parametrize("wrapped", [True, False])
def test_a_script_from_a_file_or_standard_input(
    flow: str,
    tmp_path: Path,
    wrapped: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    script: Any = [{"at": "gather", "digits": "1"}, {"at": "dial", "dial_outcome": "busy"}]
    text = json.dumps({"caller": script, "expect": {}} if wrapped else script)
    file = tmp_path / "caller.json"
    file.write_text(text)
    monkeypatch.setattr("sys.stdin", io.StringIO(text))
    for name in (str(file), "-"):
        heard = simulated(capsys, flow, "--caller", name)["heard"]
        assert "Sales is busy, +15550001111." in heard


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "holds no JSON"),
        ("{}", "caller: expected a list of actions"),
        ('[{"at": "fax"}]', "caller[0].at: expected one of"),
    ],
)
def test_a_bad_script_is_said_in_one_line(
    flow: str, tmp_path: Path, content: str, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "c.json").write_text(content)
    assert main(["simulate", flow, "--caller", str(tmp_path / "c.json")]) == 2
    err = capsys.readouterr().err
    assert words in err
    assert err.count("\n") == 1


def test_what_was_not_used_is_said(flow: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", flow, "--press", "2", "--press", "1"]) == 0
    assert "Not used: what the caller would have done at gather." in capsys.readouterr().out


def test_every_source_makes_the_same_call(
    flow: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export(menu_flow(), tmp_path / "bundle")
    export(menu_flow(), tmp_path / "app", "python")
    tables = tables_of(compile_flow(menu_flow().flow).bundle)
    with ServerThread(tables) as server:
        sources = [flow, str(tmp_path / "bundle"), str(tmp_path / "app"), f"{server.url}/menu.xml"]
        calls = [simulated(capsys, source, "--press", "1") for source in sources]
    assert len({json.dumps(call["heard"]) for call in calls}) == 1
    assert len({len(call["requests"]) for call in calls}) == 1


def test_a_folder_of_twiml_and_its_entries(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "index.xml").write_text("<Response><Say>One</Say></Response>")
    (tmp_path / "two.xml").write_text("<Response><Say>Two</Say></Response>")
    assert simulated(capsys, str(tmp_path))["heard"] == ["One"]
    assert simulated(capsys, str(tmp_path), "--entry", "two")["heard"] == ["Two"]
    assert simulated(capsys, str(tmp_path / "two.xml"))["heard"] == ["Two"]
    assert main(["simulate", str(tmp_path), "--entry", "three"]) == 2
    assert "There is no entry “three”; there is “index.xml”, “two.xml”." in capsys.readouterr().err


def test_a_message_and_its_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "sms.xml").write_text("<Response><Message>You said {{Body}}</Message></Response>")
    result = simulated(capsys, str(tmp_path), "--sms", "hello")
    assert [one["body"] for one in result["messages"]] == ["You said hello"]
    assert main(["simulate", str(tmp_path), "--sms", "hello"]) == 0
    assert "message to +15550001111: You said hello" in capsys.readouterr().out


def test_an_error_ends_with_status_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.xml").write_text("<Response><Redirect>gone.xml</Redirect></Response>")
    (tmp_path / "b.xml").write_text("<Response><Say>Sorry</Say></Response>")
    assert main(["simulate", str(tmp_path / "a.xml")]) == 1
    assert "11200" in capsys.readouterr().out
    call = simulated(capsys, str(tmp_path / "a.xml"), "--fallback-url", "b.xml")
    assert call["heard"] == ["Sorry"]


def test_an_application_that_does_not_run_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))  # nobody listens there
        url = f"http://127.0.0.1:{free.getsockname()[1]}/voice"
        assert main(["simulate", url]) == 1
    assert f"warning 11205: {url} refused the connection." in capsys.readouterr().out


MENU = '<Response><Gather {how} action="menu.xml"><Say>Press one</Say></Gather></Response>'


@pytest.mark.parametrize(
    ("how", "action", "text", "why"),
    [
        ('numDigits="1"', {"digits": "12"}, "2", "is over"),
        ('input="speech"', {"digits": "12"}, "12", "takes no keys"),
        ("", {"speech": "sales"}, "sales", "takes no speech"),
    ],
)
def test_what_nobody_listens_to_is_said(
    how: str,
    action: dict[str, str],
    text: str,
    why: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "menu.xml").write_text(MENU.format(how=how))
    script = json.dumps([{"at": "gather", **action}])
    arguments = ["simulate", str(tmp_path / "menu.xml"), "--caller", "-"]
    monkeypatch.setattr("sys.stdin", io.StringIO(script))
    assert main(arguments) == 0
    assert f"caller  {text} (nobody listens: the Gather {why})" in capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", io.StringIO(script))
    assert main([*arguments, "--format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["unheard"] == [{"at": "gather", "text": text}]
    assert data["unused"] == []


def test_waits_and_results_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.xml").write_text(
        "<Response><Gather><Say>Press</Say></Gather><Dial>+15551234567</Dial></Response>"
    )
    assert main(["simulate", str(tmp_path / "a.xml"), "--fault", "no-answer *"]) == 0
    out = capsys.readouterr().out
    assert "waits   5 s for input" in out
    assert "rings   35 s +15551234567" in out
    assert "result  Dial: no-answer" in out


def test_parameters_media_and_applications(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "sms.xml").write_text(
        "<Response><Message>{{NumMedia}} {{FromCity}}</Message></Response>"
    )
    message = simulated(
        capsys, str(tmp_path), "--media", "http://a.example/p.png", "--param", "FromCity=ULM"
    )
    assert message["messages"][0]["body"] == "1 ULM"
    (tmp_path / "sms.xml").write_text(
        "<Response><Dial><Application>AP1</Application></Dial></Response>"
    )
    (tmp_path / "app.xml").write_text("<Response><Say>The app</Say></Response>")
    base = simulated(capsys, str(tmp_path / "sms.xml"))["requests"][0]["url"].rpartition("/")[0]
    call = simulated(
        capsys, str(tmp_path), "--entry", "sms", "--application", f"AP1={base}/app.xml"
    )
    assert call["heard"] == ["[dial application:AP1]", "The app"]


@pytest.mark.parametrize("flag", ["--param", "--application"])
def test_pairs_need_a_sign(flow: str, flag: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", flow, flag, "nothing"]) == 2
    assert f"{flag}: “nothing” is not of the form" in capsys.readouterr().err


def test_requests_are_told_by_what_is_new(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.xml").write_text(
        '<Response><Gather numDigits="1" method="GET" action="b.xml?step=2"/></Response>'
    )
    (tmp_path / "b.xml").write_text(
        '<Response><Record maxLength="5" action="http://u:secret@elsewhere.example/c"'
        ' recordingStatusCallback="a.xml"/></Response>'
    )
    script = tmp_path / "caller.json"
    script.write_text('[{"at": "gather", "digits": "1"}, {"at": "record", "seconds": 4}]')
    main(["simulate", str(tmp_path), "--entry", "a", "--caller", str(script)])
    out = capsys.readouterr().out
    assert "twilio  GET /b.xml (step=2, Digits=1) → 200" in out
    assert "reports completed (recording callback): POST /a.xml (RecordingDuration=4) → 200" in out
    assert "POST http://elsewhere.example/c (RecordingDuration=4) → no answer" in out
    assert "secret" not in out


def test_a_caller_file_may_say_how_the_call_is_placed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.xml").write_text("<Response><Redirect>gone</Redirect></Response>")
    (tmp_path / "b.xml").write_text("<Response><Say>Sorry</Say></Response>")
    file = tmp_path / "caller.json"
    wishes = {"caller": [], "method": "GET", "fallback_url": "b.xml", "from": "+15551112222"}
    file.write_text(json.dumps(wishes))
    call = simulated(capsys, str(tmp_path), "--entry", "a", "--caller", str(file))
    assert [one["method"] for one in call["requests"]] == ["GET", "POST", "POST"]
    assert call["heard"] == ["Sorry"]
    assert call["requests"][0]["params"]["From"] == "+15551112222"
    arguments = ["--entry", "a", "--caller", str(file), "--method", "POST"]
    assert simulated(capsys, str(tmp_path), *arguments)["requests"][0]["method"] == "POST"
    file.write_text('{"caller": [], "method": "PUT"}')
    assert main(["simulate", str(tmp_path), "--caller", str(file)]) == 2
    assert "method: expected one of GET, POST; found 'PUT'" in capsys.readouterr().err


def test_a_message_may_bring_media(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.xml").write_text("<Response><Message>{{MediaUrl0}}</Message></Response>")
    file = tmp_path / "caller.json"
    file.write_text('[{"at": "message", "body": "", "media": ["http://a.example/p.png"]}]')
    call = simulated(capsys, str(tmp_path), "--caller", str(file))
    assert call["messages"][0]["body"] == "http://a.example/p.png"
    assert call["requests"][0]["params"]["NumMedia"] == "1"


def test_keys_stand_together_and_long_messages_are_cut(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.xml").write_text('<Response><Gather numDigits="4" action="b.xml"/></Response>')
    (tmp_path / "b.xml").write_text(
        '<Response><Connect><Stream url="wss://a.example/s"/></Connect></Response>'
    )
    assert main(["simulate", str(tmp_path), "--entry", "a", "--press", "1234"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line for line in lines if "caller  " in line] == ["  0:00  caller  1234"]
    (sent,) = [line for line in lines if "sends   " in line]
    assert sent.endswith("…")
    assert len(sent) < 150


def test_keys_and_words_in_turn(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.xml").write_text(
        '<Response><Gather input="dtmf speech" numDigits="1" action="a.xml"/></Response>'
    )
    arguments = ["--press", "1", "--say", "to sales", "--press", "2"]
    call = simulated(capsys, str(tmp_path), *arguments)
    sent = [one["params"] for one in call["requests"][1:]]
    assert [one.get("Digits") or one.get("SpeechResult") for one in sent] == ["1", "to sales", "2"]
    assert main(["simulate", str(tmp_path), "--press", "x"]) == 2
    assert "“x” in “x” is no key" in capsys.readouterr().err
