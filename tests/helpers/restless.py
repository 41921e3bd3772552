"""The real window, edited and saved at random until somebody kills it.

    python -m tests.helpers.restless FOLDER SEED

Begins with FOLDER/flow.callflow, or with unsaved work that is left of it, as a person would who
answers “Recover”. Every edit counts up; the title of the entry is the count. What happens is noted
in FOLDER/log at once, a line each: ``ready N``, ``edit N``, ``saving N``, ``saved N``, ``due N``
(the work is about to be kept), ``kept N``.
"""

from __future__ import annotations

import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer

from designer.flow import NodeId, Project, set_title
from designer.ui.app import application
from designer.ui.files import blank_project
from designer.ui.mainwindow import MainWindow
from designer.ui.settings import Settings

COUNTER = NodeId("entry-1")
KEEP_MILLISECONDS = 250
"""The work is kept more often than a person needs, so that more of it is interrupted."""
MOST_PAUSE = 12
SAVES = (0.01, 0.3)
"""The share of edits that are saved: some windows are left with much to keep, some save often."""


def count_of(project: Project) -> int:
    """Which edit the project came to."""
    return int(project.node(COUNTER).title or 0)


class Restless:
    """One window, and what it does."""

    def __init__(self, folder: Path, seed: str) -> None:
        self._random = random.Random(seed)
        self._saves = SAVES[int(seed) % len(SAVES)]
        self._log = os.open(folder / "log", os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        settings = Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
        self.window = MainWindow(blank_project(), settings, folder / "unsaved")
        self._recovery = self.window.recovery
        self._recovery.timer.setInterval(KEEP_MILLISECONDS)
        self._recovery.timer.timeout.connect(lambda: self.note("due", self.count))
        self._recovery.kept.connect(lambda project: self.note("kept", count_of(project)))
        left = self._recovery.leftovers()
        self.window.files.open_now(folder / "flow.callflow")
        if left:
            self.window.files.restore(left[0])
        self.window.show()
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._act)
        assert not self.window.files.is_read_only
        self.note("ready", self.count)
        self._act()

    @property
    def count(self) -> int:
        """The edit that the window holds."""
        return count_of(self.window.workspace.bridge.project)

    def note(self, what: str, count: int) -> None:
        """A line of the log, there even if the next moment is the last."""
        os.write(self._log, f"{what} {count} {time.monotonic():.3f}\n".encode())

    def _act(self) -> None:
        count = self.count + 1
        self.window.workspace.bridge.do(
            "Count", lambda project: set_title(project, COUNTER, str(count))
        )
        self.note("edit", count)
        if self._random.random() < self._saves:
            self.note("saving", count)
            self.window.save()
            self.note("saved", count)
        self._timer.start(self._random.randrange(MOST_PAUSE))


def main(folder: Path, seed: str) -> None:
    """Edit and save until the end."""
    app = application()
    restless = Restless(folder, seed)
    app.exec()
    del restless


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
