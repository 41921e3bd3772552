"""The preview's calls as the window's panels share them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from designer.bundle import EntryKind
from designer.errors import DesignerError
from designer.flow import Changes, Compiled, Flow, Project
from designer.ui.preview.light import CallLight
from designer.ui.preview.liveway import LiveWay
from designer.ui.preview.pace import Timer
from designer.ui.preview.placing import (
    CALLERS,
    CallOptions,
    PhoneLine,
    flow_line,
    live_line,
    scenario_line,
    why_no_call,
    why_no_url,
)
from designer.ui.preview.plan import CallPlan
from designer.ui.preview.runner import Runner, ThreadRunner
from designer.ui.preview.session import CallSession
from designer.ui.preview.timer import QtTimer
from designer.ui.preview.visits import Visit
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.scenarios import Scenario
    from designer.simulator import Place, Requested

TICK_MILLISECONDS = 100


class LiveCall(QObject):
    """The calls that go on together, of which one is looked at: ``session``.

    ``plan`` says what is called next, ``light`` shows the call on the canvas. ``changed`` tells
    that something happened in a call, ``ticked`` that its clock went on, ``placed`` that a new one
    began, ``switched`` that another one is looked at, ``forgotten`` that there is none any more.
    """

    changed = Signal()
    ticked = Signal()
    placed = Signal()
    switched = Signal()
    forgotten = Signal()

    def __init__(
        self,
        workspace: Workspace,
        parent: QObject | None = None,
        timers: Callable[[], Timer] | None = None,
        runners: Callable[[], Runner] | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._timers = timers or (lambda: QtTimer(self))
        self._runners = runners or (lambda: ThreadRunner(self))
        self._line: PhoneLine | None = None
        self.sessions: list[CallSession] = [self._new_session()]
        self.session = self.sessions[0]
        self.plan = CallPlan(workspace, self)
        self.light = CallLight(workspace)
        self.flow_file: Path | None = None
        self._drawn: Flow | None = None
        self.is_stale = False
        self.is_preparing = False
        self._pumping = False
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MILLISECONDS)
        self._tick.timeout.connect(self.ticked)
        workspace.bridge.changed.connect(self._on_changed)

    @property
    def is_on(self) -> bool:
        """Whether the call that is looked at goes on, or is about to."""
        return self.is_preparing or self.session.is_on

    def place(self, body: str = "") -> None:
        """Place a call, or send a message, with the flow as it is now.

        The session says why, where it cannot be (``refusal``).
        """
        self._let_go()
        self.is_stale = False
        self.placed.emit()
        refusal = why_no_url(self.plan.address.url) if self.plan.is_live else ""
        if refusal:
            self.session.refuse(refusal)
            return
        self.is_preparing = True
        place = self._place_live if self.plan.is_live else self._place_flow
        self._workspace.compiled.when_current(
            lambda project, compiled: place(project, compiled, body)
        )
        if self.is_preparing:
            self.changed.emit()

    def play(self, scenario: Scenario) -> None:
        """Play the call of a scenario with the flow as it is now, at once, from start to end."""
        self._let_go()
        self.is_stale = False
        self.plan.choose(scenario.entry)
        self.placed.emit()
        self.is_preparing = True
        self._workspace.compiled.when_current(
            lambda project, compiled: self._play(project, compiled, scenario)
        )

    def hang_up(self) -> None:
        """End the call that is looked at, also before it has begun."""
        if self.is_preparing:
            self._workspace.compiled.forget()
            self.is_preparing = False
            self.changed.emit()
        else:
            self.session.hang_up()

    @property
    def can_add_caller(self) -> bool:
        """Whether somebody else can call now: while a call is on, and is no message."""
        return (
            self._line is not None
            and self.session.is_on
            and not self._line.is_message
            and len(self.sessions) < len(CALLERS)
        )

    @property
    def next_line(self) -> PhoneLine | None:
        """Where somebody else who calls now comes in: at the entry that is chosen."""
        if self._line is None or self.plan.is_live or not self.plan.entry:
            return self._line
        return self._line.at(self.plan.entry)

    def turn_to_plan(self) -> None:
        """Something else is to be called. Calls that are on go on where somebody can call there
        beside them; others are put away."""
        called = self._line.called if self._line is not None else None
        joins = not self.plan.is_live and self.plan.kind is not EntryKind.MESSAGE
        if called is not None and self.is_on and joins and not self.session.is_message:
            self.changed.emit()
        else:
            self.forget()

    def add_caller(self) -> None:
        """Let somebody else call the entry that is chosen, now; that call is looked at."""
        line = self.next_line
        if line is None or not self.can_add_caller:
            return
        session = self._new_session()
        session.go_like(self.session)
        self.sessions.append(session)
        self.look_at(len(self.sessions) - 1)
        session.place(line)

    def look_at(self, number: int) -> None:
        """Look at one of the calls that go on together."""
        if self.sessions[number] is not self.session:
            self.session = self.sessions[number]
            self.light.out()
            self.switched.emit()
            self.changed.emit()

    def forget(self) -> None:
        """No call, and no trace of one on the canvas."""
        self._let_go()
        self.is_stale = False
        self.session.forget()
        self.forgotten.emit()

    def run(self) -> None:
        """Let the clocks run."""
        for session in self.sessions:
            session.run()

    def pause(self) -> None:
        """Stop the clocks."""
        for session in self.sessions:
            session.pause()

    def set_speed(self, speed: float) -> None:
        """How fast the calls go on."""
        for session in self.sessions:
            session.set_speed(speed)

    def visits(self) -> list[Visit]:
        """The answers of other people's servers in the calls that are on or were last on."""
        watch = self._line.world.watch if self._line is not None else None
        return watch.visits if watch is not None else []

    def node_of(self, place: Place) -> str:
        """The step of the flow that stands at a place of a document; empty when none does."""
        self._find_ways()
        return self.session.node_of(place)

    def node_of_request(self, request: Requested) -> str:
        """The step with which the answer to a request begins; empty when none does."""
        self._find_ways()
        return self.session.node_of_request(request)

    def close(self) -> None:
        """Stop the clocks; the window goes."""
        self._tick.stop()
        self._workspace.compiled.forget()
        for session in self.sessions:
            session.pause()
        if self._line is not None:
            self._line.world.close()

    def _media_folder(self) -> Path | None:
        return self.flow_file.parent if self.flow_file is not None else None

    def _new_session(self) -> CallSession:
        made: list[CallSession] = []
        made.append(CallSession(self._timers(), lambda: self._on_session(made[0])))
        return made[0]

    def _place_flow(self, project: Project, compiled: Compiled, body: str) -> None:
        self.is_preparing = False
        entry = compiled.bundle.entry(self.plan.entry)
        refusal = why_no_call(entry)
        if entry is None or refusal:
            self.session.refuse(refusal)
            return
        options = self._options(project, compiled)
        runner = self._runners() if options.outside else None
        self._line = flow_line(
            project.flow, compiled, entry, options, runner, body, self._media_folder()
        )
        self.session.place(self._line)

    def _play(self, project: Project, compiled: Compiled, scenario: Scenario) -> None:
        from designer.simulator import ScriptedCaller

        self.is_preparing = False
        script = ScriptedCaller(scenario.caller)
        try:
            self._line = scenario_line(project.flow, compiled, scenario, self._media_folder())
        except DesignerError as error:
            self.session.refuse(str(error))
            return
        if self._line.is_message:
            script.take_opening_message()
        self.session.place(self._line, script)

    def _place_live(self, project: Project, compiled: Compiled, body: str) -> None:
        self.is_preparing = False
        address, options = self.plan.address, self._options(project, compiled)
        self._drawn = project.flow
        drawn = project.flow, compiled.bundle
        self._line = live_line(address, self._runners(), options, body, drawn)
        self.session.place(self._line)

    def _options(self, project: Project, compiled: Compiled) -> CallOptions:
        """The person's choices, with the failures that they asked for."""
        faults = self._workspace.faults.for_call(project.flow, compiled)
        return replace(self.plan.options, faults=faults)

    def _find_ways(self) -> None:
        """A web application may have been drawn on the canvas since it was called."""
        is_live = self._line is not None and self._line.called is None
        if is_live and not self.is_preparing and self._drawn is not self._workspace.bridge.flow:
            self._workspace.compiled.when_current(self._on_drawn)

    def _on_drawn(self, project: Project, compiled: Compiled) -> None:
        self._drawn = project.flow
        for session in self.sessions:
            if session.line is not None:
                url = session.line.setup.url
                session.find_way(LiveWay(compiled.bundle, project.flow, url))

    def _let_go(self) -> None:
        """The calls so far are over, and their light goes out."""
        self._workspace.compiled.forget()
        self.is_preparing = False
        was, self.session = self.session, self.sessions[0]
        others = self.sessions[1:]
        del self.sessions[1:]
        for session in (*others, self.session):
            session.forget()
        if self._line is not None:
            self._line.world.close()
            self._line = None
        if was is not self.session:
            self.switched.emit()
        self.light.out()

    def _on_session(self, session: CallSession) -> None:
        self._pass_on()
        if session is self.session:
            self.light.follow(session)
        if any(one.is_on and one.running for one in self.sessions):
            self._tick.start()
        else:
            self._tick.stop()
        self.changed.emit()

    def _pass_on(self) -> None:
        """Let the other calls hear what one did; what they do is passed on in turn."""
        if self._pumping or len(self.sessions) < 2:
            return
        self._pumping = True
        try:
            for _ in range(len(CALLERS)):
                for session in self.sessions:
                    session.hear_others()
        finally:
            self._pumping = False

    def _on_changed(self, changes: Changes) -> None:
        is_called = self.session.was_placed and not self.plan.is_live
        if changes.touches_flow and is_called and not self.is_stale:
            self.is_stale = True
            self.changed.emit()
