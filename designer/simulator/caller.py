"""Plays the caller, and everybody else, from a list of actions.

An action is consumed by the next verb of its kind; when the next action is for another kind, or
none is left, a Gather gets nothing, a Record gets silence, a Dial is completed, and a queue is
left, bridged, after some rounds of waiting.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace

from designer.simulator.actions import Action
from designer.simulator.events import (
    CallerEvent,
    ConnectResult,
    DialResult,
    Hangup,
    Key,
    PayResult,
    QueueResult,
    RecordResult,
    ReferResult,
    Speech,
    Transfer,
)
from designer.simulator.moments import Accept, Moment, MomentKind
from designer.simulator.plan import Plan, Unheard

KEY_GAP = 0.5
"""Seconds between the keys of a scripted caller, and before the first."""

ANSWER_AFTER = 3.0
"""Seconds that a scripted callee lets it ring."""

MESSAGE_SECONDS = 3.0
"""What a scripted caller leaves on a recording when the action does not say how much."""

PATIENCE = 5
"""Rounds of waiting in a queue after which somebody takes the call when the script says nothing."""

HOLD_PATIENCE = 60.0
"""Seconds after which somebody comes although the hold document never runs out: one that redirects
to itself goes on for ever."""

_AT_ONCE = frozenset({"queue-full", "error", "system-error"})
_HOLDS = frozenset({Accept.QUEUE, Accept.DIAL})
_TALKED_WITH = frozenset({"", "completed", "answered"})


class ScriptedCaller:
    """Answers moments from a queue of actions.

    ``is_alone``: there are no other calls, so that somebody comes to a queue or a conference by
    default; else only when the script says so.
    """

    def __init__(self, actions: Iterable[Action] = (), is_alone: bool = True) -> None:
        self._is_alone = is_alone
        self._queue = deque(actions)
        self._plans: dict[int, Plan] = {}
        self._latest: Plan | None = None
        self._ways: dict[str, Callable[[Moment, Plan], CallerEvent | None]] = {
            "gather": self._gather,
            "record": self._record,
            "dial": self._dial,
            "enqueue": self._enqueue,
            "connect": self._connect,
            "pay": self._pay,
            "refer": self._refer,
        }

    @property
    def opening_message(self) -> str | None:
        """The text of the message that the script begins with, or None when it is no message."""
        if self._queue and self._queue[0].at == "message":
            return self._queue[0].body
        return None

    @property
    def opening_media(self) -> tuple[str, ...]:
        """The URLs of what is sent with that message."""
        return self._queue[0].media if self.opening_message is not None else ()

    @property
    def unused(self) -> tuple[Action, ...]:
        """The actions that no verb has consumed so far."""
        return tuple(self._queue)

    @property
    def unheard(self) -> tuple[Unheard, ...]:
        """The keys and words of actions that were consumed, but that nobody listened to."""
        return tuple(
            Unheard(text, plan.verb, plan.place, plan.over, why)
            for plan in self._plans.values()
            for text, why in plan.left_over()
        )

    def take_opening_message(self) -> str | None:
        """As :attr:`opening_message`, and consume the action."""
        text = self.opening_message
        if text is not None:
            self._queue.popleft()
        return text

    def answer(self, moment: Moment) -> CallerEvent | None:
        """What happens in ``moment``; None when its time just passes."""
        if not moment.verb:
            return None
        kind = moment.verb.lower()
        if moment.within and moment.within != moment.run and not moment.accepts.isdisjoint(_HOLDS):
            taken_off = self._hold(moment)
            if taken_off is not None:
                return taken_off
        way = self._ways.get(kind)
        plan = self._plans.get(moment.run)
        if plan is None:
            if self._latest is not None:
                self._latest.over, self._latest = moment.at, None
            if way is None and not self._is_next(kind):
                return None
            plan = self._latest = self._plans[moment.run] = self._begin(kind)
            plan.verb, plan.place = moment.verb, moment.place
        elif kind == "enqueue" and plan.action is None:
            plan.action = self._begin(kind).action  # a menu on hold may have used up those before
        if plan.action is not None:
            plan.heard |= moment.accepts
        return (way or self._listener)(moment, plan)

    def _is_next(self, kind: str) -> bool:
        """Whether the next action is for a verb of this kind."""
        return bool(self._queue) and self._queue[0].at == kind

    def _waits_for_others(self, moment: Moment, action: Action | None) -> bool:
        """Whether only another call ends the moment: the script does not say how it ends."""
        if self._is_alone or Accept.PEER not in moment.accepts:
            return False
        said = action is not None and (action.hangup or action.dial_outcome or action.queue_result)
        return not said

    def _begin(self, kind: str) -> Plan:
        if not self._is_next(kind):
            return Plan(None)
        action = self._queue.popleft()
        return Plan(action, keys=list(action.digits))

    def _hold(self, moment: Moment) -> CallerEvent | None:
        """Take the call off hold when its hold document has gone on for too long."""
        kind = "enqueue" if Accept.QUEUE in moment.accepts else "dial"
        plan = self._plans.get(moment.within)
        if plan is None:
            plan = self._plans[moment.within] = self._begin(kind)
        if self._waits_for_others(moment, plan.action):
            return None
        plan.since = moment.at if plan.since is None else plan.since
        if plan.hangs_up_at is not None:
            return plan.hangup_in(moment)
        if moment.at - plan.since < HOLD_PATIENCE:
            return None
        waiting = replace(moment, kind=MomentKind.WAITING)
        event = self._enqueue(waiting, plan) if kind == "enqueue" else self._dial(waiting, plan)
        return None if event is None else replace(event, after=moment.seconds)

    # one method for each kind of verb

    def _listener(self, moment: Moment, plan: Plan) -> CallerEvent | None:
        """Say, Play, Pause, Echo: all that can be done is to hang up."""
        if plan.action is None or not plan.action.hangup:
            return None
        return Hangup(moment.seconds / 2 if plan.action.seconds is None else plan.action.seconds)

    def _gather(self, moment: Moment, plan: Plan) -> CallerEvent | None:
        action = plan.action
        if action is None or moment.kind is MomentKind.RECOGNISING:
            return None
        if moment.kind is not MomentKind.LISTENING:
            if action.during != moment.prompt or plan.spoken or plan.pressed:
                return None
            return self._input(moment, plan, action, moment.seconds / 2)
        if plan.since is None:
            plan.since = moment.at
        return self._input(moment, plan, action, self._key_delay(moment, plan, action))

    def _input(
        self, moment: Moment, plan: Plan, action: Action, after: float
    ) -> CallerEvent | None:
        """The next key or the phrase, then a hang-up if there is one."""
        if after > moment.seconds:
            return None
        if plan.keys and Accept.KEYS in moment.accepts:
            plan.pressed += 1
            return Key(plan.keys.pop(0), after)
        if action.speech and not plan.spoken and Accept.SPEECH in moment.accepts:
            plan.spoken = True
            return Speech(action.speech, action.confidence, after)
        return Hangup(after) if action.hangup else None

    def _key_delay(self, moment: Moment, plan: Plan, action: Action) -> float:
        if plan.pressed < len(action.key_at):
            return max(0.0, (plan.since or 0.0) + action.key_at[plan.pressed] - moment.at)
        return KEY_GAP

    def _record(self, moment: Moment, plan: Plan) -> CallerEvent | None:
        action = plan.action
        if action is None or plan.spoken or (action.silent and not action.hangup):
            return None
        if moment.kind is MomentKind.BEEP:
            return None
        plan.spoken = True
        if action.silent:
            return RecordResult(0.0, hangup=True)
        seconds = MESSAGE_SECONDS if action.seconds is None else action.seconds
        times = (*action.key_at, *[seconds] * len(action.digits))
        keys = tuple(zip(action.digits, times, strict=False))
        return RecordResult(seconds, keys, action.hangup, text=action.text)

    def _dial(self, moment: Moment, plan: Plan) -> CallerEvent | None:
        action = plan.action or Action("dial")
        if self._waits_for_others(moment, plan.action):
            return self._talked_out(moment, action, DialResult())
        match moment.kind:
            case MomentKind.RINGING:
                return self._ring(moment, action)
            case MomentKind.WAITING:
                if action.hangup and not action.dial_outcome:
                    return Hangup(1.0 if action.seconds is None else action.seconds)
                return DialResult(action.dial_outcome or "answered", _talk(action), after=1.0)
            case MomentKind.TALKING if action.hangup:
                return Hangup(moment.seconds / 2 if action.seconds is None else action.seconds)
            case MomentKind.TALKING if Accept.TRANSFER in moment.accepts and plan.take_transfer():
                return Transfer(
                    action.transfer, KEY_GAP if action.seconds is None else action.seconds
                )
            case MomentKind.TALKING if plan.keys and Accept.KEYS in moment.accepts:
                return self._key_in_talk(moment, plan, action)
            case _:
                return None

    def _key_in_talk(self, moment: Moment, plan: Plan, action: Action) -> Key | None:
        """The next key: as in a recording, at its second or else once the time is over."""
        if not plan.pressed:
            plan.since = moment.at
        is_timed = bool(action.key_at) or action.seconds is None
        after = self._key_delay(moment, plan, action) if is_timed else moment.seconds
        if after > moment.seconds:
            return None
        plan.pressed += 1
        return Key(plan.keys.pop(0), after)

    def _talked_out(
        self, moment: Moment, action: Action | None, end: DialResult | QueueResult
    ) -> CallerEvent | None:
        """The end of a talk with another call, where the script says how long it is."""
        if moment.kind is not MomentKind.TALKING or action is None or action.seconds is None:
            return None
        return replace(end, after=action.seconds)

    def _ring(self, moment: Moment, action: Action) -> CallerEvent | None:
        if Accept.DIAL not in moment.accepts:
            return Hangup(ANSWER_AFTER) if action.hangup else None
        if action.dial_outcome not in _TALKED_WITH:
            if action.hangup:
                return Hangup(ANSWER_AFTER)
            if action.dial_outcome == "no-answer":
                return None
            return DialResult(action.dial_outcome, after=ANSWER_AFTER)
        who = action.answered_by
        names = [target for target in moment.targets if who and _names(target, who)]
        if who and not names:
            return None
        target = names[0] if names else ""
        machine = action.machine or "human"
        return DialResult("completed", _talk(action), target, ANSWER_AFTER, machine)

    def _enqueue(self, moment: Moment, plan: Plan) -> CallerEvent | None:
        action = plan.action
        if self._waits_for_others(moment, action):
            return self._talked_out(moment, action, QueueResult())
        plan.since = moment.at if plan.since is None else plan.since
        if plan.hangs_up_at is not None:
            return plan.hangup_in(moment)
        result = (action.queue_result if action else "") or "bridged"
        if action is not None and (action.hangup or result == "hangup"):
            return Hangup() if moment.kind is not MomentKind.JOINING else None
        duration = action.seconds if action else None
        match moment.kind:
            case MomentKind.JOINING if result in _AT_ONCE:
                return QueueResult(result)
            case MomentKind.WAITING:
                plan.rounds += 1
                if action is None and plan.rounds < PATIENCE:
                    return None
                return QueueResult(result, duration)
            case _:
                return None

    def _connect(self, moment: Moment, plan: Plan) -> CallerEvent | None:
        action = plan.action
        if action is None or moment.kind is not MomentKind.CONNECTED:
            return None
        if action.hangup:
            return Hangup(1.0 if action.seconds is None else action.seconds)
        after = ANSWER_AFTER if action.seconds is None else action.seconds
        return ConnectResult(action.result or "ended", action.params, after)

    def _pay(self, moment: Moment, plan: Plan) -> CallerEvent | None:
        action = plan.action
        if action is None or moment.kind is not MomentKind.PAYING:
            return None
        if action.hangup:
            return Hangup(KEY_GAP)
        if plan.keys:
            return Key(plan.keys.pop(0), KEY_GAP)
        if action.silent or action.digits:
            return None
        return PayResult(action.result or "success", action.params, KEY_GAP)

    def _refer(self, moment: Moment, plan: Plan) -> CallerEvent | None:
        if plan.action is None:
            return None
        return ReferResult(plan.action.result or "in-progress")


def _talk(action: Action) -> float | None:
    """How long the conversation is planned: longer than the caller stays when they hang up."""
    if action.seconds is None:
        return None
    return action.seconds + 1.0 if action.hangup or action.transfer else action.seconds


def _names(target: str, who: str) -> bool:
    return target == who or target.partition(":")[2] == who
