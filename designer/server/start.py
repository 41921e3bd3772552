"""Start the web application in this folder: python3 start.py

The first start makes a folder .venv and installs what requirements.txt pins; where that is
installed already, nothing is made. Only the standard library is used here.
"""

import os
import subprocess
import sys
import venv
from importlib import metadata
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
REQUIREMENTS = FOLDER / "requirements.txt"
ENVIRONMENT = FOLDER / ".venv"
OLDEST_PYTHON = (3, 11)


def main() -> int:
    """Start the application; return its exit status."""
    if sys.version_info < OLDEST_PYTHON:
        need = ".".join(map(str, OLDEST_PYTHON))
        print(f"This needs Python {need} or newer.", file=sys.stderr)
        return 3
    python = sys.executable if is_satisfied() else prepared()
    command = [python, str(FOLDER / "app.py")]
    if os.name == "posix":  # the application gets the signals that are meant for it
        os.execv(command[0], command)
    return subprocess.call(command)


def is_satisfied() -> bool:
    """Whether this Python already has what requirements.txt pins."""
    return all(version_of(name) == version for name, version in pins())


def pins() -> list[tuple[str, str]]:
    """Each package of requirements.txt with its version."""
    lines = REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    rows = (line.partition("==") for line in lines if "==" in line)
    return [(name.strip(), version.strip()) for name, _, version in rows]


def version_of(package: str) -> str:
    """The version that this Python has of ``package``; empty when it has none."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def prepared() -> str:
    """The Python of this folder's own environment, with the pinned packages installed."""
    python = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = ENVIRONMENT / "installed.txt"
    wanted = REQUIREMENTS.read_text(encoding="utf-8")
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted:
        return str(python)
    print("Installing what requirements.txt pins, once ...", file=sys.stderr, flush=True)
    venv.create(ENVIRONMENT, with_pip=True, clear=True)
    install = [str(python), "-m", "pip", "install", "--quiet", "-r", str(REQUIREMENTS)]
    subprocess.run(install, check=True)
    stamp.write_text(wanted, encoding="utf-8")
    return str(python)


if __name__ == "__main__":
    sys.exit(main())
