"""``check``: findings as text, JSON and SARIF, for every kind of source."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from designer.cli import main
from designer.flow import NodeId, disconnect, set_attribute
from designer.storage import export, save_project
from tests.helpers.flows import plain_flow

BAD = b'<?xml version="1.0"?>\n<Response>\n  <Say>Hi</Say>\n  <Pause length="x"/>\n</Response>\n'


@pytest.fixture
def flow(tmp_path: Path) -> Path:
    """A flow with a mistake in the node ``record``, and one node that nothing leads to."""
    project = set_attribute(plain_flow(), NodeId("record"), (), "maxLength", "long")
    project = disconnect(project, NodeId("entry-1"), "start")
    path = tmp_path / "bad.callflow"
    save_project(project, path)
    return path


def checked(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, Any]:
    """The exit status, and what was printed, as JSON."""
    status = main(["check", *arguments])
    return status, json.loads(capsys.readouterr().out)


def test_a_flow_without_findings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "good.callflow"
    save_project(plain_flow(), path)
    assert main(["check", str(path)]) == 0
    assert capsys.readouterr().out == "No problems found.\n"
    status, found = checked(capsys, str(path), "--format", "json")
    assert status == 0
    assert found == {"problems": [], "counts": {"error": 0, "warning": 0, "info": 0}}


def test_findings_in_a_flow_name_node_and_document(
    flow: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, found = checked(capsys, str(flow), "--format", "json")
    assert status == 1
    (one,) = [row for row in found["problems"] if row["code"] == "13612"]
    assert list(one) == ["rule", "severity", "message", "node", "document", "line", "code"]
    assert one["document"] == "hello.xml"
    assert one["node"] == "record"
    assert one["line"] is None
    assert sum(found["counts"].values()) == len(found["problems"])
    assert main(["check", str(flow)]) == 1
    assert "record: warning: " in capsys.readouterr().out


@pytest.mark.parametrize("as_file", [True, False])
def test_findings_in_twiml_name_file_and_line(
    tmp_path: Path, as_file: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "bad.xml"
    file.write_bytes(BAD)
    source = str(file if as_file else tmp_path)
    status, found = checked(capsys, source, "--format", "json")
    assert status == 1
    (one,) = found["problems"]
    assert (one["document"], one["line"], one["node"], one["code"]) == ("bad.xml", 4, None, "13910")
    assert main(["check", source]) == 1
    assert capsys.readouterr().out.startswith(f"{file}:4: ")


def test_a_document_that_cannot_be_read_is_a_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.xml").write_bytes(b"<Response>\n<Say>Hi</Response>")
    status, found = checked(capsys, str(tmp_path), "--format", "json")
    assert status == 1
    assert found["problems"][0]["rule"] == "unreadable"
    assert found["problems"][0]["code"] == "12100"
    assert found["problems"][0]["line"] == 2
    assert "(column " in found["problems"][0]["message"]


def test_every_mistake_of_a_document_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.xml").write_bytes(
        b"<Response>\n<Say>A & B</Say>\n<Play>x?a=1&b=2</Play>\n<Dial></Number></Response>"
    )
    _, found = checked(capsys, str(tmp_path / "a.xml"), "--format", "json")
    assert [one["line"] for one in found["problems"]] == [2, 3, 4]


def test_a_bundle_is_checked_document_by_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = set_attribute(plain_flow(), NodeId("record"), (), "maxLength", "long")
    export(project, tmp_path)
    status, found = checked(capsys, str(tmp_path), "--format", "json")
    assert status == 1
    (one,) = found["problems"]
    assert (one["node"], one["document"], one["line"]) == ("record", "hello.xml", 4)


def test_a_clean_flow_makes_a_clean_bundle(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    export(plain_flow(), tmp_path / "bundle")
    assert main(["check", str(tmp_path / "bundle")]) == 0
    export(plain_flow(), tmp_path / "files", "static")
    assert main(["check", str(tmp_path / "files")]) == 0  # it may be for "nothing recorded"
    assert (
        "info: Hangup after Record is not reached once there is a result" in capsys.readouterr().out
    )


def test_a_url_is_not_checked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "https://a.example/"]) == 2
    assert "check takes files and folders" in capsys.readouterr().err


def test_sarif_for_a_flow(flow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, log = checked(capsys, str(flow), "--format", "sarif")
    assert status == 1
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "TwiML Designer"
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == flow.as_uri()
    (one,) = [one for one in run["results"] if "13612" in str(one.get("properties"))]
    (location,) = one["locations"]
    assert location["logicalLocations"] == [{"name": "record", "kind": "element"}]
    line = location["physicalLocation"]["region"]["startLine"]
    assert '"id": "record"' in flow.read_text(encoding="utf-8").splitlines()[line - 1]


def test_sarif_names_files_as_they_were_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a b").mkdir()
    (tmp_path / "a b" / "bad.xml").write_bytes(BAD)
    _, log = checked(capsys, "a b", "--format", "sarif")
    (result,) = log["runs"][0]["results"]
    physical = result["locations"][0]["physicalLocation"]
    assert physical == {"artifactLocation": {"uri": "a%20b/bad.xml"}, "region": {"startLine": 4}}


def test_notes_alone_are_fine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from designer.cli import check
    from designer.problem import Problem, Severity

    save_project(plain_flow(), tmp_path / "a.callflow")
    note = Problem("x", Severity.INFO, "Just so you know.")
    monkeypatch.setattr(check, "analyse", lambda _: (note,))
    assert main(["check", str(tmp_path / "a.callflow")]) == 0
