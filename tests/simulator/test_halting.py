"""Whatever the documents and whatever anybody does: a call ends, and in good order."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.cli.transcript import transcript
from designer.simulator import (
    CALLEE_ANSWERS,
    STATUS_EVENTS,
    Call,
    CallerEvent,
    CallSetup,
    Channel,
    ConnectResult,
    DialResult,
    Direction,
    Ended,
    EndedBy,
    Hangup,
    Key,
    Leg,
    Moment,
    Noted,
    PayResult,
    QueueResult,
    RecordResult,
    ReferResult,
    ScriptedCaller,
    Speech,
    Transfer,
    World,
    parse_fault,
    to_timeline,
)
from tests.simulator import wild
from tests.simulator.cases import DocumentTransport, Served

PATHS = ("/a", "/b", "/c")
BASE = "http://a.example"
NAMES = ("q", "1", "conference", "")

urls = st.sampled_from((*PATHS, "", "/gone", "ftp://x/", "http://["))
numbers = st.sampled_from(("0", "1", "2", "30", "-1", "x", ""))
flags = st.sampled_from(("true", "false", "yes"))


def _attributes(**values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.fixed_dictionaries({}, optional=values)
    return pairs.map(lambda chosen: "".join(f' {name}="{value}"' for name, value in chosen.items()))


def _element(
    tag: str, attributes: st.SearchStrategy[str], inner: st.SearchStrategy[str]
) -> st.SearchStrategy[str]:
    return st.builds(lambda a, i: f"<{tag}{a}>{i}</{tag}>", attributes, inner)


nothing = st.just("")
methods = st.sampled_from(("GET", "POST", "PUT"))
says = _element("Say", _attributes(loop=numbers), st.sampled_from(("", "Hello there", "x")))
plays = _element("Play", _attributes(loop=numbers, digits=st.just("1w")), urls)
pauses = _element("Pause", _attributes(length=numbers), nothing)
prompts = st.lists(st.one_of(says, plays, pauses), max_size=2).map("".join)
events_asked = st.sampled_from(("initiated ringing answered completed", "completed", "x", ""))
leg_attributes = _attributes(
    url=urls,
    statusCallback=urls,
    statusCallbackEvent=events_asked,
    machineDetection=st.sampled_from(("Enable", "x")),
    amdStatusCallback=urls,
)
targets = st.one_of(
    st.sampled_from(NAMES),
    _element("Number", leg_attributes, st.sampled_from(("1", "2", ""))),
    _element(
        "Conference",
        _attributes(
            waitUrl=urls,
            startConferenceOnEnter=flags,
            endConferenceOnExit=flags,
            maxParticipants=numbers,
            participantLabel=st.just("me"),
            statusCallback=urls,
            statusCallbackEvent=st.just("start end join leave"),
            record=st.just("record-from-start"),
            recordingStatusCallback=urls,
        ),
        st.just("room"),
    ),
    _element("Queue", _attributes(url=urls), st.just("q")),
    _element("Client", leg_attributes, st.just("joe")),
    _element("Sip", leg_attributes, st.just("sip:a@b")),
    _element("Application", leg_attributes, st.just("AP1")),
)
connected = st.sampled_from(
    (
        '<Stream url="wss://x.example/" statusCallback="/b"/>',
        '<ConversationRelay url="wss://x.example/"/>',
        "<Room>r</Room>",
        "",
    )
)
beside = st.sampled_from(
    (
        '<Stream name="a" url="wss://x.example/" statusCallback="/b"/>',
        '<Transcription name="a" statusCallbackUrl="/c"/>',
        '<Siprec statusCallback="/gone"/>',
        '<Recording recordingStatusCallback="/b" recordingStatusCallbackEvent="in-progress x"/>',
        "<Say/>",
    )
)
prompt_attributes = _attributes(
    attempt=numbers,
    errorType=st.sampled_from(("timeout", "invalid-card-number")),
    cardType=st.sampled_from(("visa", "amex")),
    requireMatchingInputs=flags,
)
pay_prompts = st.builds(
    lambda item, attributes, inner: f'<Prompt for="{item}"{attributes}>{inner}</Prompt>',
    st.sampled_from(("payment-card-number", "expiration-date", "payment-processing")),
    prompt_attributes,
    prompts,
)
verbs = st.one_of(
    says,
    plays,
    pauses,
    _element(
        "Gather",
        _attributes(
            action=urls,
            method=methods,
            numDigits=numbers,
            timeout=numbers,
            finishOnKey=st.sampled_from(("", "#", "1", "12")),
            input=st.sampled_from(("dtmf", "speech", "dtmf speech")),
            bargeIn=flags,
            actionOnEmptyResult=flags,
            partialResultCallback=urls,
            speechTimeout=st.sampled_from(("auto", "2", "x")),
            maxSpeechTime=numbers,
        ),
        prompts,
    ),
    _element(
        "Record",
        _attributes(
            action=urls,
            timeout=numbers,
            maxLength=numbers,
            transcribe=flags,
            transcribeCallback=urls,
            recordingStatusCallback=urls,
        ),
        nothing,
    ),
    _element(
        "Dial",
        _attributes(
            action=urls,
            timeout=numbers,
            timeLimit=numbers,
            sequential=flags,
            hangupOnStar=flags,
            referUrl=urls,
            answerOnBridge=flags,
            record=st.sampled_from(("record-from-answer", "record-from-ringing-dual")),
            recordingStatusCallback=urls,
        ),
        st.lists(targets, max_size=3).map("".join),
    ),
    _element(
        "Enqueue",
        _attributes(action=urls, waitUrl=urls, maxQueueSize=numbers),
        st.sampled_from(("q", "")),
    ),
    _element("Redirect", _attributes(method=methods), urls),
    _element(
        "Pay",
        _attributes(
            action=urls,
            maxAttempts=numbers,
            statusCallback=urls,
            paymentMethod=st.sampled_from(("ach-debit", "credit-card")),
        ),
        st.lists(pay_prompts, max_size=2).map("".join),
    ),
    _element("Start", _attributes(), beside),
    _element("Stop", _attributes(), beside),
    _element("Connect", _attributes(action=urls), connected),
    _element("Sms", _attributes(action=urls), st.just("x")),
    _element("Message", _attributes(action=urls, statusCallback=urls), st.just("x")),
    _element("Refer", _attributes(action=urls), st.just("<Sip>sip:a@b</Sip>")),
    st.sampled_from(("<Hangup/>", "<Reject/>", "<Leave/>", "<Echo/>", "<Start/>", "<Foo/>", "x")),
)
documents = st.one_of(
    st.lists(verbs, max_size=4).map(lambda all_: f"<Response>{''.join(all_)}</Response>"),
    st.sampled_from(("", "<Response>", "<Reply/>", "words")),
)
served = st.builds(
    lambda text, status, kind: Served(text.encode(), kind, status),
    documents,
    st.sampled_from((200, 200, 200, 200, 500)),
    st.sampled_from(("text/xml", "text/xml", "text/plain", "audio/mpeg", "image/png")),
)

seconds = st.sampled_from((0.0, 0.3, 1.0, 5.0, 1000.0, -1.0))
events: st.SearchStrategy[CallerEvent | None] = st.one_of(
    st.none(),
    st.builds(Key, st.sampled_from("0129*#"), seconds),
    st.builds(Speech, st.sampled_from(("", "yes please")), after=seconds),
    st.builds(DialResult, st.sampled_from(("answered", "busy", "no-answer")), after=seconds),
    st.builds(DialResult, st.just("answered"), seconds, st.sampled_from(("1", "2", "who"))),
    st.builds(QueueResult, st.sampled_from(("bridged", "error", "leave")), after=seconds),
    st.builds(RecordResult, st.sampled_from((0.0, 4.0)), hangup=st.booleans(), after=seconds),
    st.builds(ConnectResult, after=seconds),
    st.builds(PayResult, after=seconds),
    st.builds(ReferResult, after=seconds),
    st.builds(Transfer, st.just("sip:b@c"), after=seconds),
    st.builds(Hangup, seconds, st.just(Leg.CALLEE)),
)


FAULTS = ("500 /b", "timeout c", "bad-xml c", "busy 1", "no-answer a", "failed *")
setups = st.builds(
    CallSetup,
    st.just(BASE + "/a"),
    fallback_url=st.sampled_from(("", "/b")),
    channel=st.sampled_from((Channel.VOICE, Channel.VOICE, Channel.MESSAGING)),
    direction=st.sampled_from(tuple(Direction)),
    callee=st.sampled_from(("answered", "answered", *CALLEE_ANSWERS)),
    status_callback=st.sampled_from(("", "/c", "/gone")),
    status_callback_events=st.just(STATUS_EVENTS),
    machine_detection=st.sampled_from(("", "Enable")),
    answered_by=st.sampled_from(("", "machine_start")),
    record=st.booleans(),
    faults=st.lists(
        st.sampled_from(FAULTS).map(parse_fault),
        max_size=2,
    ).map(tuple),
)


@settings(deadline=None, max_examples=40)
@given(
    st.fixed_dictionaries(dict.fromkeys(PATHS, served)),
    st.lists(events, min_size=1, max_size=12),
    st.booleans(),
    setups,
)
def test_every_call_ends_in_good_order(
    answers: dict[str, Served],
    script: list[CallerEvent | None],
    strict: bool,
    setup: CallSetup,
) -> None:
    transport = DocumentTransport({BASE + path: [answer] for path, answer in answers.items()})
    call = Call(transport, replace(setup, strict=strict))
    play_to_the_end(call, script)
    assert_in_good_order(call)


@settings(deadline=None, max_examples=60)
@given(
    st.fixed_dictionaries(dict.fromkeys(wild.PATHS, wild.documents())),
    st.lists(events, min_size=1, max_size=12),
    st.booleans(),
    setups,
)
def test_any_document_of_the_language_ends_in_good_order(
    documents: dict[str, str],
    script: list[CallerEvent | None],
    strict: bool,
    setup: CallSetup,
) -> None:
    answers = {BASE + path: [Served(text.encode())] for path, text in documents.items()}
    setup = replace(setup, strict=strict, applications=(("words", BASE + "/b"),))
    call = Call(DocumentTransport(answers), setup)
    play_to_the_end(call, script)
    assert_in_good_order(call)
    assert json.dumps(call.result.to_json())
    assert transcript(call.trace, call.result)


def play_to_the_end(call: Call, script: list[CallerEvent | None]) -> None:
    """Answer every moment with the next event of the script, over and over."""
    moment = call.advance()
    step = 0
    while moment is not None:
        clock = call.clock
        assert moment.at == clock
        assert moment.seconds >= 0
        moment = call.advance(script[step % len(script)])
        assert call.clock >= clock
        step += 1


def assert_in_good_order(call: Call) -> None:
    """Time never runs backwards, nothing happens after the end, and all of it is a timeline."""
    times = [entry.time for entry in call.trace]
    assert times == sorted(times)
    assert [index for index, entry in enumerate(call.trace) if isinstance(entry, Ended)] == [
        len(times) - 1
    ]
    assert call.result.ended_by
    assert call.clock <= 4 * 3600 + 1e-6
    for span in to_timeline(call.trace).spans:
        assert -1e-6 <= span.start <= span.end + 1e-6 <= call.clock + 2e-6


@settings(deadline=None, max_examples=20)
@given(
    st.fixed_dictionaries(dict.fromkeys(PATHS, served)),
    st.lists(st.lists(events, min_size=1, max_size=6), min_size=2, max_size=3),
    setups,
)
def test_every_call_of_a_world_ends_in_good_order(
    answers: dict[str, Served], scripts: list[list[CallerEvent | None]], setup: CallSetup
) -> None:
    transport = DocumentTransport({BASE + path: [answer] for path, answer in answers.items()})
    world = World()
    calls = [
        world.place(transport, setup, _Reads(script), at=index * 2.0)
        for index, script in enumerate(scripts)
    ]
    world.run()
    for call in calls:
        assert call.ended
        assert_in_good_order(call)


class _Reads(ScriptedCaller):
    """Does the same things over and over, whatever goes on."""

    def __init__(self, script: list[CallerEvent | None]) -> None:
        super().__init__((), is_alone=False)
        self._script = cycle(script)

    def answer(self, moment: Moment) -> CallerEvent | None:
        return next(self._script)


@pytest.mark.parametrize(
    ("document", "event", "why"),
    [
        ("<Pause length='5'/>", Key("1", after=0.0), "too much happened in one instant"),
        ("<Pause length='99999'/>", None, "No call lasts longer than four hours."),
        ("<Redirect/>", None, "100 documents in a row without any input"),
        ("<Gather numDigits='1'/>", Key("1", after=0.1), "Stopped after 5,000 requests"),
        ("<Echo/><Redirect/>", Hangup(after=1.0, leg=Leg.CALLEE), "100 documents in a row"),
        ("<Pause length='14000'/><Gather/>", Key("1", after=2.0), "longer than four hours"),
    ],
)
def test_every_bound_says_itself(document: str, event: CallerEvent | None, why: str) -> None:
    page = Served(f"<Response>{document}</Response>".encode())
    call = Call(DocumentTransport({BASE + "/a": [page]}), CallSetup(BASE + "/a"))
    play_to_the_end(call, [event])
    assert_in_good_order(call)
    assert call.result.ended_by in (EndedBy.TIME_LIMIT, EndedBy.REDIRECT_LIMIT)
    noted = [entry.message for entry in call.trace if isinstance(entry, Noted)]
    assert why in noted[-1]
