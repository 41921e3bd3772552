"""The bridge between the plain-Python editor and Qt: signals that say what changed."""

from PySide6.QtCore import QObject, QTimer, Signal

from designer.errors import FlowError
from designer.flow import Changes, Edit, Editor, Flow, Project

PAUSE_MILLISECONDS = 800
"""So long after the last edit the history is folded."""


class EditorBridge(QObject):
    """Owns the editor; panels read ``project`` and call ``do``, and hear ``changed``.

    ``changed`` carries a :class:`designer.flow.Changes`. ``refused`` carries the reason of an edit
    that the model refused, fit to show; ``told`` carries what an edit did that nobody would expect,
    after ``changed``. ``saved_changed`` tells that the dirty mark may differ.
    """

    changed = Signal(object)
    refused = Signal(str)
    told = Signal(str)
    saved_changed = Signal()

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.editor = Editor(project)
        self.editor.subscribe(self._on_changes)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.editor.fold)

    @property
    def project(self) -> Project:
        """The current project."""
        return self.editor.project

    @property
    def flow(self) -> Flow:
        """The current project's flow."""
        return self.editor.project.flow

    def do(self, name: str, edit: Edit, *, merge: object = None) -> bool:
        """Apply an edit as one undo step; False, and ``refused``, when the model refuses."""
        try:
            self.editor.do(name, edit, merge=merge)
        except FlowError as error:
            self.refused.emit(str(error))
            return False
        return True

    def undo(self) -> None:
        """Take the last step back."""
        self.editor.undo()

    def redo(self) -> None:
        """Do the last undone step again."""
        self.editor.redo()

    def mark_saved(self) -> None:
        """What is held now is on disk."""
        self.editor.mark_saved()
        self.saved_changed.emit()

    def mark_unsaved(self) -> None:
        """What is on disk is something else, whatever is undone here."""
        self.editor.mark_unsaved()
        self.saved_changed.emit()

    def load(self, project: Project) -> None:
        """Hold another project, with an empty history."""
        self.editor.load(project)
        self.saved_changed.emit()

    def _on_changes(self, changes: Changes) -> None:
        self.changed.emit(changes)
        self.saved_changed.emit()
        self._pause.start()
