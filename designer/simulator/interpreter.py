"""Runs documents: requests one, lets its verbs run from top to bottom, goes where they lead.

Rules: https://www.twilio.com/docs/voice/twiml.
"""

from __future__ import annotations

from designer.simulator.asking import fetch_document
from designer.simulator.delivery import deliver
from designer.simulator.fetcher import Fetched
from designer.simulator.limits import MEDIA_SECONDS
from designer.simulator.moments import Moment, MomentKind, Place
from designer.simulator.outgoing import ring_callee
from designer.simulator.program import Audio, DocumentError, PlainText, Program, interpret
from designer.simulator.reports import report_call_recording, report_status
from designer.simulator.result import APPLICATION_ERROR, EndedBy
from designer.simulator.script import (
    NEXT,
    CallerHungUp,
    Failed,
    Finish,
    Goto,
    LimitReached,
    Next,
    Scope,
    Script,
    Step,
    Verb,
)
from designer.simulator.services import stop_all
from designer.simulator.session import Session
from designer.simulator.speech import estimate_seconds
from designer.simulator.trace import VerbSkipped, VerbStarted
from designer.text import tr

NO_CONTENT = 204
"""The status of an answer to a message that wants no reply (our reading)."""

ANSWERS_BY_ITSELF = frozenset({"Pause", "Reject", "Dial"})
"""Verbs that may run before the call is picked up; all others pick it up."""


def whole_call(session: Session) -> Script[None]:
    """A call or a message session from its first request to the last entry of its trace."""
    setup = session.setup
    finish = Finish(EndedBy.NOT_ANSWERED)
    status = setup.callee
    try:
        is_on = True
        if session.voice and setup.is_outgoing:
            is_on = yield from ring_callee(session)
        if is_on:
            method = "GET" if setup.method.upper() == "GET" else "POST"
            scope = Scope(setup.channel.value, session.parameters, fallback=True)
            goto = Goto(method, setup.url, (), "entry")
            finish = yield from run_documents(session, scope, goto)
            status = finish.status
    except CallerHungUp:
        finish, status = Finish(EndedBy.CALLER_HANGUP), ""
    except LimitReached as stop:
        if stop.code:
            session.warn(stop.code, stop.why)
        else:
            session.note(stop.why)
        finish, status = Finish(stop.by), ""
    if finish.by not in (EndedBy.REJECT, EndedBy.CALLER_HANGUP, EndedBy.NOT_ANSWERED):
        session.answer()
    session.settle(status)
    if session.voice:
        _close(session)
    session.end(finish)


def _close(session: Session) -> None:
    """The call is over: what ran beside it stops, and who asked for it is told."""
    stop_all(session)
    setup = session.setup
    if setup.record and session.answered:
        seconds = session.clock - session.answered_at
        report_call_recording(session, session.new_sid("RE"), seconds)
    report_status(session, "completed", session.status)


def run_documents(session: Session, scope: Scope, goto: Goto) -> Script[Finish]:
    """Run the document that ``goto`` names and those that it leads to, until nothing follows."""
    while True:
        step = yield from run_document(session, scope, goto)
        match step:
            case Goto():
                goto = step
            case Finish():
                return step
            case Next():
                return Finish(EndedBy.END_OF_DOCUMENT)
            case Failed():
                session.warn(step.code, step.message, step.place)
                fallback = session.fallback(step.code, step.url) if scope.fallback else None
                if fallback is None:
                    yield from _speak_error(session, scope, step)
                    return Finish(EndedBy.ERROR, step.code, step.place)
                goto = fallback


def run_document(session: Session, scope: Scope, goto: Goto) -> Script[Step]:
    """Request one document and run it; what it leads to, Next when it ran out."""
    fetched = fetch_document(session, goto, scope)
    response = fetched.response
    if fetched.error_code or response is None:
        return _failed(fetched, goto, fetched.error_code, fetched.message)
    place = Place(fetched.url, response.document)
    try:
        if response.status == NO_CONTENT and not session.voice:
            return Finish(EndedBy.END_OF_DOCUMENT, place=place)
        program = interpret(response, session.setup.channel)
    except DocumentError as error:
        return _failed(fetched, goto, error.code, str(error))
    match program:
        case Program():
            _report(session, program, place)
            return (yield from run_verbs(session, scope, program, place))
        case PlainText() if not session.voice:
            return _send_back(session, program.text.strip(), place)
        case PlainText():
            yield from _read_aloud(session, scope, program.text, place)
        case Audio():
            yield from _play_body(session, scope, place)
    return Finish(EndedBy.END_OF_DOCUMENT, place=place)


