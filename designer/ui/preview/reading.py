"""The call for those who hear the screen: lines as they come, and when it is the caller’s turn."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from designer.ui.preview.bubbles import spoken
from designer.ui.preview.callwords import state_words
from designer.ui.preview.conversation import Line, Side
from designer.ui.preview.session import CallSession
from designer.ui.preview.transcript import TranscriptModel
from designer.ui.telling import tell

_TURNS = frozenset({"listening", "recording", "talking", "waiting", "paying", "ringing"})
"""The kinds of moment in which something may be asked of the caller, or nothing is to be heard."""


class CallReading:
    """Tells screen readers of every line once: what is said, when it begins."""

    def __init__(self, place: QWidget, rows: TranscriptModel) -> None:
        self._place = place
        self._rows = rows
        self._told = 0
        self._begun: Line | None = None
        self._turn = ""
        rows.modelReset.connect(self._on_reset)

    def follow(self, session: CallSession, *, is_aloud: bool) -> None:
        """Tell what is new; not what the preview itself says aloud."""
        words = [spoken(line) for line in self._news() if not (is_aloud and _is_voice(line))]
        moment = session.moment
        is_turn = moment is not None and moment.kind in _TURNS
        turn = state_words(moment, session.was_placed) if is_turn else ""
        if turn and turn != self._turn:
            words.append(turn)
        self._turn = turn
        tell(self._place, " ".join(one if one[-1:] in ".!?…" else f"{one}." for one in words))

    def _news(self) -> list[Line]:
        """The lines that were not told yet. What goes on now is a line of its own until it is over,
        and then another one."""
        lines, news = self._rows.lines, []
        done = [line for line in lines if not line.live]
        for line in done[self._told :]:
            if self._is_begun(line):
                self._begun = None
            else:
                news.append(line)
        self._told = len(done)
        for line in lines[len(done) :]:
            if not self._is_begun(line):
                news.append(line)
            self._begun = line
        return news

    def _is_begun(self, line: Line) -> bool:
        """Whether it was told when it began."""
        begun = self._begun
        if begun is None or line.side is not begun.side:
            return False
        return line.cut_short or line.text == begun.text

    def _on_reset(self) -> None:
        """Another call, or another leg of this one: its lines so far are there to be read."""
        self._told = sum(not line.live for line in self._rows.lines)
        self._begun, self._turn = None, ""


def _is_voice(line: Line) -> bool:
    return line.side is Side.FLOW and line.kind in {"said", "sound"}
