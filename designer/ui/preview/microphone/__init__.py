"""The microphone of the preview: what the caller says, heard on this machine; optional."""

from designer.ui.preview.microphone.ear import Ear
from designer.ui.preview.microphone.speaking import CallerVoice

__all__ = ["CallerVoice", "Ear"]
