"""What a window says about its file: in bars above the canvas, and in the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from designer.text import tr, tr_n
from designer.ui.bars import Choice
from designer.ui.recovery import Leftover

if TYPE_CHECKING:
    from designer.ui.mainwindow import MainWindow


class FileNotices(QObject):
    """Joins the files, the watch on the disk and the kept work of a window with its bars."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._files = window.files
        files, bars = window.files, window.bars
        files.saved.connect(self._on_saved)
        files.opened.connect(self._on_opened)
        files.failed.connect(lambda words: bars.say("file", "error", words))
        files.save_failed.connect(self._on_save_failed)
        files.overtaken.connect(self._on_overtaken)
        files.in_use.connect(self._on_in_use)
        window.disk.changed.connect(self._on_disk_changed)
        window.disk.removed.connect(self._on_disk_removed)
        window.recovery.failed.connect(lambda words: bars.say("recovery", "warning", words))
        window.recovery.kept.connect(lambda: bars.drop("recovery"))

    def offer_leftovers(self) -> None:
        """Offer unsaved work of windows that did not close properly."""
        found = self._window.recovery.leftovers()
        if found:
            count = len(found)
            words = tr_n(
                "Unsaved work on “{file}” is still here.",
                "Unsaved work on “{file}” and {others} more is still here.",
                count,
                file=found[0].title,
                others=count - 1,
            )
            self._say("leftovers", words, (("look", tr("Look at it …"), self._show_leftovers),))
            self._show_leftovers()

    def _show_leftovers(self) -> None:
        from designer.ui.recoverydialog import RecoveryDialog

        found = self._window.recovery.leftovers()
        self._window.bars.drop("leftovers")
        if found:
            dialog = RecoveryDialog(found, self._window.workspace.themes, self._window)
            dialog.recover.connect(self._recover)
            dialog.open_saved.connect(self._files.open)
            dialog.finished.connect(self._remind)
            dialog.open()

    def _recover(self, leftover: Leftover) -> None:
        self._files.restore(leftover)

    def _remind(self) -> None:
        """A bar for what was put off."""
        count = len(self._window.recovery.leftovers())
        if count:
            words = tr_n(
                "Unsaved work of an earlier window is kept.",
                "Unsaved work of {n} earlier windows is kept.",
                count,
            )
            self._say("leftovers", words, (("look", tr("Look at it …"), self._show_leftovers),))

    def _on_opened(self) -> None:
        for name in ("file", "disk", "save", "in_use"):
            self._window.bars.drop(name)

    def _on_saved(self) -> None:
        for name in ("save", "disk", "in_use"):
            self._window.bars.drop(name)
        self._window.status.tell(tr("Saved {file}", file=self._files.title))

    def _on_save_failed(self, words: str) -> None:
        again = ("try_again", tr("Try again"), self._window.save)
        said = tr("Not saved. {why}", why=words)
        self._say("save", said, (self._elsewhere(), again), role="error")

    def _on_overtaken(self) -> None:
        """Another program wrote the file before a save: nothing was written over it."""
        words = tr(
            "Not saved: {file} was changed by another program meanwhile.", file=self._files.title
        )
        self._say("disk", words, (self._reload(), self._replace(), self._elsewhere()))

    def _on_disk_changed(self) -> None:
        words = tr("{file} was changed by another program.", file=self._files.title)
        if self._files.is_dirty:
            words += " " + tr("Reloading drops what you changed here since the last save.")
        keep = ("keep_mine", tr("Keep mine"), self._files.keep_against_disk)
        self._say("disk", words, (self._reload(), keep, self._elsewhere()))

    def _on_disk_removed(self) -> None:
        self._files.keep_against_disk()
        words = tr(
            "{file} is no longer there: it was moved or deleted. Save to write it.",
            file=self._files.title,
        )
        self._say("disk", words, (("save", tr("Save"), self._window.save),))

    def _on_in_use(self) -> None:
        """The file is open elsewhere: here it can be changed, but only saved as a copy."""
        lock = self._files.lock
        machine = lock.machine if lock is not None else ""
        if machine:
            words = tr(
                "{file} is open on the computer {machine}. Here it is read-only: save a copy to "
                "keep changes.",
                file=self._files.title,
                machine=machine,
            )
        else:
            words = tr(
                "{file} is open in another window. Here it is read-only: save a copy to keep "
                "changes.",
                file=self._files.title,
            )
        choices = [
            ("save_copy", tr("Save a copy …"), self._save_as),
            ("try_again", tr("Try again"), self._reopen),
        ]
        if machine:
            choices.append(("take_over", tr("It is closed there"), self._take_over))
        self._say("in_use", words, tuple(choices))

    def _reload(self) -> Choice:
        return "reload", tr("Reload"), self._reopen_now

    def _replace(self) -> Choice:
        return "save_mine", tr("Save mine over it"), self._save_over

    def _elsewhere(self) -> Choice:
        return "save_as", tr("Save as …"), self._save_as

    def _save_as(self) -> None:
        self._files.save_as()

    def _save_over(self) -> None:
        self._files.keep_against_disk()
        self._window.save()

    def _reopen(self) -> None:
        """Open the file again, once nothing is lost by it."""
        if self._files.path is not None:
            self._files.open(self._files.path)

    def _reopen_now(self) -> None:
        if self._files.path is not None:
            self._files.open_now(self._files.path)

    def _take_over(self) -> None:
        if self._files.lock is not None:
            self._files.lock.take_over()
        self._reopen()

    def _say(
        self, name: str, words: str, choices: tuple[Choice, ...], role: str = "warning"
    ) -> None:
        self._window.bars.say(name, role, words, choices)