def _send_back(session: Session, text: str, place: Place) -> Step:
    """A text/plain answer to a message is the reply; an empty one is none."""
    setup = session.setup
    matter = tr("A text/plain answer to a message")
    if session.choose(matter, tr("it is the reply"), tr("it is no document (12300)"), place):
        return Failed(
            "12300", tr("The content type is text/plain; use text/xml."), place.url, place
        )
    if text:
        deliver(session, setup.person, setup.own_number, text, (), place)
    return Finish(EndedBy.END_OF_DOCUMENT, place=place)


def run_verbs(session: Session, scope: Scope, program: Program, document: Place) -> Script[Step]:
    """Run a document's verbs in order until one leads elsewhere; Next when they run out."""
    handlers = session.handlers
    url, path = document.url, document.document
    leg = scope.leg
    for index, element in enumerate(program.verbs):
        tag = element.tag
        handler = handlers.get(tag)
        place = Place(url, path, index, (), tag)
        if handler is None:
            if not session.voice:
                session.warn(
                    "14110", tr("<{tag}> cannot be used in a reply to a message.", tag=tag), place
                )
            if session.choose(
                tr("<{tag}> is no verb", tag=tag),
                tr("it is skipped"),
                tr("the document stops"),
                place,
            ):
                return Failed("12200", tr("<{tag}> is no verb.", tag=tag), url, place)
            session.trace.append(VerbSkipped(session.clock, place, tag, leg, scope.within))
            continue
        if scope.verbs is not None and tag not in scope.verbs:
            session.warn(
                scope.refused,
                tr("<{tag}> cannot be used in {name}.", tag=tag, name=scope.name),
                place,
            )
            stops = (tag == "Dial" and scope.refused == "13201") or session.choose(
                tr("<{tag}> in {name}", tag=tag, name=scope.name),
                tr("it is skipped"),
                tr("the document stops"),
                place,
            )
            if stops:
                return Failed(
                    scope.refused, tr("<{tag}> in {name}.", tag=tag, name=scope.name), url, place
                )
            session.trace.append(VerbSkipped(session.clock, place, tag, leg, scope.within))
            continue
        if tag not in ANSWERS_BY_ITSELF:
            session.answer(leg)
        run = session.next_run()
        session.trace.append(VerbStarted(session.clock, place, tag, run, leg, scope.within))
        step: Step = yield from handler(session, Verb(element, place, run, scope))
        if step is not NEXT:
            return step
    return NEXT


def _failed(fetched: Fetched, goto: Goto, code: str, message: str) -> Failed:
    place = Place(fetched.url, fetched.response.document if fetched.response else "")
    return Failed(code, message, goto.url, place)


def _report(session: Session, program: Program, document: Place) -> None:
    for problem in program.problems:
        index = problem.path[0] if problem.path else -1
        place = Place(document.url, document.document, index, problem.path[1:])
        session.warn(problem.code, problem.message, place)


def _speak_error(session: Session, scope: Scope, failed: Failed) -> Script[None]:
    """Twilio's spoken apology, where somebody listens."""
    if not session.voice or not scope.speaks_errors:
        return
    session.answer(scope.leg)
    seconds = estimate_seconds("We are sorry, an application error has occurred. Goodbye.")
    moment = _document_moment(
        session, scope, failed.place, MomentKind.SPEAKING, seconds, APPLICATION_ERROR
    )
    yield from session.perform(moment, APPLICATION_ERROR)


def _read_aloud(session: Session, scope: Scope, text: str, place: Place) -> Script[None]:
    session.answer(scope.leg)
    spoken = " ".join(text.split())
    if spoken:
        moment = _document_moment(
            session, scope, place, MomentKind.SPEAKING, estimate_seconds(spoken), spoken
        )
        yield from session.perform(moment, spoken)


def _play_body(session: Session, scope: Scope, place: Place) -> Script[None]:
    session.answer(scope.leg)
    moment = _document_moment(session, scope, place, MomentKind.PLAYING, MEDIA_SECONDS, "")
    yield from session.perform(moment, f"[play {place.url}]")


def _document_moment(
    session: Session, scope: Scope, place: Place, kind: MomentKind, seconds: float, text: str
) -> Moment:
    return Moment(
        kind=kind,
        seconds=seconds,
        at=session.clock,
        place=place,
        verb="",
        run=session.next_run(),
        accepts=scope.accepts,
        text=text,
        url=place.url if kind is MomentKind.PLAYING else "",
        leg=scope.leg,
        within=scope.within,
    )
