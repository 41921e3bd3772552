"""A URL that a link of the flow may stand for: "goes to", or the URL of somebody else."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from designer.flow import NodeId
from designer.problem import Problem
from designer.text import tr, tr_n
from designer.twiml import AttributeSpec
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.fieldrow import FieldRow
from designer.ui.inspector.links import linked_keys, possible_keys, unlinking
from designer.ui.inspector.names import name_at
from designer.ui.widgets import ElidedLabel, IconButton


class LinkRow(FieldRow):
    """The field of a URL while nothing is linked; where the links lead once something is."""

    def __init__(
        self, context: FormContext, spec: AttributeSpec, words: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(context, spec, words)
        self.target = ElidedLabel()
        self.jump = IconButton("corner-up-right", tr("Show where it goes"))
        self.jump.clicked.connect(self._on_jump)
        self.unlink = IconButton("unlink", tr("Unlink, to write a URL instead"))
        self.unlink.clicked.connect(self._on_unlink)
        self.link = IconButton("link", tr("Link to a card instead of writing a URL"))
        self.link.clicked.connect(self._on_link)
        self._goes_to = self._made_goes_to()
        self.line.addWidget(self.link)
        self.line.addStretch(0)
        self.outer.insertWidget(1, self._goes_to)
        self._goes_to.hide()

    def refresh(self, problem: Problem | None = None) -> None:
        """Show the link, or the URL."""
        linked = self._linked()
        targets = self._targets(linked)
        self.editor.setHidden(bool(linked))
        self._goes_to.setVisible(bool(linked))
        self.jump.setVisible(len(targets) == 1)
        super().refresh(None if linked else problem)
        self.link.setVisible(not linked and self.editor.value is None and bool(self._possible()))
        self.reset.setVisible(
            not linked and not self.link.isVisibleTo(self) and self.reset.isVisibleTo(self)
        )
        if linked:
            self.message.say("")
            self.target.set_text(self._goal_words(targets))
            self._name_buttons()

    def take_focus(self) -> None:
        """Put the cursor into the URL, or on the button that shows where the link leads."""
        if self._linked():
            (self.jump if self.jump.isVisibleTo(self) else self.unlink).setFocus()
        else:
            super().take_focus()

    def _goal_words(self, targets: tuple[NodeId, ...]) -> str:
        if len(targets) == 1:
            name = name_at(self.context.workspace.bridge.flow, targets[0])
            return tr("goes to: {name}", name=name)
        return tr_n("{n} card, see Ways out", "{n} cards, see Ways out", len(targets))

    def _name_buttons(self) -> None:
        assert self.binding is not None
        self.jump.setObjectName(f"jump-{self.binding.object_name}")
        self.unlink.setObjectName(f"unlink-{self.binding.object_name}")
        self.target.setObjectName(f"goes-to-{self.binding.object_name}")

    def _linked(self) -> tuple[str, ...]:
        assert self.binding is not None
        flow = self.context.workspace.bridge.flow
        return linked_keys(flow, self.binding.node, self.binding.path, self.spec.name)

    def _possible(self) -> tuple[str, ...]:
        assert self.binding is not None
        flow = self.context.workspace.bridge.flow
        return possible_keys(flow, self.binding.node, self.binding.path, self.spec.name)

    def _targets(self, keys: tuple[str, ...]) -> tuple[NodeId, ...]:
        assert self.binding is not None
        links = self.context.workspace.bridge.flow.links_from(self.binding.node)
        return tuple(dict.fromkeys(links[key] for key in keys))

    def _on_jump(self) -> None:
        targets = self._targets(self._linked())
        if targets:
            self.context.workspace.selection.show(targets[0])

    def _on_unlink(self) -> None:
        assert self.binding is not None
        binding = self.binding
        step = tr("Unlink {what} of {owner}", what=binding.what, owner=binding.owner)
        self.context.do(step, unlinking(self.binding.node, self._linked()))
        self.editor.take_focus()

    def _on_link(self) -> None:
        keys = self._possible()
        if keys:
            self.context.link_wanted.emit(keys[0])

    def _made_goes_to(self) -> QWidget:
        box = QWidget()
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.target, 1)
        layout.addWidget(self.jump)
        layout.addWidget(self.unlink)
        return box
