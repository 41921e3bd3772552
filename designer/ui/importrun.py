"""An import off the GUI thread: progress, questions and the result come as signals."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont

from designer.errors import DesignerError
from designer.flow import NodeId, Point, Project, move_nodes
from designer.text import tr

if TYPE_CHECKING:
    from designer.storage.importing import Imported

Told = Callable[[str, int, int], None]
MayVisit = Callable[[str], bool]
Import = Callable[[Told, MayVisit, Callable[[], bool]], "Imported"]
"""Imports: told of progress, asking about other hosts, and whether it was cancelled."""

TELL_EVERY = 0.05
"""How often progress is told at most, in seconds."""
SLICE = 0.008
"""How long cards are measured before the window may do something else, in seconds."""

Sizes = Mapping[NodeId, tuple[float, float]]


class _CancelledError(DesignerError):
    """The person does not want it any more."""


class ImportRun(QObject):
    """One import at a time.

    ``told`` carries what is being done, how much of it is done, and of how much (0: unknown).
    ``asks`` carries another host; :meth:`answer` answers. ``done`` carries the Imported, arranged;
    ``failed`` why there is none; ``cancelled`` that nobody wants one any more.
    """

    told = Signal(str, int, int)
    asks = Signal(str)
    done = Signal(object)
    failed = Signal(str)
    cancelled = Signal()
    _came = Signal(int, object)
    _arranged = Signal(int, object, object)
    _broke = Signal(int, object)

    def __init__(self, font: Callable[[], QFont], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._font = font
        self._number = 0
        self._running = False
        self._answer = False
        self._answered = threading.Event()
        self._last_told = 0.0
        queued = Qt.ConnectionType.QueuedConnection
        self._came.connect(self._on_came, queued)
        self._arranged.connect(self._on_arranged, queued)
        self._broke.connect(self._on_broke, queued)

    @property
    def is_running(self) -> bool:
        """Whether an import is on its way."""
        return self._running

    def start(self, run: Import) -> None:
        """Begin; a running one is cancelled."""
        self.cancel()
        self._number += 1
        self._running = True
        self._in_thread(partial(self._import, self._number, run))

    def cancel(self) -> None:
        """Stop soon; what comes of it is dropped."""
        if self._running:
            self._number += 1
            self._running = False
            self.answer(False)
            self.cancelled.emit()

    def answer(self, may_visit: bool) -> None:
        """The other host that ``asks`` told of may be asked, or not."""
        self._answer = may_visit
        self._answered.set()

    # in the thread

    def _in_thread(self, run: Callable[[], None]) -> None:
        threading.Thread(target=run, daemon=True).start()

    def _import(self, number: int, run: Import) -> None:
        told, asked = partial(self._tell, number), partial(self._ask, number)
        self._guarded(
            number, lambda: self._came.emit(number, run(told, asked, lambda: self._is_old(number)))
        )

    def _arrange(self, number: int, imported: Imported, sizes: Sizes) -> None:
        from designer.analysis import arrange

        project = imported.project
        self._guarded(
            number, lambda: self._arranged.emit(number, imported, arrange(project, None, sizes))
        )

    def _guarded(self, number: int, work: Callable[[], None]) -> None:
        try:
            work()
        except RuntimeError as error:
            if "already deleted" not in str(error):  # else the window closed in the meantime
                self._broke.emit(number, error)
        except Exception as error:
            with contextlib.suppress(RuntimeError):
                self._broke.emit(number, error)

    def _is_old(self, number: int) -> bool:
        return number != self._number

    def _tell(self, number: int, what: str, done: int, of: int) -> None:
        if self._is_old(number):
            raise _CancelledError("The import was cancelled.")
        now = time.monotonic()
        if now - self._last_told >= TELL_EVERY:
            self._last_told = now
            self.told.emit(what, done, of)

    def _ask(self, number: int, host: str) -> bool:
        if self._is_old(number):
            return False
        self._answered.clear()
        self.asks.emit(host)
        self._answered.wait()
        return self._answer and not self._is_old(number)

    # in the GUI thread

    def _on_came(self, number: int, imported: Imported) -> None:
        if self._is_old(number):
            return
        if imported.arranged:
            self._finish(imported)
            return
        self.told.emit(tr("Laying out the cards"), 0, 0)
        self._measure(number, imported, {}, _sized(imported.project, self._font()))

    def _measure(
        self,
        number: int,
        imported: Imported,
        sizes: dict[NodeId, tuple[float, float]],
        left: Iterator[tuple[NodeId, tuple[float, float]]],
    ) -> None:
        """Measure cards for a moment, then let the window live."""
        if self._is_old(number):
            return
        until = time.monotonic() + SLICE
        for node, size in left:
            sizes[node] = size
            if time.monotonic() > until:
                again = partial(self._measure, number, imported, sizes, left)
                QTimer.singleShot(0, self, again)
                return
        self._in_thread(partial(self._arrange, number, imported, sizes))

    def _on_arranged(self, number: int, imported: Imported, places: Mapping[NodeId, Point]) -> None:
        if not self._is_old(number):
            project = move_nodes(imported.project, places)
            self._finish(replace(imported, project=project, arranged=True))

    def _finish(self, imported: Imported) -> None:
        self._running = False
        self.done.emit(imported)

    def _on_broke(self, number: int, error: Exception) -> None:
        if self._is_old(number):
            return
        self._running = False
        if not isinstance(error, DesignerError):
            self.failed.emit(tr("The import failed, and that is our mistake."))
            raise error
        self.failed.emit(str(error))


def _sized(project: Project, font: QFont) -> Iterator[tuple[NodeId, tuple[float, float]]]:
    """The size that each node's card will have."""
    from designer.ui.canvas.cardlayout import WIDTH, CardFonts, layout_node

    fonts = CardFonts(font)
    flow = project.flow
    for node in flow.nodes.values():
        linked: Collection[str] = flow.links_from(node.id).keys()
        yield node.id, (float(WIDTH), float(layout_node(node, linked, fonts).height))
