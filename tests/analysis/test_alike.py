"""What is judged alike is judged right."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.analysis import PROFILES, Analyser, FlowGraph
from designer.analysis.graph import NO_ROLE, Role
from designer.analysis.rules import RULES, NodeContext, NodeRule
from designer.analysis.rules.alike import MOST_WORDS, shape
from designer.analysis.rules.keypad import keypad_in
from designer.bundle import EntryKind
from designer.flow import Choice, Node, NodeId, Project, VerbNode
from designer.problem import Problem
from designer.twiml import Element
from tests.helpers.briefflows import call, project_of

WORDS = st.sampled_from(
    [
        *("Hello.", "Press 1.", "", " ", "a" * MOST_WORDS, "b" * 5000, "Ü", "{{From}}", "<b>"),
        *("+12025550100", "+12025550199", "+491234", "911", "x", "\x00", "a & b", "\n", "100 %"),
        *("To go on, press 3.", "Press 2 for sales.", "Invalid, see www.example.com"),
    ]
)
TAGS = st.sampled_from(["Say", "Play", "Number", "Dial", "Gather", "Pause", "Client", "prosody"])
ATTRIBUTES = st.sampled_from(
    [(), (("timeout", "5"),), (("voice", "Polly.Joanna"),), (("x", "y"),), (("numDigits", "1"),)]
)
ELEMENTS = st.recursive(
    st.builds(Element, TAGS, ATTRIBUTES, WORDS.map(lambda one: (one,) if one else ())),
    lambda inner: st.builds(Element, TAGS, ATTRIBUTES, st.lists(inner, max_size=3).map(tuple)),
    max_leaves=4,
)
PROMPTS = (
    "Hello.",
    "For sales, press 1.",
    "Press 1 for sales.",
    "For help, push 2.",
    "Invalid.",
    "Listen carefully.",
    "See www.example.com.",
    "Ask the BBC now.",
    "Hello. " * 60,
)
"""Words that some rule says something of, in shapes that are alike."""
WAYS: list[dict[str, int]] = [
    {"next": 1},
    {"next": 1, "else": 1},
    {"next": 1, "else": 2},
    {"next": 0, "else": 1},
    {"else": 0, "next": 1},
    {"choice:c1": 1},
    {},
]
"""The linked outcomes of a verb, and how many verbs further they lead."""
CHOICES: list[tuple[Choice, ...]] = [
    (),
    (Choice("c1", "1"),),
    (Choice("c1", "12"), Choice("c2", "1")),
]


def menu(words: str) -> Element:
    """A Gather with this prompt."""
    return Element("Gather", (), (Element("Say", (), (words,)),))


def judged_alone(project: Project) -> list[Problem]:
    """What each rule about single nodes finds in each node, asked one by one."""
    graph, found = FlowGraph(project.flow), list[Problem]()
    roles = graph.roles()
    for node_id, node in project.flow.nodes.items():
        role: Role = roles.get(node_id, NO_ROLE)
        links = project.flow.links_from(node_id)
        context = NodeContext(node, links, role, graph.outcomes(node_id), keypad_in(node))
        for rule in RULES:
            if isinstance(rule, NodeRule) and rule.is_about(node, role):
                found += rule.check(rule, context)
    return found


def told(problems: Sequence[Problem]) -> list[str]:
    """The findings, to be compared."""
    return sorted(repr(replace(one, fix=None)) for one in problems)


Verbs = list[tuple[Element, tuple[Choice, ...], dict[str, int]]]


def flow_of(verbs: Verbs, kind: EntryKind) -> Project:
    """A flow of these verbs, judged by the rules of all profiles."""
    nodes: dict[NodeId, Node] = {NodeId("in"): replace(call(), id=NodeId("in"), kind=kind)}
    ids = [NodeId(f"n-{number}") for number, _ in enumerate(verbs)]
    links = {NodeId("in"): {"start": ids[0]}} if ids else {}
    for number, (element, choices, ways) in enumerate(verbs):
        nodes[ids[number]] = VerbNode(id=ids[number], element=element, choices=choices)
        links[ids[number]] = {key: ids[(number + step) % len(ids)] for key, step in ways.items()}
    flow = project_of(call()).flow.with_nodes(nodes).with_links(links)
    return Project(flow=flow, profiles=tuple(PROFILES))


def judged(project: Project) -> list[Problem]:
    """What the rules about single nodes find."""
    rules = tuple(rule for rule in RULES if isinstance(rule, NodeRule))
    return list(Analyser(rules).run(project).problems)


@given(
    st.lists(
        st.tuples(ELEMENTS, st.sampled_from(CHOICES), st.sampled_from(WAYS)),
        max_size=12,
    ),
    st.sampled_from(EntryKind),
)
def test_one_after_the_other_they_get_the_findings_of_each_alone(
    verbs: Verbs, kind: EntryKind
) -> None:
    project = flow_of(verbs, kind)
    assert told(judged(project)) == told(judged_alone(project))


@pytest.mark.parametrize("step", [1, -1])
def test_rules_that_look_closer_are_asked_about_each(step: int) -> None:
    menus = list(product(map(menu, PROMPTS), CHOICES, WAYS))[::step]
    choices = tuple(Choice(f"m{number}", str(1000 + number)) for number, _ in enumerate(menus))
    to_each = {f"choice:m{number}": number + 1 for number, _ in enumerate(menus)}
    project = flow_of([(menu("Choose."), choices, to_each), *menus], EntryKind.CALL)
    found = judged_alone(project)
    closer = {rule.id for rule in RULES if isinstance(rule, NodeRule) and rule.looks_closer}
    assert closer - {one.rule for one in found} == {"recording-without-words", "menu-pauses"}
    assert told(judged(project)) == told(found)


def test_plain_words_are_alike() -> None:
    said = ("Hello.", "Good morning.", "{{From}}", "{{To}}")
    assert len({shape(Element("Say", (), (words,))) for words in said}) == 3
