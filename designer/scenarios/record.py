"""Makes a scenario of a call that was played: by hand in a preview, or by a script.

A driver that answers moments with events notes each answered one in a :class:`Recorder`; the
scenario says the same with actions, so that a script replays the call.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from designer.flow import Flow
from designer.scenarios.compare import Event
from designer.scenarios.placing import Target, entry_of
from designer.scenarios.runner import happenings
from designer.scenarios.scenario import Expectation, Scenario
from designer.scenarios.walk import walked
from designer.simulator import (
    Action,
    CallerEvent,
    ConnectResult,
    DialResult,
    Hangup,
    Key,
    Moment,
    MomentKind,
    PayResult,
    QueueResult,
    RecordResult,
    ReferResult,
    Speech,
    TraceEntry,
    Transfer,
    VerbStarted,
)

ACTING = frozenset({"gather", "record", "dial", "enqueue", "connect", "pay", "refer"})
"""Verbs for which a script always has an action once any follows, or it would be taken by them."""

_COUNTED = frozenset({MomentKind.LISTENING, MomentKind.TALKING})
"""Moments from whose beginning a script counts the seconds of keys."""


@dataclass(slots=True)
class _Run:
    """What was done during one run of a verb."""

    verb: str
    action: Action
    touched: bool = False
    listening_since: float | None = None


@dataclass(slots=True)
class Recorder:
    """Notes what was done in the moments of one call, in order."""

    _runs: dict[int, _Run] = field(default_factory=dict)

    def note(self, moment: Moment, event: CallerEvent | None) -> None:
        """``event`` (None: nothing) was the answer to ``moment``."""
        number, verb = _addressed(moment, event), moment.verb.lower()
        if number != moment.run:
            verb = self._runs[number].verb if number in self._runs else _holder(event)
        run = self._runs.setdefault(number, _Run(verb, Action(verb)))
        if moment.kind in _COUNTED and run.listening_since is None:
            run.listening_since = moment.at
        if event is not None:
            run.touched = True
            run.action = _with_event(run, moment, event)

    def actions(self, trace: Sequence[TraceEntry] = ()) -> tuple[Action, ...]:
        """What a script has to do, one action for each verb that waits for somebody.

        With the ``trace`` the actions are in the order in which the verbs ran.
        """
        order = [entry.run for entry in trace if isinstance(entry, VerbStarted)]
        runs = [
            self._runs[number] for number in (order or sorted(self._runs)) if number in self._runs
        ]
        while runs and not runs[-1].touched:
            runs.pop()
        return tuple(_finished(run) for run in runs if run.touched or run.verb in ACTING)


def _addressed(moment: Moment, event: CallerEvent | None) -> int:
    """The run of the verb that the event is for: on hold, results are for the verb that holds."""
    if moment.within and isinstance(event, DialResult | QueueResult):
        return moment.within
    return moment.run


def _holder(event: CallerEvent | None) -> str:
    return "enqueue" if isinstance(event, QueueResult) else "dial"


def _with_event(run: _Run, moment: Moment, event: CallerEvent) -> Action:
    """The run’s action with one more thing done."""
    action = run.action
    match event:
        case Key(key=key, after=after):
            at = max(0.0, moment.at + after - _start(run, moment))
            during = action.during
            if not action.digits and moment.prompt >= 0 and run.verb == "gather":
                during = moment.prompt
            return replace(
                action, digits=action.digits + key, key_at=(*action.key_at, at), during=during
            )
        case Speech(text=text, confidence=confidence):
            during = moment.prompt if moment.prompt >= 0 else action.during
            return replace(action, speech=text, confidence=confidence, during=during)
        case Hangup(after=after):
            return replace(action, hangup=True, seconds=after)
        case DialResult(status=status, duration=duration, target=target):
            return replace(action, dial_outcome=status, seconds=duration, answered_by=target)
        case QueueResult(result=result, duration=duration):
            return replace(action, queue_result=result, seconds=duration)
        case RecordResult(seconds=seconds, keys=keys, hangup=hangup):
            return replace(
                action,
                seconds=seconds,
                digits="".join(key for key, _ in keys),
                key_at=tuple(at for _, at in keys),
                hangup=hangup,
            )
        case ConnectResult(status=status, parameters=parameters):
            return replace(action, result=status, params=parameters)
        case PayResult(result=result, parameters=parameters):
            return replace(action, result=result, params=parameters)
        case ReferResult(status=status):
            return replace(action, result=status)
        case Transfer(target=target, after=after):
            return replace(action, transfer=target, seconds=after)
        case _:
            return action


def _start(run: _Run, moment: Moment) -> float:
    """From when on a script counts the seconds of a verb’s keys."""
    if moment.prompt >= 0:
        return moment.at
    return run.listening_since if run.listening_since is not None else moment.at


def _finished(run: _Run) -> Action:
    """The action without times that a script has by itself."""
    action = run.action
    if run.touched:
        keeps_times = run.verb == "record" or action.during is None
        return action if keeps_times else replace(action, key_at=())
    if run.verb in {"gather", "record", "pay"}:
        return replace(action, silent=True)
    if run.verb == "dial":
        return replace(action, dial_outcome="no-answer")
    return action


def record_scenario(
    name: str,
    entry: str,
    caller: Sequence[Action],
    trace: Sequence[TraceEntry],
    target: Target,
    flow: Flow,
) -> Scenario:
    """The scenario that says what this call came to, all of it, so that any change shows.

    ``entry`` is the entry’s name or id. ScenarioError when the bundle has no such entry.
    """
    found = entry_of(target.bundle, entry)
    walk = walked(trace, target.bundle, flow, found.source)
    happened = happenings(trace, target, flow, walk)
    expects = Expectation(
        heard=tuple(event.text for event in happened.heard),
        requested=tuple(event.text for event in happened.requested),
        reached=tuple(event.text for event in told_apart(happened.reached or (), flow)),
        messages=tuple(event.text for event in happened.messages),
        ended_by=happened.ended_by,
        only=True,
    )
    return Scenario(name, found.name, tuple(caller), expects=expects)


def told_apart(reached: Iterable[Event], flow: Flow) -> tuple[Event, ...]:
    """The nodes by their ids where several have the title: it names none of them."""
    count = Counter(node.title for node in flow.nodes.values())
    return tuple(
        replace(event, text=event.node) if count[event.text] > 1 else event for event in reached
    )
