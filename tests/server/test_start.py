"""The script that starts an exported application."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

SERVER = Path(__file__).parents[2] / "designer" / "server"


def start_module(folder: Path, requirements: str) -> ModuleType:
    """The script, in a folder of its own with these requirements."""
    shutil.copyfile(SERVER / "start.py", folder / "start.py")
    (folder / "requirements.txt").write_text(requirements)
    spec = importlib.util.spec_from_file_location("start_of_an_export", folder / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_environment_that_has_everything_is_used(tmp_path: Path) -> None:
    pins = (SERVER / "requirements.txt").read_text(encoding="utf-8")
    assert start_module(tmp_path, pins).is_satisfied()


@pytest.mark.parametrize("pin", ["starlette==0.0.1", "no-such-package-anywhere==1.0"])
def test_another_version_is_not_enough(tmp_path: Path, pin: str) -> None:
    assert not start_module(tmp_path, f"{pin}\n").is_satisfied()


def test_an_environment_is_made_once(tmp_path: Path) -> None:
    start_module(tmp_path, "# nothing, so that nothing is fetched\n")
    code = "import start; print(start.prepared())"

    def prepared() -> str:
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    python = prepared()
    assert Path(python).is_relative_to(tmp_path / ".venv")
    assert subprocess.run([python, "-c", "import pip"], check=True, timeout=60).returncode == 0
    made = (tmp_path / ".venv" / "pyvenv.cfg").stat().st_mtime_ns
    assert prepared() == python
    assert (tmp_path / ".venv" / "pyvenv.cfg").stat().st_mtime_ns == made


@pytest.mark.skipif(os.name != "posix", reason="the process is replaced only there")
def test_the_application_takes_over_the_process(tmp_path: Path) -> None:
    start_module(tmp_path, "")
    (tmp_path / "app.py").write_text("import os, sys; print(os.getpid()); sys.exit(7)")
    process = subprocess.Popen(
        [sys.executable, "start.py"], cwd=tmp_path, stdout=subprocess.PIPE, text=True
    )
    out, _ = process.communicate(timeout=30)
    assert (int(out), process.returncode) == (process.pid, 7)
