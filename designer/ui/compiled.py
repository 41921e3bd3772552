"""The compiled flow, shared by all who look: big flows off the GUI thread, never a stale result."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from designer.flow import Compiled, Project, compile_flow
from designer.ui.bridge import EditorBridge

INLINE = 300
"""Up to this many nodes, compiling is faster than starting a thread is worth."""

Compile = Callable[[Project], Compiled]
Ready = Callable[[Project, Compiled], None]


def _compile(project: Project) -> Compiled:
    return compile_flow(project.flow, base_url=project.base_url)


class CompiledFlow(QObject):
    """The compiled flow, asked for by :meth:`want` or :meth:`when_current`.

    ``changed`` tells that ``compiled`` is that of the flow as it stands (``project`` is the one it
    was made from). A result that came too late is dropped and made again.
    """

    changed = Signal()
    _came = Signal(object, object, object)

    def __init__(
        self, bridge: EditorBridge, parent: QObject | None = None, compile_: Compile = _compile
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._compile = compile_
        self._running = False
        self._waiting: Ready | None = None
        self.project: Project | None = None
        self.compiled: Compiled | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._start)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)

    @property
    def is_current(self) -> bool:
        """Whether ``compiled`` belongs to the flow as it stands."""
        now = self._bridge.project
        return (
            self.project is not None
            and self.project.flow is now.flow
            and self.project.base_url == now.base_url
        )

    def want(self) -> None:
        """Somebody looks: see to it that the result is current, soon."""
        if not self.is_current and not self._running:
            self._soon.start()

    def when_current(self, ready: Ready) -> None:
        """Call ``ready`` with the flow as it stands: at once where it can be, else when it is
        compiled. Only the latest caller is called; see :meth:`forget`."""
        self._waiting = ready
        if self.is_current:
            self._tell()
        else:
            self._start()

    def forget(self) -> None:
        """Nobody waits any more."""
        self._waiting = None

    def _start(self) -> None:
        project = self._bridge.project
        if self._running or self.is_current:
            return
        if len(project.flow.nodes) <= INLINE:
            self._hold(project, self._compile(project))
            return
        self._running = True
        threading.Thread(target=self._run, args=(project,), daemon=True).start()

    def _run(self, project: Project) -> None:
        """In the thread."""
        compiled: Compiled | None = None
        error: Exception | None = None
        try:
            compiled = self._compile(project)
        except Exception as caught:
            error = caught
        with contextlib.suppress(RuntimeError):  # the window closed in the meantime
            self._came.emit(project, compiled, error)

    def _on_came(self, project: Project, compiled: Compiled | None, error: object) -> None:
        self._running = False
        if isinstance(error, BaseException):
            self._waiting = None
            raise error
        if compiled is not None:
            self._hold(project, compiled)

    def _hold(self, project: Project, compiled: Compiled) -> None:
        self.project, self.compiled = project, compiled
        if self.is_current:
            self.changed.emit()
            self._tell()
        else:
            self._soon.start()

    def _tell(self) -> None:
        """Call who waits, where there is something to give."""
        if self._waiting is None or not self.is_current:
            return
        ready, self._waiting = self._waiting, None
        assert self.project is not None
        assert self.compiled is not None
        ready(self.project, self.compiled)
