"""Properties: proved, or refuted by a path that shows the fault as a call."""

import pytest

from designer.flow import NodeId, Project, Property, compile_flow, connect, disconnect, waive
from designer.paths import (
    Proof,
    build,
    machines_of,
    paths_of,
    property_problems,
    property_words,
    prove,
)
from designer.scenarios import ScenarioRun, offline, run_scenario, scenario_of
from designer.simulator import Requested
from tests.helpers.bigflow import big_project
from tests.helpers.briefflows import branch, call, dial, hangup, menu, project_of, say, verb

DESK = project_of(
    call(),
    menu("desk", "1 2"),
    dial("sales"),
    say("hours", "We are open on weekdays."),
    say("sorry", "Nobody is there. Leave a message."),
    verb("voicemail", "Record"),
    say("bye", "Goodbye."),
    hangup(),
    links="in start desk\ndesk choice:1 sales\ndesk choice:2 hours\ndesk else desk\n"
    "desk next sales\nsales next bye\nsales result:busy sorry\nsales result:no-answer sorry\n"
    "sales result:failed sorry\nsales result:canceled sorry\nsorry next voicemail\n"
    "voicemail action bye\nvoicemail next bye\nhours next desk\nbye next end",
)
ALL = [
    Property("person-within-reach", keys=1, seconds=10),
    Property("silence-ends", seconds=120),
    Property("words-at-the-end"),
    Property("failed-dial-voicemail"),
    Property("never-reaches", node="sorry", after="desk", outcome="choice:2"),
    Property("always-ends"),
]


def proofs(project: Project, *properties: Property) -> list[Proof]:
    """What becomes of the properties."""
    bundle = compile_flow(project.flow).bundle
    return list(prove(properties, machines_of(bundle, project.flow)))


def replayed(project: Project, proof: Proof) -> ScenarioRun:
    """The counter-example, placed as a call."""
    assert not proof.holds
    assert proof.path is not None
    target = offline(compile_flow(project.flow).bundle)
    return run_scenario(scenario_of(proof.path, "Counter-example"), target, project.flow)


def test_a_dial_that_only_a_program_can_cancel_drops_nobody() -> None:
    """As the rule about Dials that fail says: busy, no answer and failed are all that is asked."""
    sales = NodeId("sales")
    bare = disconnect(disconnect(DESK, sales, "result:canceled"), sales, "next")
    dropped = Property("words-at-the-end")
    assert proofs(bare, dropped)[0].holds
    assert not proofs(disconnect(bare, sales, "result:busy"), dropped)[0].holds
    cut_off = connect(bare, sales, "result:canceled", NodeId("end"))
    assert not proofs(cut_off, dropped)[0].holds


def test_a_good_desk_keeps_its_promises() -> None:
    rest = [one for one in ALL if one.kind != "never-reaches"]
    assert [one.words for one in proofs(DESK, *rest) if not one.holds] == []


def test_news_lead_back_to_sales_after_all() -> None:
    found = proofs(DESK, ALL[4])[0]
    assert "gets to Say “Nobody is there. Leave a message.” after all" in found.words
    run = replayed(DESK, found)
    assert run.walk.nodes.index("hours") < run.walk.nodes.index("sorry")


def test_far_from_a_person() -> None:
    far = disconnect(disconnect(DESK, NodeId("desk"), "choice:1"), NodeId("desk"), "next")
    found = proofs(far, ALL[0])[0]
    assert "no way with 1 key leads to one" in found.words
    assert found.node == "desk"
    run = replayed(far, found)
    assert "desk" in run.walk.nodes
    assert "sales" not in run.walk.nodes
    slow = proofs(DESK, Property("person-within-reach", keys=1, seconds=0.5))[0]
    assert "it takes" in slow.words


