"""The buttons that steer a call: call and hang up, again, run and step, how fast."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from designer.text import tr
from designer.ui.icons import icon
from designer.ui.preview.keeping import can_keep
from designer.ui.preview.live import LiveCall
from designer.ui.preview.pace import INSTANT
from designer.ui.preview.sound.switch import SoundSwitch
from designer.ui.theme import ThemeSwitch, in_text
from designer.ui.widgets.iconbutton import IconButton

SPEEDS = (1.0, 4.0, INSTANT)


class Controls(QWidget):
    """``call_wanted`` places or ends a call, ``restart_wanted`` begins anew.

    ``keep_wanted`` makes a scenario of the call that is over, ``put_away``: it has been seen.
    """

    call_wanted = Signal()
    restart_wanted = Signal()
    keep_wanted = Signal()
    put_away = Signal()

    def __init__(self, live: LiveCall, themes: ThemeSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._themes = themes
        self.call = QPushButton(tr("Call"))
        self.call.setObjectName("call_button")
        self.call.setMinimumHeight(in_text(32))
        self.restart = _button("rotate-ccw", tr("Call again from the start"), "restart_button")
        self.run = _button("pause", tr("Stop the clock"), "run_button")
        self.step = _button(
            "step-forward", tr("Next: skip the rest of this, nobody does anything"), "step_button"
        )
        self.more = _button(
            "users",
            tr("Somebody else calls, too, at the same time: the entry that is chosen above"),
            "second_caller",
        )
        self.away = _button("x", tr("Put the call away"), "put_away")
        self.keep = _button("list-checks", tr("Save this call as a scenario"), "keep_call")
        self.sound = SoundSwitch()
        self.speed = self._speeds()
        self._lay_out()
        self.call.clicked.connect(self.call_wanted)
        self.restart.clicked.connect(self.restart_wanted)
        self.run.clicked.connect(self._toggle)
        self.step.clicked.connect(lambda: live.session.skip())
        self.more.clicked.connect(live.add_caller)
        self.away.clicked.connect(self.put_away)
        self.keep.clicked.connect(self.keep_wanted)
        themes.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what can be done now."""
        session = self._live.session
        on, running = self._live.is_on, session.running
        placed = self._live.is_preparing or session.was_placed
        theme = self._themes.theme
        self.call.setText(tr(" Hang up") if on else tr(" Call"))
        self.call.setIcon(icon("phone-off" if on else "phone", theme.on_accent))
        role = "hangup" if on else "call"
        if self.call.property("role") != role:
            self.call.setProperty("role", role)
            self.call.style().polish(self.call)
        self.restart.setEnabled(session.was_placed)
        self.step.setEnabled(session.moment is not None)
        for row, speed in enumerate(SPEEDS):
            if speed == session.speed:
                self.speed.setCurrentIndex(row)
        self.more.setEnabled(self._live.can_add_caller)
        self.restart.setVisible(placed)
        for part in (self.run, self.step, self.more):
            part.setVisible(on)
        self.away.setVisible(placed and not on)
        self.keep.setVisible(not on and can_keep(session))
        self.run.set_icon("pause" if running else "play")
        self.run.set_tip(
            tr("Stop the clock and step by hand") if running else tr("Let the clock run")
        )

    def _toggle(self) -> None:
        if self._live.session.running:
            self._live.pause()
        else:
            self._live.run()

    def _speeds(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("speed")
        box.setAccessibleName(tr("Speed of the preview"))
        box.setToolTip(tr("How fast the call goes; “No waiting” stops only where you are asked"))
        for words in (tr("Real time"), tr("4× faster"), tr("No waiting")):
            box.addItem(words)
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box.activated.connect(lambda row: self._live.set_speed(SPEEDS[row]))
        return box

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.setSpacing(2)
        bottom.addWidget(self.call, 1)
        bottom.addWidget(self.sound)
        row = QHBoxLayout()
        row.setSpacing(2)
        for part in (self.run, self.step, self.restart, self.more, self.keep, self.away):
            row.addWidget(part)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.speed)
        layout.addLayout(bottom)  # at the bottom nothing moves it when a call begins
        layout.addWidget(self.sound.words)


def _button(icon_name: str, tip: str, name: str) -> IconButton:
    button = IconButton(icon_name, tip)
    button.setObjectName(name)
    return button
