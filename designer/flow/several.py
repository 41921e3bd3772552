"""One edit of several nodes at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from designer.flow.edits import set_node
from designer.flow.model import NodeId, Project, VerbNode
from designer.flow.outcomes import outcomes


def set_attribute_of_all(
    project: Project, nodes: Iterable[NodeId], name: str, value: str | None
) -> Project:
    """One attribute of every verb among ``nodes`` set, or removed with None.

    Links from outcomes that a verb then no longer has go, as with ``set_node``.
    """
    changed: dict[NodeId, VerbNode] = {}
    narrowed: list[VerbNode] = []
    for node_id in nodes:
        node = project.flow.nodes.get(node_id)
        if isinstance(node, VerbNode):
            made = replace(node, element=node.element.with_attribute(name, value))
            linked = project.flow.links_from(node_id).keys()
            lost = linked - {one.key for one in outcomes(made, linked)}
            changed[node_id] = made
            if lost:
                narrowed.append(made)
    flow = project.flow.with_changed(changed)
    project = replace(project, flow=flow)
    for node in narrowed:
        project = set_node(project, node)
    return project
