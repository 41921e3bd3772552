"""Sound through Qt: media and tones by QtMultimedia, words by whatever can say them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl

from designer.simulator.tones import FREQUENCIES, key_wav
from designer.ui.preview.sound.speakers import OfflineSpeaker, QtSpeaker, Speaker


class QtSound:
    """Plays through the machine's usual loudspeaker; ``multimedia`` is the module of Qt."""

    lack = ""

    def __init__(self, multimedia: Any, parent: QObject) -> None:
        self._media = Player(multimedia, parent)
        self._keys = Player(multimedia, parent)
        self._speakers: tuple[Speaker, ...] = (
            QtSpeaker(parent),
            OfflineSpeaker(self._media.play, parent),
        )

    def speak(self, text: str, language: str, voice: str) -> bool:
        """Say the words with the first engine that can."""
        return any(speaker.speak(text, language, voice) for speaker in self._speakers)

    def play(self, source: str | bytes, after: float = 0.0) -> None:
        """Play a URL or the bytes of a WAV file."""
        self._media.play(source, after)

    def tone(self, key: str) -> None:
        """The tone of one key."""
        if key in FREQUENCIES:
            self._keys.play(key_wav(key))

    def stop(self) -> None:
        """Be quiet; the tone of a key, which is short, may end by itself."""
        for speaker in self._speakers:
            speaker.stop()
        self._media.stop()

    def close(self) -> None:
        """Be quiet, and end the engines."""
        self.stop()
        self._keys.stop()
        for speaker in self._speakers:
            speaker.close()


class Player:
    """Plays one thing at a time."""

    def __init__(self, multimedia: Any, parent: QObject) -> None:
        self._output = multimedia.QAudioOutput(parent)
        self._player = multimedia.QMediaPlayer(parent)
        self._player.setAudioOutput(self._output)
        self._player.mediaStatusChanged.connect(self._on_status)
        self._loaded = multimedia.QMediaPlayer.MediaStatus.LoadedMedia
        self._after = 0
        self._parent = parent
        self._buffer: QBuffer | None = None

    def play(self, source: str | bytes, after: float = 0.0) -> None:
        """Play this in place of what was played before."""
        self.stop()
        if isinstance(source, str):
            self._player.setSource(QUrl(source))
        else:
            self._buffer = QBuffer(self._parent)
            self._buffer.setData(QByteArray(source))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._player.setSourceDevice(self._buffer, QUrl("sound.wav"))
        self._after = round(after * 1000)
        self._player.play()

    def stop(self) -> None:
        """Stop, and let go of what was played."""
        self._after = 0
        self._player.stop()
        self._player.setSource(QUrl())
        if self._buffer is not None:
            self._buffer.close()
            self._buffer.deleteLater()
            self._buffer = None

    def _on_status(self, status: object) -> None:
        """Go to where it is to begin: a place is taken only once the sound is there."""
        if status == self._loaded and self._after:
            self._player.setPosition(self._after)
            self._after = 0
