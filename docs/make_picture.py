"""Makes docs/window.png, the picture of the window in the README, without a screen.

    .venv/bin/python docs/make_picture.py

The sample flow in the light theme at 1440 by 900, its main menu selected, during a call.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QSettings, QSize  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from designer.flow import NodeId  # noqa: E402
from designer.storage import load_project  # noqa: E402
from designer.ui.app import application  # noqa: E402
from designer.ui.mainwindow import MainWindow  # noqa: E402
from designer.ui.settings import Settings  # noqa: E402

PICTURE = ROOT / "docs" / "window.png"
SAMPLE = ROOT / "resources" / "samples" / "front-desk.callflow"
SIZE = QSize(1440, 900)
MENU = NodeId("gather-1")


def main() -> int:
    """Write the picture; the exit status."""
    application()
    with tempfile.TemporaryDirectory() as folder:
        window = open_window(Path(folder))
        window.workspace.selection.set((MENU,))
        window.call()
        settle()
        window.live.session.press("3")
        window.docks["requests"].raise_()
        settle()
        window.canvas.settle()
        window.grab().save(str(PICTURE))
        window.close()
    print(PICTURE)
    return 0


def open_window(folder: Path) -> MainWindow:
    """The window on the sample, with settings of its own."""
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    settings.theme = "light"
    window = MainWindow(load_project(SAMPLE), settings, folder / "unsaved")
    window.files.open_now(SAMPLE)
    window.resize(SIZE)
    window.show()
    settle()
    return window


def settle() -> None:
    """Let the window lay itself out, analyse and paint."""
    QTest.qWait(600)


if __name__ == "__main__":
    sys.exit(main())