def test_silence_that_never_ends() -> None:
    loop = connect(DESK, NodeId("desk"), "next", NodeId("desk"))
    found = proofs(loop, ALL[1])[0]
    assert "never ends" in found.words
    run = replayed(loop, found)
    assert run.result is not None
    assert run.result.ended_by == "redirect_limit"
    again = proofs(loop, ALL[5])[0]
    assert "round in a circle" in again.words
    run = replayed(loop, again)
    assert run.result is not None
    assert run.result.ended_by == "redirect_limit"


def test_silence_that_ends_late() -> None:
    found = proofs(DESK, Property("silence-ends", seconds=20))[0]
    assert "seconds to end" in found.words
    run = replayed(DESK, found)
    assert run.seconds > 20


def test_dropped_without_words() -> None:
    mute = disconnect(DESK, NodeId("desk"), "choice:2")
    found = proofs(mute, ALL[2])[0]
    assert found.node == "desk"
    run = replayed(mute, found)
    assert run.result is not None
    assert run.result.ended_by == "end_of_document"
    assert run.result.heard == ("Choose.…",) or run.result.heard == ("Choose.",)
    meant = waive(mute, NodeId("desk"), "property-words-at-the-end", "Not yet recorded.")
    assert proofs(meant, ALL[2])[0].holds


def test_a_failed_dial_without_voicemail() -> None:
    bare = connect(DESK, NodeId("sales"), "result:busy", NodeId("bye"))
    found = proofs(bare, ALL[3])[0]
    assert found.words == "no voicemail is offered when Dial +15550100100 ends with “busy”."
    run = replayed(bare, found)
    asked = [dict(one.params) for one in run.trace if isinstance(one, Requested)]
    assert any(one.get("DialCallStatus") == "busy" for one in asked)
    assert "voicemail" not in run.walk.nodes


@pytest.mark.parametrize(("outcome", "holds"), [("case:open", True), ("else", False)])
def test_opening_hours_never_lead_to_the_night_message(outcome: str, holds: bool) -> None:
    project = project_of(
        call(),
        branch("hours", "open", parameter="State"),
        dial("desk"),
        say("night", "We are closed."),
        hangup(),
        links="in start hours\nhours case:open desk\nhours else night\ndesk next end\n"
        "night next end",
    )
    stated = Property("never-reaches", node="night", after="hours", outcome=outcome)
    found = proofs(project, stated)[0]
    assert found.holds is holds
    if not holds:
        assert "night" in replayed(project, found).walk.nodes


def test_refutations_are_findings_in_plain_words() -> None:
    mute = disconnect(DESK, NodeId("desk"), "choice:2")
    project = Project(flow=mute.flow, positions=mute.positions, properties=(ALL[2],))
    found = property_problems(project, compile_flow(mute.flow).bundle)
    assert [(one.rule, one.node) for one in found] == [("property-words-at-the-end", "desk")]
    assert found[0].message.startswith("It should hold that no path ends without words; but the")
    assert "within 3 keys" in property_words(Property("person-within-reach"), mute.flow)
    assert property_problems(mute, compile_flow(mute.flow).bundle) == ()


def test_a_property_of_a_node_that_is_gone_does_not_hold() -> None:
    found = proofs(DESK, Property("never-reaches", node="x", after="desk"))[0]
    assert "not there (x)" in found.words


def test_a_pulse_ends_the_work() -> None:
    project = big_project(1200)
    bundle = compile_flow(project.flow).bundle

    class WantedElsewhereError(Exception):
        pass

    beats = 0

    def third() -> None:
        nonlocal beats
        beats += 1
        if beats == 3:
            raise WantedElsewhereError

    with pytest.raises(WantedElsewhereError):
        build(bundle, project.flow, bundle.entries[0], pulse=third)
    machine = build(bundle, project.flow, bundle.entries[0])
    for work in (
        lambda: paths_of(machine, pulse=third),
        lambda: list(prove([Property("person-within-reach")], [machine], third)),
    ):
        beats = 0
        with pytest.raises(WantedElsewhereError):
            work()
