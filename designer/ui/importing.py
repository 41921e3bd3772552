"""The import panel: where from, how far it is, and what did not map."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QWidget,
)

from designer.flow import NodeId
from designer.problem import Problem, Severity
from designer.ui.dialogs import Dialogs
from designer.ui.files import Files
from designer.ui.icons import icon
from designer.ui.importrun import Import, ImportRun, MayVisit, Told
from designer.ui.settings import Settings
from designer.ui.theme import SPACE
from designer.ui.widgets import IconButton, Message
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.storage.importing import Imported

SEPARATOR = "; "
"""Stands between several paths in the field."""
MOST_NOTES = 500
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
        self.run = ImportRun(self.font, self)
        self.source = QLineEdit()
        self.method = QComboBox()
        self.go = QPushButton("Import")
        self.words = QLabel()
        self.progress = QProgressBar()
        self.cancel = QPushButton("Cancel")
        self.question = QLabel()
        self.ask_it = QPushButton("Ask it, too")
        self.leave_out = QPushButton("Leave it out")
        self.result = Message("muted")
        self.open_it = QPushButton("Open the imported flow")
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
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)
        self.source.selectAll()

    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import these files and folders at once."""
        self.begin()
        self.source.setText(SEPARATOR.join(map(str, paths)))
        self.start()

    def start(self) -> None:
        """Import what the field names."""
        sources = [one.strip() for one in self.source.text().split(SEPARATOR.strip())]
        sources = [one for one in sources if one]
        self._clear()
        if not sources:
            self.result.say("Choose files or a folder, or write an address.", "error")
            return
        self._show_progress(True)
        self.words.setText("Reading …")
        self.run.start(_import_of(sources, self.method.currentText()))

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
            self.words.setText(f"{what} · {done:,} of {of:,}" if of else what)
            self.progress.setRange(0, of)
            self.progress.setValue(done)

    def _on_asks(self, host: str) -> None:
        self._show_question(f"The application leads to {host}. Ask it, too?")
        self.ask_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, may_visit: bool) -> None:
        self._show_question("")
        self.run.answer(may_visit)

    def _on_failed(self, words: str) -> None:
        self._show_progress(False)
        self.result.say(words, "error")
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_cancelled(self) -> None:
        self._show_progress(False)
        self._show_question("")
        self.result.say("Cancelled: the flow is as it was.", "muted")

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
        self._files.hold_import(imported.project, imported.media)
        self._list(imported.notes)
        if not imported.notes:
            self.close_panel()

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
        for asked in (self.go, self.source, self._files_button, self._folder_button):
            asked.setEnabled(not is_running)
        if is_running:
            self.progress.setRange(0, 0)
            self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_question(self, words: str) -> None:
        self.question.setText(words)
        for widget in (self.question, self.ask_it, self.leave_out):
            widget.setVisible(bool(words))

    def _on_source(self, text: str) -> None:
        is_address = text.strip().lower().startswith(("http://", "https://"))
        self.method.setVisible(is_address)

    def _browse_files(self) -> None:
        self._dialogs.choose_imports(self._settings.folder, self._take)

    def _browse_folder(self) -> None:
        self._dialogs.choose_import_folder(
            self._settings.folder, lambda folder: self._take([folder])
        )

    def _take(self, paths: Sequence[Path]) -> None:
        self._settings.folder = str(paths[0].parent)
        self.source.setText(SEPARATOR.join(map(str, paths)))
        self.start()

    def _connect(self) -> None:
        self.source.textChanged.connect(self._on_source)
        self.source.returnPressed.connect(self.start)
        self.go.clicked.connect(self.start)
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
        self._files_button = QPushButton("Files …")
        self._files_button.setObjectName("import_files")
        self._files_button.clicked.connect(self._browse_files)
        self._folder_button = QPushButton("Folder …")
        self._folder_button.setObjectName("import_folder")
        self._folder_button.clicked.connect(self._browse_folder)
        close = IconButton("x", "Close the import panel")
        close.setObjectName("import_close")
        close.clicked.connect(self.close_panel)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(QLabel("Import from"), 0, 0)
        for place, widget in enumerate(
            (self.source, self.method, self._files_button, self._folder_button, self.go, close)
        ):
            grid.addWidget(widget, 0, place + 1)
        grid.addWidget(_row(self.progress, self.words, self.cancel), 1, 1, 1, 6)
        grid.addWidget(_row(self.question, self.ask_it, self.leave_out), 2, 1, 1, 6)
        grid.addWidget(_row(self.result, self.open_it), 3, 1, 1, 6)
        grid.addWidget(self.notes, 4, 0, 1, 7)
        grid.setColumnStretch(1, 1)

    def _name_parts(self) -> None:
        self.source.setObjectName("import_source")
        self.source.setAccessibleName("Import from")
        self.source.setPlaceholderText(
            "TwiML files, a folder, an exported bundle, Studio flow JSON, or https://…"
        )
        self.method.addItems(["POST", "GET"])
        self.method.setObjectName("import_method")
        self.method.setAccessibleName("Method of the first request")
        self.method.setToolTip("How the first document is asked for")
        self.method.hide()
        self.go.setObjectName("import_go")
        self.go.setProperty("role", "primary")
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
        self.notes.setAccessibleName("What to know about the import")
        self.notes.setWordWrap(True)
        self.notes.setMaximumHeight(140)
        self.notes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def outcome_words(imported: Imported) -> str:
    """What an import came to, in a sentence."""
    count = len(imported.project.flow.nodes)
    steps = f"{count:,} step{'' if count == 1 else 's'} imported"
    notes = len(imported.notes)
    if not notes:
        return f"{steps}; everything mapped."
    return f"{steps}; {notes:,} thing{'' if notes == 1 else 's'} to know:"


def note_words(note: Problem) -> str:
    """A note with its place."""
    place = note.document + (f", line {note.line}" if note.line else "")
    return f"{place}: {note.message}" if place else note.message


def _document(node: object) -> str:
    return str(getattr(node, "document", ""))


def _import_of(sources: Sequence[str], method: str) -> Import:
    """What imports these sources, once it is in a thread."""

    def run(told: Told, may_visit: MayVisit, cancelled: object) -> Imported:
        from designer.storage import is_url
        from designer.storage.importing import import_source

        if len(sources) == 1 and is_url(sources[0]):
            from designer.storage.importing.web import import_url

            return import_url(
                sources[0],
                method=method,
                told=told,
                may_visit=may_visit,
                cancelled=cancelled,  # type: ignore[arg-type]
            )
        return import_source(*(str(Path(one).expanduser()) for one in sources), told=told)

    return run


def _row(*widgets: QWidget) -> QWidget:
    """Widgets side by side; the row is there while one of them is."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QPushButton) else 1)
    return holder
