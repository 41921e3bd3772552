"""Every rule: a flow in which it speaks, and a like one in which it is silent."""

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

import pytest

from designer.analysis import RULES, analyse
from designer.bundle import EntryKind
from designer.flow import (
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    Node,
    NodeId,
    OpaqueNode,
    Project,
    VerbNode,
)
from designer.problem import Severity
from designer.twiml import element
from tests.analysis.test_profiles import SAMPLES as CHOSEN
from tests.helpers.briefflows import (
    branch,
    call,
    dial,
    external,
    hangup,
    menu,
    note,
    project_of,
    say,
    text,
    verb,
)


class Sample(NamedTuple):
    """A flow in which a rule speaks, with the place, and one in which it is silent."""

    rule: str
    speaks: Project
    place: tuple[str, str]
    silent: Project


def chosen(*choices: Choice, **attributes: str) -> Project:
    """A menu with these choices, all linked."""
    gather = VerbNode(
        id=NodeId("menu"),
        element=element("Gather", attributes, element("Say", {}, "Choose.")),
        choices=choices,
    )
    links = [f"menu choice:{choice.id} end" for choice in choices]
    return project_of(
        call(),
        gather,
        hangup(),
        links="\n".join(["in start menu", "menu else end", "menu next end", *links]),
    )


def one(node: Node, links: str = "") -> Project:
    """A call that comes to ``node`` at once, with a Hangup to link to."""
    return project_of(call(), node, hangup(), links=f"in start {node.id}\n{links}")


def cases(*rows: BranchCase, parameter: str = "From") -> Project:
    """A Branch with these cases, all linked."""
    node = BranchNode(id=NodeId("where"), parameter=parameter, cases=rows)
    links = "\n".join(f"where case:{row.id} end" for row in rows)
    return one(node, f"where else end\n{links}")


def whispered(*verbs: Node, links: str = "") -> Project:
    """A Dial whose callee first gets to the first of ``verbs``."""
    return project_of(
        call(),
        dial("dial"),
        hangup(),
        *verbs,
        links=f"in start dial\ndial next end\ndial url@0 {verbs[0].id}\n{links}",
    )


def queued(*verbs: Node, links: str = "") -> Project:
    """An Enqueue whose callers wait at the first of ``verbs``."""
    return project_of(
        call(),
        verb("queue", "Enqueue", "support"),
        hangup(),
        *verbs,
        links=f"in start queue\nqueue next end\nqueue waitUrl {verbs[0].id}\n{links}",
    )


def joined(wait: Node, links: str = "") -> Project:
    """A Dial into a conference with a wait document."""
    return project_of(
        call(),
        verb("dial", "Dial", element("Conference", {}, "room")),
        hangup(),
        wait,
        links=f"in start dial\ndial next end\ndial waitUrl@0 {wait.id}\n{links}",
    )


