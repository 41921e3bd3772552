"""The export panel: where to, in which shape; the result stands in the panel itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from designer.flow import set_base_url
from designer.ui.dialogs import Dialogs
from designer.ui.exportrun import ExportRun
from designer.ui.files import Files
from designer.ui.settings import Settings
from designer.ui.theme import SPACE
from designer.ui.widgets.iconbutton import IconButton
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.storage import ExportReport

TARGET_WORDS = {
    "bundle": "TwiML bundle",
    "static": "Static files",
    "python": "Python application",
    "twilio-serverless": "Twilio Serverless",
}


class ExportPanel(QFrame):
    """Asks for target, folder and address, exports, and tells what it did."""

    closed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        files: Files,
        settings: Settings,
        dialogs: Dialogs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("export_panel")
        self.setProperty("role", "bar")
        self._workspace = workspace
        self._files = files
        self._settings = settings
        self._dialogs = dialogs
        self.target = QComboBox()
        self.summary = QLabel()
        self.folder = QLineEdit()
        self.base_url = QLineEdit()
        self.go = QPushButton("Export")
        self.run = ExportRun(self)
        self.progress = QProgressBar()
        self._chosen = ("", "")
        self.result = QLabel()
        self.open_folder = QPushButton("Open folder")
        self._lay_out()
        self.target.currentIndexChanged.connect(self._show_summary)
        self.base_url.editingFinished.connect(self._keep_base_url)
        self.folder.returnPressed.connect(self.export)
        self.go.clicked.connect(self._on_go)
        self.run.told.connect(self._on_told)
        self.run.done.connect(self._on_done)
        self.run.failed.connect(self._on_failed)
        self.open_folder.clicked.connect(self._open_folder)
        self.hide()

    def begin(self) -> None:
        """Show the panel with what was chosen last."""
        if not self.target.count():
            self._fill_targets()
        row = self.target.findData(self._settings.export_choice("target") or "python")
        self.target.setCurrentIndex(max(0, row))
        if not self.folder.text():
            self.folder.setText(self._settings.export_choice("folder") or self._first_folder())
        self.base_url.setText(self._workspace.bridge.project.base_url)
        self._say("", "muted")
        self.show()
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def export(self) -> None:
        """Export beside the window; what came of it is said in the panel."""
        from designer.storage import export

        if self.run.is_running:
            return
        self._keep_base_url()
        folder = Path(self.folder.text().strip()).expanduser()
        if not self.folder.text().strip():
            self._say("Choose a folder to export to.", "error")
            return
        target = self.target.currentData()
        media = self._files.path.parent if self._files.path is not None else None
        project = self._workspace.bridge.project
        self._chosen = (target, str(folder))
        self._show_progress(True)
        self.run.start(lambda told: export(project, folder, target, media_from=media, told=told))

    def cancel(self) -> None:
        """Stop the export that runs; the next one goes on from what it has written."""
        self.run.cancel()
        self._show_progress(False)
        self._say("Cancelled. Export again to go on.", "muted")

    def _on_go(self) -> None:
        if self.run.is_running:
            self.cancel()
        else:
            self.export()

    def _on_told(self, what: str, done: int, of: int) -> None:
        self._say(f"{what} …", "muted")
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _on_failed(self, words: str) -> None:
        self._show_progress(False)
        self._say(words, "error")

    def _on_done(self, report: ExportReport) -> None:
        self._show_progress(False)
        self._settings.keep_export(*self._chosen)
        self._say(_outcome(len(report.written), len(report.removed), report.notes), "muted")
        self.open_folder.setVisible(True)

    def _show_progress(self, is_running: bool) -> None:
        self.go.setText("Cancel" if is_running else "Export")
        self.progress.setRange(0, 0)
        self.progress.setVisible(is_running)
        for field in (self.target, self.folder, self.base_url):
            field.setEnabled(not is_running)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.run.is_running:
            self.cancel()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def close_panel(self) -> None:
        """Put the panel away."""
        self.hide()
        self.closed.emit()

    def _say(self, words: str, role: str) -> None:
        self.result.setText(words)
        self.result.setVisible(bool(words))
        self.result.setProperty("role", role)
        self.result.style().polish(self.result)
        self.open_folder.setVisible(False)

    def _first_folder(self) -> str:
        path = self._files.path
        stem = path.stem if path is not None else self._workspace.bridge.project.name
        parent = path.parent if path is not None else Path(self._settings.folder)
        return str(parent / f"{stem} export")

    def _fill_targets(self) -> None:
        from designer.storage import TARGETS

        for name in TARGETS:
            self.target.addItem(TARGET_WORDS.get(name, name), name)

    def _show_summary(self) -> None:
        from designer.storage import TARGETS

        chosen = TARGETS.get(self.target.currentData() or "")
        self.summary.setText(chosen.summary if chosen is not None else "")

    def _keep_base_url(self) -> None:
        """The address belongs to the flow: it is saved with it, and can be undone."""
        url = self.base_url.text().strip()
        if url != self._workspace.bridge.project.base_url:
            self._workspace.bridge.do(
                "Change base URL", lambda project: set_base_url(project, url), merge="base_url"
            )

    def _browse(self) -> None:
        folder = self.folder.text() or self._settings.folder
        self._dialogs.choose_folder(folder, lambda path: self.folder.setText(str(path)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))

    def _lay_out(self) -> None:
        self._name_parts()
        browse = IconButton("folder-open", "Choose the folder")
        browse.clicked.connect(self._browse)
        close = IconButton("x", "Close the export panel")
        close.clicked.connect(self.close_panel)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(QLabel("Export as"), 0, 0)
        grid.addWidget(self.target, 0, 1)
        grid.addWidget(self.summary, 0, 2, 1, 3)
        grid.addWidget(close, 0, 5, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(QLabel("Folder"), 1, 0)
        grid.addLayout(_row(self.folder, browse), 1, 1, 1, 2)
        grid.addWidget(QLabel("Base URL"), 1, 3)
        grid.addWidget(self.base_url, 1, 4)
        grid.addWidget(self.go, 1, 5)
        grid.addWidget(self.result, 2, 1, 1, 4)
        grid.addWidget(self.open_folder, 2, 5)
        grid.addWidget(self.progress, 3, 0, 1, 6)
        grid.setColumnStretch(2, 3)
        grid.setColumnStretch(4, 2)

    def _name_parts(self) -> None:
        self.target.setObjectName("export_target")
        self.target.setAccessibleName("Export as")
        self.folder.setObjectName("export_folder")
        self.folder.setAccessibleName("Folder")
        self.base_url.setObjectName("export_base_url")
        self.base_url.setAccessibleName("Base URL")
        self.base_url.setPlaceholderText("relative addresses")
        self.base_url.setToolTip("Where the documents will be, https://… Saved with the flow.")
        self.go.setObjectName("export_go")
        self.progress.setObjectName("export_progress")
        self.progress.setAccessibleName("Progress of the export")
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(3)
        self.progress.hide()
        self.result.setObjectName("export_result")
        self.result.setWordWrap(True)
        self.open_folder.setObjectName("export_open_folder")
        self.summary.setProperty("role", "muted")


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 1 if place == 0 else 0)
    return row


def _outcome(written: int, removed: int, notes: tuple[str, ...]) -> str:
    """What an export did, in a sentence or two."""
    if not written and not removed:
        done = "Everything was up to date already."
    else:
        files = f"{written} file{'' if written == 1 else 's'} written"
        done = f"Done: {files}{f', {removed} removed' if removed else ''}."
    return "\n".join((done, *notes))
