"""Lets the person speak as the caller, where the call listens to speech."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from designer.bundle import EntryKind
from designer.text import tr
from designer.ui.preview.live import LiveCall
from designer.ui.preview.microphone.ear import Ear
from designer.ui.preview.microphone.phrases import phrases_of
from designer.ui.preview.speechline import SpeechLine
from designer.ui.preview.standing import element_at
from designer.ui.widgets.iconbutton import IconButton


class CallerVoice(QObject):
    """The microphone's button in ``line``. While somebody speaks, the call's clock stands still.

    With hints, what was understood is said at once; without, it is put into the field, to be
    corrected. ``told`` carries a sentence for the person, empty when there is none any more.
    """

    told = Signal(str)

    def __init__(self, live: LiveCall, line: SpeechLine, ear: Ear | None = None) -> None:
        super().__init__(line)
        self._live = live
        self._line = line
        self._ear = ear or Ear(self)
        self._phrases: dict[str, str] = {}
        self._is_held = False
        self.button = IconButton("mic", tr("Speak as the caller"))
        self.button.setObjectName("microphone")
        self.button.setCheckable(True)
        line.row.insertWidget(1, self.button)
        self.button.clicked.connect(self.turn)
        self._ear.began.connect(self._on_began)
        self._ear.understood.connect(self._on_understood)
        self._ear.failed.connect(self._on_failed)
        live.changed.connect(self.refresh)
        self.refresh()

    def turn(self, is_on: bool) -> None:
        """Listen, or listen no more."""
        self.told.emit("")
        if not is_on:
            self._stop()
            return
        self._phrases = self._hints()
        lack = self._ear.start(self._phrases)
        self._show(not lack)
        self.told.emit(lack)

    def refresh(self) -> None:
        """Listen only where the call does."""
        takes = self._live.session.takes_speech
        self.button.setVisible(self._live.plan.kind is not EntryKind.MESSAGE)
        self.button.setEnabled(takes)
        if not takes and self._ear.is_on:
            self._stop()

    def close(self) -> None:
        """The window goes."""
        self._ear.stop()

    def _hints(self) -> dict[str, str]:
        moment, line = self._live.session.moment, self._live.session.line
        found = element_at(moment.place, line) if moment and line is not None else None
        return phrases_of(found.get("hints")) if found is not None else {}

    def _on_began(self) -> None:
        if self._live.session.running:
            self._is_held = True
            self._live.session.pause()

    def _on_understood(self, text: str) -> None:
        session = self._live.session
        if not text:
            self._go_on()
            hints = ", ".join(self._phrases.values())
            self.told.emit(
                tr("Not understood. The hints are: {hints}", hints=hints)
                if hints
                else tr("Not understood. Say it again, or type it.")
            )
            return
        is_sure = bool(self._phrases)
        self._stop()
        if is_sure:
            session.say(text)
        else:
            self._line.propose(text)

    def _on_failed(self, why: str) -> None:
        self._stop()
        self.told.emit(tr("The microphone cannot be used: {error}", error=why))

    def _stop(self) -> None:
        self._ear.stop()
        self._show(False)
        self._go_on()

    def _go_on(self) -> None:
        if self._is_held:
            self._is_held = False
            self._live.session.run()

    def _show(self, is_on: bool) -> None:
        self.button.setChecked(is_on)
        self.button.set_tip(tr("Listening. Press to stop") if is_on else tr("Speak as the caller"))
