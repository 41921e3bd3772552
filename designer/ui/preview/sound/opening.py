"""Finding out what sound this machine can make, and saying plainly what is missing."""

from __future__ import annotations

import importlib
import importlib.util

import PySide6
from PySide6.QtCore import QObject

from designer.text import tr
from designer.ui.preview.sound.interface import Silent, Sound

MULTIMEDIA = "PySide6.QtMultimedia"


def voice_words(language: str) -> str:
    """There is no voice for a language, and what to install."""
    if not language or language.lower().startswith("en"):
        return tr("Words are not spoken, this machine has no voice: pip install hibari-tts")
    return tr(
        "Words are not spoken: the speech of this machine has no voice for {language}.",
        language=language,
    )


def no_device_words() -> str:
    """There is nothing to play sound with."""
    return tr("No sound: this machine has no loudspeaker. The call goes by the clock.")


def package_words() -> str:
    """What to install: the release that fits the Qt that runs."""
    return tr(
        "Sound needs PySide6-Addons: pip install PySide6-Addons=={version}",
        version=PySide6.__version__,
    )


def is_installed() -> bool:
    """Whether the optional package is there; nothing is loaded."""
    return importlib.util.find_spec(MULTIMEDIA) is not None


def open_sound(parent: QObject) -> Sound:
    """Qt's sound where it can be heard, else silence that says why; takes a moment."""
    if not is_installed():
        return Silent(package_words())
    try:
        multimedia = importlib.import_module(MULTIMEDIA)
    except ImportError as error:
        return Silent(
            tr("Sound cannot be loaded: {error}. On Debian: apt-get install libpulse0", error=error)
        )
    if not multimedia.QMediaDevices.audioOutputs():
        return Silent(no_device_words())
    from designer.ui.preview.sound.qtsound import QtSound

    return QtSound(multimedia, parent)
