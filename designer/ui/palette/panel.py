"""The palette panel: search field, list, and the switch for what Twilio no longer stands by."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from designer.text import tr
from designer.ui.palette.model import SECTION, shown_kinds
from designer.ui.palette.view import PaletteView
from designer.ui.theme import SPACE
from designer.ui.widgets import SearchField
from designer.ui.widgets.lines import enter
from designer.ui.workspace import Workspace

CLOSED_AT_FIRST = frozenset({"noun"})


class Palette(QWidget):
    """``chosen`` tells of a kind (a NodeKind) to be added after the selection."""

    chosen = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self._themes = workspace.themes
        self._closed = set(CLOSED_AT_FIRST)
        self.search = SearchField(tr("Search verbs"), "palette_search", workspace.themes, self)
        self.list = PaletteView(workspace.themes, self)
        self.nothing = QLabel(tr("No verb has these words."))
        self.nothing.setProperty("role", "muted")
        self.nothing.setContentsMargins(SPACE, 0, SPACE, SPACE)
        self.show_all = QCheckBox(tr("Show old ones, too"))
        self.show_all.setObjectName("palette_show_all")
        self.show_all.setToolTip(tr("Verbs that Twilio has retired or does not document"))
        self._lay_out()
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._take_first)
        self.show_all.toggled.connect(self._fill)
        self.list.chosen.connect(self.chosen)
        self.list.left_at_top.connect(self.focus_search)
        self.search.left_below.connect(self._into_list)
        self.list.collapsed.connect(lambda index: self._closed.add(index.data(SECTION)))
        self.list.expanded.connect(lambda index: self._closed.discard(index.data(SECTION)))
        workspace.themes.changed.connect(self._fill)
        self._fill()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        enter(self.search)

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        top.addWidget(self.search)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        bottom.addWidget(self.show_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, 1)
        layout.addLayout(bottom)

    def _fill(self) -> None:
        words = self.search.text()
        found = shown_kinds(words, with_old=self.show_all.isChecked())
        self.nothing.setVisible(not found)
        self.list.setUpdatesEnabled(False)
        self.list.rows.show(found, self._themes.theme)
        self._open_sections(all_of_them=bool(words.strip()))
        if words.strip():
            self.list.select_first()
        self.list.setUpdatesEnabled(True)

    def _open_sections(self, *, all_of_them: bool) -> None:
        """Open the sections that the person has not closed; while searching, every one."""
        blocked = self.list.blockSignals(True)
        for row in range(self.list.rows.rowCount()):
            index = self.list.rows.index(row, 0)
            self.list.setExpanded(index, all_of_them or index.data(SECTION) not in self._closed)
        self.list.blockSignals(blocked)

    def _into_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        self.list.select_first()

    def _take_first(self) -> None:
        kind = self.list.current_kind()
        if kind is not None:
            self.chosen.emit(kind)
            self.search.selectAll()
