"""A flow file with a base URL that is none: every command says so or goes on, and none crashes."""

from __future__ import annotations

from pathlib import Path

import pytest

from designer.cli import main
from designer.flow import set_base_url
from designer.storage import save_project
from tests.helpers.flows import menu_flow


@pytest.fixture
def flow(tmp_path: Path) -> str:
    path = tmp_path / "a.callflow"
    save_project(set_base_url(menu_flow(), "http://["), path)  # half an IPv6 address
    return str(path)


def test_a_call_says_what_is_wrong(flow: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", flow]) == 2
    assert "“http://[/menu.xml” is not an http(s) URL to call." in capsys.readouterr().err


def test_paths_lead_to_what_cannot_be_read(flow: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["paths", flow]) in {0, 1}
    assert "elsewhere" in capsys.readouterr().out
