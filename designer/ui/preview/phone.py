"""The preview panel: a phone on which the flow, or any web application, can be called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from designer.bundle import EntryKind
from designer.errors import DesignerError
from designer.text import tr, tr_n
from designer.ui.preview.answers import Answer, AnswerBar
from designer.ui.preview.callertabs import CallerTabs
from designer.ui.preview.callform import CallForm
from designer.ui.preview.callhead import CallHead
from designer.ui.preview.controls import Controls
from designer.ui.preview.conversation import Line
from designer.ui.preview.keeping import keep_call, unsaved_words
from designer.ui.preview.keypad import KEYS, Keypad
from designer.ui.preview.legtabs import LegTabs
from designer.ui.preview.live import LiveCall
from designer.ui.preview.microphone import CallerVoice
from designer.ui.preview.placing import why_no_call
from designer.ui.preview.reading import CallReading
from designer.ui.preview.session import CallSession
from designer.ui.preview.speechline import SpeechLine
from designer.ui.preview.transcript import Transcript
from designer.ui.preview.visited import add_flow, documents_of, flow_of
from designer.ui.theme import SPACE
from designer.ui.unread import leave_unread
from designer.ui.widgets import Message
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.scenarios import Scenario


class Preview(QWidget):
    """The phone. ``live`` are the calls that it shares with the list of requests."""

    def __init__(self, workspace: Workspace, live: LiveCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setAccessibleName(tr("Phone: digits press its keys"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._live = live
        self._workspace = workspace
        self._kept = 0
        self.form = CallForm(workspace, live)
        self.callers = CallerTabs(live)
        self.head = CallHead(live)
        self.legs = LegTabs()
        self.transcript = Transcript(workspace.themes)
        self._reading = CallReading(self, self.transcript.rows)
        self.empty = QLabel()
        self.pages = QStackedWidget()
        leave_unread(self.pages)
        self.note = Message(is_told=True)
        self.visited = QPushButton()
        self.answers = AnswerBar()
        self.keypad = Keypad()
        self.controls = Controls(live, workspace.themes)
        self.speech = SpeechLine(live)
        self.voice = CallerVoice(live, self.speech)
        self._name_parts()
        self._lay_out()
        self._connect()
        self._on_entries_changed()

    @property
    def _session(self) -> CallSession:
        return self._live.session

    @property
    def _is_message(self) -> bool:
        return self._live.plan.kind is EntryKind.MESSAGE

    def call(self) -> None:
        """Place a call (or end the one that is on)."""
        if self._live.is_on:
            self._live.hang_up()
            return
        self._begin()

    def restart(self) -> None:
        """Call again from the start, whatever goes on."""
        self._begin()

    def play(self, scenario: Scenario) -> None:
        """Play the call of a scenario at once, so that it can be read."""
        self._live.play(scenario)

    def ask_url(self) -> None:
        """Call a URL next; the cursor is in its field."""
        self.form.choose_url()

    def refresh(self) -> None:
        """Show the call as it is now."""
        session, rows = self._session, self.transcript.rows
        rows.follow(session)
        self._reading.follow(session, is_aloud=self.controls.sound.isChecked())
        shows_call = bool(rows.lines) or self._live.is_preparing or session.was_placed
        self.pages.setCurrentWidget(self.transcript if shows_call else self.empty)
        self.legs.show_legs(rows.legs, rows.leg)
        self.answers.show_for(session.moment)
        self.controls.refresh()
        self.controls.setVisible(not self._is_message)
        self.keypad.setVisible(not self._is_message)
        self.keypad.setEnabled(session.is_on)
        self.callers.refresh()
        self.speech.refresh()
        self.head.refresh()
        self._show_note()
        self._show_visited()

    def keep(self) -> None:
        """Save the call as a scenario of the flow."""
        path = self._live.flow_file
        if path is None:
            self.note.say(unsaved_words(), "error")
            return
        try:
            name = keep_call(self._session, path)
        except DesignerError as error:
            self.note.say(str(error), "error")
            return
        self.controls.keep.hide()
        self.note.say(tr("Saved as the scenario “{name}”.", name=name), "muted")

    def add_visited(self) -> None:
        """Put the documents that the call visited on the canvas, as one step to undo."""
        try:
            found = flow_of(self._live.visits(), self._live.plan.address)
        except DesignerError as error:
            self._workspace.bridge.refused.emit(str(error))
            return
        before = set(self._workspace.bridge.flow.nodes)
        if self._workspace.bridge.do(
            tr("Add what was visited"), lambda project: add_flow(project, found)[0]
        ):
            new = [node for node in self._workspace.bridge.flow.nodes if node not in before]
            self._workspace.selection.set(new)
            self._workspace.selection.reveal.emit(new[0])
            self._kept = len(self._live.visits())
            self._show_visited()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._dial(event):
            super().keyPressEvent(event)

    def _begin(self) -> None:
        if self._is_message:
            self.speech.field.setFocus()
            return
        self._live.place()
        if not (self._session.refusal and self._live.plan.is_live):
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

    def _say(self, text: str) -> None:
        """What was typed is said; on an entry for messages, it is sent."""
        if self._is_message:
            self._live.place(text)
        elif text:
            self._session.say(text)

    def _give(self, answer: Answer) -> None:
        if answer.event is None:
            self._session.skip()
        else:
            self._session.answer(answer.event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_line(self, line: Line) -> None:
        node = self._live.node_of(line.place) if line.place is not None else ""
        if node:
            self._live.light.show(node)

    def _show_visited(self) -> None:
        visits = self._live.visits()
        fresh = documents_of(visits) if len(visits) > self._kept else []
        count = 0 if self._live.is_on else len(fresh)
        self.visited.setVisible(bool(count))
        self.visited.setText(
            tr_n("Add {n} document to the canvas", "Add {n} documents to the canvas", count)
        )

    def _show_note(self) -> None:
        words, role = self._session.refusal, "error"
        if not words and self._live.is_stale:
            words, role = tr("The flow changed — call again to hear it."), "muted"
        if not words:
            words, role = self._next_caller_words(), "muted"
        self.note.say(words, role)

    def _next_caller_words(self) -> str:
        """Who would call elsewhere than the call that is looked at; empty when nobody would."""
        here, there = self._session.line, self._live.next_line
        if here is None or there is None or not self._live.can_add_caller:
            return ""
        if there.called is None or here.called is None or there.called.entry == here.called.entry:
            return ""
        return tr(
            "This call goes on. Somebody else who calls, too, calls “{entry}”.",
            entry=self.form.entries.currentText(),
        )

    def _on_placed(self) -> None:
        """Another call begins; another message goes on below those before it."""
        self._kept = 0
        if not (self._is_message and self.transcript.rows.is_message):
            self.transcript.rows.clear()

    def _on_another(self) -> None:
        """Another call is looked at, or none any more."""
        self.transcript.rows.clear()
        self.refresh()

    def _on_leg(self, leg: str) -> None:
        self.transcript.rows.show_leg(leg)

    def _on_entries_changed(self) -> None:
        self.empty.setText(self._empty_words())
        self.refresh()

    def _empty_words(self) -> str:
        plan = self._live.plan
        if plan.is_live:
            return tr("It is really asked, as Twilio would ask it.")
        if not plan.entries():
            return why_no_call(None)
        return {
            EntryKind.CALL: tr("Press Call and hear what a caller hears."),
            EntryKind.OUTGOING: tr("The flow rings, as its application would."),
            EntryKind.MESSAGE: tr("Write a message and see what comes back."),
        }[plan.kind]

    def _name_parts(self) -> None:
        self.visited.setObjectName("add_visited")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self.note.setObjectName("preview_note")

    def _lay_out(self) -> None:
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.transcript)
        right = QVBoxLayout()
        right.setSpacing(SPACE // 2)
        right.addWidget(self.speech)
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
        layout.addWidget(self.head)
        layout.addWidget(self.legs)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.head.countdown)
        layout.addWidget(self.note)
        layout.addWidget(self.visited)
        layout.addWidget(self.answers)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        live = self._live
        live.changed.connect(self.refresh)
        live.ticked.connect(self.head.refresh)
        live.plan.entries_changed.connect(self._on_entries_changed)
        live.placed.connect(self._on_placed)
        live.switched.connect(self._on_another)
        live.forgotten.connect(self._on_another)
        self.form.chosen.connect(live.turn_to_plan)
        self.form.call_wanted.connect(self.restart)
        self.legs.chosen.connect(self._on_leg)
        self.visited.clicked.connect(self.add_visited)
        self.controls.put_away.connect(live.forget)
        self.controls.keep_wanted.connect(self.keep)
        self.keypad.pressed.connect(self._press)
        self.controls.call_wanted.connect(self.call)
        self.controls.restart_wanted.connect(self.restart)
        self.speech.said.connect(self._say)
        self.voice.told.connect(lambda words: self.note.say(words, "muted"))
        self.answers.given.connect(self._give)
        self.transcript.taken.connect(self._on_line)
        self.transcript.typed.connect(self._dial)
