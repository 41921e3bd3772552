"""Voices: what turns the words of a prompt into sound, without Qt and without a network.

``NoVoice`` is always there and only knows how long words would take. ``OfflineVoice`` speaks
English through the package hibari-tts, the optional extra ``voice`` of this program; it is loaded
with the first word, which takes a second or two, so call it outside of a user interface's thread.
"""

from __future__ import annotations

import importlib
import importlib.util
import io
import tempfile
import wave
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from designer.simulator.speech import estimate_seconds


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words as sound: a WAV file, empty when there is none, and its length in seconds.

    ``is_estimate``: the length is only estimated from the words and the language.
    """

    wav: bytes
    seconds: float
    is_estimate: bool


class Voice(Protocol):
    """Whatever speaks."""

    @property
    def name(self) -> str:
        """What to call it in a list of voices."""

    def can_speak(self, language: str) -> bool:
        """Whether it speaks the language, a code such as ``en-GB``; empty stands for en-US."""

    def speak(self, text: str, language: str = "") -> Spoken:
        """The words as sound. It may take its time."""


class NoVoice:
    """Says nothing, and takes the time that the words would."""

    name = "No sound"

    def can_speak(self, language: str) -> bool:
        """Any language, since nothing is heard."""
        return True

    def speak(self, text: str, language: str = "") -> Spoken:
        """No sound, of the estimated length."""
        return Spoken(b"", estimate_seconds(text, language), is_estimate=True)


class _Engine(Protocol):
    def save(self, text: str, path: str, speed: float = 1.0, seed: int | None = None) -> None: ...


class OfflineVoice:
    """An English voice that comes with the package hibari-tts."""

    name = "Offline voice (English)"
    _PACKAGE = "hibari"

    def __init__(self) -> None:
        self._engine: _Engine | None = None

    @classmethod
    def is_installed(cls) -> bool:
        """Whether the optional package is there; nothing is loaded."""
        return importlib.util.find_spec(cls._PACKAGE) is not None

    def can_speak(self, language: str) -> bool:
        """English only."""
        return not language or language.lower().startswith("en")

    def speak(self, text: str, language: str = "") -> Spoken:
        """The words as sound; ImportError when the package is not installed."""
        if not text.strip():
            return Spoken(b"", 0.0, is_estimate=False)
        if self._engine is None:
            self._engine = cast(_Engine, importlib.import_module(self._PACKAGE).Hibari())
        with tempfile.TemporaryDirectory(prefix="twiml-designer-") as folder:
            file = Path(folder) / "spoken.wav"
            self._engine.save(text, str(file), seed=0)
            wav = file.read_bytes()
        return Spoken(wav, wav_seconds(wav), is_estimate=False)


def wav_seconds(wav: bytes) -> float:
    """The length of a WAV file in seconds."""
    with wave.open(io.BytesIO(wav)) as file:
        return float(file.getnframes() / file.getframerate())


def best_voice(language: str = "") -> Voice:
    """The offline voice where it is installed and speaks the language, else none."""
    if OfflineVoice.is_installed():
        voice = OfflineVoice()
        if voice.can_speak(language):
            return voice
    return NoVoice()
