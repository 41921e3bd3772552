"""Listens to the person for as long as it is asked to, and tells what was understood."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from designer.ui.preview.microphone.capture import Capture, open_capture
from designer.ui.preview.microphone.recogniser import (
    Began,
    PocketRecogniser,
    Recogniser,
    Understood,
)
from designer.ui.preview.runner import Runner, ThreadRunner

Phrases = Mapping[str, str]


class Ear(QObject):
    """``began`` tells that somebody speaks, ``understood`` what was said; ``failed`` says why not.

    Recognition runs in a thread of its own. ``capture``, ``recogniser`` and ``runner`` make the
    microphone, what understands it, and the thread.
    """

    began = Signal()
    understood = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        parent: QObject | None = None,
        capture: Callable[[QObject], Capture] = open_capture,
        recogniser: Callable[[Phrases], Recogniser] = PocketRecogniser,
        runner: Callable[[QObject], Runner] = ThreadRunner,
    ) -> None:
        super().__init__(parent)
        self._open = capture
        self._make = recogniser
        self._new_runner = runner
        self._capture: Capture | None = None
        self._runner: Runner | None = None
        self._turn = 0

    @property
    def is_on(self) -> bool:
        """Whether it listens."""
        return self._runner is not None

    def start(self, phrases: Phrases) -> str:
        """Listen for these phrases, or for anything; what is missing, empty when nothing is."""
        self.stop()
        capture = self._open(self)
        if capture.lack:
            return capture.lack
        self._turn += 1
        turn, recogniser = self._turn, self._make(phrases)
        self._capture, self._runner = capture, self._new_runner(self)
        capture.start(lambda sound: self._take(turn, recogniser, sound))
        return ""

    def stop(self) -> None:
        """Listen no more; what is still being understood is not told."""
        self._turn += 1
        if self._capture is not None:
            self._capture.stop()
        if self._runner is not None:
            self._runner.close()
        self._capture = self._runner = None

    def _take(self, turn: int, recogniser: Recogniser, sound: bytes) -> None:
        if turn != self._turn or self._runner is None or not sound:
            return
        found: list[Began | Understood] = []
        self._runner.run(
            lambda: found.extend(recogniser.feed(sound)),
            lambda error: self._tell(turn, found, error),
        )

    def _tell(
        self, turn: int, found: list[Began | Understood], error: BaseException | None
    ) -> None:
        if turn != self._turn:
            return
        if error is not None:
            self.stop()
            self.failed.emit(str(error))
            return
        for one in found:
            if isinstance(one, Understood):
                self.understood.emit(one.text)
            else:
                self.began.emit()
