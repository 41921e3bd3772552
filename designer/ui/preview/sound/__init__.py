"""The sound of the preview: prompts spoken, media played, tones; optional, and never waited for."""

from designer.ui.preview.sound.follow import CallSound
from designer.ui.preview.sound.interface import Silent, Sound
from designer.ui.preview.sound.opening import open_sound
from designer.ui.preview.sound.switch import SoundSwitch

__all__ = ["CallSound", "Silent", "Sound", "SoundSwitch", "open_sound"]
