"""What somebody may do during a moment, as buttons: how ringing ends, what is recorded …"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from designer.text import tr
from designer.ui.preview.callwords import party_words
from designer.ui.widgets.flowrow import FlowRow

if TYPE_CHECKING:
    from designer.simulator import CallerEvent, Moment

TRANSFER_TARGET = "sip:colleague@example.com"
"""To whom a callee hands a call on; what matters is the document that is asked for then."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A button: its words, and what happens; None lets the moment pass without anything."""

    id: str
    words: str
    event: CallerEvent | None


def answers_for(moment: Moment | None) -> list[Answer]:
    """The answers that make sense in a moment, besides keys, speech and hanging up."""
    if moment is None:
        return []
    return list(_answers(moment))


def _answers(moment: Moment) -> Iterator[Answer]:
    from designer.simulator import Accept, MomentKind, ReferResult, Transfer

    accepts = moment.accepts
    if moment.kind is MomentKind.LISTENING:
        yield Answer("silence", tr("That is all") if moment.text else tr("Stay silent"), None)
    if Accept.DIAL in accepts:
        yield from _dial_answers(moment)
    if Accept.TRANSFER in accepts:
        yield Answer("transfer", tr("They transfer the call"), Transfer(TRANSFER_TARGET))
    if Accept.QUEUE in accepts:
        yield from _queue_answers(moment)
    if Accept.RECORDING in accepts:
        yield from _recordings()
    if Accept.CONNECTION in accepts:
        yield from _connection_answers()
    if Accept.PAYMENT in accepts:
        yield from _pay_answers()
    if Accept.REFERRAL in accepts:
        yield Answer("refer_accepted", tr("Transferred"), ReferResult())
        yield Answer("refer_busy", tr("Busy"), ReferResult("busy", 486))
        yield Answer("refer_failed", tr("Failed"), ReferResult("failed", 500))


def _dial_answers(moment: Moment) -> Iterator[Answer]:
    from designer.simulator import DialResult, MomentKind

    if moment.kind is MomentKind.RINGING:
        if len(moment.targets) > 1:
            for number, target in enumerate(moment.targets, 1):
                result = DialResult("answered", target=target)
                yield Answer(
                    f"dial_answered_{number}", tr("{who} answers", who=party_words(target)), result
                )
        else:
            yield Answer("dial_answered", tr("Answered"), DialResult("answered"))
        yield Answer("dial_busy", tr("Busy"), DialResult("busy"))
        yield Answer("dial_no_answer", tr("No answer"), DialResult("no-answer"))
        yield Answer("dial_failed", tr("Failed"), DialResult("failed"))
    elif moment.kind is MomentKind.TALKING:
        yield Answer("dial_completed", tr("They hang up"), DialResult("completed"))
    elif moment.within:
        yield Answer("dial_answered", tr("Somebody joins"), DialResult("answered"))
    else:
        yield Answer("dial_completed", tr("It ends"), DialResult("completed"))


def _queue_answers(moment: Moment) -> Iterator[Answer]:
    from designer.simulator import MomentKind, QueueResult

    if moment.kind is MomentKind.TALKING:
        yield Answer("queue_bridged", tr("They hang up"), QueueResult("bridged"))
        return
    yield Answer("queue_bridged", tr("An agent answers"), QueueResult("bridged"))
    yield Answer("queue_redirected", tr("Redirected"), QueueResult("redirected"))
    yield Answer("queue_full", tr("Queue full"), QueueResult("queue-full"))
    yield Answer("queue_error", tr("Error"), QueueResult("error"))


def _recordings() -> Iterator[Answer]:
    from designer.simulator import RecordResult

    yield Answer("record_message", tr("Leave a 10 s message"), RecordResult(10.0))
    yield Answer("record_and_go", tr("… and hang up"), RecordResult(10.0, hangup=True))
    yield Answer("silence", tr("Stay silent"), None)


def _connection_answers() -> Iterator[Answer]:
    from designer.simulator import ConnectResult

    yield Answer("connect_ended", tr("The far end closes"), ConnectResult())
    yield Answer("connect_failed", tr("It fails"), ConnectResult("failed"))


def _pay_answers() -> Iterator[Answer]:
    from designer.simulator import PayResult

    yield Answer("pay_success", tr("Paid"), PayResult())
    yield Answer("pay_attempts", tr("Too many attempts"), PayResult("too-many-failed-attempts"))
    yield Answer("pay_star", tr("Pressed *"), PayResult("caller-interrupted-with-star"))
    yield Answer("pay_error", tr("Connector error"), PayResult("payment-connector-error"))


class AnswerBar(QWidget):
    """The buttons for the moment that goes on; ``given`` tells of an Answer."""

    given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers")
        self._shown: list[Answer] = []
        self._buttons: list[QPushButton] = []
        self._flow = FlowRow(self, gap=4)
        self._flow.setContentsMargins(0, 0, 0, 0)

    def show_for(self, moment: Moment | None) -> None:
        """Offer what fits the moment; buttons stay as they are when nothing differs."""
        answers = answers_for(moment)
        if answers == self._shown:
            return
        self._shown = answers
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(answer) for answer in answers]
        self.setVisible(bool(answers))

    def _button(self, answer: Answer) -> QPushButton:
        button = QPushButton(answer.words, self)
        button.setObjectName(f"answer_{answer.id}")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.given.emit(answer))
        self._flow.addWidget(button)
        button.show()
        return button
