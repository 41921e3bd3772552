"""An export off the GUI thread: progress and the result come as signals."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from designer.errors import DesignerError, ForeignFilesError
from designer.text import tr

if TYPE_CHECKING:
    from designer.storage import ExportReport

Told = Callable[[str, int, int], None]
Export = Callable[[Told], "ExportReport"]

TELL_EVERY = 0.05
"""How often progress is told at most, in seconds."""


class _CancelledError(DesignerError):
    """The person does not want it any more."""


class ExportRun(QObject):
    """One export at a time.

    ``told`` carries what is being done, how much of it is done, and of how much (0: unknown);
    ``done`` the report; ``foreign`` the error that names somebody else's files; ``failed`` why
    there is no report otherwise. A cancelled export tells nothing more: the
    files it has written are its own, and the next export goes on from them.
    """

    told = Signal(str, int, int)
    done = Signal(object)
    foreign = Signal(object)
    failed = Signal(str)
    _told = Signal(int, str, int, int)
    _came = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._last_told = 0.0
        self._thread: threading.Thread | None = None
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        self.is_running = False

    def start(self, export: Export) -> None:
        """Begin, once an earlier one has stopped."""
        self.cancel()
        before, self._number = self._thread, self._number + 1
        self.is_running = True
        self._thread = threading.Thread(
            target=self._work, args=(self._number, export, before), daemon=True
        )
        self._thread.start()

    def cancel(self) -> None:
        """Stop soon; nothing more is told."""
        if self.is_running:
            self._number += 1
            self.is_running = False

    def close(self) -> None:
        """Cancel, and wait until no file is being written."""
        self.cancel()
        if self._thread is not None:
            self._thread.join()

    def _work(self, number: int, export: Export, before: threading.Thread | None) -> None:
        """In the thread."""
        if before is not None:
            before.join()
        report: ExportReport | None = None
        error: Exception | None = None
        try:
            report = export(partial(self._tell, number))
        except Exception as caught:
            error = caught
        with contextlib.suppress(RuntimeError):  # the window is gone
            self._came.emit(number, report, error)

    def _tell(self, number: int, what: str, done: int, of: int) -> None:
        """In the thread: how far it is; raises when nobody wants it any more."""
        if number != self._number:
            raise _CancelledError("Cancelled.")
        now = time.monotonic()
        if now - self._last_told >= TELL_EVERY or not done:
            self._last_told = now
            self._told.emit(number, what, done, of)

    def _on_told(self, number: int, what: str, done: int, of: int) -> None:
        if number == self._number:
            self.told.emit(what, done, of)

    def _on_came(self, number: int, report: ExportReport | None, error: object) -> None:
        if number != self._number:
            return
        self.is_running = False
        if isinstance(error, ForeignFilesError):
            self.foreign.emit(error)
        elif isinstance(error, DesignerError):
            self.failed.emit(str(error))
        elif isinstance(error, BaseException):
            self.failed.emit(tr("The export failed: {error}", error=error))
            raise error
        else:
            self.done.emit(report)
