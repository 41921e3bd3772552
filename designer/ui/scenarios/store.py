"""The file of scenarios beside the flow, read again when it changes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from designer.errors import DesignerError

if TYPE_CHECKING:
    from designer.scenarios import Scenario

SETTLE_MILLISECONDS = 150


class ScenarioStore(QObject):
    """``scenarios`` as the file has them; ``error`` says why it cannot be read or written.

    ``is_ahead``: they follow a document that was renamed, and are written with the flow.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.flow_file: Path | None = None
        self.scenarios: tuple[Scenario, ...] = ()
        self.error = ""
        self.is_ahead = False
        self._stamp: object = None
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MILLISECONDS)
        self._soon.timeout.connect(self.load)
        self._watcher.directoryChanged.connect(lambda _: self._soon.start())
        self._watcher.fileChanged.connect(lambda _: self._soon.start())

    def use(self, flow_file: Path | None) -> None:
        """The scenarios of this flow, from when they are next loaded."""
        if flow_file == self.flow_file:
            return
        self.flow_file = flow_file
        self._stamp = None
        self.is_ahead = False
        self.scenarios, self.error = (), ""
        self.changed.emit()

    def load(self) -> None:
        """Read the file, unless it is what was read last."""
        if self.flow_file is None:
            return
        from designer.scenarios import load_scenarios, scenarios_path

        path = scenarios_path(self.flow_file)
        self._follow(path)
        stamp = _stamp(path)
        if stamp == self._stamp:
            return
        self._stamp = stamp
        self.is_ahead = False
        try:
            self.scenarios, self.error = load_scenarios(path), ""
        except DesignerError as error:
            self.scenarios, self.error = (), str(error)
        self.changed.emit()

    def write(self, scenarios: tuple[Scenario, ...]) -> bool:
        """Put these into the file; False, and ``error``, when that cannot be."""
        from designer.scenarios import save_scenarios, scenarios_path

        if self.flow_file is None or self.error:
            return False
        path = scenarios_path(self.flow_file)
        try:
            save_scenarios(scenarios, path)
        except DesignerError as error:
            self.error = str(error)
            self.changed.emit()
            return False
        self.scenarios = scenarios
        self.is_ahead = False
        self._stamp = _stamp(path)
        self._follow(path)
        self.changed.emit()
        return True

    def rename(self, moved: Mapping[str, str]) -> None:
        """Documents have other paths now; the file follows once the flow is saved."""
        from designer.scenarios import with_paths

        self.load()
        renamed = with_paths(self.scenarios, moved)
        if renamed != self.scenarios:
            self.scenarios, self.is_ahead = renamed, True
            self.changed.emit()

    def write_renamed(self) -> None:
        """The flow is saved: so are scenarios that follow its names."""
        if self.is_ahead:
            self.write(self.scenarios)

    def _follow(self, path: Path) -> None:
        held = {*self._watcher.files(), *self._watcher.directories()}
        wanted = {str(one) for one in (path, path.parent) if one.exists()}
        if gone := held - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - held:
            self._watcher.addPaths(sorted(new))


def _stamp(path: Path) -> object:
    try:
        found = path.stat()
    except OSError:
        return "none"
    return (found.st_mtime_ns, found.st_size, found.st_ino)
