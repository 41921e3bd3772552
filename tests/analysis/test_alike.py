"""What is judged alike is judged right."""

from collections.abc import Sequence
from dataclasses import replace

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
CHOICES = st.sampled_from([(), (Choice("c1", "1"),), (Choice("c1", "12"), Choice("c2", "1"))])


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


@given(
    st.lists(st.tuples(ELEMENTS, CHOICES, st.sampled_from(["", "next", "else"])), max_size=12),
    st.sampled_from(EntryKind),
)
def test_one_after_the_other_they_get_the_findings_of_each_alone(
    verbs: list[tuple[Element, tuple[Choice, ...], str]], kind: EntryKind
) -> None:
    nodes: dict[NodeId, Node] = {NodeId("in"): replace(call(), id=NodeId("in"), kind=kind)}
    links: dict[NodeId, dict[str, NodeId]] = {}
    last, way = NodeId("in"), "start"
    for number, (element, choices, key) in enumerate(verbs):
        node = VerbNode(id=NodeId(f"n-{number}"), element=element, choices=choices)
        nodes[node.id] = node
        if way:
            links.setdefault(last, {})[way] = node.id
        last, way = node.id, key
    flow = project_of(call()).flow.with_nodes(nodes).with_links(links)
    project = Project(flow=flow, profiles=tuple(PROFILES))
    analyser = Analyser(tuple(rule for rule in RULES if isinstance(rule, NodeRule)))
    assert told(analyser.run(project).problems) == told(judged_alone(project))


def test_plain_words_are_alike() -> None:
    said = ("Hello.", "Good morning.", "{{From}}", "{{To}}")
    assert len({shape(Element("Say", (), (words,))) for words in said}) == 3
