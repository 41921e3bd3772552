"""The buttons that steer a call: call and hang up, again, run and step, how fast."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from designer.ui.icons import icon
from designer.ui.preview.session import INSTANT, CallSession
from designer.ui.theme import ThemeSwitch
from designer.ui.widgets.iconbutton import IconButton

SPEEDS = ((1.0, "Real time"), (4.0, "4× faster"), (INSTANT, "No waiting"))


class Controls(QWidget):
    """``call_wanted`` places or ends a call, ``restart_wanted`` begins anew."""

    call_wanted = Signal()
    restart_wanted = Signal()

    def __init__(
        self, session: CallSession, themes: ThemeSwitch, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._themes = themes
        self.call = QPushButton("Call")
        self.call.setObjectName("call_button")
        self.call.setMinimumHeight(32)
        self.restart = _button("rotate-ccw", "Call again from the start", "restart_button")
        self.run = _button("pause", "Stop the clock", "run_button")
        self.step = _button(
            "step-forward", "Next: skip the rest of this, nobody does anything", "step_button"
        )
        self.speed = self._speeds()
        self._lay_out()
        self.call.clicked.connect(self.call_wanted)
        self.restart.clicked.connect(self.restart_wanted)
        self.run.clicked.connect(self._toggle)
        self.step.clicked.connect(session.skip)
        themes.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what can be done now."""
        on, running = self._session.is_on, self._session.running
        theme = self._themes.theme
        self.call.setText(" Hang up" if on else " Call")
        self.call.setIcon(icon("phone-off" if on else "phone", theme.on_accent))
        role = "hangup" if on else "call"
        if self.call.property("role") != role:
            self.call.setProperty("role", role)
            self.call.style().polish(self.call)
        self.restart.setEnabled(self._session.call is not None)
        self.step.setEnabled(on)
        self.run.set_icon("pause" if running else "play")
        self.run.set_tip("Stop the clock and step by hand" if running else "Let the clock run")

    def _toggle(self) -> None:
        if self._session.running:
            self._session.pause()
        else:
            self._session.run()

    def _speeds(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("speed")
        box.setAccessibleName("Speed of the preview")
        box.setToolTip("How fast the call goes; “No waiting” stops only where you are asked")
        for _, words in SPEEDS:
            box.addItem(words)
        box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        box.activated.connect(lambda row: self._session.set_speed(SPEEDS[row][0]))
        return box

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.run)
        row.addWidget(self.step)
        row.addWidget(self.restart)
        row.addWidget(self.speed, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.call)
        layout.addLayout(row)


def _button(icon_name: str, tip: str, name: str) -> IconButton:
    button = IconButton(icon_name, tip)
    button.setObjectName(name)
    return button
