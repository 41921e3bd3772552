"""What a moment of a call sounds like. Plain Python."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from designer.ui.preview.sound.interface import Sound
from designer.ui.preview.standing import element_at

if TYPE_CHECKING:
    from designer.simulator import Moment, Place
    from designer.ui.preview.placing import PhoneLine

LATE = 0.1
"""Seconds after which a moment is joined in its middle."""


@dataclass(frozen=True, slots=True)
class Cue:
    """Words to say (``text``) or else something to play (``source``)."""

    text: str = ""
    language: str = ""
    voice: str = ""
    source: str | bytes = ""

    def give(self, sound: Sound, after: float = 0.0, seconds: float = 0.0) -> bool:
        """Let it be heard; ``after`` of the ``seconds`` have passed already.

        False when there is no voice for the words.
        """
        late = after if after > LATE else 0.0
        if self.text:
            words = _rest(self.text, late / seconds if seconds else 0.0)
            return sound.speak(words, self.language, self.voice)
        if isinstance(self.source, str) or not late:
            sound.play(self.source, late)
        return True


def cue_of(moment: Moment, line: PhoneLine, folder: Path | None, outside: bool) -> Cue | None:
    """What is heard in a moment; None when nothing is.

    ``folder`` is where the flow's media lie; ``outside``: URLs may really be asked.
    """
    from designer.simulator import MomentKind
    from designer.simulator.tones import beep_wav, digits_wav

    match moment.kind:
        case MomentKind.SPEAKING:
            language, voice = _manner(moment.place, line)
            return Cue(moment.text, language, voice)
        case MomentKind.PLAYING:
            source = _media(moment.url, line, folder, outside)
            return Cue(source=source) if source else None
        case MomentKind.DTMF:
            return Cue(source=digits_wav(moment.text))
        case MomentKind.BEEP:
            return Cue(source=beep_wav(moment.seconds or 0.5))
        case _:
            return None


def _rest(text: str, share: float) -> str:
    """The words that are left when a share of the time has passed."""
    words = text.split()
    return " ".join(words[int(len(words) * share) :])


def _manner(place: Place, line: PhoneLine) -> tuple[str, str]:
    """The language and the voice that the document asks for."""
    found = element_at(place, line)
    return (found.get("language"), found.get("voice")) if found is not None else ("", "")


def _media(url: str, line: PhoneLine, folder: Path | None, outside: bool) -> str:
    """Where a sound can be had: a file of the flow's, else its URL if that may be asked."""
    file = _file(url, line, folder)
    if file is not None:
        return file.as_uri()
    is_web = url.startswith(("http://", "https://"))
    return url if is_web and (outside or line.called is None) else ""


def _file(url: str, line: PhoneLine, folder: Path | None) -> Path | None:
    """The file beside the flow that a URL of the flow's stands for."""
    from designer.simulator import BundleTransport

    if line.called is None or folder is None:
        return None
    bundle = line.called.bundle
    base = BundleTransport(bundle).base_url
    if not url.startswith(base):
        return None
    path = unquote(url[len(base) :].partition("?")[0])
    file = (folder / bundle.media.get(path, path)).resolve()
    return file if file.is_file() and file.is_relative_to(folder.resolve()) else None
