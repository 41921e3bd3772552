"""The calls of the data files through the command line, against a real server on loopback."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from designer.cli import main
from designer.simulator import CallResult, MessageSent, Requested
from tests.simulator.cases import BASE, all_cases, differences, documents_of, load
from tests.simulator.server import DocumentServer, running_server

FLAGS = {
    "fallback": "--fallback-url",
    "status_callback": "--status-callback",
    "from_": "--from",
    "to": "--to",
    "direction": "--direction",
    "callee": "--callee",
    "answered_by": "--answered-by",
    "machine_detection": "--machine-detection",
}
LISTS = {"faults": "--fault", "events": "--status-event"}


@pytest.fixture(scope="module")
def server() -> Iterator[DocumentServer]:
    with running_server() as running:
        yield running


def can_be_typed(case: dict[str, Any]) -> bool:
    """Whether the command line can say all that a case sets up."""
    return set(case.get("setup", {})) <= {*FLAGS, *LISTS} and "pad" not in case


def arguments(case: dict[str, Any], base: str, script: Path) -> list[str]:
    """The command line for a case."""
    method, _, path = case.get("start", "/voice").rpartition(" ")
    script.write_text(json.dumps(case.get("caller", [])), encoding="utf-8")
    found = ["simulate", base + path, "--caller", str(script), "--format", "json"]
    given = {**case.get("setup", {}), "fallback": case.get("fallback")}
    for name, flag in FLAGS.items():
        found += [flag, given[name]] if given.get(name) else []
    for name, flag in LISTS.items():
        found += [part for one in given.get(name, ()) for part in (flag, one)]
    found += ["--method", method] if method else []
    found += ["--strict"] if case.get("strict") else []
    is_typed = case.get("channel") == "messaging" and not case.get("caller")
    return found + (["--sms", "hello"] if is_typed else [])


def result_of(data: dict[str, Any]) -> CallResult:
    """The result that was printed, as the value that it was made from."""

    def request(raw: dict[str, Any]) -> Requested:
        pairs = {"params": tuple(raw["params"].items()), "cookies": tuple(raw["cookies"].items())}
        known = {field.name for field in fields(Requested)}
        plain = {k: "" if v is None else v for k, v in raw.items() if k in known and k not in pairs}
        return Requested(**{**plain, **pairs})

    def message(raw: dict[str, Any]) -> MessageSent:
        return MessageSent(0.0, raw["to"], raw["from"], raw["body"], tuple(raw["media"]))

    lists = {name: tuple(map(request, data[name])) for name in REQUEST_LISTS}
    texts = {name: tuple(data[name]) for name in ("heard", "callee_heard", "warnings")}
    words = {name: data[name] or "" for name in ("ended_by", "error_code", "final_call_status")}
    return CallResult(
        **lists,
        **texts,
        **words,
        answered=data["answered"],
        seconds=data["seconds"],
        messages=tuple(map(message, data["messages"])),
    )


REQUEST_LISTS = ("requests", "callbacks", "media_requests")


def local(case: dict[str, Any], server: DocumentServer) -> dict[str, Any]:
    """The case with its hosts on the server."""
    text = json.dumps(case).replace("http://other.test", server.base + "/other")
    localised: dict[str, Any] = json.loads(text.replace(BASE, server.base))
    server.serve(documents_of(localised, server.base))
    return localised


@pytest.mark.parametrize(
    "case",
    [
        *load("calls.json"),
        *[one for one in load("tables.json") if "setup" in one and can_be_typed(one)],
    ],
    ids=lambda case: case["name"],
)
def test_call_from_the_command_line(
    case: dict[str, Any],
    server: DocumentServer,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    case = local(case, server)
    status = main(arguments(case, server.base, tmp_path / "caller.json"))
    result = result_of(json.loads(capsys.readouterr().out))
    assert differences(case, result, server.base) == []
    bad = bool(result.error_code) or result.ended_by in ("redirect_limit", "time_limit")
    assert status == (1 if bad else 0)


@pytest.mark.parametrize(
    "name", ["gather-get-puts-digits-in-query", "sms-500-uses-fallback", "fallback-also-fails"]
)
def test_call_in_a_process_of_its_own(name: str, server: DocumentServer, tmp_path: Path) -> None:
    case = local(next(one for one in all_cases() if one["name"] == name), server)
    command = arguments(case, server.base, tmp_path / "caller.json")
    done = subprocess.run(
        [sys.executable, "-m", "designer", *command], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert differences(case, result_of(json.loads(done.stdout)), server.base) == []


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("", "holds no JSON"),
        ("[{]", "holds no JSON"),
        ("null", "caller: expected a list"),
        ('{"actions": []}', "caller: expected a list"),
        ('["gather"]', "caller[0]: expected a map"),
        ('[{"at": "gather", "digit": "1"}]', "did you mean “digits”"),
        ('[{"at": "gather", "digits": 1}]', "caller[0].digits: expected keys as text"),
        ('[{"at": "gather", "digits": "1"}, {"at": "gether"}]', "caller[1].at: expected one of"),
        ('[{"at": "dial", "dial_outcome": "engaged"}]', "caller[0].dial_outcome: expected one of"),
        ('[{"at": "record", "seconds": -1}]', "caller[0].seconds: expected a number from 0"),
    ],
)
def test_odd_script_is_refused_in_one_line(
    script: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "caller.json"
    file.write_text(script, encoding="utf-8")
    assert main(["simulate", "http://127.0.0.1:9/", "--caller", str(file)]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert words in err


def test_keys_that_nobody_knows_are_told(
    server: DocumentServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.serve(documents_of({"docs": {"/voice": "<Response/>"}}, server.base))
    file = tmp_path / "caller.json"
    file.write_text('[{"at": "gather", "mood": "fine"}]', encoding="utf-8")
    assert main(["simulate", server.base + "/voice", "--caller", str(file)]) == 0
    assert "caller[0].mood: there is no such key; it is passed over" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--fault", "900 x"], "is no fault"),
        (["--fault", "busy 1#x"], "number of an element"),
        (["--auth-token-env", "NO_SUCH_VARIABLE"], "holds no auth token"),
        (["--callee", "asleep"], "invalid choice"),
    ],
)
def test_odd_arguments_are_refused(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", "http://127.0.0.1:9/", *arguments]) == 2
    assert words in capsys.readouterr().err


def test_requests_are_signed_with_the_token_of_a_variable(
    server: DocumentServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOME_TOKEN", "secret")
    server.serve(documents_of({"docs": {"/voice": "<Response/>"}}, server.base))
    assert main(["simulate", server.base + "/voice", "--auth-token-env", "SOME_TOKEN"]) == 0
    assert server.requests[0][2]["x-twilio-signature"]
    assert "secret" not in capsys.readouterr().out


def test_the_timeline_is_printed(
    server: DocumentServer, capsys: pytest.CaptureFixture[str]
) -> None:
    docs = {"/voice": "<Response><Say>One</Say><Pause length='3'/></Response>"}
    server.serve(documents_of({"docs": docs}, server.base))
    assert main(["simulate", server.base + "/voice", "--format", "timeline"]) == 0
    data = json.loads(capsys.readouterr().out)
    lanes = {span["lane"] for span in data["spans"]}
    assert {"verbs", "line", "requests", "legs"} <= lanes
    assert data["seconds"] == 3.4