A = Choice("a", "1")
SAMPLES = [
    Sample("entry-none", project_of(say("hi")), ("", ""), project_of(note("n"))),
    Sample(
        "unreachable",
        project_of(call(), hangup(), say("lost"), links="in start end\nlost next end"),
        ("lost", ""),
        project_of(call(), hangup(), note("n"), links="in start end"),
    ),
    Sample(
        "never-reached",
        project_of(call(), hangup("end"), say("hi"), links="in start end\nend next hi"),
        ("end", "next"),
        one(say("hi"), "hi next end"),
    ),
    Sample(
        "gather-repeats-document",
        one(menu("menu"), "menu next end"),
        ("menu", "else"),
        one(menu("menu"), "menu next end\nmenu else end"),
    ),
    Sample("unlinked-outcome", project_of(call()), ("in", "start"), one(hangup("x"))),
    Sample("unlinked-outcome", one(say("hi")), ("hi", "next"), one(say("hi"), "hi next end")),
    Sample(
        "unlinked-outcome",
        one(menu("menu", "1"), "menu else menu\nmenu next end"),
        ("menu", "choice:1"),
        one(menu("menu", "1"), "menu choice:1 end\nmenu else menu\nmenu next end"),
    ),
    Sample(
        "unlinked-outcome",
        one(menu("menu", "1"), "menu choice:1 end\nmenu next end"),
        ("menu", "else"),
        one(menu("menu", action="https://example.com"), "menu next end"),
    ),
    Sample(
        "unlinked-outcome",
        one(menu("menu", "1"), "menu choice:1 end\nmenu else end"),
        ("menu", "next"),
        one(
            menu("menu", "1", actionOnEmptyResult="true"),
            "menu choice:1 end\nmenu else end",
        ),
    ),
    Sample(
        "unlinked-outcome",
        one(dial("dial")),
        ("dial", "next"),
        one(dial("dial"), "dial next end"),
    ),
    Sample(
        "unlinked-outcome",
        one(dial("dial"), "dial result:busy end\ndial result:no-answer end"),
        ("dial", "result:failed"),
        one(
            dial("dial"),
            "dial result:busy end\ndial result:no-answer end\ndial result:failed end",
        ),
    ),
    Sample(
        "unlinked-outcome",
        one(verb("queue", "Enqueue", "support")),
        ("queue", "next"),
        one(
            verb("queue", "Enqueue", "support"),
            "queue result:queue-full end\nqueue result:error end",
        ),
    ),
    Sample(
        "unlinked-outcome",
        one(verb("record", "Record"), "record next end"),
        ("record", "action"),
        one(verb("record", "Record"), "record next end\nrecord action end"),
    ),
    Sample(
        "unlinked-outcome",
        one(branch("where", "x"), "where case:x end"),
        ("where", "else"),
        one(branch("where", "x"), "where case:x end\nwhere else end"),
    ),
    Sample(
        "unlinked-outcome",
        one(verb("pay", "Pay"), "pay result:success end\npay next end"),
        ("pay", "result:too-many-failed-attempts"),
        one(verb("dial", "Dial", element("Conference", {}, "room"))),
    ),
    Sample(
        "loop-without-input",
        project_of(
            call(),
            say("hi"),
            verb("again", "Redirect"),
            links="in start hi\nhi next again\nagain target hi",
        ),
        ("hi", ""),
        queued(
            say("music"), verb("again", "Redirect"), links="music next again\nagain target music"
        ),
    ),
    Sample(
        "loop-without-exit",
        one(menu("menu", "1"), "menu choice:1 menu\nmenu else menu\nmenu next menu"),
        ("menu", ""),
        one(menu("menu", "1"), "menu choice:1 end\nmenu else menu\nmenu next menu"),
    ),
    Sample(
        "loop-on-silence",
        one(menu("menu", "1"), "menu choice:1 end\nmenu else menu\nmenu next menu"),
        ("menu", "next"),
        one(menu("menu", "1"), "menu choice:1 end\nmenu else menu\nmenu next end"),
    ),
    Sample("choice-empty", chosen(Choice("a")), ("menu", "choice:a"), chosen(A)),
    Sample("choice-empty", chosen(Choice("a", "1x")), ("menu", "choice:a"), chosen(A)),
    Sample(
        "duplicate-choice",
        chosen(A, Choice("b", "1")),
        ("menu", "choice:b"),
        chosen(A, Choice("b", "2")),
    ),
    Sample(
        "duplicate-choice",
        chosen(Choice("a", "", ("sales",)), Choice("b", "", ("Sales ",)), input="speech"),
        ("menu", "choice:b"),
        chosen(Choice("a", "", ("sales",)), Choice("b", "", ("help",)), input="speech"),
    ),
    Sample(
        "choice-prefix",
        chosen(A, Choice("b", "12")),
        ("menu", "choice:a"),
        chosen(A, Choice("b", "12"), numDigits="1"),
    ),
    Sample(
        "choice-length",
        chosen(A, Choice("b", "12"), numDigits="1"),
        ("menu", "choice:b"),
        chosen(Choice("b", "12"), numDigits="2"),
    ),
    Sample(
        "choice-length", chosen(A, numDigits="2"), ("menu", "choice:a"), chosen(A, numDigits="1")
    ),
    Sample("choice-wait", chosen(A), ("menu", ""), chosen(A, numDigits="1")),
    Sample(
        "choice-finish-key",
        chosen(Choice("a", "#"), numDigits="1"),
        ("menu", "choice:a"),
        chosen(Choice("a", "#"), numDigits="1", finishOnKey=""),
    ),
    Sample(
        "choice-speech",
        chosen(Choice("a", "1", ("sales",))),
        ("menu", "choice:a"),
        chosen(Choice("a", "1", ("sales",)), input="dtmf speech"),
    ),
    Sample(
        "choice-speech",
        chosen(Choice("a", "1"), input="speech"),
        ("menu", "choice:a"),
        chosen(Choice("a", "", ("sales",)), input="speech"),
    ),
    Sample("missing-target", one(external("x", "")), ("x", ""), one(external("x"))),
    Sample("missing-target", one(external("x", "twiml.xml")), ("x", ""), one(external("x"))),
    Sample("missing-target", one(external("x", "http://[")), ("x", ""), one(external("x"))),
    Sample(
        "opaque",
        one(OpaqueNode(id=NodeId("x"), document="x.xml", content=b"<a", reason="It is broken.")),
        ("x", ""),
        one(OpaqueNode(id=NodeId("x"), document="x.xml", content=b"<Response/>")),
    ),
    Sample(
        "opaque",
        one(OpaqueNode(id=NodeId("x"), reason="A step of another product.")),
        ("x", ""),
        one(external("x")),
    ),
    Sample("branch-case", cases(), ("where", ""), cases(BranchCase("a", "equals", ("1",)))),
    Sample(
        "branch-case",
        cases(BranchCase("a", "equals", ("",))),
        ("where", "case:a"),
        cases(BranchCase("a", "is_empty", ("",))),
    ),
    Sample(
        "branch-case",
        cases(BranchCase("a", "matches", ("(",))),
        ("where", "case:a"),
        cases(BranchCase("a", "matches", ("^1",))),
    ),
    Sample(
        "branch-case",
        cases(BranchCase("a", "less_than", ("many",))),
        ("where", "case:a"),
        cases(BranchCase("a", "less_than", ("3.5",))),
    ),
    Sample(
        "branch-case",
        cases(BranchCase("a", values=("1",)), BranchCase("b", values=("1",))),
        ("where", "case:b"),
        cases(BranchCase("a", values=("1",)), BranchCase("b", values=("2",))),
    ),
    Sample(
        "branch-case",
        cases(BranchCase("a", values=("1",)), parameter=" "),
        ("where", ""),
        cases(BranchCase("a", values=("1",))),
    ),
    Sample(
        "leave-outside-wait",
        one(verb("leave", "Leave")),
        ("leave", ""),
        queued(verb("leave", "Leave")),
    ),
    Sample(
        "dial-in-whisper",
        whispered(say("hi"), dial("other"), links="hi next other"),
        ("other", ""),
        whispered(say("hi")),
    ),
    Sample("wait-verb", joined(hangup("x")), ("x", ""), queued(hangup("x"))),
    Sample(
        "wait-verb",
        queued(say("hi"), dial("other"), links="hi next other"),
        ("other", ""),
        queued(say("hi")),
    ),
    Sample(
        "whisper-verb",
        whispered(verb("record", "Record")),
        ("record", ""),
        whispered(menu("key", "1"), hangup("no"), links="key next no"),
    ),
    Sample(
        "wrong-channel",
        project_of(
            text(),
            branch("where", "x"),
            say("hi"),
            links="in start where\nwhere case:x hi\nwhere else hi",
        ),
        ("hi", ""),
        project_of(
            text(),
            branch("where", "x"),
            verb("hi", "Message", "Hello"),
            links="in start where\nwhere case:x hi\nwhere else hi",
        ),
    ),
    Sample(
        "reject-answered",
        project_of(call(), say("hi"), verb("no", "Reject"), links="in start hi\nhi next no"),
        ("no", ""),
        project_of(
            call(),
            branch("where", "x"),
            verb("no", "Reject"),
            links="in start where\nwhere case:x no\nwhere else no",
        ),
    ),
]


