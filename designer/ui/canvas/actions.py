"""Edits that a person makes on the canvas: each one undo step with a name in plain words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from designer.flow import (
    Choice,
    Flow,
    FrameId,
    Node,
    NodeId,
    Point,
    Project,
    VerbNode,
    add_nested,
    add_node,
    choice_key,
    connect,
    copy,
    disconnect,
    insert_on_link,
    move_nodes,
    new_choice_id,
    next_free_digit,
    outcomes_of,
    paste,
    put_in_frame,
    remove_nodes,
    set_choices,
    set_element,
    swap_choices,
    text_as_noun,
    verb_spec,
    why_no_link,
)
from designer.text import tr, tr_n
from designer.twiml import TEXT, Element, Status, vocabulary
from designer.ui.bridge import EditorBridge
from designer.ui.names import kind_name
from designer.ui.nodekinds import DETAILS, NOUN, VERB, NodeKind, make_element, make_node
from designer.ui.selection import Port

NOWHERE_ELSE: Mapping[NodeId, FrameId | None] = MappingProxyType({})


def nodes_words(project: Project, nodes: Collection[NodeId]) -> str:
    """``Gather`` for one node, ``3 nodes`` for more."""
    if len(nodes) == 1:
        return kind_name(project.node(next(iter(nodes))))
    return tr_n("{n} card", "{n} cards", len(nodes))


def add(
    bridge: EditorBridge,
    kind: NodeKind,
    at: Point,
    link: Port | None = None,
    home: FrameId | None = None,
) -> NodeId | None:
    """Add a node at ``at``, linked from ``link`` and in the frame ``home`` when given; its id, or
    None when refused."""
    node = make_node(kind, bridge.project)

    def edit(project: Project) -> Project:
        project = put_in_frame(add_node(project, node, at), (node.id,), home)
        return connect(project, link.node, link.outcome, node.id) if link else project

    return node.id if bridge.do(tr("Add {what}", what=kind.label), edit) else None


def insert(
    bridge: EditorBridge, kind: NodeKind, at: Point, link: Port, room: Mapping[NodeId, Point]
) -> NodeId | None:
    """Add a node on a link, moving what follows to ``room``; its id, or None when refused."""
    node = make_node(kind, bridge.project)

    def edit(project: Project) -> Project:
        project = move_nodes(add_node(project, node, at), room)
        return insert_on_link(project, link.node, link.outcome, node.id)

    return node.id if bridge.do(tr("Insert {what}", what=kind.label), edit) else None


def nest(bridge: EditorBridge, kind: NodeKind, into: NodeId) -> bool:
    """Nest an element in a verb; a placeholder that nobody has filled gives way to it."""
    holder = kind_name(bridge.project.node(into))
    name = tr("Nest {what} in {holder}", what=kind.label, holder=holder)
    return bridge.do(name, lambda project: _nested(project, into, make_element(kind)))


def _nested(project: Project, into: NodeId, child: Element) -> Project:
    node = project.node(into)
    assert isinstance(node, VerbNode)
    element = node.element
    told = text_as_noun(element)
    if told is not element:
        element = told
        project = set_element(project, into, element)
    only = element.elements[0] if len(element.elements) == 1 else None
    if only is not None and only.tag != child.tag and _is_untouched(only):
        return set_element(project, into, element.with_elements((child,)))
    return add_nested(project, into, child)


def _is_untouched(element: Element) -> bool:
    return not element.attributes and not element.all_text.strip() and not element.elements


def why_not_nested(node: Node, kind: NodeKind) -> str:
    """Why the kind may not be nested in the node; empty when it may."""
    spec = verb_spec(node.element) if isinstance(node, VerbNode) else None
    if spec is not None and kind.name and spec.child(kind.name) is not None:
        return ""
    takers = takers_words(kind)
    if kind.kind == NOUN and takers:
        return tr("{noun} goes inside {verbs}.", noun=kind.label, verbs=takers)
    return tr("{what} cannot stand inside {holder}.", what=kind.label, holder=kind_name(node))


def nestable(node: Node) -> list[NodeKind]:
    """What may be nested in the node; marks of speech and details are the inspector’s business."""
    spec = verb_spec(node.element) if isinstance(node, VerbNode) else None
    if spec is None:
        return []
    table = vocabulary()
    children = [table.element(spec.channel, child) for child in spec.children]
    return [
        NodeKind(VERB if child.is_verb else NOUN, child.tag)
        for child in children
        if child.status is Status.CURRENT
        and child.tag not in DETAILS
        and not child.tag[0].islower()
    ]


def takers_words(kind: NodeKind) -> str:
    """The verbs that take a noun: ``Dial``, ``Start, Connect or Stop``."""
    spec = kind.spec
    names = [parent for parent in spec.parents if parent != "Response"] if spec else []
    return tr(" or ").join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else "".join(names)


def link(bridge: EditorBridge, port: Port, target: NodeId) -> bool:
    """Link an outcome to a node."""
    return bridge.do(
        link_words(bridge.flow, port),
        lambda project: connect(project, port.node, port.outcome, target),
    )


def link_words(flow: Flow, port: Port) -> str:
    """What linking an outcome is called: ``Link “no input”``."""
    return tr("Link {outcome}", outcome=outcome_words(flow, port))


def link_several(bridge: EditorBridge, ports: Sequence[Port], target: NodeId) -> bool:
    """Link the ways out of several nodes to one; those that may not lead there are left."""

    def edit(project: Project) -> Project:
        for port in ports:
            if not why_no_link(project.flow, port.node, port.outcome, target):
                project = connect(project, port.node, port.outcome, target)
        return project

    return bridge.do(tr_n("Link {n} card", "Link {n} cards", len(ports)), edit)


def swap(bridge: EditorBridge, node: NodeId, first: str, second: str) -> bool:
    """Two ways out exchange what they lead to."""
    return bridge.do(tr("Swap choices"), lambda project: swap_choices(project, node, first, second))


def add_choice(bridge: EditorBridge, node: NodeId) -> Port | None:
    """Give a Gather a choice of the next free key; its port, or None when it cannot have one."""
    shown = bridge.flow.nodes.get(node)
    if not isinstance(shown, VerbNode) or shown.element.tag != "Gather":
        return None
    key = next_free_digit(shown.choices)
    if not key:
        return None
    choice = Choice(new_choice_id(shown.choices), key)
    choices = (*shown.choices, choice)
    if not bridge.do(
        tr("Add choice {key}", key=key), lambda project: set_choices(project, node, choices)
    ):
        return None
    return Port(node, choice_key(choice))


def unlink(bridge: EditorBridge, port: Port) -> bool:
    """Let an outcome lead nowhere."""
    return bridge.do(
        tr("Unlink {outcome}", outcome=outcome_words(bridge.flow, port)),
        lambda project: disconnect(project, port.node, port.outcome),
    )


def outcome_words(flow: Flow, port: Port) -> str:
    """A way out in quotes, as its label has it."""
    label = next((o.label for o in outcomes_of(flow, port.node) if o.key == port.outcome), "")
    return tr("“{words}”", words=label) if label else tr("outcome")


def delete(
    bridge: EditorBridge, nodes: Sequence[NodeId], links: Sequence[Port], *, cuts: bool = False
) -> bool:
    """Remove nodes and links; False when there is nothing to remove. ``cuts``: it is called so."""
    if not nodes and not links:
        return False
    what = nodes_words(bridge.project, nodes) if nodes else _links_words(links)

    def edit(project: Project) -> Project:
        for port in links:
            project = disconnect(project, port.node, port.outcome)
        return remove_nodes(project, nodes) if nodes else project

    return bridge.do(tr("Cut {what}", what=what) if cuts else tr("Delete {what}", what=what), edit)


def _links_words(links: Sequence[Port]) -> str:
    return tr("link") if len(links) == 1 else tr_n("{n} link", "{n} links", len(links))


def move(
    bridge: EditorBridge,
    places: Mapping[NodeId, Point],
    *,
    name: str = "",
    merge: object = None,
    homes: Mapping[NodeId, FrameId | None] = NOWHERE_ELSE,
) -> bool:
    """Put nodes at these places, and into (or out of) the frames that ``homes`` tells."""
    name = name or tr("Move {what}", what=nodes_words(bridge.project, places))

    def edit(project: Project) -> Project:
        project = move_nodes(project, places)
        for node, frame in homes.items():
            project = put_in_frame(project, (node,), frame)
        return project

    return bridge.do(name, edit, merge=merge)


def duplicate(bridge: EditorBridge, nodes: Iterable[NodeId], offset: Point) -> tuple[NodeId, ...]:
    """Copies of the nodes, with links to where theirs lead; their ids. Frames around nothing but
    these nodes are copied, too."""
    fragment = copy(bridge.project, nodes, onward=True)
    if not fragment.nodes:
        return ()
    made: tuple[NodeId, ...] = ()

    def edit(project: Project) -> Project:
        nonlocal made
        project, made = paste(project, fragment, offset)
        return project

    what = nodes_words(bridge.project, [node.id for node in fragment.nodes])
    return made if bridge.do(tr("Duplicate {what}", what=what), edit) else ()


def first_free_outcome(flow: Flow, node: NodeId) -> str | None:
    """The first way out in display order that leads nowhere yet; rare ones do not count."""
    linked = flow.links_from(node)
    ways = [way for way in outcomes_of(flow, node) if not way.rare and way.key not in linked]
    return ways[0].key if ways else None


def may_follow(flow: Flow, port: Port) -> Callable[[NodeKind], bool]:
    """Tells of a kind whether a new node of it may be linked from the port."""
    source = Flow().with_nodes({port.node: flow.nodes[port.node]})
    source = source.with_links({port.node: flow.links_from(port.node)})

    def answer(kind: NodeKind) -> bool:
        node = replace(make_node(kind, Project()), id=NodeId("\0"))
        trial = source.with_nodes({**source.nodes, node.id: node})
        return not why_no_link(trial, port.node, port.outcome, node.id)

    return answer


def main_field(node: VerbNode) -> tuple[tuple[int, ...], str]:
    """The path and name of the field that a double click edits: the text that is heard, if any."""
    spec = verb_spec(node.element)
    if spec is not None and spec.text is not None:
        first = node.element.elements[:1]
        if node.element.text.strip() or not first or not first[0].tag[0].isupper():
            return (), TEXT
    for index, child in enumerate(node.element.elements):
        child_spec = spec.child(child.tag) if spec is not None else None
        if child_spec is not None and child_spec.text is not None:
            return (index,), TEXT
    first_attribute = spec.attributes[0].name if spec is not None and spec.attributes else TEXT
    return (), first_attribute
