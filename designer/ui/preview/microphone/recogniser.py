"""Words out of sound, without a network: pocketsphinx, the optional extra ``microphone``.

Where a Gather names hints, only these are listened for, against any other sound that speech is
made of: what is none of them is told as such, instead of being forced onto the nearest.
"""

from __future__ import annotations

import importlib
import importlib.util
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

RATE = 16_000
"""Samples a second, signed 16 bits, one channel: what a recogniser takes."""

PACKAGE = "pocketsphinx"
STRICTEST, LOOSEST = 2, 40
"""How sure one has to be of a phrase, as powers of ten against all other sounds. Measured on 19
phrases of a synthetic voice: 17 right when clean, 13 in noise (what fails is not understood)."""


@dataclass(frozen=True, slots=True)
class Began:
    """Somebody starts to speak."""


@dataclass(frozen=True, slots=True)
class Understood:
    """Somebody has finished a phrase: the words, empty when they are none that were hoped for."""

    text: str


class Recogniser(Protocol):
    """Takes sound as it comes; it may take its time, so it is called outside of the window."""

    def feed(self, sound: bytes) -> list[Began | Understood]:
        """What the next samples come to."""


class PocketRecogniser:
    """Listens for ``phrases`` (as spelled, as written); without any, for English as it is spoken.

    A phrase with a word that is not in the dictionary cannot be heard.
    """

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._phrases = phrases
        self._rest = b""
        self._speech = b""
        self._decoder: Any = None
        self._ends: Any = None

    @staticmethod
    def is_installed() -> bool:
        """Whether the optional package is there; nothing is loaded."""
        return importlib.util.find_spec(PACKAGE) is not None

    def feed(self, sound: bytes) -> list[Began | Understood]:
        """What the next samples come to; the first call loads the model, about a second."""
        if self._decoder is None:
            self._open()
        return list(self._events(sound))

    def _events(self, sound: bytes) -> Iterator[Began | Understood]:
        ends = self._ends
        self._rest += sound
        size: int = ends.frame_bytes
        while len(self._rest) >= size:
            frame, self._rest = self._rest[:size], self._rest[size:]
            was_speech = ends.in_speech
            speech = ends.process(frame)
            if speech is None:
                continue
            if not was_speech:
                yield Began()
            self._speech += speech
            if not ends.in_speech:
                said, self._speech = self._speech, b""
                yield Understood(self._words(said))

    def _words(self, speech: bytes) -> str:
        """What was said: of several hints the one that is heard most clearly.

        A phrase is decoded as a whole: how loud it is on average is known only then.
        """
        self._decoder.start_utt()
        self._decoder.process_raw(speech, full_utt=True)
        self._decoder.end_utt()
        if not self._phrases:
            found = self._decoder.hyp()
            return str(found.hypstr) if found is not None else ""
        heard = list(self._decoder.seg() or ()) if self._decoder.hyp() is not None else []
        best = max(heard, key=lambda one: one.prob, default=None)
        return self._phrases.get(best.word.strip(), "") if best is not None else ""

    def _open(self) -> None:
        sphinx = importlib.import_module(PACKAGE)
        self._ends = sphinx.Endpointer(sample_rate=RATE)
        if not self._phrases:
            self._decoder = sphinx.Decoder(samprate=RATE, loglevel="FATAL")
            return
        self._decoder = sphinx.Decoder(samprate=RATE, lm=None, loglevel="FATAL")
        lines = [line for phrase in self._phrases if (line := self._line(phrase))]
        with tempfile.TemporaryDirectory(prefix="twiml-designer-") as folder:
            file = Path(folder) / "hints"
            file.write_text("".join(lines), encoding="utf-8")
            self._decoder.add_kws("hints", str(file))
        self._decoder.activate_search("hints")

    def _line(self, phrase: str) -> str:
        """A phrase and how sure one has to be of it: surer of a short one, which sounds like
        others. Empty when it cannot be heard."""
        sounds = [self._decoder.lookup_word(word) for word in phrase.split()]
        if None in sounds:
            return ""
        count = sum(len(one.split()) for one in sounds)
        return f"{phrase} /1e-{min(LOOSEST, max(STRICTEST, 3 * (count - 3)))}/\n"
