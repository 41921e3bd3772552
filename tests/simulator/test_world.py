"""Several calls that meet in queues and conferences."""

from __future__ import annotations

from designer.simulator import (
    Action,
    CallerEvent,
    CallResult,
    CallSetup,
    Hangup,
    Moment,
    MomentKind,
    ScriptedCaller,
    World,
)
from tests.simulator.cases import BASE, DocumentTransport, Served

QUEUED = '<Enqueue waitUrl="/w" action="/left">support</Enqueue>'
AGENT = '<Dial action="/done"><Queue url="/about">support</Queue></Dial>'
WAIT = '<Pause length="10"/>'


def transport_of(**documents: str) -> DocumentTransport:
    """Documents by their names."""
    return DocumentTransport(
        {
            f"{BASE}/{name}": [Served(f"<Response>{body}</Response>".encode())]
            for name, body in documents.items()
        }
    )


def played(
    transport: DocumentTransport, *calls: tuple[str, float, list[Action]]
) -> list[CallResult]:
    """The results of calls, each to a document at a second with a script."""
    world = World()
    for name, at, actions in calls:
        caller = ScriptedCaller(actions, is_alone=False)
        world.place(transport, CallSetup(f"{BASE}/{name}"), caller, at)
    return world.run()


def params(result: CallResult, path: str) -> list[dict[str, str]]:
    """The parameters of the requests for a path."""
    return [dict(r.params) for r in result.requests if r.url.endswith(path)]


def office(**more: str) -> DocumentTransport:
    documents = {"q": QUEUED, "w": WAIT, "left": "<Say>Bye</Say>", "agent": AGENT}
    return transport_of(**{**documents, "about": "<Say>Soon</Say>", "done": "<Hangup/>", **more})


def test_agent_takes_the_first_caller_out_of_the_queue() -> None:
    caller, agent = played(
        office(), ("q", 0.0, []), ("agent", 15.0, [Action("dial", seconds=20.0)])
    )
    assert agent.callee_heard == ("Soon",)
    assert params(caller, "/left")[0]["QueueResult"] == "bridged"
    assert params(agent, "/done")[0]["DialCallStatus"] == "completed"
    assert params(agent, "/done")[0]["DialCallDuration"] == "20"
    assert params(agent, "/done")[0]["DialCallSid"] == params(caller, "/q")[0]["CallSid"]
    assert caller.heard == ("[enqueue support]", "[pause 10]", "[pause 10]…", "Bye")
    assert caller.seconds > 35


def test_agent_who_comes_first_waits_for_a_caller() -> None:
    caller, agent = played(office(), ("q", 12.0, []), ("agent", 0.0, [Action("dial", seconds=5.0)]))
    assert params(agent, "/done")[0]["DialCallStatus"] == "completed"
    assert caller.heard == ("[enqueue support]", "[pause 10]…", "Bye")


def test_agent_gives_up_on_an_empty_queue() -> None:
    (agent,) = played(office(), ("agent", 0.0, []))
    assert params(agent, "/done")[0]["DialCallStatus"] == "no-answer"
    assert agent.seconds == 35


class HangsUpOnPeople(ScriptedCaller):
    """Hangs up four seconds into every conversation."""

    def answer(self, moment: Moment) -> CallerEvent | None:
        return Hangup(4.0) if moment.kind is MomentKind.TALKING else None


def test_caller_hangs_up_on_the_agent() -> None:
    world, documents = World(), office()
    world.place(documents, CallSetup(f"{BASE}/q"), HangsUpOnPeople())
    world.place(documents, CallSetup(f"{BASE}/agent"), at=3.0)
    caller, agent = world.run()
    assert caller.ended_by == "caller_hangup"
    assert params(caller, "/left")[0]["QueueResult"] == "bridged"
    assert params(agent, "/done")[0]["DialCallStatus"] == "completed"
    assert params(agent, "/done")[0]["DialCallDuration"] == "4"


def test_agent_hangs_up_on_the_caller() -> None:
    world, documents = World(), office()
    world.place(documents, CallSetup(f"{BASE}/q"))
    world.place(documents, CallSetup(f"{BASE}/agent"), HangsUpOnPeople(), at=3.0)
    caller, agent = world.run()
    assert agent.ended_by == "caller_hangup"
    assert caller.heard[-1] == "Bye"