def places(project: Project, rule: str) -> list[tuple[str, str]]:
    """Where the rule speaks."""
    return [(one.node, one.outcome) for one in analyse(project) if one.rule == rule]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.rule)
def test_a_rule_speaks_where_it_should_and_only_there(sample: Sample) -> None:
    assert sample.place in places(sample.speaks, sample.rule)
    assert not places(sample.silent, sample.rule)


def test_every_rule_has_a_sample() -> None:
    always = {rule.id for rule in RULES if not rule.profiles}
    elsewhere = {"element", *(sample.rule for sample in CHOSEN)}
    assert always - elsewhere == {sample.rule for sample in SAMPLES}


def test_every_rule_says_what_it_is_about() -> None:
    assert len({rule.id for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert rule.title
        assert rule.words.endswith(".")
        assert rule.source.startswith("https://")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.rule)
def test_every_message_names_the_place_and_ends_as_a_sentence(sample: Sample) -> None:
    for problem in analyse(sample.speaks):
        assert problem.message.endswith(".")
        assert len(problem.message) > 30


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.rule)
def test_a_fix_mends_what_it_is_offered_for(sample: Sample) -> None:
    for problem in analyse(sample.speaks):
        if problem.fix is not None:
            mended = problem.fix.edit(sample.speaks)
            place = (problem.rule, problem.node, problem.outcome, problem.attribute)
            assert place not in [
                (one.rule, one.node, one.outcome, one.attribute) for one in analyse(mended)
            ]


