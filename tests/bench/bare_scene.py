"""The best bare variant: a QGraphicsScene that only draws, to compare the canvas with."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QGraphicsView

WIDTH, HEIGHT = 240.0, 200.0
CELL = 512
FAR = 0.35
RECT = QRectF(0, 0, WIDTH, HEIGHT)
WIRE = QPen(QColor("#76818f"), 0)
EDGE = QPen(QColor("#cfd5dd"), 1)
BODY = QColor("#ffffff")
PORTS = [QPointF(WIDTH, 100 + 24 * way) for way in range(4)]
WAY_IN = QPointF(0, 20)


class BareCard(QGraphicsItem):
    """A box with a title, painted into a pixmap once."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.title, self.text = title, text
        self.pixmap: QPixmap | None = None

    def boundingRect(self) -> QRectF:
        return RECT

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        if self.pixmap is None:
            self.pixmap = self._render()
        painter.drawPixmap(0, 0, self.pixmap)

    def _render(self) -> QPixmap:
        pixmap = QPixmap(int(WIDTH), int(HEIGHT))
        pixmap.fill(BODY)
        painter = QPainter(pixmap)
        painter.setPen(EDGE)
        painter.drawRect(RECT.adjusted(0, 0, -1, -1))
        painter.setPen(Qt.GlobalColor.black)
        painter.drawText(QRectF(12, 0, 216, 40), Qt.AlignmentFlag.AlignVCenter, self.title)
        wrap = int(Qt.TextFlag.TextWordWrap)
        painter.drawText(QRectF(12, 40, 216, 48), wrap, self.text)
        painter.end()
        return pixmap


class BareWires(QGraphicsItem):
    """All wires, found by a grid."""

    def __init__(self, rect: QRectF) -> None:
        super().__init__()
        self.rect = rect
        self.wires: dict[int, tuple[QPointF, QPointF]] = {}
        self.paths: dict[int, QPainterPath] = {}
        self.boxes: dict[int, QRectF] = {}
        self.cells: dict[tuple[int, int], set[int]] = {}
        self.spans: dict[int, list[tuple[int, int]]] = {}
        self.long: set[int] = set()
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        self.setZValue(-1)

    def boundingRect(self) -> QRectF:
        return self.rect

    def put(self, key: int, start: QPointF, end: QPointF) -> None:
        self.drop(key)
        self.wires[key] = (start, end)
        box = self.boxes[key] = QRectF(start, end).normalized().adjusted(-90, -4, 90, 4)
        columns = range(int(box.left() // CELL), int(box.right() // CELL) + 1)
        rows = range(int(box.top() // CELL), int(box.bottom() // CELL) + 1)
        if len(columns) * len(rows) > 64:
            self.long.add(key)
        else:
            self.spans[key] = [(column, row) for column in columns for row in rows]
            for cell in self.spans[key]:
                self.cells.setdefault(cell, set()).add(key)
        self.update(box)

    def drop(self, key: int) -> None:
        if key in self.wires:
            self.update(self.boxes.pop(key))
            for cell in self.spans.pop(key, ()):
                self.cells[cell].discard(key)
            self.long.discard(key)
            self.paths.pop(key, None)
            del self.wires[key]

    def paint(self, painter: QPainter, option: Any, widget: Any = None) -> None:
        rect = option.exposedRect
        found = set(self.long)
        for column in range(int(rect.left() // CELL), int(rect.right() // CELL) + 1):
            for row in range(int(rect.top() // CELL), int(rect.bottom() // CELL) + 1):
                found |= self.cells.get((column, row), set())
        painter.setPen(WIRE)
        for key in found:
            if self.boxes[key].intersects(rect):
                painter.drawPath(self.path(key))

    def path(self, key: int) -> QPainterPath:
        path = self.paths.get(key)
        if path is None:
            start, end = self.wires[key]
            path = self.paths[key] = QPainterPath(start)
            path.cubicTo(start + QPointF(80, 0), end - QPointF(80, 0), end)
        return path


class BareView(QGraphicsView):
    """A view of the graph with move, remove and restore."""

    def __init__(self, graph: Any) -> None:
        super().__init__()
        self.texts, self.places, self.links = graph
        scene = QGraphicsScene(self)
        self.setScene(scene)
        right = max(x for x, _ in self.places) + 4096
        bottom = max(y for _, y in self.places) + 4096
        rect = QRectF(-4096, -4096, right + 4096, bottom + 4096)
        scene.setSceneRect(rect)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.wires = BareWires(rect)
        scene.addItem(self.wires)
        self.cards = []
        self.of_node: dict[int, list[int]] = {}
        for (title, text), (x, y) in zip(self.texts, self.places, strict=True):
            card = BareCard(title, text)
            card.setPos(x, y)
            scene.addItem(card)
            self.cards.append(card)
        for key, (source, _, target) in enumerate(self.links):
            self.of_node.setdefault(source, []).append(key)
            self.of_node.setdefault(target, []).append(key)
            self._put(key)
        self.boxes: list[QRectF] | None = None
        self.lines: list[QLineF] = []

    def _put(self, key: int) -> None:
        source, way, target = self.links[key]
        start = self.cards[source].pos() + PORTS[way]
        self.wires.put(key, start, self.cards[target].pos() + WAY_IN)

    def fit(self) -> None:
        self.fitInView(self.scene().itemsBoundingRect() & self._content(), _KEEP)

    def _content(self) -> QRectF:
        xs, ys = zip(*self.places, strict=True)
        return QRectF(min(xs), min(ys), max(xs) - min(xs) + WIDTH, max(ys) - min(ys) + HEIGHT)

    def near(self, number: int) -> None:
        self.resetTransform()
        self.centerOn(self.cards[number])

    def move(self, number: int, x: float, y: float) -> None:
        self.cards[number].setPos(x, y)
        for key in self.of_node.get(number, ()):
            self._put(key)
        self.boxes = None

    def move_all(self, by: float) -> None:
        for card, (x, y) in zip(self.cards, self.places, strict=True):
            card.setPos(x + by, y)
        for key in range(len(self.links)):
            self._put(key)
        self.boxes = None

    def remove(self, number: int) -> None:
        for key in self.of_node.get(number, ()):
            self.wires.drop(key)
        self.cards[number].hide()  # taken out, Qt would sort all others when it comes back
        self.boxes = None

    def restore(self, number: int) -> None:
        self.cards[number].show()
        for key in self.of_node.get(number, ()):
            self._put(key)
        self.boxes = None

    def paintEvent(self, event: Any) -> None:
        if self.transform().m11() >= FAR:
            super().paintEvent(event)
            return
        if self.boxes is None:
            self.boxes = [QRectF(card.pos(), RECT.size()) for card in self.cards]
            self.lines = [QLineF(start, end) for start, end in self.wires.wires.values()]
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), Qt.GlobalColor.white)
        painter.setWorldTransform(self.viewportTransform())
        painter.setPen(WIRE)
        painter.drawLines(self.lines)
        painter.setBrush(BODY)
        painter.drawRects(self.boxes)
        painter.end()


_KEEP = Qt.AspectRatioMode.KeepAspectRatio
