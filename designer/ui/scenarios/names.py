"""Lets scenarios follow documents that are renamed, also by undo."""

from __future__ import annotations

from dataclasses import replace

from designer.flow import BranchNode, Changes, Node, NodeId, Project, VerbNode, compile_flow
from designer.ui.bridge import EditorBridge
from designer.ui.scenarios.store import ScenarioStore


class DocumentNames:
    """Watches the flow for edits that do nothing but name documents."""

    def __init__(self, bridge: EditorBridge, store: ScenarioStore) -> None:
        self._bridge, self._store = bridge, store
        self._before = bridge.project
        bridge.changed.connect(self._on_changed)

    def _on_changed(self, changes: Changes) -> None:
        before, self._before = self._before, self._bridge.project
        after = self._before
        if changes.added or changes.removed or changes.relinked or not changes.changed:
            return
        if all(_is_renamed(before, after, node) for node in changes.changed):
            from designer.scenarios import new_paths

            old, new = (compile_flow(one.flow).bundle for one in (before, after))
            self._store.rename(new_paths(old, new))


def _is_renamed(before: Project, after: Project, node_id: NodeId) -> bool:
    """Whether the name of its document is all that differs in a node."""
    old, new = before.node(node_id), after.node(node_id)
    return _document(old) != _document(new) and _unnamed(old) == _unnamed(new)


def _document(node: Node) -> str:
    return node.document if isinstance(node, VerbNode | BranchNode) else ""


def _unnamed(node: Node) -> Node:
    return replace(node, document="") if isinstance(node, VerbNode | BranchNode) else node
