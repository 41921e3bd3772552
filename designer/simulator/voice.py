"""A voice that turns the words of a prompt into sound, without Qt and without a network.

It speaks English through the package hibari-tts, the optional extra ``voice`` of this program; it
is loaded with the first word, which takes a second or two, so call it outside of a user
interface's thread.
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


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words as sound: a WAV file, empty when nothing is heard, and its length in seconds."""

    wav: bytes
    seconds: float


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
            return Spoken(b"", 0.0)
        if self._engine is None:
            self._engine = cast(_Engine, importlib.import_module(self._PACKAGE).Hibari())
        with tempfile.TemporaryDirectory(prefix="twiml-designer-") as folder:
            file = Path(folder) / "spoken.wav"
            self._engine.save(text, str(file), seed=0)
            wav = file.read_bytes()
        return Spoken(wav, wav_seconds(wav))


def wav_seconds(wav: bytes) -> float:
    """The length of a WAV file in seconds."""
    with wave.open(io.BytesIO(wav)) as file:
        return float(file.getnframes() / file.getframerate())
