"""Real time for the call session: one Qt timer."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer


class QtTimer:
    """Wakes the session up after real seconds; ``parent`` owns the Qt timer."""

    def __init__(self, parent: QObject) -> None:
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timeout)
        self._callback: Callable[[], None] | None = None

    def start(self, seconds: float, callback: Callable[[], None]) -> None:
        """Call ``callback`` once after ``seconds``, in place of what was asked for before."""
        self._callback = callback
        self._timer.start(max(0, round(seconds * 1000)))

    def stop(self) -> None:
        """Forget it."""
        self._callback = None
        self._timer.stop()

    def now(self) -> float:
        """Seconds on a clock that only goes forward."""
        return time.monotonic()

    def _on_timeout(self) -> None:
        callback, self._callback = self._callback, None
        if callback is not None:
            callback()
