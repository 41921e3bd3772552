"""The tones of a telephone as sound: what a key sends, and the beep before a recording.

Frequencies: ITU-T Q.23. Sound is signed 16-bit mono, given out as a WAV file; only the standard
library is needed.
"""

from __future__ import annotations

import io
import math
import wave
from array import array
from functools import lru_cache

RATE = 8_000
"""Samples a second, as on a telephone line."""

LOUDNESS = 0.35
_ROWS = (697, 770, 852, 941)
_COLUMNS = (1209, 1336, 1477, 1633)
_PAD = ("123A", "456B", "789C", "*0#D")
FREQUENCIES = {
    key: (_ROWS[row], _COLUMNS[column])
    for row, keys in enumerate(_PAD)
    for column, key in enumerate(keys)
}
"""The two frequencies of each key in hertz."""

_WAITS = {"w": 0.5, "W": 1.0}
_RAMP = 0.004
"""Seconds in which a tone comes up and goes down, so that it does not click."""


@lru_cache(maxsize=64)
def key_wav(key: str, seconds: float = 0.15) -> bytes:
    """One key's tone as a WAV file; ValueError for what is no key."""
    if key not in FREQUENCIES:
        raise ValueError(f"“{key}” is no key of a telephone.")
    return wav_of(_tone(FREQUENCIES[key], seconds))


def digits_wav(digits: str, seconds: float = 0.15, gap: float = 0.1) -> bytes:
    """The tones of several keys as one WAV file; ``w`` waits half a second, ``W`` one.

    What is no key is left out.
    """
    samples = array("h")
    for digit in digits:
        if digit in _WAITS:
            samples.extend(_silence(_WAITS[digit]))
        elif digit in FREQUENCIES:
            samples.extend(_tone(FREQUENCIES[digit], seconds))
            samples.extend(_silence(gap))
    return wav_of(samples)


def beep_wav(seconds: float = 0.5) -> bytes:
    """The beep before a recording."""
    return wav_of(_tone((1000, 1000), seconds))


def wav_of(samples: array[int], rate: int = RATE) -> bytes:
    """Samples (signed, 16 bits) as a mono WAV file."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())
    return out.getvalue()


def _tone(frequencies: tuple[int, int], seconds: float) -> array[int]:
    count = int(seconds * RATE)
    ramp = max(1, int(_RAMP * RATE))
    low, high = (2 * math.pi * frequency / RATE for frequency in frequencies)
    scale = 32_767 * LOUDNESS / 2
    return array(
        "h",
        (
            int(
                scale
                * min(1.0, index / ramp, (count - index) / ramp)
                * (math.sin(low * index) + math.sin(high * index))
            )
            for index in range(count)
        ),
    )


def _silence(seconds: float) -> array[int]:
    return array("h", bytes(2 * int(seconds * RATE)))