def test_missing_text_is_found_at_its_field() -> None:
    (found,) = analyse(one(verb("hi", "Say"), "hi next end"))
    assert (found.node, found.attribute, found.code) == ("hi", "#text", "13520")
    assert found.message.startswith("Say: ")


def test_a_nested_noun_is_found_by_its_path() -> None:
    problems = analyse(one(dial("dial", "nonsense"), "dial next end"))
    assert ("dial", (0,)) in [(problem.node, problem.path) for problem in problems]


def test_a_linked_redirect_needs_no_text() -> None:
    redirect = verb("go", "Redirect")
    assert analyse(one(redirect))
    assert not analyse(one(redirect, "go target end"))


def test_a_redirect_in_a_message_flow_is_judged_as_such() -> None:
    flow = project_of(
        text(),
        verb("go", "Redirect"),
        verb("hi", "Message", "Hi"),
        links="in start go\ngo target hi",
    )
    assert not analyse(flow)


def test_a_message_flow_may_just_end() -> None:
    reply = verb("hi", "Message", "Hi")
    assert not analyse(project_of(text(), reply, links="in start hi"))
    where = project_of(text(), branch("where", "x"), links="in start where")
    assert not analyse(where)


def test_a_whisper_may_just_end() -> None:
    assert not analyse(whispered(say("hi")))


def test_a_node_in_the_call_and_in_a_whisper_is_judged_for_both() -> None:
    flow = project_of(
        call(),
        dial("dial"),
        say("hi"),
        links="in start dial\ndial next hi\ndial url@0 hi",
    )
    assert ("hi", "next") in places(flow, "unlinked-outcome")


def test_silence_may_go_round_while_waiting() -> None:
    flow = queued(menu("key", "1"), verb("out", "Leave"), links="key choice:1 out\nkey next key")
    assert not places(flow, "loop-on-silence")
    assert not places(flow, "loop-without-exit")


def test_a_ring_of_redirects_is_an_error_even_while_waiting() -> None:
    flow = queued(verb("a", "Redirect"), verb("b", "Redirect"), links="a target b\nb target a")
    assert places(flow, "loop-without-input") == [("a", "")]


def test_a_long_silent_ring_is_told_once_at_its_first_menu() -> None:
    flow = project_of(
        call(),
        menu("one", "1"),
        say("again"),
        menu("two", "1"),
        hangup(),
        links="""
            in start one
            one next again
            again next two
            two next one
            one choice:1 end
            two choice:1 end
            one else two
            two else one
        """,
    )
    assert places(flow, "loop-on-silence") == [("one", "next")]


