"""The main window: puts the panels together; what they do is their own business."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from designer import __version__
from designer.flow import Project
from designer.text import tr
from designer.ui.actions import Actions
from designer.ui.bars import Bars
from designer.ui.beginning import tour_path
from designer.ui.canvas import Canvas
from designer.ui.cardmenu import CardMenu
from designer.ui.connections import Connections
from designer.ui.dialogs import Dialogs
from designer.ui.diskwatch import DiskWatch
from designer.ui.docks import Docks
from designer.ui.exporting import ExportPanel
from designer.ui.filenotices import FileNotices
from designer.ui.files import SUFFIX, Files
from designer.ui.find import FindField, Finding, FindPanel
from designer.ui.flowproperties import FlowProperties
from designer.ui.gallery import Gallery
from designer.ui.importing import ImportPanel
from designer.ui.inspector import Inspector
from designer.ui.moving import Breadcrumbs, Jumps, PanelRing, RenameBar, Trail
from designer.ui.outline import OutlinePanel
from designer.ui.palette import Palette
from designer.ui.panelactions import PanelActions
from designer.ui.paths import PathsPanel
from designer.ui.preview import LiveCall, Preview, Requests, TimelinePanel
from designer.ui.preview.sound import CallSound
from designer.ui.problems import Problems
from designer.ui.recovery import Recovery
from designer.ui.scenarios import ScenariosPanel
from designer.ui.settings import Settings
from designer.ui.shortcuts import ShortcutList
from designer.ui.statusline import StatusLine
from designer.ui.unread import leave_unread
from designer.ui.viewswitches import ViewSwitches
from designer.ui.windowactions import menus, window_actions
from designer.ui.windowmenus import make_menus, make_tool_bar
from designer.ui.workspace import Workspace
from designer.ui.xmlview import XmlView

PROGRAM = "TwiML Designer"
FIRST_SIZE = QSize(1440, 900)
LEAST_CENTRE = QSize(160, 48)
FIRST_SHARE = 0.9
"""How much of the screen a new window takes at most."""


class MainWindow(QMainWindow):
    """One window with one flow. ``data_folder`` is where unsaved work is kept."""

    def __init__(
        self, project: Project, settings: Settings | None = None, data_folder: Path | None = None
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.settings = settings if settings is not None else Settings()
        self.workspace = Workspace(project, self)
        self.workspace.themes.use(self.settings.theme)
        self.workspace.motion.reduce(self.settings.reduced_motion)
        self.dialogs = Dialogs(self)
        bridge = self.workspace.bridge
        self.recovery = Recovery(bridge, data_folder, self)
        self.files = Files(bridge, self.settings, self.dialogs, self.recovery, self)
        self.disk = DiskWatch(self.files, self)
        self.live = LiveCall(self.workspace, self)
        self._closing = False
        self._view_timer = QTimer(self)
        self._view_timer.setSingleShot(True)
        self._view_timer.timeout.connect(lambda: self.canvas.show_start())
        self._make_panels()
        self._make_centre()
        self.docks = Docks(self, self._panels())
        self.ring = PanelRing(self.docks, self.canvas, self)
        self.panels = PanelActions(self)
        self.recent_menu = QMenu(self)
        self.actions_by_id = Actions(window_actions(self), self, self.canvas, self.workspace.themes)
        make_menus(self)
        self.card_menu = CardMenu(self.workspace, self.actions_by_id, self)
        make_tool_bar(self)
        self.connections = Connections(self)
        self._follow_the_file()
        self.notices = FileNotices(self)
        self._restore_places()
        self._on_title()

    # what actions do

    def show_gallery(self) -> None:
        """Offer what a new flow can begin with."""
        self.gallery.show_beginnings()
        self.centre.setCurrentWidget(self.gallery)

    def show_canvas(self) -> None:
        """Back to the flow."""
        self.centre.setCurrentWidget(self.canvas)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def call(self) -> None:
        """Call the flow, or hang up."""
        self.panels.bring_up("preview")
        self.preview.call()

    def restart_call(self) -> None:
        """Call again from the start."""
        self.panels.bring_up("preview")
        self.preview.restart()

    def show_tour(self) -> None:
        """Open the flow that explains the program."""
        self.files.open(tour_path())

    def show_shortcuts(self) -> None:
        """List every action with its keys."""
        ShortcutList(self.actions_by_id, menus(), self).show()

    def show_about(self) -> None:
        """Say which program and version this is."""
        licence = tr("MIT licence · icons by Lucide")
        self.bars.say("about", "info", f"{PROGRAM} {__version__} · {licence}")

    # files

    def open_file(self, path: Path) -> None:
        """Open a flow, once nothing is lost."""
        self.files.open(path)

    def offer_leftovers(self) -> None:
        """Offer unsaved work of windows that did not close properly."""
        self.notices.offer_leftovers()

    def show_properties_of_flow(self) -> None:
        """Show the flow's name and address, to be changed."""
        FlowProperties(self.workspace, self.files, self).open()

    def save(self) -> None:
        """Save the flow, with what is typed in the TwiML view."""
        self.xml.apply()
        self.files.save()

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a flow that is dropped; import anything else."""
        paths = _paths_of(event.mimeData())
        if len(paths) == 1 and paths[0].suffix == SUFFIX:
            self.files.open(paths[0])
        elif paths:
            self.import_panel.import_paths(paths)
        event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, where nobody has a use for it, puts away the list of what an import left open."""
        if event.key() != Qt.Key.Key_Escape or not self.import_panel.put_away():
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._view_timer.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.docks.give_way()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closing and not self._draft_is_safe():
            event.ignore()
            return
        if not self._closing and self.files.is_dirty:
            event.ignore()
            self.files.when_safe(self._close_now)
            return
        self._keep_places()
        self.import_panel.run.cancel()
        self.sound.close()
        self.preview.voice.close()
        self.live.close()
        self.paths.close_run()
        self.outline.close_run()
        self.finding.close_run()
        self.scenarios.close_run()
        self.export_panel.run.close()
        self.recovery.close()
        self.files.close()
        self.workspace.findings.close()
        event.accept()

    def _keep_places(self) -> None:
        """Remember where window and panels are: at the end, and with unsaved work before that."""
        self.settings.keep_window(self.saveGeometry(), self.saveState())

    def _draft_is_safe(self) -> bool:
        """Apply what is typed in the TwiML view; ask when that cannot be."""
        if self.xml.apply():
            return True
        self.panels.bring_up("xml")
        words = tr("What is typed in the TwiML view cannot be read, and would be lost.")
        close = ("close_anyway", tr("Close anyway"), self._close_without_draft)
        self.bars.say("draft", "warning", words, (close,))
        return False

    def _close_without_draft(self) -> None:
        self.xml.revert()
        self.close()

    def _close_now(self) -> None:
        self._closing = True
        self.close()

    # putting together

    def _make_panels(self) -> None:
        workspace = self.workspace
        self.canvas = Canvas(workspace)
        self.switches = ViewSwitches(self)
        self.switches.apply()
        self.palette_panel = Palette(workspace)
        self.outline = OutlinePanel(workspace)
        self.inspector = Inspector(workspace)
        self.xml = XmlView(workspace)
        self.preview = Preview(workspace, self.live)
        self.sound = CallSound(self.live, self.settings, self.preview.controls.sound, self)
        self.problems = Problems(workspace)
        self.requests = Requests(workspace, self.live)
        self.timeline = TimelinePanel(workspace, self.live)
        self.paths = PathsPanel(workspace)
        self.scenarios = ScenariosPanel(workspace)
        self.finding = Finding(workspace, self)
        self.find_field = FindField(self.finding, workspace.themes)
        self.finder = self.find_field.words
        self.find_panel = FindPanel(workspace, self.finding)
        self.breadcrumbs = Breadcrumbs(workspace)
        self.rename_bar = RenameBar(workspace)
        self.jumps = Jumps(workspace, self)
        self.trail = Trail(workspace, self)
        self.gallery = Gallery(workspace.themes)
        self.bars = Bars(workspace.themes)
        self.import_panel = ImportPanel(workspace, self.files, self.settings, self.dialogs)
        self.export_panel = ExportPanel(workspace, self.files, self.settings, self.dialogs)
        self.status = StatusLine(workspace)

    def _panels(self) -> dict[str, tuple[str, QWidget]]:
        return {
            "palette": (tr("Verbs"), self.palette_panel),
            "outline": (tr("Outline"), self.outline),
            "inspector": (tr("Inspector"), self.inspector),
            "xml": (tr("TwiML"), self.xml),
            "preview": (tr("Preview"), self.preview),
            "problems": (tr("Problems"), self.problems),
            "requests": (tr("Requests"), self.requests),
            "timeline": (tr("Timeline"), self.timeline),
            "paths": (tr("Paths"), self.paths),
            "scenarios": (tr("Scenarios"), self.scenarios),
            "find": (tr("Find"), self.find_panel),
        }

    def _make_centre(self) -> None:
        self.centre = QStackedWidget()
        leave_unread(self.centre)
        self.centre.addWidget(self.canvas)
        self.centre.addWidget(self.gallery)
        self.centre.setMinimumSize(LEAST_CENTRE)  # bars and forms over it come first
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bars)
        layout.addWidget(self.import_panel)
        layout.addWidget(self.export_panel)
        layout.addWidget(self.rename_bar)
        layout.addWidget(self.centre, 1)
        layout.addWidget(self.breadcrumbs)
        self.setCentralWidget(holder)
        self.setStatusBar(self.status)

    def _follow_the_file(self) -> None:
        self.export_panel.begun.connect(self.import_panel.put_away)  # one form over the canvas
        self.files.path_changed.connect(self._on_title)
        self.files.opened.connect(self._on_opened)
        self.workspace.bridge.saved_changed.connect(self._on_title)
        self.recovery.kept.connect(self._keep_places)

    def _on_title(self) -> None:
        self.live.flow_file = self.files.path
        self.scenarios.use_file(self.files.path)
        self.setWindowTitle(f"{self._heading()}[*] — {PROGRAM}")
        self.setWindowModified(self.files.is_dirty)

    def _on_opened(self) -> None:
        self.live.forget()
        self.workspace.findings.forget()
        self.workspace.faults.clear()
        self.outline.forget()
        self.workspace.selection.set()
        self.show_canvas()
        self._view_timer.start(0)

    def _heading(self) -> str:
        """The flow's own name with its file, or what there is of them."""
        name, title = self.workspace.bridge.project.name, self.files.title
        if name in {"", Project().name, title.removesuffix(SUFFIX)}:
            return title
        return f"{name} ({title})"

    def _restore_places(self) -> None:
        room = self.screen().availableGeometry().size() * FIRST_SHARE
        self.resize(FIRST_SIZE.boundedTo(room))
        kept = self.settings.window()
        if kept is not None:
            self.restoreGeometry(kept[0])
            self.restoreState(kept[1])
        else:
            self.docks.arrange()


def _paths_of(mime: QMimeData) -> list[Path]:
    """The files and folders that are dragged."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