def test_positions_move_up_and_the_queue_is_full() -> None:
    small = QUEUED.replace("waitUrl", 'maxQueueSize="2" waitUrl')
    first, second, third, agent = played(
        office(q=small),
        ("q", 0.0, []),
        ("q", 1.0, []),
        ("q", 2.0, []),
        ("agent", 25.0, [Action("dial", seconds=4.0)]),
    )
    assert params(third, "/left")[0]["QueueResult"] == "queue-full"
    assert "14207" in third.warnings
    waits = params(second, "/w")
    assert [waits[0]["QueuePosition"], waits[-1]["QueuePosition"]] == ["2", "1"]
    assert waits[0]["CurrentQueueSize"] == "2"
    assert waits[-1]["AvgQueueTime"] != "0"
    assert params(first, "/left")[0]["QueueResult"] == "bridged"
    assert agent.ended_by == "hangup_verb"


def test_every_call_of_a_world_has_its_own_identifier() -> None:
    results = played(office(), ("q", 0.0, []), ("q", 0.0, []), ("agent", 5.0, []))
    sids = [dict(result.requests[0].params)["CallSid"] for result in results]
    assert len(set(sids)) == 3


def test_leave_makes_room_for_the_next() -> None:
    leaver, agent = played(office(w="<Leave/>"), ("q", 0.0, []), ("agent", 1.0, []))
    assert params(leaver, "/left")[0]["QueueResult"] == "leave"
    assert params(agent, "/done")[0]["DialCallStatus"] == "no-answer"


def room(attributes: str = "") -> str:
    return f'<Dial action="/d"><Conference {attributes}>r</Conference></Dial>'


def test_two_in_a_conference_talk_and_the_rest_stay() -> None:
    documents = transport_of(a=room(), d="<Say>Out</Say>")
    first, second = played(
        documents,
        ("a", 0.0, [Action("dial", hangup=True, seconds=30.0)]),
        ("a", 10.0, [Action("dial", seconds=60.0)]),
    )
    assert first.ended_by == "caller_hangup"
    assert params(second, "/d")[0]["DialCallStatus"] == "answered"
    assert second.seconds > 60


def test_callers_wait_for_the_moderator() -> None:
    guest = room('startConferenceOnEnter="false" waitUrl="/w"')
    moderator = room('endConferenceOnExit="true"')
    documents = transport_of(a=guest, m=moderator, w="<Say>Please wait</Say>", d="<Say>Out</Say>")
    one, two, boss = played(
        documents,
        ("a", 0.0, []),
        ("a", 5.0, []),
        ("m", 60.0, [Action("dial", seconds=40.0)]),
    )
    for guest_result in (one, two):
        assert guest_result.heard[:2] == ("[dial conference:r]", "Please wait")
        assert params(guest_result, "/d")[0]["DialCallStatus"] == "answered"
    assert one.seconds > 100
    assert two.seconds > 95
    assert boss.heard[-1] == "Out"


def test_guests_alone_never_start_a_conference() -> None:
    documents = transport_of(a=room('startConferenceOnEnter="false"'), d="<Say>Out</Say>")
    one, two = played(
        documents,
        ("a", 0.0, [Action("dial", hangup=True, seconds=50.0)]),
        ("a", 5.0, [Action("dial", hangup=True, seconds=20.0)]),
    )
    assert (one.ended_by, two.ended_by) == ("caller_hangup", "caller_hangup")


def test_full_conference_and_a_label_that_is_taken() -> None:
    documents = transport_of(
        a=room('participantLabel="boss"'), b=room('maxParticipants="1"'), d="<Say>Out</Say>"
    )
    stay = [Action("dial", hangup=True, seconds=30.0)]
    _, same, full = played(documents, ("a", 0.0, stay), ("a", 5.0, []), ("b", 6.0, []))
    assert "16025" in same.warnings
    assert "16020" in full.warnings
    assert params(full, "/d")[0]["DialCallStatus"] == "failed"


def test_conference_reports_go_where_the_first_participant_said() -> None:
    first = room('statusCallback="/one" statusCallbackEvent="start end join leave"')
    second = room('statusCallback="/two" statusCallbackEvent="join"')
    documents = transport_of(a=first, b=second, d="<Hangup/>", one="", two="")
    talk = [Action("dial", seconds=10.0)]
    results = played(documents, ("a", 0.0, []), ("b", 3.0, talk))
    events = [(c.url.rpartition("/")[2], c.event) for r in results for c in r.callbacks]
    assert {url for url, _ in events} == {"one"}
    assert [event for _, event in events].count("participant-join") == 2
    assert [event for _, event in events].count("conference-start") == 1


def test_no_call_runs_backwards_in_a_world() -> None:
    world = World()
    documents = office()
    calls = [world.place(documents, CallSetup(f"{BASE}/q"), at=index * 2.0) for index in range(4)]
    calls.append(world.place(documents, CallSetup(f"{BASE}/agent"), at=9.0))
    world.run()
    for call in calls:
        assert call.ended
        times = [entry.time for entry in call.trace]
        assert times == sorted(times)
