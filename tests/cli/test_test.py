"""``test``: saved calls from the command line."""

import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from designer.cli import main
from designer.scenarios import Expectation, Scenario, load_scenarios, save_scenarios
from designer.server import ServerThread, tables_of
from designer.simulator import Action, press
from designer.storage import load_source, save_project
from tests.helpers.flows import menu_flow

SALES = Scenario(
    "Sales busy",
    caller=(*press("1"), Action("dial", dial_outcome="busy")),
    expects=Expectation(reached=("Main menu", "sales", "busy"), ended_by="hangup_verb"),
)
WRONG = Scenario("News", caller=tuple(press("2")), expects=Expectation(heard=("Hello.",)))


@pytest.fixture
def flow(tmp_path: Path) -> Path:
    """A saved flow."""
    path = tmp_path / "desk.callflow"
    save_project(menu_flow(), path)
    return path


def save(flow: Path, *scenarios: Scenario) -> None:
    """Put the scenarios beside the flow."""
    save_scenarios(scenarios, flow.with_name("desk.scenarios.toml"))


def test_all_pass(flow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(flow, SALES)
    assert main(["test", str(flow)]) == 0
    assert capsys.readouterr().out == "ok   Sales busy\n1 scenario passed\n"


def test_a_failure_is_told_and_reported(flow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(flow, SALES, WRONG)
    report = flow.with_name("report.xml")
    assert main(["test", str(flow), "--junit", str(report)]) == 1
    out = capsys.readouterr().out
    assert "FAIL News: “Hello.” should be heard" in out
    assert "(at Main menu)" in out
    assert "2 scenarios, 1 failed" in out
    assert ElementTree.parse(report).getroot().get("failures") == "1"
    assert main(["test", str(flow), "--only", "sales"]) == 0


def test_coverage_has_a_threshold(flow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(flow, SALES)
    assert main(["test", str(flow), "--coverage", "--min", "60"]) == 0
    assert main(["test", str(flow), "--coverage", "--min", "90"]) == 1
    out = capsys.readouterr().out
    assert "6 of 7 nodes (85.7 %), 6 of 10 links (60.0 %)" in out
    assert "not taken: Main menu, “2 News”" in out


def test_results_and_coverage_as_json(flow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save(flow, SALES)
    assert main(["test", str(flow), "--format", "json", "--coverage"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [(one["name"], one["passed"]) for one in found["scenarios"]] == [(SALES.name, True)]
    assert found["coverage"]["links_percent"] == 60
    assert {"from": "menu", "outcome": "choice:c2", "to": "news"} in found["coverage"][
        "missed_links"
    ]
    failing = replace(SALES, expects=Expectation(ended_by="error"))
    save(flow, failing)
    assert main(["test", str(flow), "--format", "json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["failed"] == 1
    assert found["scenarios"][0]["difference"]["expected"]
    assert found["coverage"] is None


def test_what_cannot_be_run_says_so(flow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["test", str(flow)]) == 2
    assert "There are no scenarios" in capsys.readouterr().err
    assert main(["test", str(flow), "--min", "3"]) == 2
    flow.with_name("desk.scenarios.toml").write_text("x")
    assert main(["test", str(flow)]) == 2


def test_a_live_url_answers_the_scenarios(flow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = load_source(str(flow), base_url="")
    assert source.bundle is not None
    requested = ("POST menu.xml", "POST menu-answer Digits=1")
    live = replace(SALES, expects=replace(SALES.expects, requested=requested))
    save(flow, live, WRONG)
    with ServerThread(tables_of(source.bundle, source.folder)) as server:
        assert main(["test", str(flow), "--url", f"{server.url}/menu.xml"]) == 1
    out = capsys.readouterr().out
    assert "ok   Sales busy" in out
    assert "FAIL News" in out


def test_wanted_changes_are_written_into_the_file(
    flow: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save(flow, SALES, WRONG)
    path = flow.with_name("desk.scenarios.toml")
    path.write_text(path.read_text().replace("[[scenario]]", "# By hand\n[[scenario]]", 1))
    assert main(["test", str(flow), "--update", "--only", "sales"]) == 0
    assert capsys.readouterr().err == ""
    assert main(["test", str(flow), "--update"]) == 0
    shown = capsys.readouterr()
    assert "1 scenario updated in" in shown.err
    assert "2 scenarios passed" in shown.out
    sales, news = load_scenarios(path)
    assert sales == SALES
    assert news.caller == WRONG.caller
    assert len(news.expects.heard) == 1
    assert "# By hand\n[[scenario]]" in path.read_text()
    assert main(["test", str(flow)]) == 0


def test_what_cannot_be_run_is_not_updated(flow: Path) -> None:
    lost = Scenario("Lost", entry="Nowhere")
    save(flow, lost)
    assert main(["test", str(flow), "--update"]) == 1
    assert load_scenarios(flow.with_name("desk.scenarios.toml")) == (lost,)
