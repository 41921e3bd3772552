"""The start script: what it asks of the system, and when it installs."""

import ast
import importlib.util
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
LINUX = sys.platform.startswith("linux")
SCREEN_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """run.py as a module of its own, with its .venv in a temporary folder and no screen set."""
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(module, "STAMP", tmp_path / ".venv" / "stamp.txt")
    for variable in SCREEN_VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    return module


@pytest.fixture
def calls(run: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """No command runs: each is noted here, and works."""
    noted: list[list[str]] = []

    def note(command: list[str], **_: object) -> int:
        noted.append(command)
        return 0

    def note_run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        noted.append(command)
        return subprocess.CompletedProcess(command, 0, b"", b"")

    monkeypatch.setattr(run.subprocess, "call", note)
    monkeypatch.setattr(run.subprocess, "run", note_run)
    return noted


def has_programs(*names: str) -> Callable[[str], str | None]:
    """A stand-in for shutil.which that finds only ``names``."""
    return lambda name: f"/usr/bin/{name}" if name in names else None


def make_fake_venv(run: ModuleType, version: str) -> None:
    """A .venv that looks whole and as if made by Python ``version``."""
    for file in (run.venv_python(), run.venv_python().with_name("pip")):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
        file.with_suffix(".exe").touch()
    (run.VENV / "pyvenv.cfg").write_text(f"home = /usr\nversion = {version}\n", encoding="utf-8")


def this_version() -> str:
    """The version of this Python as pyvenv.cfg has it."""
    return ".".join(map(str, sys.version_info[:3]))


def test_old_pythons_can_read_the_script() -> None:
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 8))


def test_old_python_is_refused_in_one_line(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run.sys, "version_info", (3, 8, 18))
    assert run.main([]) == run.CANNOT_START
    said = capsys.readouterr().err.strip().splitlines()
    assert said == [
        "TwiML Designer needs Python 3.11 or newer; this is Python 3.8.18. "
        "Start it with a newer one, for example: python3.11 run.py"
    ]


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        ([], True),
        (["new.callflow"], True),
        (["--smoke"], True),
        (["--smoke", "a.callflow"], True),
        (["--help"], False),
        (["--version"], False),
        (["check", "a.callflow"], False),
        (["new", "a.callflow", "--template", "x"], False),
    ],
)
def test_what_opens_the_window(run: ModuleType, arguments: list[str], opens: bool) -> None:
    assert run.opens_window(arguments) is opens


def test_any_file_opens_the_window(run: ModuleType, tmp_path: Path) -> None:
    file = tmp_path / "menu"
    file.touch()
    assert run.opens_window([str(file)])


