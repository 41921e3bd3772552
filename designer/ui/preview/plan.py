"""What the next call of the preview calls, and how: an entry of the flow, or a URL."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from designer.bundle import EntryKind
from designer.flow import Changes, EntryNode
from designer.ui.names import node_name
from designer.ui.preview.placing import CallOptions, LiveAddress
from designer.ui.workspace import Workspace


class CallPlan(QObject):
    """The choices of the person.

    ``entries_changed`` tells that there are other entries to call, or that another one is chosen;
    ``options_changed`` that the next call would be placed differently.
    """

    entries_changed = Signal()
    options_changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.entry = ""
        self.is_live = False
        self.address = LiveAddress()
        self.options = CallOptions()
        self._entries = self.entries()
        self._nodes = frozenset(node.id for node in self._found())
        workspace.bridge.changed.connect(self._on_changed)

    def entries(self) -> list[tuple[str, str, EntryKind]]:
        """Every entry: its name in the bundle, what to show, and its kind."""
        return [(node.title or node.id, node_name(node), node.kind) for node in self._found()]

    def _found(self) -> list[EntryNode]:
        nodes = self._workspace.bridge.flow.nodes.values()
        return [node for node in nodes if isinstance(node, EntryNode)]

    @property
    def kind(self) -> EntryKind:
        """The kind of the entry that would be called."""
        if self.is_live:
            return self.address.kind
        for name, _, kind in self._entries:
            if name == self.entry or not self.entry:
                return kind
        return EntryKind.CALL

    def choose(self, entry: str) -> None:
        """Call this entry from now on."""
        self.entry, self.is_live = entry, False
        self.entries_changed.emit()

    def choose_live(self) -> None:
        """Call the application at ``address`` from now on."""
        self.is_live = True
        self.entries_changed.emit()

    def set_address(self, address: LiveAddress) -> None:
        """This is the application to call."""
        if address != self.address:
            was, self.address = self.address, address
            if was.kind is not address.kind:
                self.entries_changed.emit()
            self.options_changed.emit()

    def set_options(self, options: CallOptions) -> None:
        """Place the next call so."""
        if options != self.options:
            self.options = options
            self.options_changed.emit()

    def _on_changed(self, changes: Changes) -> None:
        nodes = self._workspace.bridge.flow.nodes
        came = (nodes[node] for node in changes.added | changes.changed)
        if self._nodes.isdisjoint(changes.removed) and not any(
            isinstance(node, EntryNode) for node in came
        ):
            return  # no entry is touched while somebody types in a prompt
        entries = self.entries()
        self._nodes = frozenset(node.id for node in self._found())
        if entries != self._entries:
            self._entries = entries
            if self.entry not in [name for name, _, _ in entries]:
                self.entry = ""
            self.entries_changed.emit()
