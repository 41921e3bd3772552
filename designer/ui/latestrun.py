"""Work off the GUI thread of which only the latest counts."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

Tell = Callable[[str], None]
Job = Callable[[Tell], object]
"""Works, tells how far it is, and returns its result; telling ends it once it is not wanted."""

SECONDS_TO_END = 1.0


class UnwantedError(Exception):
    """Nobody waits for this any more."""


class LatestRun(QObject):
    """Runs one job at a time; a later one takes the place of an earlier one.

    ``done`` carries the result of the latest job, ``failed`` the error that it raised,
    ``progressed`` what it tells.
    """

    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(str)
    _came = Signal(int, object, object)
    _told = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._thread: threading.Thread | None = None
        self._waiting: Job | None = None
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether a result is awaited."""
        return self._waiting is not None or (self._thread is not None and self._number > 0)

    def start(self, job: Job) -> None:
        """Run this, and nothing of what was asked for before."""
        self._number = abs(self._number) + 1
        self._waiting = job
        if self._thread is None:
            self._begin()

    def cancel(self) -> None:
        """Nobody waits any more; what runs ends when it next tells how far it is."""
        self._number = -abs(self._number)
        self._waiting = None

    def close(self) -> None:
        """Cancel, and wait a moment for the end."""
        self.cancel()
        if self._thread is not None:
            self._thread.join(SECONDS_TO_END)

    def _begin(self) -> None:
        job, self._waiting = self._waiting, None
        assert job is not None
        self._thread = threading.Thread(target=self._work, args=(self._number, job), daemon=True)
        self._thread.start()

    def _work(self, number: int, job: Job) -> None:
        """In the thread."""

        def tell(words: str) -> None:
            if number != self._number:
                raise UnwantedError
            with contextlib.suppress(RuntimeError):
                self._told.emit(number, words)

        result: object = None
        error: Exception | None = None
        try:
            result = job(tell)
        except Exception as caught:
            error = caught
        with contextlib.suppress(RuntimeError):  # the window is gone: nobody waits for it
            self._came.emit(number, result, error)

    def _on_told(self, number: int, words: str) -> None:
        if number == self._number:
            self.progressed.emit(words)

    def _on_came(self, number: int, result: object, error: Exception | None) -> None:
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        if self._waiting is not None:
            self._begin()
        elif number == self._number:
            if error is None:
                self.done.emit(result)
            else:
                self.failed.emit(error)
