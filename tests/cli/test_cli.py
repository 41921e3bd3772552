"""The program as a whole: help, mistakes, exit statuses."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from designer import __version__
from designer.cli import COMMANDS, main
from designer.cli.command import Parser, module_name
from designer.storage import save_project
from tests.helpers.flows import menu_flow, plain_flow

ROOT = Path(__file__).parents[2]


def program(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "designer", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        timeout=60,
        **options,  # type: ignore[call-overload]
    )


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    for spelling in ("--help", "-h", "help"):
        assert main([spelling]) == 0
        out = capsys.readouterr().out
        for name, summary in COMMANDS.items():
            assert f"  {name}" in out
            assert summary in out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    captured = capsys.readouterr()
    assert captured.out.startswith(f"usage: twiml-designer {name}")
    assert captured.err == ""


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_says_what_it_is_for(name: str) -> None:
    parser = Parser(prog=name)
    importlib.import_module(f"designer.cli.{module_name(name)}").add_arguments(parser)
    assert [one.dest for one in parser._actions if not one.help] == []


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"twiml-designer {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check"], "the following arguments are required: SOURCE"),
        (["check", "gone.callflow"], "gone.callflow: there is no such file or folder."),
        (["chek", "x"], "Did you mean “twiml-designer check”?"),
        (["gone.callflow"], "There is no flow and no command “gone.callflow”."),
        (["export", "gone.callflow", "-o", "x"], "gone.callflow: there is no such file or folder."),
        (["export", "x"], "-o/--output"),
        (["simulate", "x", "--method", "PUT"], "argument --method: invalid choice"),
        (["--colour"], "unrecognized arguments: --colour"),
    ],
)
def test_a_mistake_takes_one_line(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert captured.err.startswith("twiml-designer")
    assert words in captured.err


def test_without_a_command_the_window_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[Path | None, bool]] = []

    class App:
        @staticmethod
        def run_window(path: Path | None, *, smoke: bool) -> int:
            opened.append((path, smoke))
            return 0

    monkeypatch.setitem(sys.modules, "designer.ui.app", App)
    flow = tmp_path / "a.callflow"
    flow.touch()
    assert main([]) == main([str(flow)]) == main(["--smoke", str(flow)]) == 0
    assert opened == [(None, False), (flow, False), (flow, True)]


def test_a_process_of_its_own(tmp_path: Path) -> None:
    flow = tmp_path / "vm.callflow"
    save_project(plain_flow(), flow)
    done = program("check", str(flow))
    assert (done.returncode, done.stdout, done.stderr) == (0, "No problems found.\n", "")
    broken = program("check", str(tmp_path))
    assert (broken.returncode, broken.stdout) == (2, "")
    assert broken.stderr.count("\n") == 1


def test_commands_load_no_qt_and_help_loads_no_flow() -> None:
    code = (
        "import sys; from designer.cli import main; main(['--help']);"
        "assert 'designer.flow' not in sys.modules;"
        "[main([name, '--help']) for name in ('new', 'check', 'export', 'simulate', 'serve')];"
        "assert 'PySide6' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_opening_files_loads_no_simulator() -> None:
    """The window opens files before anybody places a call."""
    code = "import sys, designer.storage; assert 'designer.simulator' not in sys.modules"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(os.name != "posix", reason="pipes are told from files by the shell")
def test_a_reader_that_stops_early_is_no_error(tmp_path: Path) -> None:
    flow = tmp_path / "m.callflow"
    save_project(menu_flow(), flow)
    line = f"'{sys.executable}' -m designer simulate '{flow}' --format json | head -n 1"
    done = subprocess.run(["sh", "-c", line], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("{\n", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a file that is always full")
@pytest.mark.parametrize("arguments", [["templates"], ["check", "."], ["--help"]])
def test_a_full_disk_is_told_in_one_line(tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "a.xml").write_text("<Response><Say/></Response>", encoding="utf-8")
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "designer", *arguments],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("twiml-designer: The output cannot be written: ")
    assert done.stderr.count("\n") == 1


def test_any_letters_go_into_a_file_whatever_the_system_writes(tmp_path: Path) -> None:
    """Windows writes files and pipes in an old code page, which lacks arrows and most letters."""
    (tmp_path / "a.xml").write_text("<Response><Say>Ω → 日本</Say></Response>", encoding="utf-8")
    narrow = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    done = program("simulate", str(tmp_path), env=narrow)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Ω → 日本" in done.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["new", "NAME.callflow"],
        ["new", "NAME.callflow", "--template", "voicemail"],
        ["import", "ok.xml", "-o", "NAME.callflow"],
        ["import", "NAME", "-o", "x.callflow"],
        ["import", "http://[", "-o", "x.callflow"],
        ["import", "http://a.example/", "-o", "x.callflow", "--max-documents", "0"],
        ["import", "http://a.example/", "-o", "x.callflow", "--max-documents", "9" * 5000],
        ["import", "http://a.example/", "-o", "x.callflow", "--max-seconds", "nan"],
        ["import", "http://a.example:99999/x", "-o", "x.callflow"],
        ["export", "NAME", "-o", "out"],
        ["export", "flow.callflow", "-o", "NAME"],
        ["check", "NAME"],
        ["simulate", "NAME"],
        ["simulate", "ok.xml", "--caller", "NAME"],
        ["simulate", "ok.xml", "--caller", "deep.json"],
        ["simulate", "ok.xml", "--caller", "binary"],
        ["simulate", "http://a.example:99999/x"],
        ["paths", "NAME"],
        ["test", "NAME"],
        ["test", "flow.callflow", "--scenarios", "NAME"],
        ["scenarios", "flow.callflow", "-o", "NAME"],
        ["serve", "NAME"],
        ["NAME"],
    ],
)
def test_odd_names_and_files_are_told_in_one_line(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """``NAME`` is longer than any system lets a name be."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ok.xml").write_bytes(b"<Response/>")
    (tmp_path / "deep.json").write_text("[" * 100_000, encoding="utf-8")
    (tmp_path / "binary").write_bytes(bytes(range(256)))
    save_project(plain_flow(), tmp_path / "flow.callflow")
    assert main([one.replace("NAME", "n" * 300) for one in arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "codec" not in captured.err


@pytest.mark.parametrize("command", [["paths"], ["test"], ["scenarios"], ["export", "-o", "out"]])
def test_what_takes_a_flow_says_how_to_make_one(
    tmp_path: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "menu.xml"
    file.write_bytes(b"<Response/>")
    assert main([command[0], str(file), *command[1:]]) == 2
    words = f"{command[0]} takes a flow. Make one of it first: twiml-designer import {file} -o"
    assert words in capsys.readouterr().err
