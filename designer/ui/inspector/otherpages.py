"""What the inspector shows when not exactly one node is selected."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from designer.flow import NodeId, outcome_of, remove_nodes
from designer.text import tr, tr_n
from designer.ui.emptywords import empty_flow_words
from designer.ui.icons import node_icon, pixmap
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.names import name_at
from designer.ui.inspector.severalform import SeveralForm
from designer.ui.widgets import IconButton, heading
from designer.ui.workspace import Workspace

SHOWN = 12
"""How many of the selected nodes are listed."""


def empty_words() -> str:
    """What to do while nothing is selected."""
    return tr(
        "Click a card on the canvas to see and change everything about it here.\n\n"
        "Drag from an outcome on a card to the one that comes next. "
        "Drag over the canvas to select several cards."
    )


class EmptyPage(QWidget):
    """Nothing, or only a link, is selected."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.title = heading(tr("Nothing is selected"))
        self.title.setObjectName("inspector-empty")
        self.words = QLabel(empty_words())
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 24, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.words)
        layout.addStretch(1)

    def refresh(self) -> None:
        """Say what is selected: nothing, or a link."""
        links = self.workspace.selection.links
        if not links:
            self.title.setText(tr("Nothing is selected"))
            has_cards = bool(self.workspace.bridge.flow.nodes)
            self.words.setText(empty_words() if has_cards else empty_flow_words())
            return
        self.title.setText(tr_n("{n} link", "{n} links", len(links)))
        self.words.setText("\n".join(self._link_words(*_ends(link)) for link in links[:SHOWN]))

    def _link_words(self, node: NodeId, outcome: str) -> str:
        flow = self.workspace.bridge.flow
        if node not in flow.nodes:
            return ""
        way = outcome_of(flow, node, outcome)
        target = flow.target(node, outcome)
        label = way.label if way is not None else outcome
        goal = name_at(flow, target) if target is not None else "nowhere"
        return f"{name_at(flow, node)}: {label} → {goal}"


def _ends(link: object) -> tuple[NodeId, str]:
    return link.node, link.outcome  # type: ignore[attr-defined]


class CardButton(IconButton):
    """Selects the card of that name alone; a name that does not fit is cut with …, and is whole in
    the tooltip."""

    def __init__(self, name: str) -> None:
        self._name = name
        super().__init__("circle-play", tr("Select only this one"), text=_shown(name))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """The icon and almost nothing of the name."""
        return QSize(self._beside_name() + 16, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may cut the name, or no longer."""
        super().resizeEvent(event)
        tip = tr("Select only this one")
        self.setToolTip(f"{self._name}\n{tip}" if self._is_cut() else tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        if self._is_cut():
            room, mode = self.width() - self._beside_name(), Qt.TextElideMode.ElideRight
            cut = self.fontMetrics().elidedText(self._name, mode, room)
            option.text = _shown(cut)  # type: ignore[attr-defined]
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        painter.end()

    def _is_cut(self) -> bool:
        return self.width() < self.sizeHint().width()

    def _beside_name(self) -> int:
        """What the icon and the edges take, in pixels."""
        return self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self._name)


def _shown(name: str) -> str:
    """The name as a button's text, where one & would mark a key."""
    return name.replace("&", "&&")


class SeveralPage(QWidget):
    """Several nodes are selected: how many, which, and what can be done with all of them."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self.workspace = context.workspace
        self.form = SeveralForm(context)
        self.title = heading("")
        self.title.setObjectName("inspector-several")
        self.list = QVBoxLayout()
        self.list.setSpacing(2)
        self._shown: object = None
        self.rest = QLabel()
        self.rest.setProperty("role", "muted")
        self.words = QLabel(
            tr(
                "They move, copy (Ctrl+C), duplicate (Ctrl+D) and delete (Del) together. "
                "Click one here to see only that one."
            )
        )
        self.words.setProperty("role", "muted")
        self.words.setWordWrap(True)
        self.remove = QPushButton(tr("Delete"))
        self.remove.setObjectName("delete-selected")
        self.remove.clicked.connect(self._on_remove)
        self._lay_out()

    def refresh(self) -> None:
        """Show what is selected now."""
        flow = self.workspace.bridge.flow
        nodes = [node for node in self.workspace.selection.nodes if node in flow.nodes]
        if nodes:
            self.form.show_nodes(nodes)
        listed = [(node, name_at(flow, node)) for node in nodes[:SHOWN]]
        if (len(nodes), listed, self.workspace.themes.theme) == self._shown:
            return
        self._shown = (len(nodes), listed, self.workspace.themes.theme)
        self.title.setText(tr_n("{n} card selected", "{n} cards selected", len(nodes)))
        self.remove.setText(tr_n("Delete {n} card", "Delete {n} cards", len(nodes)))
        while (item := self.list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for node, _ in listed:
            self.list.addWidget(self._row(node))
        more = len(nodes) - SHOWN
        self.rest.setVisible(more > 0)
        self.rest.setText(tr("and {n} more", n=more))

    def _row(self, node: NodeId) -> QWidget:
        flow = self.workspace.bridge.flow
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        button = CardButton(name_at(flow, node))
        button.setObjectName(f"select-{node}")
        color = self.workspace.themes.theme.muted
        button.setIcon(pixmap(node_icon(flow.nodes[node]), color, 16, self.devicePixelRatioF()))
        button.clicked.connect(lambda: self.workspace.selection.show(node))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _on_remove(self) -> None:
        nodes = self.workspace.selection.nodes
        self.workspace.bridge.do(
            tr_n("Delete {n} card", "Delete {n} cards", len(nodes)),
            lambda project: remove_nodes(project, nodes),
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addLayout(self.list)
        layout.addWidget(self.rest)
        layout.addWidget(self.words)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(8)
        layout.addWidget(self.form)
        layout.addStretch(1)
