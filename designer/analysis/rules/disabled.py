"""What is said of a disabled node: that it is one, and how the call goes on past it."""

from __future__ import annotations

from collections.abc import Iterator

from designer.flow import EntryNode, NodeId, Project, set_disabled, way_past
from designer.problem import Fix, Problem, Severity
from designer.text import tr

DISABLED = "disabled"


def about_disabled(project: Project) -> Iterator[Problem]:
    """A finding for each disabled node, with the fix that enables it."""
    for node_id, node in project.flow.nodes.items():
        if not node.is_disabled:
            continue
        if isinstance(node, EntryNode):
            words = tr("This entry is disabled: nothing comes in here, and it is not exported.")
        elif way_past(project.flow, node_id) is not None:
            words = tr("This card is disabled: calls go on past it as if it were not there.")
        else:
            words = tr("This card is disabled, and nothing follows it: calls end before it.")
        yield Problem(DISABLED, Severity.INFO, words, node=node_id, fix=_enabling(node_id))


def _enabling(node_id: NodeId) -> Fix:
    return Fix(
        tr("Enable it"), lambda project: set_disabled(project, (node_id,), is_disabled=False)
    )
