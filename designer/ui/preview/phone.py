"""The preview panel: a phone on which the flow, or any web application, can be called."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from designer.bundle import EntryKind
from designer.errors import DesignerError
from designer.ui.preview.answers import Answer, AnswerBar
from designer.ui.preview.callform import CallForm
from designer.ui.preview.controls import Controls
from designer.ui.preview.conversation import Line, Side, clock_words, state_words
from designer.ui.preview.keeping import UNSAVED_WORDS, keep_call
from designer.ui.preview.keypad import KEYS, Keypad
from designer.ui.preview.live import LiveCall
from designer.ui.preview.session import CallSession
from designer.ui.preview.transcript import Transcript
from designer.ui.preview.visited import add_flow, documents_of, flow_of
from designer.ui.theme import SPACE, monospaced
from designer.ui.widgets.iconbutton import IconButton
from designer.ui.workspace import Workspace

STALE_WORDS = "The flow changed — call again to hear it."
EMPTY_WORDS = {
    EntryKind.CALL: "Press Call and hear what a caller hears.",
    EntryKind.OUTGOING: "The flow rings, as its application would.",
    EntryKind.MESSAGE: "Write a message and see what comes back.",
}
LIVE_WORDS = "It is really asked, as Twilio would ask it."
CALLER_WORDS = ("First caller", "Second caller", "Third caller", "Fourth caller")


class Preview(QWidget):
    """The phone. ``live`` are the calls that it shares with the list of requests.

    ``opened`` tells that it shows a call (and needs room for it), or no longer does.
    """

    opened = Signal(bool)

    def __init__(self, workspace: Workspace, live: LiveCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._live = live
        self._workspace = workspace
        self._is_open = False
        self.form = CallForm(workspace, live)
        self.callers = QTabBar()
        self.state = QLabel()
        self.clock = QLabel()
        self.transcript = Transcript(workspace.themes)
        self.empty = QLabel()
        self.countdown = QProgressBar()
        self.note = QLabel()
        self.visited = QPushButton()
        self.answers = AnswerBar()
        self.keypad = Keypad()
        self.controls = Controls(live, workspace.themes)
        self.speech = QLineEdit()
        self.send = IconButton("send", "Say it")
        self._name_parts()
        self._lay_out()
        self._connect()
        self._on_entries_changed()

    @property
    def _session(self) -> CallSession:
        return self._live.session

    def call(self) -> None:
        """Place a call (or end the one that is on)."""
        if self._live.is_on:
            self._live.hang_up()
            return
        self._begin()

    def restart(self) -> None:
        """Call again from the start, whatever goes on."""
        self._begin()

    def ask_url(self) -> None:
        """Call a URL next; the cursor is in its field."""
        self.form.choose_url()

    def put_away(self) -> None:
        """Be as small as before the call."""
        self.transcript.rows.clear()
        self._live.forget()

    def refresh(self) -> None:
        """Show the call as it is now."""
        session = self._session
        self.transcript.rows.follow(session)
        has_lines = bool(self.transcript.rows.lines)
        self._open(has_lines or self._live.is_preparing or session.was_placed)
        self.empty.setVisible(not self._is_open)
        self.transcript.setVisible(self._is_open)
        self.answers.show_for(session.moment)
        self.controls.refresh()
        self._show_callers()
        self._show_note()
        self._show_speech()
        self._show_visited()
        self._on_tick()

    def keep(self) -> None:
        """Save the call as a scenario of the flow."""
        path = self._live.flow_file
        if path is None:
            self._say(UNSAVED_WORDS, "error")
            return
        try:
            name = keep_call(self._session, path)
        except DesignerError as error:
            self._say(str(error), "error")
            return
        self.controls.keep.hide()
        self._say(f"Saved as the scenario “{name}”.", "muted")

    def add_visited(self) -> None:
        """Put the documents that the call visited on the canvas, as one step to undo."""
        try:
            found = flow_of(self._live.visits(), self._live.address)
        except DesignerError as error:
            self._workspace.bridge.refused.emit(str(error))
            return
        before = set(self._workspace.bridge.flow.nodes)
        if self._workspace.bridge.do(
            "Add what was visited", lambda project: add_flow(project, found)[0]
        ):
            new = [node for node in self._workspace.bridge.flow.nodes if node not in before]
            self._workspace.selection.set(new)
            self._workspace.selection.reveal.emit(new[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._dial(event):
            super().keyPressEvent(event)

    def _begin(self) -> None:
        if self._live.kind is EntryKind.MESSAGE:
            self.speech.setFocus()
            return
        self.transcript.rows.clear()
        self._live.place()
        if self._session.refusal and self._live.is_live:
            return
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
        if not self._session.is_message:
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
        has_clock = session.was_placed and not session.is_message
        self.clock.setText(clock_words(session.clock) if has_clock else "")
        moment = session.moment
        timed = moment is not None and moment.seconds > 0 and not math.isinf(session.speed)
        self.countdown.setVisible(timed)
        if moment is not None and timed:
            self.countdown.setValue(round(1000 * session.remaining / moment.seconds))
            self.countdown.setToolTip(f"{session.remaining:.0f} s left")
        self._show_state()

    def _show_state(self) -> None:
        self.state.setText(self._state_words())

    def _state_words(self) -> str:
        session = self._session
        if self._live.is_preparing:
            return "Getting the flow ready …"
        if session.is_busy:
            return f"Asking {session.asking or 'the application'} …" + self._ahead_words()
        if session.is_message or self._live.kind is EntryKind.MESSAGE:
            return "Text messages"
        if session.is_cut:
            return "You hung up; the server is not waited for"
        words = state_words(session.moment, session.was_placed)
        if session.is_on and not session.running:
            return words + " · clock stopped"
        if session.moment is not None and not math.isinf(session.speed):
            return words + f" · {math.ceil(session.remaining - 1e-6)} s"
        return words

    def _ahead_words(self) -> str:
        keys = self._session.keys_ahead
        return f" · {keys} key{'' if keys == 1 else 's'} ahead" if keys else ""

    def _show_callers(self) -> None:
        """A tab for each of the calls that go on together."""
        count = len(self._live.sessions)
        while self.callers.count() > count:
            self.callers.removeTab(self.callers.count() - 1)
        while self.callers.count() < count:
            self.callers.addTab(CALLER_WORDS[self.callers.count()])
        self.callers.setCurrentIndex(self._live.sessions.index(self._live.session))
        self.callers.setVisible(count > 1)

    def _show_visited(self) -> None:
        count = len(documents_of(self._live.visits()))
        self.visited.setVisible(bool(count) and not self._live.is_on)
        few = "document" if count == 1 else "documents"
        self.visited.setText(f"Add {count} {few} to the canvas")

    def _open(self, is_open: bool) -> None:
        """Take the room of a phone, or only that of its buttons."""
        was, self._is_open = self._is_open, is_open
        for part in (self.state, self.clock):
            part.setVisible(is_open)
        if was != is_open:
            self.opened.emit(is_open)

    def _show_note(self) -> None:
        words, role = self._session.refusal, "error"
        if not words and self._live.is_stale:
            words, role = STALE_WORDS, "muted"
        self._say(words, role)

    def _say(self, words: str, role: str) -> None:
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
        self.controls.setVisible(not is_message)
        self.keypad.setVisible(not is_message and self._is_open)
        for part in (self.speech, self.send):
            part.setVisible(is_message or self._is_open)

    def _on_entry_chosen(self) -> None:
        self.transcript.rows.clear()
        self._live.forget()

    def _on_entries_changed(self) -> None:
        self.empty.setText(LIVE_WORDS if self._live.is_live else EMPTY_WORDS[self._live.kind])
        self.refresh()

    def _on_switched(self) -> None:
        self.transcript.rows.clear()
        self.refresh()

    def _on_tab(self, number: int) -> None:
        if 0 <= number < len(self._live.sessions):
            self._live.look_at(number)

    def _name_parts(self) -> None:
        self.callers.setObjectName("callers")
        self.callers.setAccessibleName("Callers")
        self.callers.setExpanding(False)
        self.callers.setDrawBase(False)
        self.visited.setObjectName("add_visited")
        self.state.setObjectName("call_state")
        self.state.setProperty("role", "heading")
        self.clock.setObjectName("call_clock")
        self.clock.setFont(monospaced())
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
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
        layout.addWidget(self.form)
        layout.addWidget(self.callers)
        layout.addLayout(head)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.transcript, 1)
        layout.addWidget(self.countdown)
        layout.addWidget(self.note)
        layout.addWidget(self.visited)
        layout.addWidget(self.answers)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._live.changed.connect(self.refresh)
        self._live.ticked.connect(self._on_tick)
        self._live.entries_changed.connect(self._on_entries_changed)
        self._live.switched.connect(self._on_switched)
        self.form.chosen.connect(self._on_entry_chosen)
        self.form.call_wanted.connect(self.restart)
        self.callers.tabBarClicked.connect(self._on_tab)
        self.visited.clicked.connect(self.add_visited)
        self.controls.put_away.connect(self.put_away)
        self.controls.keep_wanted.connect(self.keep)
        self.keypad.pressed.connect(self._press)
        self.controls.call_wanted.connect(self.call)
        self.controls.restart_wanted.connect(self.restart)
        self.speech.returnPressed.connect(self._submit)
        self.send.clicked.connect(self._submit)
        self.answers.given.connect(self._give)
        self.transcript.taken.connect(self._on_line)
        self.transcript.typed.connect(self._dial)
