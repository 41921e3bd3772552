"""A call as a timeline."""

from __future__ import annotations

import json

from designer.simulator import (
    Call,
    CallSetup,
    Lane,
    ScriptedCaller,
    Timeline,
    decode_actions,
    run,
    to_timeline,
)
from tests.simulator.cases import BASE, DocumentTransport, Served


def timeline_of(actions: list[dict[str, object]], **documents: str) -> Timeline:
    served = {
        f"{BASE}/{name}": [Served(f"<Response>{body}</Response>".encode())]
        for name, body in documents.items()
    }
    call = Call(DocumentTransport(served), CallSetup(f"{BASE}/a"))
    run(call, ScriptedCaller(decode_actions(actions)))
    return to_timeline(call.trace)


def lane(timeline: Timeline, which: Lane) -> list[tuple[float, float, str]]:
    return [
        (round(s.start, 3), round(s.end, 3), s.label) for s in timeline.spans if s.lane is which
    ]


def test_verbs_follow_each_other() -> None:
    timeline = timeline_of([], a="<Say>One two</Say><Pause length='3'/><Say>Three</Say>")
    assert lane(timeline, Lane.VERBS) == [(0, 0.8, "Say"), (0.8, 3.8, "Pause"), (3.8, 4.2, "Say")]
    assert timeline.seconds == 4.2


def test_documents_beside_the_flow_lie_inside_their_verb() -> None:
    timeline = timeline_of(
        [{"at": "dial", "seconds": 10}],
        a="<Dial><Number url='/w'>1</Number></Dial><Say>x</Say>",
        w="<Say>One two</Say>",
    )
    depths = [
        (s.label, s.depth, round(s.start, 3), round(s.end, 3))
        for s in timeline.spans
        if s.lane is Lane.VERBS
    ]
    assert depths == [("Dial", 0, 0.0, 13.8), ("Say", 1, 3.0, 3.8), ("Say", 0, 13.8, 14.2)]
    assert lane(timeline, Lane.CALLEE) == [(3.0, 3.8, "One two")]
    assert lane(timeline, Lane.LEGS)[1:3] == [
        (0.0, 3.0, "1: ringing"),
        (3.0, 13.8, "1: answered, completed"),
    ]


def test_waiting_is_one_stretch() -> None:
    timeline = timeline_of([], a="<Enqueue>q</Enqueue>")
    waits = [span for span in timeline.spans if span.kind == "waiting"]
    assert len(waits) == 1
    assert waits[0].end - waits[0].start == 30 * 4


def test_requests_tell_what_they_are_for() -> None:
    timeline = timeline_of([], a="<Play>/a.mp3</Play><Redirect>/gone</Redirect>")
    kinds = [(s.kind, s.is_bad) for s in timeline.spans if s.lane is Lane.REQUESTS]
    assert kinds == [("document", False), ("media", True), ("document", True)]


def test_input_and_endings_are_points() -> None:
    timeline = timeline_of([{"at": "gather", "digits": "1"}], a="<Gather numDigits='1'/>")
    assert lane(timeline, Lane.INPUT)[0] == (0.5, 0.5, "1")
    assert timeline.spans[-1].kind == "ended"


def test_it_is_plain_json() -> None:
    timeline = timeline_of([], a="<Say>Hi</Say><Foo/>")
    data = json.loads(json.dumps(timeline.to_json()))
    assert len(data["spans"]) == len(timeline.spans)
    labels = [span["label"] for span in data["spans"]]
    assert "Hi" in labels
    assert any(label.startswith("12200: ") for label in labels)


def test_an_empty_trace_is_an_empty_timeline() -> None:
    assert to_timeline([]) == Timeline((), 0.0)
