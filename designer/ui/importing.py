"""The import panel: where from, how far it is, and what did not map."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QWidget,
)

from designer.flow import NodeId
from designer.problem import Problem, Severity
from designer.text import tr, tr_n
from designer.ui.dialogs import Dialogs
from designer.ui.files import Files
from designer.ui.icons import icon
from designer.ui.importrun import ImportRun
from designer.ui.importsource import ImportSource
from designer.ui.settings import Settings
from designer.ui.theme import SPACE
from designer.ui.widgets import IconButton, Message
from designer.ui.widgets.flowrow import FlowRow
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.storage.importing import Imported

MOST_NOTES = 500
MOST_SEEN = 4
"""How many notes are seen at once: below them is the flow that they speak of."""
NODE = Qt.ItemDataRole.UserRole
ICONS = {
    Severity.ERROR: ("circle-alert", "error"),
    Severity.WARNING: ("triangle-alert", "warning"),
    Severity.INFO: ("info", "muted"),
}


class ImportPanel(QFrame):
    """Asks for files, a folder or an address, imports them, and lists what did not map."""

    closed = Signal()

    def __init__(
        self, workspace: Workspace, files: Files, settings: Settings, dialogs: Dialogs
    ) -> None:
        super().__init__()
        self.setObjectName("import_panel")
        self.setProperty("role", "bar")
        self._workspace = workspace
        self._files = files
        self._settings = settings
        self._dialogs = dialogs
        self._imported: Imported | None = None
        self._folder: Path | None = None
        self.run = ImportRun(self.font, self)
        self.source = ImportSource()
        self.words = QLabel()
        self.progress = QProgressBar()
        self.cancel = QPushButton(tr("Cancel"))
        self.question = QLabel()
        self.ask_it = QPushButton(tr("Ask it, too"))
        self.leave_out = QPushButton(tr("Leave it out"))
        self.result = Message("muted", is_told=True)
        self.open_it = QPushButton(tr("Open the imported flow"))
        self.notes = QListWidget()
        self._lay_out()
        self._connect()
        self._show_progress(False)
        self._show_question("")
        self.hide()

    def begin(self) -> None:
        """Show the panel, ready for a source."""
        self._clear()
        self.show()
        self.source.focus()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import these files and folders at once."""
        self.begin()
        self.source.name_paths(paths)
        self.start()

    def start(self) -> None:
        """Import what the field names."""
        self._clear()
        if not self.source.sources:
            self.result.say(tr("Choose files or a folder, or write an address."), "error")
            return
        self._show_progress(True)
        self.words.setText(tr("Reading …"))
        self._folder = self.source.folder
        self.run.start(self.source.work())

    def put_away(self) -> bool:
        """Close the panel where nothing is on its way; whether there was anything to close."""
        if self.isHidden() or self.run.is_running:
            return False
        self.close_panel()
        return True

    def close_panel(self) -> None:
        """Put the panel away; an import on its way is cancelled."""
        self.run.cancel()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels, then closes."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.run.is_running:
            self.run.cancel()
        else:
            self.close_panel()

    def _clear(self) -> None:
        self._imported = None
        self.result.say("")
        self.open_it.hide()
        self.notes.clear()
        self.notes.hide()

    def _on_told(self, what: str, done: int, of: int) -> None:
        if self.run.is_running:
            self.words.setText(
                tr("{what} · {done:,} of {of:,}", what=what, done=done, of=of) if of else what
            )
            self.progress.setRange(0, of)
            self.progress.setValue(done)

    def _on_asks(self, host: str) -> None:
        self._show_question(tr("The application leads to {host}. Ask it, too?", host=host))
        self.ask_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, may_visit: bool) -> None:
        self._show_question("")
        self.run.answer(may_visit)

    def _on_failed(self, words: str) -> None:
        self._show_progress(False)
        self.result.say(words, "error")
        self.source.focus()

    def _on_cancelled(self) -> None:
        self._show_progress(False)
        self._show_question("")
        self.result.say(tr("Cancelled: the flow is as it was."), "muted")

    def _on_done(self, imported: Imported) -> None:
        self._show_progress(False)
        self._imported = imported
        self.result.say(outcome_words(imported), "muted")
        self.open_it.show()  # until nothing is lost by it
        self._files.when_safe(self._open)

    def _open(self) -> None:
        """Hold the imported flow in this window."""
        if self._imported is None:
            return
        imported = self._imported
        self.open_it.hide()
        self._files.hold_import(imported.project, imported.media, self._folder)
        self._list(imported.notes)
        if not imported.notes:
            self.close_panel()
        else:
            self.notes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self, notes: Sequence[Problem]) -> None:
        theme = self._workspace.themes.theme
        order = list(Severity)
        self.notes.clear()
        for note in sorted(notes, key=lambda one: order.index(one.severity))[:MOST_NOTES]:
            name, color = ICONS[note.severity]
            drawn = icon(name, theme.color(color).name())
            item = QListWidgetItem(drawn, note_words(note))
            item.setData(NODE, note.node or self._node_of(note.document))
            item.setToolTip(note.message)
            self.notes.addItem(item)
        self.notes.setVisible(bool(notes))
        rows = [self.notes.sizeHintForRow(row) for row in range(min(len(notes), MOST_SEEN))]
        self.notes.setFixedHeight(sum(rows) + 2 * self.notes.frameWidth() + 2)

    def _node_of(self, document: str) -> str:
        """The node that a document starts at; empty when none does."""
        nodes = self._workspace.bridge.flow.nodes.values()
        return next((n.id for n in nodes if document and _document(n) == document), "")

    def _on_note(self, item: QListWidgetItem) -> None:
        node = NodeId(str(item.data(NODE)))
        if node in self._workspace.bridge.flow.nodes:
            self._workspace.selection.show(node)

    def _show_progress(self, is_running: bool) -> None:
        for shown in (self.words, self.progress, self.cancel):
            shown.setVisible(is_running)
        for asked in (self.source.go, self.source, self._files_button, self._folder_button):
            asked.setEnabled(not is_running)
        if is_running:
            self.progress.setRange(0, 0)
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_question(self, words: str) -> None:
        self.question.setText(words)
        for widget in (self.question, self.ask_it, self.leave_out):
            widget.setVisible(bool(words))

    def _browse_files(self) -> None:
        self._dialogs.choose_imports(self._settings.folder, self._take)

    def _browse_folder(self) -> None:
        self._dialogs.choose_import_folder(
            self._settings.folder, lambda folder: self._take([folder])
        )

    def _take(self, paths: Sequence[Path]) -> None:
        self._settings.folder = str(paths[0].parent)
        self.source.name_paths(paths)
        self.start()

    def _connect(self) -> None:
        self.source.wanted.connect(self.start)
        self.cancel.clicked.connect(self.run.cancel)
        self.ask_it.clicked.connect(lambda: self._answer(True))
        self.leave_out.clicked.connect(lambda: self._answer(False))
        self.open_it.clicked.connect(lambda: self._files.when_safe(self._open))
        self.notes.itemActivated.connect(self._on_note)
        self.notes.itemClicked.connect(self._on_note)
        self.run.told.connect(self._on_told)
        self.run.asks.connect(self._on_asks)
        self.run.done.connect(self._on_done)
        self.run.failed.connect(self._on_failed)
        self.run.cancelled.connect(self._on_cancelled)

    def _lay_out(self) -> None:
        self._name_parts()
        self._files_button = QPushButton(tr("Files …"))
        self._files_button.setObjectName("import_files")
        self._files_button.clicked.connect(self._browse_files)
        self._folder_button = QPushButton(tr("Folder …"))
        self._folder_button.setObjectName("import_folder")
        self._folder_button.clicked.connect(self._browse_folder)
        close = IconButton("x", tr("Close the import panel"))
        close.setObjectName("import_close")
        close.clicked.connect(self.close_panel)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(QLabel(tr("Import from")), 0, 0)
        source = QWidget()
        row = FlowRow(source, gap=SPACE)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.source, self._files_button, self._folder_button, self.source.go):
            row.addWidget(widget)
        row.stretch(self.source)
        grid.addWidget(source, 0, 1)
        grid.addWidget(close, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(_row(self.progress, self.words, self.cancel), 1, 1, 1, 2)
        grid.addLayout(_row(self.question, self.ask_it, self.leave_out), 2, 1, 1, 2)
        grid.addLayout(_row(self.result, self.open_it), 3, 1, 1, 2)
        grid.addWidget(self.notes, 4, 0, 1, 3)
        grid.setColumnStretch(1, 1)

    def _name_parts(self) -> None:
        self.words.setProperty("role", "muted")
        self.words.setObjectName("import_words")
        self.progress.setObjectName("import_progress")
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        self.cancel.setObjectName("import_cancel")
        self.ask_it.setObjectName("import_ask_it")
        self.leave_out.setObjectName("import_leave_out")
        self.result.setObjectName("import_result")
        self.open_it.setObjectName("import_open")
        self.notes.setObjectName("import_notes")
        self.notes.setAccessibleName(tr("What to know about the import"))
        self.notes.setWordWrap(True)
        self.notes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def outcome_words(imported: Imported) -> str:
    """What an import came to, in a sentence."""
    count = len(imported.project.flow.nodes)
    notes = len(imported.notes)
    steps = tr_n("{n:,} card imported", "{n:,} cards imported", count)
    if not notes:
        return tr("{steps}; everything mapped.", steps=steps)
    known = tr_n("{n:,} thing to know:", "{n:,} things to know:", notes)
    return tr("{steps}; {known}", steps=steps, known=known)


def note_words(note: Problem) -> str:
    """A note with its place."""
    place = note.document
    if note.line:
        place = tr("{document}, line {line}", document=place, line=note.line)
    return f"{place}: {note.message}" if place else note.message


def _document(node: object) -> str:
    return str(getattr(node, "document", ""))


def _row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side; the row takes room while one of them does."""
    row = QHBoxLayout()
    row.setSpacing(SPACE)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QPushButton) else 1)
    return row
