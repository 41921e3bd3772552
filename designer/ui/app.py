"""Starting the window: the application, its look, and the flow to begin with."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from designer import __version__
from designer.ui.settings import Settings
from designer.ui.translation import install

if TYPE_CHECKING:
    from designer.ui.mainwindow import MainWindow

NAME = "TwiML Designer"
ORGANISATION = "twiml-designer"
SMOKE_MILLISECONDS = 20
SMOKE_TRIES = 1000


def run_window(path: Path | None, *, smoke: bool = False) -> int:
    """Open the window on the flow at ``path``, or on the last one; the exit status.

    ``smoke``: open, wait until it is painted, print ``ok PLATFORM VERSION NODES`` and end; with a
    flow that cannot be read the status is 2.
    """
    app = application()
    install(app, Settings().language)  # before any module that holds texts is imported
    app.setWindowIcon(window_icon())
    from designer.ui.beginning import begin
    from designer.ui.files import blank_project
    from designer.ui.mainwindow import MainWindow

    window = MainWindow(blank_project())
    if path is not None:
        window.files.open_now(path)
    else:
        begin(window)
    window.show()
    watch = _Smoke(window, path)  # a timer does not keep it alive
    if smoke:
        watch.start()
    else:
        QTimer.singleShot(0, window.offer_leftovers)
    status = app.exec()
    window.deleteLater()
    return status


def application() -> QApplication:
    """The one application of this process, named and dressed."""
    held = QApplication.instance()
    if isinstance(held, QApplication):
        return held
    app = QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName(NAME)
    QCoreApplication.setOrganizationName(ORGANISATION)
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("twiml-designer")
    app.setStyle("fusion")
    return app


def window_icon() -> QIcon:
    """The program's icon."""
    from designer.ui.icons import pixmap
    from designer.ui.theme import LIGHT

    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        made.addPixmap(pixmap("workflow", LIGHT.accent, size))
    return made


class _Smoke:
    """Waits for the first paint of the canvas, says that all is well, and ends."""

    def __init__(self, window: MainWindow, path: Path | None) -> None:
        self._window = window
        self._path = path
        self._tries = 0

    def start(self) -> None:
        """Look a little later."""
        QTimer.singleShot(SMOKE_MILLISECONDS, self._look)

    def _look(self) -> None:
        self._tries += 1
        handle = self._window.windowHandle()
        painted = handle is not None and handle.isExposed()
        if not painted and self._tries < SMOKE_TRIES:
            self.start()
            return
        self._window.grab()
        failed = self._path is not None and self._window.files.path is None
        if failed:
            print(self._window.bars.text("file"), file=sys.stderr)
        else:
            nodes = len(self._window.workspace.bridge.flow.nodes)
            print(f"ok {QGuiApplication.platformName()} {__version__} {nodes}", flush=True)
        self._window.close()
        QCoreApplication.exit(2 if failed else 0)
