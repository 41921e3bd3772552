"""The few dialogs of the program: files, folders, and the question before work is lost.

None of them blocks: each tells its answer to a callback.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from designer.text import tr

OnPath = Callable[[Path], None]


class Dialogs:
    """Asks on behalf of one window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def ask_to_save(
        self, name: str, on_save: Callable[[], None], on_discard: Callable[[], None]
    ) -> None:
        """Ask what to do with unsaved work; Cancel calls neither."""
        box = QMessageBox(self._window)
        box.setObjectName("ask_to_save")
        box.setWindowTitle(tr("Unsaved changes"))
        box.setText(tr("Save the changes to “{name}”?", name=name))
        box.setInformativeText(tr("If you don’t save, they are lost."))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.button(buttons.Save).setText(tr("&Save"))
        box.button(buttons.Discard).setText(tr("&Don’t save"))
        box.button(buttons.Cancel).setText(tr("&Cancel"))
        box.setDefaultButton(buttons.Save)
        box.finished.connect(
            lambda answer: _dispatch(answer, {buttons.Save: on_save, buttons.Discard: on_discard})
        )
        _open(box)

    def choose_open(self, folder: str, on_path: OnPath) -> None:
        """Choose a flow to open."""
        dialog = QFileDialog(self._window, tr("Open a flow"), folder, _flow_filter())
        dialog.setObjectName("open_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: on_path(Path(name)))
        _open(dialog)

    def choose_save(self, path: Path, on_path: OnPath) -> None:
        """Choose where to save; asks before it writes over another file."""
        dialog = QFileDialog(self._window, tr("Save the flow"), str(path.parent), _flow_filter())
        dialog.setObjectName("save_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("callflow")
        dialog.selectFile(path.name)
        dialog.fileSelected.connect(lambda name: on_path(Path(name)))
        _open(dialog)

    def choose_json(self, path: Path, on_path: OnPath) -> None:
        """Choose where to write JSON; asks before it writes over another file."""
        dialog = QFileDialog(
            self._window, tr("Save the trace"), str(path.parent), tr("JSON (*.json)")
        )
        dialog.setObjectName("json_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(path.name)
        dialog.fileSelected.connect(lambda name: on_path(Path(name)))
        _open(dialog)

    def choose_imports(self, folder: str, on_paths: Callable[[list[Path]], None]) -> None:
        """Choose files to import."""
        dialog = QFileDialog(self._window, tr("Import files"), folder, _import_filter())
        dialog.setObjectName("import_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: on_paths([Path(name) for name in names]))
        _open(dialog)

    def choose_import_folder(self, folder: str, on_path: OnPath) -> None:
        """Choose a folder to import."""
        dialog = QFileDialog(self._window, tr("Import a folder"), folder)
        dialog.setObjectName("import_folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: on_path(Path(name)))
        _open(dialog)

    def choose_folder(self, folder: str, on_path: OnPath) -> None:
        """Choose a folder to export to."""
        dialog = QFileDialog(self._window, tr("Export to"), folder)
        dialog.setObjectName("folder_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: on_path(Path(name)))
        _open(dialog)


def _flow_filter() -> str:
    return ";;".join((tr("Call flows (*.callflow)"), tr("All files (*)")))


def _import_filter() -> str:
    return ";;".join((tr("TwiML and Studio flows (*.xml *.twiml *.json)"), tr("All files (*)")))


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def _dispatch(answer: int, callbacks: dict[QMessageBox.StandardButton, Callable[[], None]]) -> None:
    callback = callbacks.get(QMessageBox.StandardButton(answer))
    if callback is not None:
        callback()
