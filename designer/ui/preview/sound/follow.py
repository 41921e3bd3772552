"""Lets the call that is looked at be heard: each moment's sound begins and ends with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.ui.preview.live import LiveCall
from designer.ui.preview.session import CallSession
from designer.ui.preview.sound.cues import cue_of
from designer.ui.preview.sound.interface import Sound
from designer.ui.preview.sound.opening import open_sound, voice_words
from designer.ui.preview.sound.switch import SoundSwitch
from designer.ui.settings import Settings

if TYPE_CHECKING:
    from designer.simulator import CallerEvent, Moment

REAL_TIME = 1.0


class CallSound(QObject):
    """Follows ``live`` while the switch is on. The clock drives the call, never the sound.

    Words that take longer than was estimated may run on into a silence, until somebody does
    something. ``opener`` makes the sound when it is first needed.
    """

    def __init__(
        self,
        live: LiveCall,
        settings: Settings,
        switch: SoundSwitch,
        parent: QObject | None = None,
        opener: Callable[[QObject], Sound] = open_sound,
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._settings = settings
        self._switch = switch
        self._opener = opener
        self._sound: Sound | None = None
        self._moment: Moment | None = None
        self._deeds: list[tuple[Moment, CallerEvent | None]] = []
        self._seen = 0
        self._closed = False
        switch.show_state(settings.sound)
        switch.clicked.connect(self.turn)
        live.changed.connect(self.follow)

    @property
    def is_on(self) -> bool:
        """Whether the call is to be heard."""
        return self._switch.isChecked()

    def turn(self, is_on: bool) -> None:
        """Turn the sound on or off; it stays off, and says why, where there is none."""
        self._switch.show_state(is_on)
        self._switch.say("")
        if is_on and not self._open():
            return
        self._settings.sound = is_on
        self.follow()

    def follow(self) -> None:
        """Something may have happened in the call: begin and end what is heard."""
        if self._closed:
            return
        session = self._live.session
        deeds = self._new_deeds(session)
        if not self._is_heard(session):
            self._hush()
            return
        for _, event in deeds:
            self._answer(event)
        if session.moment is not self._moment:
            self._change(session, any(event is not None for _, event in deeds))

    def close(self) -> None:
        """No more sound; the window goes."""
        self._closed = True
        if self._sound is not None:
            self._sound.close()
            self._sound = None

    def _open(self) -> bool:
        """Whether there is sound; it is looked for once more where there was none."""
        if self._sound is not None:
            return True
        sound = self._opener(self)
        if sound.lack:
            self._switch.show_state(False)
            self._switch.say(sound.lack)
            return False
        self._sound = sound
        return True

    def _is_heard(self, session: CallSession) -> bool:
        """Whether a call goes on in real time that somebody wants to hear."""
        going = session.is_on and session.running and session.speed == REAL_TIME
        return going and self.is_on and not session.is_message and self._open()

    def _new_deeds(self, session: CallSession) -> list[tuple[Moment, CallerEvent | None]]:
        """What was done in the call since this was last asked."""
        if session.deeds is not self._deeds:
            self._deeds, self._seen = session.deeds, 0
        new = self._deeds[self._seen :]
        self._seen += len(new)
        return new

    def _answer(self, event: CallerEvent | None) -> None:
        """Somebody did something: that ends what is said, and a key is heard."""
        from designer.simulator import Key

        if event is None or self._sound is None:
            return
        self._sound.stop()
        if isinstance(event, Key):
            self._sound.tone(event.key)

    def _change(self, session: CallSession, was_answered: bool) -> None:
        """Another moment, or none while a server is asked."""
        moment, before = session.moment, self._moment
        self._moment = moment
        assert self._sound is not None
        if not was_answered and _runs_on(before, moment):
            return
        self._sound.stop()
        if moment is None or session.line is None:
            return
        file = self._live.flow_file
        folder = file.parent if file is not None else None
        cue = cue_of(moment, session.line, folder, self._live.plan.options.outside)
        if cue is not None:
            is_heard = cue.give(self._sound, session.elapsed, moment.seconds)
            self._switch.say("" if is_heard else voice_words(cue.language))

    def _hush(self) -> None:
        """Be quiet until the call is heard again."""
        if self._moment is not None and self._sound is not None:
            self._sound.stop()
        self._moment = None


def _runs_on(before: Moment | None, moment: Moment | None) -> bool:
    """Whether what was being said may end by itself: a silence has come."""
    from designer.simulator import MomentKind

    silences = {MomentKind.LISTENING, MomentKind.PAUSING}
    spoke = before is not None and before.kind in {MomentKind.SPEAKING, *silences}
    return spoke and moment is not None and moment.kind in silences
