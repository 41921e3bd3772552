"""Where a call's next step is computed: at once, or in a thread when it waits for the network."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal

Job = Callable[[], None]
Done = Callable[[BaseException | None], None]


class Runner(Protocol):
    """Runs jobs one after the other; ``done`` is called in the window's thread, with the error."""

    def run(self, job: Job, done: Done) -> None:
        """Do ``job``, then call ``done``."""

    def close(self, last: Job | None = None) -> None:
        """Run nothing more, and call no ``done`` any more; ``last`` is still done, for tidying."""


class InlineRunner:
    """Does every job at once: for what never waits."""

    def run(self, job: Job, done: Done) -> None:
        """Do ``job``, then call ``done``."""
        error: BaseException | None = None
        try:
            job()
        except Exception as caught:
            error = caught
        done(error)

    def close(self, last: Job | None = None) -> None:
        """Nothing runs; do the ``last`` job."""
        if last is not None:
            last()


class ThreadRunner(QObject):
    """Does jobs in one thread of its own, so that a request never blocks the window.

    A thread that still waits for a server when this is closed is left to itself, and ends when the
    server has answered or its time is over.
    """

    _came = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[tuple[Job, Done] | None] = queue.SimpleQueue()
        self._closed = False
        self._last: Job | None = None
        self._thread: threading.Thread | None = None
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    def run(self, job: Job, done: Done) -> None:
        """Do ``job`` in the thread, then call ``done`` in the window's thread."""
        if self._closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="live call", daemon=True)
            self._thread.start()
        self._jobs.put((job, done))

    def close(self, last: Job | None = None) -> None:
        """Run nothing more; ``last`` is done in the thread, after what it does now."""
        self._closed = True
        self._last = last
        if self._thread is not None:
            self._jobs.put(None)
        elif last is not None:
            last()

    def _work(self) -> None:
        """In the thread."""
        while (item := self._jobs.get()) is not None:
            if self._closed:
                continue
            job, done = item
            error: BaseException | None = None
            try:
                job()
            except Exception as caught:
                error = caught
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._came.emit(done, error)
        if self._last is not None:
            self._last()

    def _on_came(self, done: Done, error: BaseException | None) -> None:
        if not self._closed:
            done(error)
