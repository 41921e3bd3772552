"""Build a folder with the program and a Python of its own: python packaging/build_onefolder.py.

The result is dist/twiml-designer/, with the program twiml-designer in it; another folder can be
named as the argument. It runs on machines like the one it was built on, without Python.
Needs what requirements-dev.lock holds, and fetches nothing.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

ROOT = Path(__file__).resolve().parents[1]
NAME = "twiml-designer"
# Parts of Qt and of Python that the program does not use, and that are large.
LEFT_OUT = [
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtDesigner",
    "tkinter",
    "pytest",
    "mypy",
]
# What the export target python copies (designer/storage/targets/python.py).
EXPORTED = ["designer/server/app.py", "designer/server/start.py", "designer/bundle/routing.py"]


def build_onefolder(folder: Path) -> Path:
    """Build the program's folder inside ``folder``; return the path of the program in it.

    Raises subprocess.CalledProcessError when the build fails.
    """
    options = [
        "--noconfirm",
        "--log-level=WARN",
        f"--name={NAME}",
        f"--distpath={folder}",
        f"--workpath={folder / 'work'}",
        f"--specpath={folder / 'work'}",
        f"--paths={ROOT}",
        # Commands load their modules when called: following the imports does not find them.
        "--collect-submodules=designer",
        "--collect-data=designer",
        f"--add-data={ROOT / 'resources'}{os.pathsep}designer/_resources",
        # An exported application carries these files word for word, as source.
        *(f"--add-data={ROOT / source}{os.pathsep}{Path(source).parent}" for source in EXPORTED),
        *(f"--add-data={file}{os.pathsep}PySide6/Qt/translations" for file in qt_catalogues()),
        *(f"--exclude-module={module}" for module in LEFT_OUT),
    ]
    script = ROOT / "packaging" / "start.py"
    # PYTHONPATH: --collect-* import the package to look into it.
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", *options, str(script)],
        check=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return folder / NAME / (f"{NAME}.exe" if os.name == "nt" else NAME)


def qt_catalogues() -> Iterator[Path]:
    """Qt's own words (the buttons of dialogs) in the languages of the window: PyInstaller takes
    only the catalogues that lead to these."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for ours in sorted((ROOT / "resources" / "translations").glob("*.qm")):
        yield folder / f"qtbase_{ours.stem.rpartition('_')[2]}.qm"


def main() -> int:
    """Build into the folder that the command line names, and print the program's path."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    print(build_onefolder(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
