"""The view of the scene: painting near and far, zoom and scroll. It knows no gestures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QStyleOptionGraphicsItem, QWidget

from designer.flow import Changes, EntryNode, NodeId
from designer.ui.canvas.accessible import install, tell_current
from designer.ui.canvas.background import paint_background
from designer.ui.canvas.emptystate import EmptyState
from designer.ui.canvas.feedback import FeedbackItem, Tip
from designer.ui.canvas.fingers import Fingers
from designer.ui.canvas.look import Look
from designer.ui.canvas.marks import Marks
from designer.ui.canvas.minimap import Minimap
from designer.ui.canvas.navigation import STEP, Navigation
from designer.ui.canvas.overview import FAR
from designer.ui.canvas.playing import Playing, PlayingRing
from designer.ui.canvas.scene import FlowScene
from designer.ui.workspace import Workspace

PAUSE_MILLISECONDS = 4
SECONDS_OF_LAYOUT = 0.005
_AROUND = (-400, -400, 400, 400)
"""Cards are laid out so far beyond the view, in pixels of the canvas."""
IDLE_MILLISECONDS = 120
"""So long after the last movement the canvas is drawn once more, beautifully."""


class Surface(QGraphicsView):
    """The canvas as something to look at; ``zoomed`` carries the new scale. ``frame_turned`` asks
    to collapse or expand a frame, by its id."""

    zoomed = Signal(float)
    frame_turned = Signal(str)
    _fingers: Fingers | None = None

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.workspace = workspace
        self.look = Look(workspace.themes.theme, self.font())
        self.flow_scene = FlowScene(workspace.bridge.project, self.look, self)
        self.marks = Marks(workspace, self.flow_scene)
        self.feedback = FeedbackItem(self.look)
        self.ring = PlayingRing(self.look)
        self.flow_scene.addItem(self.feedback)
        self.flow_scene.addItem(self.ring)
        self.playing = Playing(self.ring, workspace.motion, self)
        self.navigation = Navigation(self, self.flow_scene)
        self._fingers = Fingers(self)
        self.tip = Tip(self)
        self._empty = EmptyState(self)
        self.minimap = Minimap(self)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MILLISECONDS)
        self._idle.timeout.connect(self._on_idle)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.timeout.connect(self._repaint_late)
        self._filling = QTimer(self)
        self._filling.setInterval(PAUSE_MILLISECONDS)
        self._filling.timeout.connect(self._lay_out_more)
        self._filling.start()
        self._was_fitted = False
        self._set_up()
        self._use_theme()
        workspace.themes.changed.connect(self._use_theme)
        workspace.bridge.changed.connect(self._on_changes)
        workspace.playback.changed.connect(self._on_playback)
        workspace.selection.changed.connect(self._on_selection)
        findings, highlight = workspace.findings, workspace.highlight
        for marked in (workspace.selection, findings, workspace.playback, highlight):
            marked.changed.connect(self._repaint_far)
        findings.marked.connect(self._repaint_far)
        install()

    def _set_up(self) -> None:
        self.setScene(self.flow_scene)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        # Every pixel is painted. Qt does not see that through a style sheet, and would paint the
        # whole view anew for a scroll by one pixel.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.horizontalScrollBar().valueChanged.connect(self.touch)
        self.verticalScrollBar().valueChanged.connect(self.touch)

    # What is shown

    @property
    def scale_now(self) -> float:
        """Pixels on the screen for one on the canvas."""
        return self.navigation.scale

    @property
    def is_far(self) -> bool:
        """Whether the canvas is drawn as an overview."""
        return self.scale_now < FAR

    def fit_all(self) -> None:
        """Show the whole flow."""
        self._zooming(lambda: self.navigation.fit(self.flow_scene.content_rect()))

    def show_start(self) -> None:
        """What a person sees who opens a flow: all of it when readable, else where it begins."""
        cards = self.flow_scene.cards.values()
        entries = [card for card in cards if isinstance(card.node, EntryNode)]
        first = min(
            (card.rect() for card in entries or cards),
            key=lambda rect: (rect.x() + rect.y(), rect.x()),
            default=QRectF(),
        )
        self._zooming(lambda: self.navigation.show_start(first))
        self.minimap.begin()

    def fit_selection(self) -> None:
        """Show all selected nodes; the whole flow when none is selected."""
        nodes = [n for n in self.workspace.selection.nodes if n in self.flow_scene.cards]
        rect = self.flow_scene.content_rect(nodes or None)
        self._zooming(lambda: self.navigation.fit(rect))

    def zoom_in(self) -> None:
        """One step larger."""
        self._zooming(lambda: self.navigation.zoom_to(self.scale_now * STEP))

    def zoom_out(self) -> None:
        """One step smaller."""
        self._zooming(lambda: self.navigation.zoom_to(self.scale_now / STEP))

    def zoom_reset(self) -> None:
        """Actual size."""
        self._zooming(lambda: self.navigation.zoom_to(1.0))

    def zoom_at(self, view: QPointF, factor: float) -> None:
        """Zoom, keeping what is under a point of the viewport where it is."""
        self._zooming(lambda: self.navigation.zoom_at(view, factor))

    def reveal(self, node: str) -> None:
        """Bring a node into view, large enough to read; nothing when it is not there."""
        if NodeId(node) in self.flow_scene.cards:
            rect = self.flow_scene.frames.shown_at(NodeId(node)).adjusted(-16, -16, 16, 16)
            self._zooming(lambda: self.navigation.reveal(rect))

    def center_point(self) -> QPointF:
        """The point of the canvas in the middle of the view."""
        return self.mapToScene(self.viewport().rect().center())

    def pan(self, dx: int, dy: int) -> None:
        """Move the view by pixels of the screen."""
        self.touch()
        self.navigation.pan(dx, dy)

    @property
    def has_minimap(self) -> bool:
        """Whether the map is shown where a flow is larger than the view."""
        return self.minimap.is_wanted

    def set_minimap_visible(self, wanted: bool) -> None:
        """Show the map where a flow is larger than the view, or never."""
        self.minimap.is_wanted = wanted
        self.minimap.place()

    def touch(self) -> None:
        """The canvas moves: draw fast, and beautifully once it is at rest."""
        self.look.is_moving = True
        self._idle.start()

    def settle(self) -> None:
        """Draw everything at its best now, as for a picture."""
        self._idle.stop()
        self.look.is_moving = False
        self.flow_scene.pixmaps.is_patient = True
        self.viewport().repaint()
        self.flow_scene.pixmaps.is_patient = False

    def _zooming(self, zoom: Callable[[], None]) -> None:
        before = self.scale_now
        self.touch()
        zoom()
        if self.scale_now != before:
            self.viewport().update()
            self.zoomed.emit(self.scale_now)

    # Following the workspace

    def _use_theme(self) -> None:
        theme = self.workspace.themes.theme
        self.look.use_theme(theme)
        self.setBackgroundBrush(self.look.inks.canvas)
        self.tip.use_theme(theme)
        self._empty.use_theme(theme)
        self.setStyleSheet(
            f"#canvas {{ border: 1px solid {theme.canvas}; }}"
            f"#canvas:focus {{ border: 1px solid {theme.accent}; }}"
        )
        self.flow_scene.repaint_all()
        self.viewport().update()
        self._place_overlays()

    def _on_changes(self, changes: Changes) -> None:
        made = self.flow_scene.apply(changes, self.workspace.bridge.project)
        if not self.flow_scene.is_complete:
            self._filling.start()
        self.marks.restore(made)
        self.marks.light()
        self._show_empty()
        self._repaint_far()

    def _on_selection(self) -> None:
        tell_current(self)

    def _on_playback(self) -> None:
        playback = self.workspace.playback
        shape = self.flow_scene.links.link(playback.link) if playback.link else None
        self.playing.run(shape)
        if playback.node is not None:
            self._follow(playback.node)

    def _follow(self, node: NodeId) -> None:
        """Have the card that plays in view; from near, all of it."""
        if node not in self.flow_scene.cards:
            return
        rect = self.flow_scene.frames.shown_at(node)
        if not self.navigation.visible().intersects(rect):
            self.reveal(node)
        elif not self.is_far:
            self.touch()
            self.navigation.keep_visible(rect)

    def _place_overlays(self) -> None:
        self._show_empty()
        self.minimap.place()

    def _show_empty(self) -> None:
        cards = self.flow_scene.cards
        begun = any(not isinstance(card.node, EntryNode) for card in cards.values())
        self._empty.setVisible(not begun)
        if not begun:
            self._empty.center_in(self.viewport().geometry(), below=bool(cards))

    # Painting

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        paint_background(painter, QRectF(rect), self.look)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.flow_scene.pixmaps.begin_frame(self.devicePixelRatioF())
        if self.is_far:
            self._paint_far(event.region())
        else:
            self.flow_scene.lay_out_in(self.navigation.visible().adjusted(*_AROUND))
            super().paintEvent(event)
        if self.flow_scene.pixmaps.late and not self._late.isActive() and not self.look.is_moving:
            self._late.start(0)

    def _repaint_far(self) -> None:
        """Paint the overview anew: its outlines and dots reach out of the cards."""
        if self.is_far:
            self.viewport().update()

    def _paint_far(self, region: QRegion) -> None:
        painter = QPainter(self.viewport())
        painter.setClipRegion(region)
        painter.fillRect(region.boundingRect(), self.look.inks.canvas)
        painter.setWorldTransform(self.viewportTransform())
        visible = self.mapToScene(region.boundingRect()).boundingRect()
        self.flow_scene.overview.paint(painter, visible, self.scale_now)
        self.feedback.paint(painter, QStyleOptionGraphicsItem())
        painter.end()

    def _on_idle(self) -> None:
        self.look.is_moving = False
        self.flow_scene.settle()
        self.minimap.make_way()
        self.viewport().update()

    def _lay_out_more(self) -> None:
        """Use a pause for cards of a large flow that nobody has seen yet."""
        self.flow_scene.lay_out_some(SECONDS_OF_LAYOUT)
        if self.flow_scene.is_complete:
            self._filling.stop()

    def _repaint_late(self) -> None:
        """Paint again the cards for which a frame had no time."""
        late = self.flow_scene.pixmaps.late
        nodes = set(late)
        late.clear()
        for node in nodes:
            item = self.flow_scene.cards.get(node)
            if item is not None:
                item.update()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_overlays()
        if not self._was_fitted and event.size().width() > 100:
            self._was_fitted = True
            self.show_start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._fingers is not None:
            self._fingers.wheel(event)

    def viewportEvent(self, event: QEvent) -> bool:
        # Making the view has its events, too.
        is_done = self._fingers is not None and self._fingers.event(event)
        return is_done or super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "look"):
            self.look.use_font(self.font())
            self.flow_scene.refresh()
