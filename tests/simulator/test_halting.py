"""Whatever the documents and whatever anybody does: a call ends, and in good order."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from designer.simulator import (
    Call,
    CallerEvent,
    CallSetup,
    Channel,
    ConnectResult,
    DialResult,
    Ended,
    Hangup,
    Key,
    Leg,
    PayResult,
    QueueResult,
    RecordResult,
    ReferResult,
    Speech,
)
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
targets = st.one_of(
    st.sampled_from(NAMES),
    _element("Number", _attributes(url=urls), st.sampled_from(("1", "2", ""))),
    _element("Conference", _attributes(waitUrl=urls), st.just("room")),
    _element("Queue", _attributes(url=urls), st.just("q")),
    _element("Client", _attributes(url=urls), st.just("joe")),
)
connected = st.sampled_from(('<Stream url="wss://x.example/"/>', "<Room>r</Room>", ""))
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
        ),
        prompts,
    ),
    _element("Record", _attributes(action=urls, timeout=numbers, maxLength=numbers), nothing),
    _element(
        "Dial",
        _attributes(action=urls, timeout=numbers, sequential=flags, hangupOnStar=flags),
        st.lists(targets, max_size=3).map("".join),
    ),
    _element("Enqueue", _attributes(action=urls, waitUrl=urls), st.sampled_from(("support", ""))),
    _element("Redirect", _attributes(method=methods), urls),
    _element("Pay", _attributes(action=urls, maxAttempts=numbers), nothing),
    _element("Connect", _attributes(action=urls), connected),
    _element("Sms", _attributes(action=urls), st.just("x")),
    _element("Message", _attributes(action=urls), st.just("x")),
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
    st.builds(Hangup, seconds, st.just(Leg.CALLEE)),
)


@settings(deadline=None, max_examples=60)
@given(
    st.fixed_dictionaries(dict.fromkeys(PATHS, served)),
    st.lists(events, min_size=1, max_size=12),
    st.booleans(),
    st.sampled_from(("", "/b")),
    st.sampled_from(tuple(Channel)),
)
def test_every_call_ends_in_good_order(
    answers: dict[str, Served],
    script: list[CallerEvent | None],
    strict: bool,
    fallback: str,
    channel: Channel,
) -> None:
    transport = DocumentTransport({BASE + path: [answer] for path, answer in answers.items()})
    setup = CallSetup(BASE + "/a", strict=strict, fallback_url=fallback, channel=channel)
    call = Call(transport, setup)
    moment = call.advance()
    step = 0
    while moment is not None:
        clock = call.clock
        assert moment.at == clock
        assert moment.seconds >= 0
        moment = call.advance(script[step % len(script)])
        assert call.clock >= clock
        step += 1
    times = [entry.time for entry in call.trace]
    assert times == sorted(times)
    assert [index for index, entry in enumerate(call.trace) if isinstance(entry, Ended)] == [
        len(times) - 1
    ]
    assert call.result.ended_by
    assert call.clock <= 4 * 3600 + 1e-6
