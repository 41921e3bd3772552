"""A sheet to draw a template on: nodes by kind with their titles, links, and a tidy arrangement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from designer.analysis import arrange
from designer.bundle import EntryKind
from designer.flow import (
    ELSE,
    NEXT,
    START,
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    Node,
    NodeId,
    NoteNode,
    Project,
    VerbNode,
    add_node,
    choice_key,
    connect,
    id_stem,
    move_nodes,
    new_id,
    outcomes,
    result_key,
    waive,
)
from designer.twiml import Element, element

APART = 10_000.0
"""How far nodes stand from each other until they are arranged, so that a note is near one only."""

WIDTH, HEADER, LINE, ROW, FOOT = 240, 40, 20, 24, 8
LETTERS, MOST_LINES, MOST_NOTE_LINES = 30, 3, 10
"""About how large the canvas draws a card: its parts in pixels, and letters to a line."""


class Sheet:
    """A project that grows node by node; each method that adds one gives back its id."""

    def __init__(self, name: str) -> None:
        self._project = Project(name=name)

    def entry(self, title: str, kind: EntryKind = EntryKind.CALL, number: str = "") -> NodeId:
        """Where calls or messages come in."""
        return self._add(EntryNode(id=NodeId(""), title=title, kind=kind, number=number))

    def verb(self, title: str, content: Element, document: str = "", answer: str = "") -> NodeId:
        """Any verb; ``document`` names the document that starts here, ``answer`` the route that
        tells its results apart."""
        node = VerbNode(
            id=NodeId(""), title=title, element=content, document=document, answer=answer
        )
        return self._add(node)

    def say(self, title: str, words: str, document: str = "") -> NodeId:
        """Words."""
        return self.verb(title, spoken(words), document)

    def hangup(self, title: str = "End of the call", document: str = "") -> NodeId:
        """The end."""
        return self.verb(title, element("Hangup"), document)

    def waive(self, node: NodeId, rule: str, reason: str) -> None:
        """What the rule would find at the node is meant to be so."""
        self._project = waive(self._project, node, rule, reason)

    def goodbye(self, title: str, words: str, document: str = "") -> NodeId:
        """Words, and then the end."""
        said = self.say(title, words, document)
        self.link(said, NEXT, self.hangup())
        return said

    def ask(
        self,
        title: str,
        prompts: Sequence[str | Element],
        choices: Mapping[str, str],
        document: str = "",
        timeout: int = 6,
    ) -> NodeId:
        """A menu that takes one key; ``prompts`` are words or elements, ``choices`` key: label."""
        content: list[Element] = []
        for prompt in prompts:
            if content:
                content.append(element("Pause", {"length": "1"}))
            content.append(spoken(prompt) if isinstance(prompt, str) else prompt)
        settings = {"numDigits": "1", "timeout": str(timeout), "finishOnKey": ""}
        node = VerbNode(
            id=NodeId(""),
            title=title,
            element=element("Gather", settings, *content),
            choices=tuple(
                Choice(f"c{number}", key, (), label)
                for number, (key, label) in enumerate(choices.items(), start=1)
            ),
            document=document,
        )
        return self._add(node)

    def dial(
        self,
        title: str,
        *nouns: Element,
        document: str = "",
        answer: str = "",
        timeout: int = 20,
        **settings: str,
    ) -> NodeId:
        """A call to somebody else."""
        attributes = {"timeout": str(timeout), "answerOnBridge": "true", **settings}
        return self.verb(title, element("Dial", attributes, *nouns), document, answer)

    def record(self, title: str, document: str = "", **settings: str) -> NodeId:
        """A recording that ends with #."""
        attributes = {"finishOnKey": "#", "maxLength": "120", "timeout": "5", **settings}
        return self.verb(title, element("Record", attributes), document)

    def branch(self, title: str, parameter: str, *cases: BranchCase, document: str = "") -> NodeId:
        """A decision on a request parameter."""
        node = BranchNode(
            id=NodeId(""), title=title, parameter=parameter, cases=cases, document=document
        )
        return self._add(node)

    def note(self, beside: NodeId, words: str) -> None:
        """Words for the people who work on the flow, near a node."""
        x, y = self._project.positions[beside]
        note = NoteNode(id=new_id(self._project, "note"), text=words)
        self._project = add_node(self._project, note, (x, y + 1))

    def link(self, source: NodeId, outcome: str, target: NodeId) -> None:
        """Link an outcome by its key."""
        self._project = connect(self._project, source, outcome, target)

    def start(self, entry: NodeId, target: NodeId) -> None:
        """What an entry's calls come to first."""
        self.link(entry, START, target)

    def on_key(self, menu: NodeId, key: str, target: NodeId) -> None:
        """What a key of a menu leads to."""
        node = self._project.node(menu)
        assert isinstance(node, VerbNode)
        (choice,) = [one for one in node.choices if one.digits == key]
        self.link(menu, choice_key(choice), target)

    def otherwise(self, source: NodeId, target: NodeId) -> None:
        """What any other key, or any other case of a Branch, leads to."""
        self.link(source, ELSE, target)

    def silence(self, menu: NodeId, target: NodeId) -> None:
        """What no input leads to."""
        self.link(menu, NEXT, target)

    def then(self, *steps: NodeId) -> None:
        """Each node falls through to the next."""
        for source, target in pairwise(steps):
            self.link(source, NEXT, target)

    def answered(self, dial: NodeId, target: NodeId) -> None:
        """What follows when the callee answered and has hung up."""
        self.link(dial, result_key("completed"), target)

    def unanswered(self, dial: NodeId, target: NodeId) -> None:
        """What follows when nobody could be reached: busy, no answer, failed."""
        for result in ("busy", "no-answer", "failed"):
            self.link(dial, result_key(result), target)

    def project(self) -> Project:
        """The finished project, arranged."""
        nodes = self._project.flow.nodes
        sizes = {
            node_id: card_size(node, self._project.flow.links_from(node_id))
            for node_id, node in nodes.items()
        }
        return move_nodes(self._project, arrange(self._project, sizes=sizes))

    def _add(self, node: Node) -> NodeId:
        node = replace(node, id=new_id(self._project, id_stem(node)))
        place = (APART * len(self._project.flow.nodes), 0.0)
        self._project = add_node(self._project, node, place)
        return node.id


def spoken(words: str) -> Element:
    """A Say."""
    return element("Say", {}, words)


def number(digits: str) -> Element:
    """A Number."""
    return element("Number", {}, digits)


def card_size(node: Node, linked: Mapping[str, NodeId]) -> tuple[float, float]:
    """About the size of the node's card on the canvas; rather too high than too low."""
    ports = [one for one in outcomes(node, linked.keys()) if not one.rare or one.key in linked]
    lines, rows = 1, 0
    if isinstance(node, NoteNode):
        lines = min(MOST_NOTE_LINES, 1 + len(node.text) // LETTERS)
    elif isinstance(node, VerbNode):
        lines = min(MOST_LINES, 1 + len(node.element.text) // LETTERS)
        rows = len(node.element.elements)
    return WIDTH, HEADER + lines * LINE + (rows + len(ports)) * ROW + FOOT
