"""What lets the GUI thread come first: garbage collection and the handing over between threads.

Python collects in whichever thread happens to allocate. Our analysis and autosave threads would
then destroy Qt objects that the GUI thread is using, and the program would crash. Besides, a full
collection takes a tenth of a second in a large flow, and must wait for a pause.

A thread that computes keeps the interpreter for 5 ms before it lets another one go on; a step on
the canvas asks for it several times, and would take twice as long while the analysis runs.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer

MILLISECONDS = 500
SWITCH_SECONDS = 0.0005
ROUNDS_BETWEEN_FULL = 60
"""A full collection at most every half minute."""


class Collector(QObject):
    """Collects by Python's own thresholds, but from the event loop, and only from there."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._rounds = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(MILLISECONDS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the youngest generations that are due; the oldest only now and then."""
        self._rounds += 1
        counts, limits = gc.get_count(), gc.get_threshold()
        if counts[2] > limits[2] and self._rounds >= ROUNDS_BETWEEN_FULL:
            self._rounds = 0
            gc.collect(2)
        elif counts[1] > limits[1]:
            gc.collect(1)
        elif counts[0] > limits[0]:
            gc.collect(0)


def put_gui_first() -> None:
    """From now on the GUI thread waits little and alone collects garbage; once is enough."""
    app = QCoreApplication.instance()
    if app is not None and app.findChild(Collector) is None:
        Collector(app)
        sys.setswitchinterval(SWITCH_SECONDS)
