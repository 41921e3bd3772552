"""The export panel: where to, in which shape; the result stands in the panel itself."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
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

from designer.errors import ForeignFilesError
from designer.flow import set_base_url
from designer.text import tr, translated_text
from designer.ui.dialogs import Dialogs
from designer.ui.exportproblems import OpenProblems
from designer.ui.exportquestion import ExportQuestion
from designer.ui.exportrun import ExportRun
from designer.ui.exportwords import outcome_words, target_words
from designer.ui.files import IMPORTED_AS, Files, is_ours
from designer.ui.settings import Settings
from designer.ui.telling import tell
from designer.ui.theme import SPACE, in_text
from designer.ui.widgets.flowline import flow_line
from designer.ui.widgets.iconbutton import IconButton
from designer.ui.widgets.lines import ElidedLabel
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.storage import ExportReport, Foreign

FOLDER_ENDINGS = {"bundle": "twiml", "static": "static", "python": "python"}
"""By target, what is added to a flow's name for the folder that its export goes to at first."""


class ExportPanel(QFrame):
    """Asks for target, folder and address, exports, and tells what it did.

    ``problems_wanted``: the list of what is wrong with the flow shall be shown.
    """

    begun = Signal()
    closed = Signal()
    problems_wanted = Signal()

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
        self.summary = ElidedLabel(muted=True)
        self.folder = QLineEdit()
        self.base_url = QLineEdit()
        self.go = QPushButton(tr("Export"))
        self.problems = OpenProblems(workspace)
        self.run = ExportRun(self)
        self.progress = QProgressBar()
        self._chosen = ("", "")
        self._is_new = True  # the flow, and nobody chose how it is exported
        self.result = QLabel()
        self.question = ExportQuestion()
        self.open_folder = QPushButton(tr("Open folder"))
        self._lay_out()
        self._connect()
        self.hide()

    def begin(self) -> None:
        """Show the panel with what was chosen last."""
        if not self.target.count():
            self._fill_targets()
        if self._is_new:
            self._is_new = False
            self.target.setCurrentIndex(max(0, self.target.findData(self._first_target())))
        self._show_target()
        self.base_url.setText(self._workspace.bridge.project.base_url)
        self.show()
        self.begun.emit()
        self._count_problems()
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def export(self) -> None:
        """Export beside the window; what came of it is said in the panel."""
        from designer.storage import Foreign

        self._export(Foreign.REFUSE)

    def cancel(self) -> None:
        """Stop the export that runs; the next one goes on from what it has written."""
        self.run.cancel()
        self._show_progress(False)
        self._say(tr("Cancelled. Export again to go on."), "muted")

    def forget(self) -> None:
        """Another flow is held: what was typed and told belongs to the last one."""
        if self.run.is_running:
            self.cancel()
        self.folder.setModified(False)
        self._is_new = True
        self.hide()

    def close_panel(self) -> None:
        """Put the panel away."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter exports, or presses the button that it is on; Escape cancels, then closes."""
        focus = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (focus if isinstance(focus, QAbstractButton) else self.go).click()
        elif event.key() == Qt.Key.Key_Escape and self.run.is_running:
            self.cancel()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _export(self, foreign: Foreign) -> None:
        from designer.storage import export

        if self.run.is_running or not self._keep_base_url():
            return
        folder = Path(self.folder.text().strip()).expanduser()
        if not self.folder.text().strip():
            self._say(tr("Choose a folder to export to."), "error")
            return
        target = self.target.currentData()
        media = self._files.path.parent if self._files.path is not None else None
        project = self._files.named_project()
        self._chosen = (target, str(folder))
        self._show_progress(True)
        self.run.start(
            lambda told: export(
                project, folder, target, media_from=media, foreign=foreign, told=told
            )
        )

    def _answer(self, name: str) -> None:
        from designer.storage import Foreign

        self.go.setFocus(Qt.FocusReason.OtherFocusReason)
        self._export(Foreign(name))

    def _on_go(self) -> None:
        if self.run.is_running:
            self.cancel()
        else:
            self.export()

    def _count_problems(self) -> None:
        if self.isVisible():
            self.problems.refresh()
            self.go.setAccessibleDescription(self.problems.words)

    def _on_told(self, what: str, done: int, of: int) -> None:
        self._say(f"{translated_text(what)} …", "muted")
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _on_failed(self, words: str) -> None:
        self._show_progress(False)
        self._say(words, "error")

    def _on_foreign(self, error: ForeignFilesError) -> None:
        self._show_progress(False)
        self._say("", "muted")
        self.question.ask(error, target_words().get(error.target, error.target))

    def _on_done(self, report: ExportReport) -> None:
        self._show_progress(False)
        self._settings.keep_export(self._files.path, *self._chosen)
        self._say(outcome_words(report), "muted")
        self.open_folder.setVisible(True)

    def _show_progress(self, is_running: bool) -> None:
        self.go.setText(tr("Cancel") if is_running else tr("Export"))
        self.progress.setRange(0, 0)
        self.progress.setVisible(is_running)
        for field in (self.target, self.folder, self.base_url):
            field.setEnabled(not is_running)

    def _say(self, words: str, role: str) -> None:
        self.question.hide()
        self.result.setText(words)
        if not self.run.is_running:
            tell(self, words)
        self.result.setVisible(bool(words))
        self.result.setProperty("role", role)
        self.result.style().polish(self.result)
        self.open_folder.setVisible(False)

    def _first_target(self) -> str:
        """The shape that this flow had last, or that it was imported in; else that of the last
        export of any flow."""
        last = self._settings.target_of(self._files.path)
        origin = IMPORTED_AS if self._files.imported_from is not None else ""
        return last or origin or self._settings.export_target or "python"

    def _folder_for(self, target: str) -> str:
        """Where this flow went in this shape the last time or came from; else a folder of its own
        beside it."""
        path, origin = self._files.path, self._files.imported_from
        if kept := self._settings.export_folder(path, target):
            return kept
        if origin is not None and target == IMPORTED_AS:
            return str(origin)
        is_theirs = path is not None and not is_ours(path)
        parent = path.parent if path is not None and is_theirs else Path(self._settings.folder)
        name = path.stem if path is not None else self._workspace.bridge.project.name
        return str(parent / f"{name}-{FOLDER_ENDINGS.get(target, target)}")

    def _fill_targets(self) -> None:
        from designer.storage import TARGETS

        for name in TARGETS:
            self.target.addItem(target_words().get(name, name), name)

    def _show_target(self) -> None:
        from designer.storage import TARGETS

        name = self.target.currentData() or ""
        chosen = TARGETS.get(name)
        self.summary.set_text(translated_text(chosen.summary) if chosen is not None else "")
        if not self.folder.isModified():
            self.folder.setText(self._folder_for(name))
        self._say("", "muted")

    def _keep_base_url(self) -> bool:
        """The address belongs to the flow: it is saved with it, and can be undone. False, and
        words, where it is none."""
        from designer.storage import why_no_base_url

        url = self.base_url.text().strip()
        if url == self._workspace.bridge.project.base_url:
            return True
        if why_not := why_no_base_url(url):
            self._say(why_not, "error")
            return False
        return self._workspace.bridge.do(
            tr("Change base URL"),
            lambda project: set_base_url(project, url),
            merge="base_url",
        )

    def _browse(self) -> None:
        self._dialogs.choose_folder(self.folder.text() or self._settings.folder, self._take)

    def _take(self, folder: Path) -> None:
        self.folder.setText(str(folder))
        self.folder.setModified(True)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.folder.text()))

    def _connect(self) -> None:
        self.target.currentIndexChanged.connect(self._show_target)
        self.folder.textEdited.connect(lambda: self._say("", "muted"))
        self.base_url.editingFinished.connect(self._keep_base_url)
        self.go.clicked.connect(self._on_go)
        self.problems.clicked.connect(self.problems_wanted)
        self.run.told.connect(self._on_told)
        self.run.done.connect(self._on_done)
        self.run.foreign.connect(self._on_foreign)
        self.run.failed.connect(self._on_failed)
        self.question.keep.connect(lambda: self._answer("keep"))
        self.question.replace.connect(lambda: self._answer("replace"))
        self.open_folder.clicked.connect(self._open_folder)
        self._files.opened.connect(self.forget)
        self._workspace.findings.changed.connect(self._count_problems)

    def _lay_out(self) -> None:
        self._name_parts()
        browse = IconButton("folder-open", tr("Choose the folder"))
        browse.clicked.connect(self._browse)
        close = IconButton("x", tr("Close the export panel"))
        close.clicked.connect(self.close_panel)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(QLabel(tr("Export as")), 0, 0)
        self.summary.setMinimumWidth(in_text(80))
        target = flow_line(self.target, self.summary, gap=SPACE, stretched=self.summary)
        grid.addWidget(target, 0, 1, 1, 2)
        grid.addWidget(close, 0, 3, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(QLabel(tr("Folder")), 1, 0)
        grid.addLayout(_row(self.folder, browse), 1, 1, 1, 3)
        grid.addWidget(QLabel(tr("Base URL")), 2, 0)
        grid.addWidget(self.base_url, 2, 1, 1, 3)
        grid.addWidget(self._outcome(), 3, 1, 1, 3)
        grid.addWidget(self.question, 4, 1, 1, 3)
        grid.addWidget(self.progress, 5, 0, 1, 4)
        grid.setColumnStretch(2, 1)

    def _outcome(self) -> QWidget:
        """What came of the export, and the buttons."""
        self.result.setMinimumWidth(in_text(160))
        parts = (self.go, self.problems, self.open_folder, self.result)
        return flow_line(*parts, gap=SPACE, stretched=self.result)

    def _name_parts(self) -> None:
        self.target.setMinimumContentsLength(8)
        self.target.currentTextChanged.connect(self.target.setToolTip)
        self.target.setObjectName("export_target")
        self.target.setAccessibleName(tr("Export as"))
        self.folder.setObjectName("export_folder")
        self.folder.setAccessibleName(tr("Folder"))
        self.base_url.setObjectName("export_base_url")
        self.base_url.setAccessibleName(tr("Base URL"))
        self.base_url.setPlaceholderText(tr("relative addresses"))
        where = tr("Where the documents will be, https://… Saved with the flow.")
        self.base_url.setToolTip(f"{where}\n{self.base_url.placeholderText()}")
        self.go.setObjectName("export_go")
        self.go.setProperty("role", "primary")
        self.progress.setObjectName("export_progress")
        self.progress.setAccessibleName(tr("Progress of the export"))
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(3)
        self.progress.hide()
        self.result.setObjectName("export_result")
        self.result.setWordWrap(True)
        self.open_folder.setObjectName("export_open_folder")


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 1 if place == 0 else 0)
    return row
