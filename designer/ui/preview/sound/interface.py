"""What makes sound, as the preview sees it, and the one that makes none."""

from __future__ import annotations

from typing import Protocol


class Sound(Protocol):
    """Makes sound and returns at once; nobody waits for it to end.

    ``lack`` says what is missing, and what to do about it; empty when it can be heard.
    """

    @property
    def lack(self) -> str:
        """Why nothing is heard; empty when something is."""

    def speak(self, text: str, language: str, voice: str) -> bool:
        """Say the words; False when it has no voice for them.

        ``language`` and ``voice`` are as Twilio names them, or empty.
        """

    def play(self, source: str | bytes, after: float = 0.0) -> None:
        """Play a URL or the bytes of a WAV file, from ``after`` seconds on."""

    def tone(self, key: str) -> None:
        """The tone of one key, beside whatever else is heard."""

    def stop(self) -> None:
        """Be quiet."""

    def close(self) -> None:
        """Be quiet for good, and let go of the device."""


class Silent:
    """No sound: the call goes by the clock alone."""

    def __init__(self, lack: str = "") -> None:
        self.lack = lack

    def speak(self, text: str, language: str, voice: str) -> bool:
        """Say nothing."""
        return False

    def play(self, source: str | bytes, after: float = 0.0) -> None:
        """Play nothing."""

    def tone(self, key: str) -> None:
        """No tone."""

    def stop(self) -> None:
        """It is quiet."""

    def close(self) -> None:
        """There is nothing to let go of."""
