"""The line over the conversation: what goes on, for how long still, and the call's clock."""

from __future__ import annotations

import math

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from designer.bundle import EntryKind
from designer.text import tr, tr_n
from designer.ui.preview.callwords import clock_words, state_words
from designer.ui.preview.live import LiveCall
from designer.ui.theme import monospaced
from designer.ui.unread import leave_unread
from designer.ui.widgets import ElidedLabel

THIN = 3
"""The height of the countdown, in pixels."""


class CallHead(QWidget):
    """Follows the call that is looked at. ``countdown`` is laid out by whoever shows this."""

    def __init__(self, live: LiveCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.state = ElidedLabel()
        self.state.setObjectName("call_state")
        bold = QFont(self.state.font())
        bold.setBold(True)
        self.state.setFont(bold)
        self.clock = QLabel()
        self.clock.setObjectName("call_clock")
        self.clock.setAccessibleName(tr("The call’s clock"))
        self.clock.setFont(monospaced())
        self.countdown = QProgressBar()
        self.countdown.setObjectName("countdown")
        self.countdown.setAccessibleName(tr("Time left"))
        self.countdown.setRange(0, 1000)
        self.countdown.setTextVisible(False)
        leave_unread(self.countdown)
        self.countdown.setFixedHeight(THIN)
        keep = self.countdown.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.countdown.setSizePolicy(keep)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state, 1)
        layout.addWidget(self.clock)

    def refresh(self) -> None:
        """Show the state, the clock, and what is left of the moment."""
        session = self._live.session
        has_clock = session.was_placed and not session.is_message
        self.clock.setText(clock_words(session.clock) if has_clock else "")
        self.countdown.setVisible(session.is_timed)
        moment = session.moment
        if moment is not None and session.is_timed:
            self.countdown.setValue(round(1000 * session.remaining / moment.seconds))
            self.countdown.setToolTip(
                tr("{seconds} s left", seconds=math.ceil(session.remaining - 1e-6))
            )
        words = self._state_words()
        if words != self.state.text:
            self.state.set_text(words)

    def _state_words(self) -> str:
        session = self._live.session
        if self._live.is_preparing:
            return tr("Getting the flow ready …")
        if session.is_busy:
            asked = session.asking or tr("the application")
            return tr("Asking {url} …", url=asked) + self._ahead_words()
        if session.is_message or self._live.plan.kind is EntryKind.MESSAGE:
            return tr("Text messages")
        if session.is_cut:
            return tr("You hung up; the server is not waited for")
        words = state_words(session.moment, session.was_placed)
        if session.is_on and not session.running:
            return tr("{state} · clock stopped", state=words)
        if session.is_timed:
            left = math.ceil(session.remaining - 1e-6)
            if session.moment is not None and session.moment.kind == "speaking":  # an estimate
                return tr("{state} · about {seconds} s", state=words, seconds=left)
            return tr("{state} · {seconds} s", state=words, seconds=left)
        return words

    def _ahead_words(self) -> str:
        keys = self._live.session.keys_ahead
        return tr_n(" · {n} key ahead", " · {n} keys ahead", keys) if keys else ""
