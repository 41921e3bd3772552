"""The preview panel: a phone on which the flow can be called."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from designer.bundle import EntryKind
from designer.ui.preview.answers import Answer, AnswerBar
from designer.ui.preview.controls import Controls
from designer.ui.preview.conversation import Line, Side, clock_words, state_words
from designer.ui.preview.keypad import KEYS, Keypad
from designer.ui.preview.live import LiveCall
from designer.ui.preview.transcript import Transcript
from designer.ui.theme import SPACE, monospaced
from designer.ui.widgets.iconbutton import IconButton
from designer.ui.workspace import Workspace

STALE_WORDS = "The flow changed — call again to hear it."
EMPTY_WORDS = {
    EntryKind.CALL: "Press Call and hear what a caller hears.\nKeys work on the keyboard, too.",
    EntryKind.OUTGOING: "Press Call: the flow rings you, as its application would.",
    EntryKind.MESSAGE: "Write a message and see what comes back.",
}


class Preview(QWidget):
    """The phone. ``live`` is the call that it shares with the list of requests."""

    def __init__(self, workspace: Workspace, live: LiveCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._live = live
        self._session = live.session
        self.entries = QComboBox()
        self.state = QLabel()
        self.clock = QLabel()
        self.transcript = Transcript(workspace.themes)
        self.empty = QLabel()
        self.countdown = QProgressBar()
        self.note = QLabel()
        self.answers = AnswerBar()
        self.keypad = Keypad()
        self.controls = Controls(live.session, workspace.themes)
        self.speech = QLineEdit()
        self.send = IconButton("send", "Say it")
        self._name_parts()
        self._lay_out()
        self._connect()
        self._show_entries()
        self.refresh()

    def call(self) -> None:
        """Place a call (or end the one that is on)."""
        if self._session.is_on:
            self._session.hang_up()
            return
        self._begin()

    def restart(self) -> None:
        """Call again from the start, whatever goes on."""
        self._begin()

    def refresh(self) -> None:
        """Show the call as it is now."""
        session = self._session
        self.transcript.rows.follow(session)
        self.empty.setVisible(not self.transcript.rows.lines)
        self.transcript.setVisible(bool(self.transcript.rows.lines))
        self.answers.show_for(session.moment)
        self.controls.refresh()
        self._show_state()
        self._show_note()
        self._show_speech()
        self._on_tick()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._dial(event):
            super().keyPressEvent(event)

    def _begin(self) -> None:
        if self._live.kind is EntryKind.MESSAGE:
            self.speech.setFocus()
            return
        self.transcript.rows.clear()
        self._live.place()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dial(self, event: QKeyEvent) -> bool:
        """Take a digit, star or hash from the keyboard as a key of the phone."""
        plain = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if plain or event.text() not in KEYS or not self._session.is_on:
            return False
        self.keypad.flash(event.text())
        self._press(event.text())
        return True

    def _press(self, key: str) -> None:
        self._session.press(key)

    def _submit(self) -> None:
        """Say what was typed; on an entry for messages, send it."""
        text = self.speech.text().strip()
        if self._live.kind is EntryKind.MESSAGE:
            self._send_message(text)
        elif text:
            self._session.say(text)
        self.speech.clear()

    def _send_message(self, text: str) -> None:
        rows = self.transcript.rows
        if self._session.entry is None or not self._session.is_message:
            rows.clear()
        rows.begin_another()
        rows.add(Line(Side.CALLER, text or "(empty message)", 0.0))
        self._live.place(text)

    def _give(self, answer: Answer) -> None:
        if answer.event is None:
            self._session.skip()
        else:
            self._session.answer(answer.event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_line(self, line: Line) -> None:
        node = self._session.node_of(line.document, line.index)
        if node:
            self._live.show_node(node)

    def _on_tick(self) -> None:
        session = self._session
        has_clock = session.call is not None and not session.is_message
        self.clock.setText(clock_words(session.clock) if has_clock else "")
        moment = session.moment
        timed = moment is not None and moment.seconds > 0 and not math.isinf(session.speed)
        self.countdown.setVisible(timed)
        if moment is not None and timed:
            self.countdown.setValue(round(1000 * session.remaining / moment.seconds))
            self.countdown.setToolTip(f"{session.remaining:.0f} s left")
        self._show_state()

    def _show_state(self) -> None:
        session = self._session
        words = state_words(session.moment, session.call is not None)
        if session.is_message or self._live.kind is EntryKind.MESSAGE:
            words = "Text messages"
        elif session.is_on and not session.running:
            words += " · clock stopped"
        elif session.moment is not None and not math.isinf(session.speed):
            words += f" · {math.ceil(session.remaining - 1e-6)} s"
        self.state.setText(words)

    def _show_note(self) -> None:
        words, role = self._session.refusal, "error"
        if not words and self._live.is_stale:
            words, role = STALE_WORDS, "muted"
        self.note.setText(words)
        self.note.setVisible(bool(words))
        if self.note.property("role") != role:
            self.note.setProperty("role", role)
            self.note.style().polish(self.note)

    def _show_speech(self) -> None:
        is_message = self._live.kind is EntryKind.MESSAGE
        can = is_message or self._session.takes_speech
        self.speech.setEnabled(can)
        self.send.setEnabled(can)
        words = "Text message" if is_message else "Say something"
        self.speech.setPlaceholderText(words)
        self.speech.setAccessibleName(words)
        self.send.set_tip("Send" if is_message else "Say it")
        for part in (self.keypad, self.controls):
            part.setVisible(not is_message)

    def _show_entries(self) -> None:
        entries = self._live.entries()
        self.entries.clear()
        for name, title, _ in entries:
            self.entries.addItem(title, name)
        row = self.entries.findData(self._live.entry)
        self.entries.setCurrentIndex(max(0, row))
        self.entries.setVisible(len(entries) > 1)
        self.empty.setText(EMPTY_WORDS[self._live.kind])

    def _on_entry_chosen(self, row: int) -> None:
        self.transcript.rows.clear()
        self._live.choose(self.entries.itemData(row))
        self._live.forget()

    def _on_entries_changed(self) -> None:
        self._show_entries()
        self.refresh()

    def _name_parts(self) -> None:
        self.entries.setObjectName("entry_choice")
        self.entries.setAccessibleName("Which entry to call")
        self.state.setObjectName("call_state")
        self.state.setProperty("role", "heading")
        self.clock.setObjectName("call_clock")
        self.clock.setFont(monospaced())
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self.empty.setWordWrap(True)
        self.countdown.setObjectName("countdown")
        self.countdown.setRange(0, 1000)
        self.countdown.setTextVisible(False)
        self.countdown.setFixedHeight(3)
        self.note.setObjectName("preview_note")
        self.note.setWordWrap(True)
        self.speech.setObjectName("speech")
        self.send.setObjectName("send")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.state, 1)
        head.addWidget(self.clock)
        said = QHBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.speech, 1)
        said.addWidget(self.send)
        right = QVBoxLayout()
        right.setSpacing(SPACE // 2)
        right.addLayout(said)
        right.addStretch(1)
        right.addWidget(self.controls)
        bottom = QHBoxLayout()
        bottom.setSpacing(SPACE)
        bottom.addWidget(self.keypad, 0, Qt.AlignmentFlag.AlignBottom)
        bottom.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE // 2 + 2)
        layout.addWidget(self.entries)
        layout.addLayout(head)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.transcript, 1)
        layout.addWidget(self.countdown)
        layout.addWidget(self.note)
        layout.addWidget(self.answers)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._live.changed.connect(self.refresh)
        self._live.ticked.connect(self._on_tick)
        self._live.entries_changed.connect(self._on_entries_changed)
        self.entries.activated.connect(self._on_entry_chosen)
        self.keypad.pressed.connect(self._press)
        self.controls.call_wanted.connect(self.call)
        self.controls.restart_wanted.connect(self.restart)
        self.speech.returnPressed.connect(self._submit)
        self.send.clicked.connect(self._submit)
        self.answers.given.connect(self._give)
        self.transcript.taken.connect(self._on_line)
        self.transcript.typed.connect(self._dial)
