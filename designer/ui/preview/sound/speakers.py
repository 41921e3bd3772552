"""What says words: the machine's own speech through Qt, or the offline voice of the simulator."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QLocale, QObject

from designer.simulator.voice import OfflineVoice
from designer.ui.preview.runner import ThreadRunner

SPEECH = "PySide6.QtTextToSpeech"


class Speaker(Protocol):
    """Says words, or says that it cannot."""

    def speak(self, text: str, language: str, voice: str) -> bool:
        """Begin to say the words; False when it cannot say these."""

    def stop(self) -> None:
        """Be quiet."""

    def close(self) -> None:
        """Never speak again."""


class QtSpeaker:
    """The speech engine of the machine; loaded with the first word."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._engine: Any = None
        self._tried = False

    def speak(self, text: str, language: str, voice: str) -> bool:
        """Say the words; False without an engine, or without a voice for the language."""
        if not self._tried:
            self._tried = True
            self._engine = _qt_engine(self._parent)
        if self._engine is None or not self._choose(QLocale(language or "en-US"), voice):
            return False
        self._engine.say(text)
        return True

    def stop(self) -> None:
        """Be quiet."""
        if self._engine is not None:
            self._engine.stop()

    def close(self) -> None:
        """Let go of the engine."""
        self.stop()
        self._engine = None

    def _choose(self, wanted: QLocale, voice: str) -> bool:
        """Take the language, and a man's or a woman's voice where that is asked for."""
        locales = self._engine.availableLocales()
        near = [one for one in locales if one.language() == wanted.language()]
        if not near:
            return False
        exact = [one for one in near if one.territory() == wanted.territory()]
        chosen = (exact or near)[0]
        if self._engine.locale() != chosen:
            self._engine.setLocale(chosen)
        gender = voice.capitalize().replace("Man", "Male").replace("Woman", "Female")
        for one in self._engine.availableVoices():
            if one.gender().name == gender:
                self._engine.setVoice(one)
                break
        return True


class OfflineSpeaker:
    """The simulator's own voice, computed in a thread; ``play`` lets it be heard."""

    def __init__(self, play: Callable[[bytes], None], parent: QObject) -> None:
        self._play = play
        self._parent = parent
        self._voice = OfflineVoice()
        self._runner: ThreadRunner | None = None
        self._turn = 0

    def speak(self, text: str, language: str, voice: str) -> bool:
        """Begin to compute the words; False without the package, or in another language."""
        if not OfflineVoice.is_installed() or not self._voice.can_speak(language):
            return False
        if self._runner is None:
            self._runner = ThreadRunner(self._parent)
        self._turn += 1
        turn = self._turn
        made: list[bytes] = []

        def done(error: BaseException | None) -> None:
            if error is None and turn == self._turn:
                self._play(made[0])

        def job() -> None:
            made.append(self._voice.speak(text, language).wav if turn == self._turn else b"")

        self._runner.run(job, done)
        return True

    def stop(self) -> None:
        """What is still being computed is no longer wanted."""
        self._turn += 1

    def close(self) -> None:
        """End the thread."""
        self.stop()
        if self._runner is not None:
            self._runner.close()
            self._runner = None


def _qt_engine(parent: QObject) -> Any:
    """Qt's speech engine; None where there is none, or only the one that plays dumb."""
    try:
        speech = importlib.import_module(SPEECH).QTextToSpeech
    except ImportError:
        return None
    if not [name for name in speech.availableEngines() if name != "mock"]:
        return None
    engine = speech(parent)
    return engine if engine.state() != speech.State.Error else None
