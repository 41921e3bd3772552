"""A call driven by hand, moment by moment, as the preview does."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from designer.bundle import Bundle, Case, Condition, Route, Sources
from designer.simulator import (
    Accept,
    BundleTransport,
    Call,
    CallAnswered,
    CallSetup,
    DialResult,
    Ended,
    Hangup,
    Heard,
    Key,
    Leg,
    Moment,
    MomentKind,
    QueueResult,
    RecordResult,
    Requested,
    ScriptedCaller,
    Speech,
    VerbStarted,
    press,
    run,
)
from tests.simulator.cases import DocumentTransport, Served

URL = "http://a.example/v"


def call_of(body: str, **others: str) -> Call:
    """A call to a document, with others by their path."""
    documents = {URL: body} | {f"http://a.example/{path}": text for path, text in others.items()}
    served = {
        url: [Served(f"<Response>{text}</Response>".encode())] for url, text in documents.items()
    }
    return Call(DocumentTransport(served), CallSetup(URL))


def started(call: Call) -> Moment:
    """The first moment of a call."""
    moment = call.advance()
    assert moment is not None
    return moment


def heard(call: Call) -> list[str]:
    return list(call.result.heard)


def test_nothing_happens_before_the_first_advance() -> None:
    call = call_of("<Say>Hi</Say>")
    assert (call.moment, call.ended, call.clock, list(call.trace)) == (None, False, 0.0, [])


def test_moment_tells_what_goes_on_and_where() -> None:
    moment = started(call_of("<Gather><Pause/><Say>One two three</Say></Gather>"))
    assert (moment.kind, moment.seconds, moment.verb) == (MomentKind.PAUSING, 1.0, "Gather")
    assert (moment.place.url, moment.place.index, moment.place.path) == (URL, 0, (0,))
    assert (moment.prompt, moment.accepts) == (0, {Accept.KEYS, Accept.HANGUP})


def test_passing_time_moves_the_clock() -> None:
    call = call_of("<Say>One two three</Say><Pause length='3'/>")
    first = started(call)
    assert call.clock == 0
    second = call.advance()
    assert second is not None
    assert (call.clock, second.at) == (first.seconds, first.seconds)
    assert call.advance() is None
    assert call.clock == pytest.approx(first.seconds + 3)


def test_key_in_the_middle_of_a_prompt() -> None:
    call = call_of('<Gather numDigits="2" action="/g"><Say>One two three four five</Say></Gather>')
    started(call)
    moment = call.advance(Key("1", after=0.8))
    assert moment is not None
    assert (moment.kind, moment.text, call.clock) == (MomentKind.LISTENING, "1", 0.8)
    cut = [entry for entry in call.trace if isinstance(entry, Heard)]
    assert (cut[0].cut_short, cut[0].seconds) == (True, 0.8)


def test_key_in_a_plain_say_changes_nothing() -> None:
    call = call_of("<Say>One two three four five</Say>")
    before = started(call)
    after = call.advance(Key("1", after=0.5))
    assert after == replace(before, seconds=before.seconds - 0.5, at=0.5)
    assert call.advance() is None
    assert heard(call) == ["One two three four five"]


def test_event_after_the_end_of_a_moment_happens_at_its_end() -> None:
    call = call_of('<Gather numDigits="1" action="/g"><Say>Hi</Say></Gather>', g="<Hangup/>")
    moment = started(call)
    call.advance(Key("1", after=1000))
    assert call.clock == moment.seconds
    assert heard(call) == ["Hi"]


def test_negative_time_counts_as_none() -> None:
    call = call_of("<Say>Hi</Say>")
    started(call)
    call.advance(Hangup(after=-5))
    assert (call.ended, call.clock) == (True, 0.0)


def test_nothing_happens_after_the_end() -> None:
    call = call_of("<Hangup/>")
    assert call.advance() is None
    trace = list(call.trace)
    assert call.advance(Key("1")) is None
    assert list(call.trace) == trace
    assert isinstance(trace[-1], Ended)


def test_caller_hangs_up_in_a_say() -> None:
    call = call_of("<Say>One two three</Say><Say>Never</Say>")
    started(call)
    assert call.advance(Hangup(after=0.4)) is None
    assert heard(call) == ["One two three…"]
    assert call.result.ended_by == "caller_hangup"


def test_speech_takes_the_time_to_say_it() -> None:
    call = call_of('<Gather input="speech" speechTimeout="2" action="/g"/>', g="<Hangup/>")
    started(call)
    moment = call.advance(Speech("one two three", after=1.0))
    assert moment is not None
    assert (moment.kind, moment.text) == (MomentKind.RECOGNISING, "one two three")
    call.advance()
    assert call.clock == pytest.approx(1.0 + 1.2 + 2.0)


def test_recording_takes_its_time_and_can_be_hung_up_on() -> None:
    call = call_of("<Record playBeep='false' action='/r'/>", r="<Say>x</Say>")
    started(call)
    moment = call.advance(RecordResult(20))
    assert moment is not None
    assert (moment.kind, moment.seconds) == (MomentKind.RECORDING, 25)
    call.advance(Hangup(after=7))
    assert dict(call.result.requests[1].params)["RecordingDuration"] == "7"
    assert call.result.ended_by == "caller_hangup"


def test_recording_by_keys_as_they_come() -> None:
    call = call_of("<Record playBeep='false' finishOnKey='#' action='/r'/>", r="<Say>x</Say>")
    started(call)
    call.advance(Key("1", after=2))
    moment = call.advance(Key("#", after=2))
    assert moment is not None
    assert moment.text == "x"
    params = dict(call.result.requests[1].params)
    assert (params["Digits"], params["RecordingDuration"]) == ("#", "4")


def test_several_ring_and_one_answers() -> None:
    call = call_of("<Dial><Number>1</Number><Number>2</Number></Dial>")
    moment = started(call)
    assert (moment.kind, moment.targets, moment.seconds) == (MomentKind.RINGING, ("1", "2"), 35)
    moment = call.advance(DialResult("busy", target="1", after=5))
    assert moment is not None
    assert (moment.targets, moment.seconds) == (("2",), 30)
    moment = call.advance(DialResult("answered", target="2", after=1))
    assert moment is not None
    assert (moment.kind, moment.targets) == (MomentKind.TALKING, ("2",))


def test_busy_and_unanswered_come_to_no_answer() -> None:
    call = call_of("<Dial action='/d'><Number>1</Number><Number>2</Number></Dial>", d="<Hangup/>")
    started(call)
    call.advance(DialResult("busy", target="1"))
    call.advance()
    assert dict(call.result.requests[-1].params)["DialCallStatus"] == "no-answer"


def test_callee_hangs_up() -> None:
    call = call_of("<Dial action='/d'>1</Dial>", d="<Say>After</Say>")
    started(call)
    call.advance(DialResult("answered"))
    moment = call.advance(Hangup(after=4, leg=Leg.CALLEE))
    assert moment is not None
    assert moment.text == "After"
    assert dict(call.result.requests[-1].params)["DialCallDuration"] == "4"


def test_whisper_is_heard_by_the_callee_only() -> None:
    call = call_of("<Dial><Number url='/w'>1</Number></Dial>", w="<Say>Psst</Say>")
    started(call)
    moment = call.advance(DialResult("answered"))
    assert moment is not None
    assert (moment.leg, moment.text, moment.within) == (Leg.CALLEE, "Psst", 1)
    call.advance()
    assert call.result.callee_heard == ("Psst",)
    assert heard(call) == ["[dial 1]"]


def test_callee_cannot_hang_up_while_the_caller_listens() -> None:
    call = call_of("<Say>One two three</Say>")
    started(call)
    assert call.advance(Hangup(after=0.5, leg=Leg.CALLEE)) is not None


def test_agent_takes_the_call_out_of_a_queue_amid_the_music() -> None:
    call = call_of("<Enqueue waitUrl='/w'>q</Enqueue><Say>Bye</Say>", w="<Play>/m.mp3</Play>")
    assert started(call).kind is MomentKind.JOINING
    moment = call.advance()
    assert moment is not None
    assert Accept.QUEUE in moment.accepts
    moment = call.advance(QueueResult("bridged", after=1))
    assert moment is not None
    assert moment.kind is MomentKind.TALKING
    call.advance()
    assert heard(call) == ["[enqueue q]", "[play http://a.example/m.mp3]…"]
    assert call.moment is not None
    assert call.moment.text == "Bye"


def test_pause_first_keeps_it_ringing() -> None:
    call = call_of("<Pause length='4'/><Say>Hi</Say>")
    started(call)
    assert call.result.answered is False
    call.advance()
    answered = [entry for entry in call.trace if isinstance(entry, CallAnswered)]
    assert [entry.time for entry in answered] == [4.0]


def test_call_lasts_four_hours_at_most() -> None:
    call = call_of("<Pause length='100000'/>")
    moment = started(call)
    assert moment.seconds == 4 * 3600
    assert call.advance() is None
    assert (call.result.ended_by, call.clock) == ("time_limit", 4 * 3600)


def test_keys_for_ever_without_time_passing_end_too() -> None:
    call = call_of('<Gather numDigits="1"/>')
    moment = call.advance()
    while moment is not None:
        moment = call.advance(Key("1"))
    assert call.result.ended_by == "redirect_limit"


def _bundle() -> Bundle:
    gather = b'<Gather action="choose" numDigits="1"><Say>Hi {{From}}</Say></Gather>'
    menu = b"<Response>" + gather + b"</Response>"
    return Bundle(
        documents={"main": menu, "sales": b"<Response><Say>Sales</Say></Response>"},
        routes={
            "choose": Route(
                (Case((Condition("Digits", "equals", ("1",)),), "sales", "1"),),
                "main",
                "n1",
                "else",
            )
        },
        entries=(),
        sources={"main": Sources(("n1",)), "sales": Sources(("n2",))},
    )


def test_bundle_answers_and_the_trace_names_documents_and_routes() -> None:
    transport = BundleTransport(_bundle())
    call = Call(transport, CallSetup(transport.url_of("main"), from_="+49 & co"))
    result = run(call, ScriptedCaller(press("7", "1")))
    assert result.heard == ("Hi +49 & co", "Hi +49 & co", "Sales")
    assert [(r.document, r.routes) for r in result.requests] == [
        ("main", ()),
        ("main", (("choose", "else"),)),
        ("sales", (("choose", "1"),)),
    ]
    verbs = [entry.place for entry in call.trace if isinstance(entry, VerbStarted)]
    assert [(place.document, place.index) for place in verbs] == [
        ("main", 0),
        ("main", 0),
        ("sales", 0),
    ]


def test_bundle_under_a_base_url_with_a_folder() -> None:
    transport = BundleTransport(_bundle(), "https://x.example/ivr")
    result = run(Call(transport, CallSetup(transport.url_of("main"))), ScriptedCaller(press("1")))
    assert result.requests[1].url == "https://x.example/ivr/choose"
    assert result.heard[-1] == "Sales"


def test_unknown_path_of_a_bundle_is_not_found() -> None:
    transport = BundleTransport(_bundle())
    result = run(Call(transport, CallSetup(transport.url_of("gone"))), ScriptedCaller())
    assert (result.requests[0].status, result.error_code) == (404, "11200")


def test_url_outside_of_a_bundle_fails_offline_or_is_asked_outside() -> None:
    setup = CallSetup(URL)
    assert run(Call(BundleTransport(_bundle()), setup), ScriptedCaller()).error_code == "11210"
    outside = DocumentTransport({URL: [Served(b"<Response><Say>Out</Say></Response>")]})
    transport = BundleTransport(_bundle(), outside=outside)
    assert run(Call(transport, setup), ScriptedCaller()).heard == ("Out",)


def test_result_is_plain_json() -> None:
    call = call_of("<Say>Hi</Say><Foo/>")
    result = run(call, ScriptedCaller())
    data = json.loads(json.dumps(result.to_json()))
    assert set(data) == {
        "heard",
        "callee_heard",
        "requests",
        "ended_by",
        "warnings",
        "error_code",
        "answered",
        "final_call_status",
        "messages",
        "seconds",
        "callbacks",
        "media_requests",
    }
    assert data["requests"][0]["params"]["CallStatus"] == "ringing"
    assert data["error_code"] is None


def test_identifiers_are_the_same_in_every_run() -> None:
    first, second = (run(call_of("<Hangup/>"), ScriptedCaller()) for _ in range(2))
    assert first.requests == second.requests


def test_requests_have_a_time_and_a_purpose() -> None:
    call = call_of("<Pause length='2'/><Redirect>/b</Redirect>", b="<Hangup/>")
    run(call, ScriptedCaller())
    requests = [entry for entry in call.trace if isinstance(entry, Requested)]
    assert [(r.time, r.purpose) for r in requests] == [(0.0, "entry"), (2.0, "redirect")]


def test_known_length_of_a_recording_is_used() -> None:
    served = {URL: [Served(b"<Response><Play>/a.mp3</Play></Response>")]}
    lengths = {"http://a.example/a.mp3": 12.5}
    call = Call(DocumentTransport(served), CallSetup(URL, media_seconds=lengths.get))
    assert started(call).seconds == 12.5
