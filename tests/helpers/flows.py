"""Small flows for tests, built by the edits of the model."""

from __future__ import annotations

from designer.flow import (
    Choice,
    EntryNode,
    Node,
    NodeId,
    Project,
    VerbNode,
    add_node,
    connect,
)
from designer.twiml import Element, element

Row = tuple[str, str, str]


def build(nodes: list[Node], links: list[Row], name: str = "Test") -> Project:
    """A project with these nodes in a row, and these links (source, outcome, target)."""
    project = Project(name=name)
    for index, node in enumerate(nodes):
        project = add_node(project, node, (200.0 * index, 0.0))
    for source, outcome, target in links:
        project = connect(project, NodeId(source), outcome, NodeId(target))
    return project


def verb(id: str, content: Element, **fields: str) -> VerbNode:
    """A verb node."""
    return VerbNode(
        id=NodeId(id),
        element=content,
        title=fields.get("title", ""),
        document=fields.get("document", ""),
    )


def say(text: str) -> Element:
    """A Say."""
    return element("Say", {}, text)


def menu_flow() -> Project:
    """A front desk: 1 leads to sales (Dial), 2 plays a file, silence says goodbye and hangs up."""
    gather = element("Gather", {"numDigits": "1"}, say("For sales press 1, for news press 2."))
    choices = (Choice("c1", "1", label="Sales"), Choice("c2", "2", ("news",), label="News"))
    nodes: list[Node] = [
        EntryNode(id=NodeId("entry-1"), title="Main number", number="+15550002222"),
        VerbNode(
            id=NodeId("menu"),
            title="Main menu",
            element=gather,
            choices=choices,
            document="menu.xml",
        ),
        verb("sales", element("Dial", {}, element("Number", {}, "+15550003333"))),
        verb("busy", say("Sales is busy, {{From}}.")),
        verb("news", element("Play", {}, "media/news.mp3")),
        verb("bye", say("Goodbye.")),
        verb("end", element("Hangup")),
    ]
    links = [
        ("entry-1", "start", "menu"),
        ("menu", "choice:c1", "sales"),
        ("menu", "choice:c2", "news"),
        ("menu", "else", "menu"),
        ("menu", "next", "bye"),
        ("sales", "result:busy", "busy"),
        ("sales", "next", "bye"),
        ("busy", "next", "menu"),
        ("news", "next", "bye"),
        ("bye", "next", "end"),
    ]
    return build(nodes, links, "Front desk")


def plain_flow() -> Project:
    """A greeting and a recording: no answers to tell apart, so plain files can answer it."""
    nodes: list[Node] = [
        EntryNode(id=NodeId("entry-1"), title="Voicemail"),
        verb("hello", say("Leave a message."), document="hello.xml"),
        verb("record", element("Record", {"maxLength": "60"})),
        verb("silence", element("Hangup")),
        verb("thanks", say("Thank you."), document="thanks.xml"),
        verb("end", element("Hangup")),
    ]
    links = [
        ("entry-1", "start", "hello"),
        ("hello", "next", "record"),
        ("record", "action", "thanks"),
        ("record", "next", "silence"),
        ("thanks", "next", "end"),
    ]
    return build(nodes, links, "Voicemail")
