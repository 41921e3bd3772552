"""Sound files that Twilio plays, by the endings of their names.

Types: https://www.twilio.com/docs/voice/twiml/play.
"""

from pathlib import PurePosixPath

SOUND_TYPES = {
    ".mp3": "audio/mpeg",
    ".wav": "audio/wav",
    ".aif": "audio/aiff",
    ".aiff": "audio/aiff",
    ".gsm": "audio/x-gsm",
    ".ulaw": "audio/basic",
    ".au": "audio/basic",
}
"""The content type by the ending."""


def is_sound(path: str) -> bool:
    """Whether a file of this name is a sound that Twilio plays."""
    return PurePosixPath(path).suffix.lower() in SOUND_TYPES
