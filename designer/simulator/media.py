"""Sound files: which can be played, and how long they last.

Types: https://www.twilio.com/docs/voice/twiml/play.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from struct import unpack_from

from designer.twiml import SOUND_TYPES

PLAYABLE = frozenset(
    {
        *("audio/mpeg", "audio/mp3", "audio/wav", "audio/wave", "audio/x-wav", "audio/aiff"),
        *("audio/x-aifc", "audio/x-aiff", "audio/x-gsm", "audio/gsm", "audio/ulaw", "audio/basic"),
    }
)
"""Content types that Twilio plays; anything else is error 13420."""

_BIT_RATES = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""Kilobits a second of MPEG layer III by version (3: MPEG 1, else MPEG 2) and the frame's index."""


def media_type(path: str) -> str:
    """The content type of a sound file by the ending of its name."""
    return SOUND_TYPES.get(PurePosixPath(path).suffix.lower(), "application/octet-stream")


def sound_seconds(body: bytes, length: int) -> float | None:
    """How long a WAV or MP3 lasts of which ``body`` is the beginning and ``length`` the size.

    None when it is neither or cannot be read. An MP3 counts as one of a constant bit rate.
    """
    if body[:4] == b"RIFF" and body[8:12] == b"WAVE":
        return _wav_seconds(body, length)
    return _mp3_seconds(body, length)


def _wav_seconds(body: bytes, length: int) -> float | None:
    at, rate = 12, 0
    while at + 8 <= len(body):
        name, size = body[at : at + 4], unpack_from("<I", body, at + 4)[0]
        if name == b"fmt " and at + 20 <= len(body):
            rate = unpack_from("<I", body, at + 16)[0]
        if name == b"data":
            return min(size, max(0, length - at - 8)) / rate if rate else None
        at += 8 + size + size % 2
    return None


def _mp3_seconds(body: bytes, length: int) -> float | None:
    at = 0
    if body[:3] == b"ID3" and len(body) >= 10:
        at = 10 + (body[6] << 21 | body[7] << 14 | body[8] << 7 | body[9])
    if at + 4 > len(body) or body[at] != 0xFF or body[at + 1] & 0xE0 != 0xE0:
        return None
    version, layer = body[at + 1] >> 3 & 3, body[at + 1] >> 1 & 3
    index = body[at + 2] >> 4
    if layer != 1 or not 0 < index < 15:
        return None
    rate = _BIT_RATES[3 if version == 3 else 2][index]
    return max(0, length - at) * 8 / (rate * 1000)
