"""``paths``: every way through a flow from the command line."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from designer.cli import main
from designer.flow import NodeId, Prices, disconnect
from designer.simulator import EndedBy
from designer.storage import save_project
from tests.helpers.flows import menu_flow


@pytest.fixture
def flow(tmp_path: Path) -> Path:
    """A saved flow."""
    path = tmp_path / "desk.callflow"
    save_project(menu_flow(), path)
    return path


def test_paths_are_listed_with_their_ends(flow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["paths", str(flow)]) == 0
    out = capsys.readouterr().out
    assert "a person at Hangup after Say “Goodbye.” (1 key, " in out
    assert "information, then the end at Hangup after Say “" in out
    assert "back again at Main menu" in out


def test_json_has_the_keys_of_the_design(flow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["paths", str(flow), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["complete"] is True
    assert found["coverage"]["links_percent"] == 100
    path = next(one for one in found["paths"] if one["verdict"] == "person")
    assert path["nodes"] == ["entry-1", "menu", "sales", "bye", "end"]
    assert path["ended_by"] == EndedBy.HANGUP_VERB
    assert path["caller"][0] == {"at": "gather", "digits": "1"}
    assert path["cost"] is None


def test_a_fault_decides_the_exit_status(flow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_project(disconnect(menu_flow(), NodeId("menu"), "choice:c2"), flow)
    assert main(["paths", str(flow), "--verdict", "dropped"]) == 1
    assert "cut off without a word at Main menu" in capsys.readouterr().out


def test_prices_give_costs_and_the_limit_gives_the_shortest(
    flow: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prices = Prices(currency="EUR", call_minute=0.01, dial_minute=0.02)
    save_project(replace(menu_flow(), prices=prices), flow)
    assert main(["paths", str(flow), "--limit", "1"]) == 0
    out = capsys.readouterr().out
    assert "0.0400 EUR" in out
    assert "There are more" in out


def test_what_cannot_be_walked_is_said(flow: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["paths", str(flow), "--entry", "x"]) == 2
    assert "no linked entry “x”" in capsys.readouterr().err
