"""The status bar: a word to the person at the left; counts and zoom at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QWidget

from designer.text import tr, tr_n
from designer.ui.icons import pixmap
from designer.ui.telling import tell
from designer.ui.theme import SPACE
from designer.ui.widgets.lines import ElidedLabel
from designer.ui.workspace import Workspace

MESSAGE_MILLISECONDS = 8000


class StatusLine(QStatusBar):
    """Shows refusals for a few seconds: why an edit or a link was not made."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setSizeGripEnabled(False)
        self._workspace = workspace
        self._mark = QLabel()
        self._mark.setFixedSize(QSize(16, 16))
        kept = self._mark.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the line keeps its height
        self._mark.setSizePolicy(kept)
        self.message = ElidedLabel()
        self.message.setObjectName("status_message")
        self.message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.counts = QLabel()
        self.counts.setObjectName("status_counts")
        self.zoom = QLabel("100 %")
        self.zoom.setObjectName("status_zoom")
        self.zoom.setAccessibleName(tr("Zoom"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.quieten)
        self._lay_out()
        workspace.bridge.refused.connect(self.warn)
        workspace.bridge.told.connect(self.tell)
        workspace.bridge.changed.connect(self._on_changed)
        workspace.selection.changed.connect(self._show_counts)
        self.quieten()
        self._show_counts()

    def warn(self, words: str) -> None:
        """Say why something was not done."""
        color = self._workspace.themes.theme.color("warning").name()
        self._mark.setPixmap(pixmap("triangle-alert", color, 16, self.devicePixelRatioF()))
        self._say(words)

    def tell(self, words: str) -> None:
        """Say that something was done."""
        color = self._workspace.themes.theme.color("success").name()
        self._mark.setPixmap(pixmap("check", color, 16, self.devicePixelRatioF()))
        self._say(words)

    def quieten(self) -> None:
        """Say nothing."""
        self.message.set_text("")
        self._mark.hide()

    def show_zoom(self, zoom: float) -> None:
        """The canvas is shown at this scale; 1 is its own size."""
        self.zoom.setText(f"{round(zoom * 100)} %")

    def _say(self, words: str) -> None:
        self.message.set_text(words)
        tell(self, words)
        self._mark.show()
        self._timer.start(MESSAGE_MILLISECONDS)

    def _on_changed(self) -> None:
        self.quieten()
        self._show_counts()

    def _show_counts(self) -> None:
        nodes = len(self._workspace.bridge.flow.nodes)
        words = tr_n("{n:,} card", "{n:,} cards", nodes)
        chosen = len(self._workspace.selection.nodes)
        if chosen > 1:
            words += " · " + tr_n("{n:,} selected", "{n:,} selected", chosen)
        self.counts.setText(words)

    def _lay_out(self) -> None:
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(SPACE, 0, SPACE, 0)
        row.setSpacing(SPACE)
        row.addWidget(self._mark)
        row.addWidget(self.message, 1)
        self.addWidget(said, 1)
        for label in (self.counts, self.zoom):
            label.setProperty("role", "muted")
            label.setContentsMargins(SPACE, 0, SPACE, 0)
            self.addPermanentWidget(label)