@pytest.mark.parametrize(
    ("node", "way", "other"),
    [
        (menu("ask", "1", actionOnEmptyResult="true"), "else", "choice:1"),
        (verb("ask", "Record"), "next", "action"),
        (verb("ask", "Pay"), "action", "next"),
        (verb("ask", "Pay"), "result:too-many-failed-attempts", "result:success"),
    ],
)
def test_silence_goes_round_by_the_way_that_it_takes(node: Node, way: str, other: str) -> None:
    """Not only by “no input” of a Gather: an empty result, an empty recording, no card number."""
    links = f"in start ask\nask {way} again\nagain next odd\nodd next ask\nask {other} end"
    nodes = (call(), node, say("again"), verb("odd", "Bogus"), hangup())
    flow = project_of(*nodes, links=links)
    assert places(flow, "loop-on-silence") == [("ask", way)]
    other_way = links.replace(f"ask {way} again", f"ask {way} end")
    assert not places(project_of(*nodes, links=other_way), "loop-on-silence")


@pytest.mark.parametrize(
    ("flow", "rule"),
    [
        (one(verb("go", "Leave"), "go next hi\nhi next end"), "leave-outside-wait"),
        (queued(verb("go", "Reject"), links="go next hi\nhi next end"), "wait-verb"),
        (whispered(verb("go", "Reject"), links="go next hi\nhi next end"), "dial-in-whisper"),
    ],
)
def test_what_follows_a_verb_that_cannot_run_there_is_heard(flow: Project, rule: str) -> None:
    """The simulator skips it, so nothing behind it is out of reach: the one finding is enough."""
    flow = replace(flow, flow=flow.flow.with_changed({NodeId("hi"): say("hi")}))
    assert places(flow, rule) == [("go", "")]
    assert not places(flow, "unreachable")
    assert not places(flow, "never-reached")


def test_what_follows_a_leave_in_a_queue_is_out_of_reach() -> None:
    flow = queued(verb("go", "Leave"), say("hi"), links="go next hi\nhi next end")
    assert places(flow, "unreachable") == [("hi", "")]
    assert places(flow, "never-reached") == [("go", "next")]


def test_a_menu_that_can_be_refused_has_an_exit_through_a_dial() -> None:
    flow = project_of(
        call(),
        menu("menu", "1"),
        dial("dial"),
        links="in start menu\nmenu choice:1 dial\nmenu else menu\nmenu next menu\ndial next menu",
    )
    assert places(flow, "loop-without-exit") == [("menu", "")]


def test_worst_first_then_in_the_order_of_the_flow() -> None:
    flow = project_of(
        call(),
        say("b"),
        say("a", ""),
        say("lost"),
        links="in start b\nb next a",
    )
    found = [(problem.severity, problem.node) for problem in analyse(flow)]
    ranks = {severity: rank for rank, severity in enumerate(Severity)}
    order = {node_id: place for place, node_id in enumerate(flow.flow.nodes)}
    assert found == sorted(found, key=lambda one: (ranks[one[0]], order[NodeId(one[1])]))


def test_titles_name_nodes_in_messages() -> None:
    node = replace(say("hi"), title="Greeting")
    (found,) = analyse(project_of(call(), node, links="in start hi"))
    assert found.message.startswith("“Greeting”: ")


def test_entries_are_named_by_what_comes_in() -> None:
    entry = EntryNode(id=NodeId("in"), kind=EntryKind.OUTGOING)
    (found,) = analyse(project_of(entry))
    assert found.message.startswith("Outgoing call: ")


def test_an_empty_project_has_no_findings() -> None:
    assert analyse(Project()) == ()


def test_what_somebody_else_answers_is_not_judged() -> None:
    assert not analyse(project_of(call(), external("x"), links="in start x"))


def codes(project: Project) -> Mapping[str, str]:
    """Twilio's code of each finding that has one, by rule."""
    return {problem.rule: problem.code for problem in analyse(project) if problem.code}


def test_codes_are_those_of_twilio() -> None:
    assert (
        codes(whispered(say("hi"), dial("other"), links="hi next other"))["dial-in-whisper"]
        == "13201"
    )
    assert codes(joined(hangup("x")))["wait-verb"] == "13238"
    ring = project_of(
        text(),
        verb("hi", "Message", "Hi"),
        verb("go", "Redirect"),
        links="in start hi\nhi next go\ngo target hi",
    )
    assert codes(ring)["loop-without-input"] == "14106"


def test_input_from_the_call_may_be_anything() -> None:
    project = chosen(Choice("c1", "1"), Choice("c2", "", ("news",)), input="{{Mode}}")
    assert not places(project, "choice-speech")
