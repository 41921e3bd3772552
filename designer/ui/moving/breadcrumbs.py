"""Where one is: the shortest way of a caller from an entry to the selected node."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from designer.flow import EntryNode, Flow, Link, NodeId, NoteNode
from designer.flow.names import short_name
from designer.flow.outline import FirstWays
from designer.text import tr, tr_n
from designer.ui.icons import icon, node_icon
from designer.ui.moving.places import outcome_words
from designer.ui.theme import SPACE, in_text
from designer.ui.widgets import ElidedLabel, WordButton
from designer.ui.workspace import Workspace

HEIGHT = 28
LONGEST = 190
"""The width of a crumb at most where room is short, in pixels,"""
LONGEST_ALONE = 480
"""and that of its name otherwise."""
MARK = "›"
LEAST, ICON_ROOM, MENU_ROOM = 48, 40, 60
"""The least width of a name, what a crumb has besides it, and what the menu of others takes."""


class Breadcrumbs(QWidget):
    """A line of buttons: entry › … › selected node. What does not fit stands in a menu."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breadcrumbs")
        self.setFixedHeight(in_text(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("The way to the selected card"))
        self._workspace = workspace
        self._ways: tuple[Flow, FirstWays] | None = None
        self._shown: tuple[object, ...] = ()
        self.nodes: tuple[NodeId, ...] = ()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(SPACE, 0, SPACE, 0)
        self._row.setSpacing(0)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        workspace.selection.changed.connect(self._soon.start)
        workspace.bridge.changed.connect(self._soon.start)
        workspace.themes.changed.connect(self._redraw)
        self.refresh()

    def refresh(self) -> None:
        """Show the way to what is selected now."""
        flow, selection = self._workspace.bridge.flow, self._workspace.selection
        node = selection.single
        if node is None and not selection.nodes and len(selection.links) == 1:
            node = selection.links[0].node
        if node is None or node not in flow.nodes:
            count = len(selection.nodes)
            words = tr_n("{n} card selected", "{n} cards selected", count) if count else ""
            self._show((), words or tr("Select a card to see how callers get there."))
            return
        way = self._first_ways().to(node)
        if not way and not isinstance(flow.nodes[node], EntryNode | NoteNode):
            self._show((node,), tr("No caller gets here:"))
        else:
            self._show((*(link.source for link in way), node), "", way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._redraw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._redraw()

    def _first_ways(self) -> FirstWays:
        """The first ways of the flow, kept while no link changes."""
        flow = self._workspace.bridge.flow
        if self._ways is None or self._ways[0].link_table is not flow.link_table:
            self._ways = flow, FirstWays(flow)
        return self._ways[1]

    def _redraw(self) -> None:
        self._shown = ()
        self._soon.start()

    def _show(self, nodes: tuple[NodeId, ...], words: str, way: tuple[Link, ...] = ()) -> None:
        """These crumbs, after some words; nothing is made anew that is shown already."""
        flow = self._workspace.bridge.flow
        names = tuple(short_name(flow.nodes[node]) for node in nodes)
        shown = (nodes, names, words, way)
        if shown == self._shown:
            return
        self._shown, self.nodes = shown, nodes
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        taken = 0
        if words:
            label = ElidedLabel(words, self, muted=True)
            self._row.addWidget(label, 0 if nodes else 1)
            taken = label.sizeHint().width()
        crumbs = [self._crumb(node, words) for node, words in zip(nodes, names, strict=True)]
        for link, crumb in zip(way, crumbs[1:], strict=False):
            crumb.setToolTip(f"{crumb.toolTip()}\n{self._by(link)}")
        self._lay(crumbs, nodes, names, self.width() - 2 * SPACE - taken)
        if nodes:
            self._row.addStretch(1)

    def _lay(
        self,
        crumbs: list[QToolButton],
        nodes: tuple[NodeId, ...],
        names: tuple[str, ...],
        room: int,
    ) -> None:
        """The first crumb and as many of the last ones as fit, a menu of the others between.

        Names are cut only where not all of them have room."""
        between = self.fontMetrics().horizontalAdvance(f" {MARK} ") + 4
        room -= MENU_ROOM
        share = room // min(len(crumbs), 2) - between if crumbs else room
        longest = share if len(crumbs) == 1 else min(in_text(LONGEST), share)
        most = max(LEAST, longest - ICON_ROOM)
        widths = [crumb.sizeHint().width() + between for crumb in crumbs]
        if sum(widths) > room:
            for crumb, node in zip(crumbs, nodes, strict=True):
                self._name(crumb, node, most)
            widths = [crumb.sizeHint().width() + between for crumb in crumbs]
        hidden = range(0)
        if sum(widths) > room and len(crumbs) > 2:
            room -= widths[0]
            first = len(crumbs)
            while first > 2 and (first == len(crumbs) or widths[first - 1] <= room):
                first -= 1
                room -= widths[first]
            hidden = range(1, first)
        for place, crumb in enumerate(crumbs):
            if place in hidden:
                crumb.deleteLater()
                if place == hidden.start:
                    self._add_mark()
                    self._row.addWidget(self._others([(nodes[i], names[i]) for i in hidden]))
                continue
            if place:
                self._add_mark()
            self._row.addWidget(crumb)

    def _add_mark(self) -> None:
        mark = QLabel(MARK, self)
        mark.setProperty("role", "muted")
        mark.setContentsMargins(2, 0, 2, 0)
        self._row.addWidget(mark)

    def _crumb(self, node: NodeId, name: str) -> QToolButton:
        button = WordButton(self)
        button.setObjectName(f"crumb_{node}")
        button.setAutoRaise(True)
        button.setIconSize(QSize(16, 16))
        shown = self._workspace.bridge.flow.nodes[node]
        button.setIcon(icon(node_icon(shown), self._workspace.themes.theme.muted))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name(button, node, in_text(LONGEST_ALONE))
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(partial(self._workspace.selection.show, node))
        return button

    def _name(self, crumb: QToolButton, node: NodeId, room: int) -> None:
        """Show as much of the name as fits into ``room`` pixels: both ends of a title, since
        people number at the end, and the first words of a prompt."""
        shown = self._workspace.bridge.flow.nodes[node]
        mode = Qt.TextElideMode.ElideMiddle if shown.title else Qt.TextElideMode.ElideRight
        cut = self.fontMetrics().elidedText(short_name(shown), mode, room)
        crumb.setText(cut.replace("&", "&&"))

    def _others(self, rows: list[tuple[NodeId, str]]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("crumb_others")
        button.setAutoRaise(True)
        button.setText("…")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(tr_n("{n} more card on the way", "{n} more cards on the way", len(rows)))
        button.setAccessibleName(button.toolTip())
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for node, name in rows:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(partial(self._workspace.selection.show, node))
        button.setMenu(menu)
        return button

    def _by(self, link: Link) -> str:
        """By which outcome a caller comes to a crumb."""
        flow = self._workspace.bridge.flow
        by = outcome_words(flow, link.source, link.outcome)
        return tr("by “{outcome}” of {card}", outcome=by, card=short_name(flow.nodes[link.source]))
