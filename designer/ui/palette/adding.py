"""Adding by a key: where a new node goes, and what it is linked from."""

from __future__ import annotations

from designer.flow import (
    Flow,
    NodeId,
    Point,
    Project,
    VerbNode,
    add_nested,
    add_node,
    connect,
    outcomes_of,
    verb_spec,
    why_no_link,
)
from designer.ui.nodekinds import NOUN, NodeKind, make_element, make_node
from designer.ui.workspace import Workspace

CARD_WIDTH = 240.0
GAP = 96.0
STEP = 24.0
ROOM = 150.0
"""How much height a card is taken to need."""


def add_kind(workspace: Workspace, kind: NodeKind, centre: Point) -> NodeId | None:
    """Add a node after the selected one, else around ``centre``; one undo step. Its id, or None.

    A noun is nested in the selected verb.
    """
    if kind.kind == NOUN:
        return _nest(workspace, kind)
    before = workspace.bridge.project
    source = workspace.selection.single
    node = make_node(kind, before)
    place = place_after(before, source) if source else free_place(before, _centred(centre))

    def edit(project: Project) -> Project:
        added = add_node(project, node, place)
        outcome = free_outcome(added.flow, source, node.id) if source else ""
        return connect(added, source, outcome, node.id) if source and outcome else added

    if not workspace.bridge.do(f"Add {kind.label}", edit):
        return None
    workspace.selection.show(node.id)
    return node.id


def free_outcome(flow: Flow, source: NodeId, target: NodeId) -> str:
    """The first unlinked way out of ``source`` that may lead to ``target``; empty when none may."""
    linked = flow.links_from(source)
    for outcome in outcomes_of(flow, source):
        if outcome.rare or outcome.key in linked:
            continue
        if not why_no_link(flow, source, outcome.key, target):
            return outcome.key
    return ""


def place_after(project: Project, source: NodeId) -> Point:
    """A free place to the right of a node."""
    x, y = project.positions[source]
    return free_place(project, (x + CARD_WIDTH + GAP, y))


def free_place(project: Project, wanted: Point) -> Point:
    """``wanted``, or the first place below it where no card is in the way."""
    x, y = wanted
    columns = [py for px, py in project.positions.values() if abs(px - x) < CARD_WIDTH]
    while any(abs(taken - y) < ROOM for taken in columns):
        y += STEP
    return x, y


def _centred(centre: Point) -> Point:
    """The place of a card whose middle is at ``centre``, on the grid."""
    x, y = centre[0] - CARD_WIDTH / 2, centre[1] - ROOM / 2
    return round(x / 8) * 8.0, round(y / 8) * 8.0


def _nest(workspace: Workspace, kind: NodeKind) -> NodeId | None:
    """Nest a noun in the selected verb; says why when it cannot be."""
    holder = workspace.selection.single
    node = workspace.bridge.flow.nodes.get(holder) if holder else None
    spec = verb_spec(node.element) if isinstance(node, VerbNode) else None
    if holder is None or spec is None or spec.child(kind.name) is None:
        parents = ", ".join(kind.spec.parents) if kind.spec is not None else ""
        workspace.bridge.refused.emit(f"{kind.label} goes inside {parents}: select one first.")
        return None
    child = make_element(kind)
    done = workspace.bridge.do(
        f"Add {kind.label}", lambda project: add_nested(project, holder, child)
    )
    return holder if done else None
