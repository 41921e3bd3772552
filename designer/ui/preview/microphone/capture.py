"""Sound from the machine's microphone, through Qt."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from typing import Any, Protocol

import PySide6
from PySide6.QtCore import QIODevice, QObject

from designer.text import tr
from designer.ui.preview.microphone.recogniser import PACKAGE, RATE, PocketRecogniser

MULTIMEDIA = "PySide6.QtMultimedia"
Take = Callable[[bytes], None]


class Capture(Protocol):
    """A microphone. ``lack`` says what is missing and what to do; empty when it can be used."""

    @property
    def lack(self) -> str:
        """Why nothing can be heard; empty when it can."""

    def start(self, take: Take) -> None:
        """Give sound to ``take`` from now on, as a recogniser takes it."""

    def stop(self) -> None:
        """Listen no more."""


class NoCapture:
    """There is no microphone."""

    def __init__(self, lack: str) -> None:
        self.lack = lack

    def start(self, take: Take) -> None:
        """Nothing is heard."""

    def stop(self) -> None:
        """Nothing was heard."""


class QtCapture:
    """The machine's usual microphone."""

    lack = ""

    def __init__(self, multimedia: Any, parent: QObject) -> None:
        self._multimedia = multimedia
        self._parent = parent
        self._source: Any = None
        self._device: QIODevice | None = None

    def start(self, take: Take) -> None:
        """Open the microphone."""
        self.stop()
        form = self._multimedia.QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(self._multimedia.QAudioFormat.SampleFormat.Int16)
        self._source = self._multimedia.QAudioSource(form, self._parent)
        self._device = self._source.start()
        device = self._device
        if device is not None:
            device.readyRead.connect(lambda: take(bytes(device.readAll().data())))

    def stop(self) -> None:
        """Let go of the microphone."""
        if self._source is not None:
            self._source.stop()
            self._source.deleteLater()
        self._source = self._device = None


def open_capture(parent: QObject) -> Capture:
    """The machine's microphone, or one that says what is missing."""
    missing = missing_packages()
    if missing:
        return NoCapture(tr("The microphone needs: pip install {names}", names=" ".join(missing)))
    try:
        multimedia = importlib.import_module(MULTIMEDIA)
    except ImportError as error:
        return NoCapture(tr("The microphone cannot be used: {error}", error=error))
    if not multimedia.QMediaDevices.audioInputs():
        return NoCapture(tr("This machine has no microphone. Type what the caller says."))
    return QtCapture(multimedia, parent)


def missing_packages() -> list[str]:
    """What has to be installed, each as pip takes it."""
    names = [] if PocketRecogniser.is_installed() else [PACKAGE]
    if importlib.util.find_spec(MULTIMEDIA) is None:
        names.append(f"PySide6-Addons=={PySide6.__version__}")
    return names