@pytest.mark.skipif(not LINUX, reason="elsewhere there is always a screen")
@pytest.mark.usefixtures("calls")
def test_no_screen_is_said_plainly(run: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert run.main([]) == run.CANNOT_START
    assert "There is no screen here" in capsys.readouterr().err


@pytest.mark.skipif(not LINUX, reason="libraries are looked for on Linux only")
@pytest.mark.parametrize(
    ("variables", "libraries"),
    [
        ({}, {}),
        ({"DISPLAY": ":0"}, "X11_LIBRARIES"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, "X11_LIBRARIES"),
        ({"WAYLAND_DISPLAY": "w"}, "WAYLAND_LIBRARIES"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, {}),
        ({"QT_QPA_PLATFORM": "xcb"}, "X11_LIBRARIES"),
    ],
)
def test_libraries_of_the_window_system(
    run: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    variables: dict[str, str],
    libraries: str | dict[str, tuple[str, ...]],
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    wanted = getattr(run, libraries) if isinstance(libraries, str) else libraries
    assert run.window_libraries() == wanted


def test_a_missing_library_gives_its_package(run: ModuleType) -> None:
    libraries = {"libdoes-not-exist.so.9": ("libnew9t64", "libold9")}
    assert run.missing_libraries(libraries) == [("libnew9t64", "libold9")]


@pytest.mark.parametrize(
    ("policy", "name"),
    [
        ("libnew9t64:\n  Installed: (none)\n  Candidate: 1.2\n", "libnew9t64"),
        ("libnew9t64:\n  Installed: (none)\n  Candidate: (none)\n", "libold9"),
        ("", "libold9"),
    ],
)
def test_package_name_of_this_release(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, policy: str, name: str
) -> None:
    monkeypatch.setattr(run.shutil, "which", has_programs("apt-cache"))
    answers = {"libnew9t64": policy}
    monkeypatch.setattr(run, "output_of", lambda command: answers.get(command[-1], ""))
    assert run.known_name(("libnew9t64", "libold9")) == name


@pytest.mark.skipif(not LINUX, reason="apt is asked on Linux only")
class TestSystemPackages:
    def test_root_installs(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch, calls: list[list[str]]
    ) -> None:
        monkeypatch.delenv("TWIML_DESIGNER_APT", raising=False)
        monkeypatch.setattr(run.shutil, "which", has_programs("apt-get"))
        monkeypatch.setattr(run.os, "geteuid", lambda: 0)
        run.provide_system_packages([("libgl1",)], [("xvfb",)])
        update, needed, wanted = calls
        assert update == ["apt-get", "-qq", "update"]
        assert "DEBIAN_FRONTEND=noninteractive" in needed
        assert "--no-install-recommends" in needed
        assert (needed[-1], wanted[-1]) == ("libgl1", "xvfb")

    def test_sudo_is_used_when_it_asks_nothing(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch, calls: list[list[str]]
    ) -> None:
        monkeypatch.delenv("TWIML_DESIGNER_APT", raising=False)
        monkeypatch.setattr(run.shutil, "which", has_programs("apt-get", "sudo"))
        monkeypatch.setattr(run.os, "geteuid", lambda: 1000)
        run.provide_system_packages([("libgl1",)])
        assert [call[:3] for call in calls] == [
            ["sudo", "-n", "true"],
            ["sudo", "-n", "apt-get"],
            ["sudo", "-n", "env"],
        ]

    def test_without_rights_the_command_is_printed(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch, calls: list[list[str]]
    ) -> None:
        monkeypatch.setattr(run.shutil, "which", has_programs("apt-get"))
        monkeypatch.setattr(run.os, "geteuid", lambda: 1000)
        with pytest.raises(run.CannotStartError, match=r"sudo apt-get install .* libegl1 libgl1$"):
            run.provide_system_packages([("libgl1",), ("libegl1",)])
        assert not calls

    def test_only_wanted_packages_do_not_stop_the_tests(
        self,
        run: ModuleType,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        monkeypatch.setenv("TWIML_DESIGNER_APT", "no")
        run.provide_system_packages([], [("xvfb",)])
        assert "will be skipped" in capsys.readouterr().err

    def test_off_debian_the_names_are_told(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(run.shutil, "which", has_programs())
        with pytest.raises(run.CannotStartError, match="what Debian calls: libgl1"):
            run.provide_system_packages([("libgl1",)])

    def test_nothing_is_asked_when_nothing_is_missing(
        self, run: ModuleType, calls: list[list[str]]
    ) -> None:
        run.provide_system_packages([])
        assert not calls


class TestPythonPackages:
    def test_first_start_makes_and_installs(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch, calls: list[list[str]]
    ) -> None:
        monkeypatch.setattr(run, "make_venv", lambda: make_fake_venv(run, this_version()))
        run.provide_packages(run.LOCK)
        (install,) = calls
        assert "--require-hashes" in install
        assert install[-1] == str(run.LOCK)

    def test_second_start_only_looks(self, run: ModuleType, calls: list[list[str]]) -> None:
        make_fake_venv(run, this_version())
        run.provide_packages(run.LOCK)
        run.provide_packages(run.LOCK)
        assert len(calls) == 1

    def test_the_development_lock_serves_the_program_too(
        self, run: ModuleType, calls: list[list[str]]
    ) -> None:
        make_fake_venv(run, this_version())
        run.provide_packages(run.DEV_LOCK)
        run.provide_packages(run.LOCK)
        assert len(calls) == 1

    def test_a_changed_lock_is_installed(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch, calls: list[list[str]]
    ) -> None:
        make_fake_venv(run, this_version())
        run.provide_packages(run.LOCK)
        changed = run.VENV.with_name("requirements.lock")
        changed.write_text("something==2\n", encoding="utf-8")
        monkeypatch.setattr(run, "LOCK", changed)
        run.provide_packages(changed)
        assert len(calls) == 2

    def test_another_python_makes_it_anew(self, run: ModuleType, calls: list[list[str]]) -> None:
        make_fake_venv(run, "3.1.4")
        assert not run.venv_is_usable()
        run.make_venv()
        assert not run.VENV.exists()  # only because here the command that makes it does nothing
        assert calls == [[sys.executable, "-m", "venv", str(run.VENV)]]

    def test_a_failed_install_is_explained_and_tried_again(
        self, run: ModuleType, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        make_fake_venv(run, this_version())
        monkeypatch.setattr(run.subprocess, "call", lambda *_, **__: 1)
        with pytest.raises(run.CannotStartError, match="HTTPS_PROXY"):
            run.provide_packages(run.LOCK)
        assert run.stamp() == []


@pytest.mark.parametrize("command", ["test", "check"])
def test_flows_are_sent_the_right_way(
    run: ModuleType, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert run.main([command, "menu.callflow"]) == run.CANNOT_START
    assert f"python3 run.py -- {command} menu.callflow" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX replaces the process")
@pytest.mark.parametrize(
    ("arguments", "passed"),
    [([], []), (["--", "check", "a.callflow"], ["check", "a.callflow"])],
)
def test_the_program_gets_its_arguments(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch, arguments: list[str], passed: list[str]
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(run, "provide_system_packages", lambda *_: None)
    monkeypatch.setattr(run, "provide_packages", lambda _: None)
    monkeypatch.setattr(
        run.os, "execve", lambda path, command, environment: started.append(command)
    )
    monkeypatch.setattr(run.subprocess, "call", lambda *_, **__: 0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    run.main(arguments)
    assert started[0][1:] == ["-P", "-m", "designer", *passed]
