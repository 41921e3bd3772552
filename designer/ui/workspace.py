"""What all panels of one window share. A panel is given the workspace and nothing else."""

from PySide6.QtCore import QObject

from designer.flow import Project
from designer.ui.bridge import EditorBridge
from designer.ui.compiled import CompiledFlow
from designer.ui.faults import Faults
from designer.ui.findings import Findings
from designer.ui.guifirst import put_gui_first
from designer.ui.highlight import Highlight
from designer.ui.motion import Motion
from designer.ui.playback import Playback
from designer.ui.selection import Selection
from designer.ui.theme import ThemeSwitch


class Workspace(QObject):
    """The editor, the selection, the compiled flow, the findings, the playing call, a shown way,
    the failures on purpose."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        put_gui_first()
        self.bridge = EditorBridge(project, self)
        self.selection = Selection(self)
        self.compiled = CompiledFlow(self.bridge, self)
        self.findings = Findings(self.bridge, self)
        self.playback = Playback(self)
        self.highlight = Highlight(self)
        self.faults = Faults(self.bridge, self)
        self.themes = ThemeSwitch(self)
        self.motion = Motion(self)
        self.bridge.changed.connect(self.selection.forget)
