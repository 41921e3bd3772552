"""The exchange: the queues and conferences in which the calls of one account meet.

A call that is alone has an exchange to itself, and whoever drives it says when somebody comes. In
a shared one, calls reach each other: what one does is posted to the others as an event, which their
drivers take out of the inbox and play. The exchange knows no clock; it is in no call's past.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from designer.simulator.events import PeerJoined, PeerLeft
from designer.simulator.transport import Pairs

PeerEvent = PeerJoined | PeerLeft


@dataclass(eq=False, slots=True)
class Party:
    """A call, as others see it: its identifier, its number, and what happened to it."""

    sid: str
    number: str
    inbox: deque[PeerEvent] = field(default_factory=deque)

    def post(self, event: PeerEvent) -> None:
        """Something happened that concerns this call."""
        self.inbox.append(event)


@dataclass(eq=False, slots=True)
class Bridge:
    """Two calls connected, until one of them lets go."""

    first: Party
    second: Party
    is_over: bool = False

    def let_go(self, party: Party) -> None:
        """``party`` is gone: the other one is told, once."""
        if not self.is_over:
            self.is_over = True
            (self.second if party is self.first else self.first).post(PeerLeft())


@dataclass(eq=False, slots=True)
class Waiter:
    """One call in a queue; ``since`` is on its own clock, ``bridge`` leads to who took it out."""

    party: Party
    since: float
    bridge: Bridge | None = None
    is_gone: bool = False


@dataclass(eq=False, slots=True)
class Queue:
    """Calls in the order they came, and those that dial the queue while it is empty."""

    name: str
    sid: str
    waiting: list[Waiter] = field(default_factory=list)
    dialling: list[Party] = field(default_factory=list)
    waited: list[float] = field(default_factory=list)

    def join(self, party: Party, since: float) -> Waiter:
        """Go to the end of the queue; who dials it learns that somebody is there."""
        waiter = Waiter(party, since)
        self.waiting.append(waiter)
        if self.dialling:
            self.dialling.pop(0).post(PeerJoined())
        return waiter

    def leave(self, waiter: Waiter, seconds: float) -> None:
        """Be out of the queue, after so many seconds in it."""
        waiter.is_gone = True
        self.waited.append(seconds)
        if waiter in self.waiting:
            self.waiting.remove(waiter)

    def take(self, by: Party) -> Waiter | None:
        """Take the first call out for ``by``, who then connects it; None when nobody waits."""
        if not self.waiting:
            return None
        waiter = self.waiting.pop(0)
        waiter.bridge = Bridge(by, waiter.party)
        return waiter

    def position(self, waiter: Waiter) -> int:
        """The place in the queue, 1 for the next one out."""
        return self.waiting.index(waiter) + 1 if waiter in self.waiting else 1

    def average(self, seconds: float) -> float:
        """The average time of those who left, of ``seconds`` when nobody has."""
        return sum(self.waited) / len(self.waited) if self.waited else seconds


@dataclass(eq=False, slots=True)
class Member:
    """One call in a conference, and what its Conference element says about it."""

    party: Party
    starts: bool
    ends: bool
    muted: bool = False
    label: str = ""
    coaches: bool = False


@dataclass(frozen=True, slots=True)
class RoomCallback:
    """Where a conference reports to, as its first participant said."""

    url: str = ""
    method: str = "POST"
    events: frozenset[str] = frozenset()


@dataclass(eq=False, slots=True)
class Room:
    """A conference: it starts with two participants of whom one may start it."""

    name: str
    sid: str
    callback: RoomCallback = RoomCallback()
    members: list[Member] = field(default_factory=list)
    has_started: bool = False
    is_over: bool = False
    reports: int = 0

    def join(self, member: Member) -> bool:
        """Enter; whether the conference starts by this. Who waited is told."""
        self.members.append(member)
        if self.has_started or len(self.members) < 2 or not any(m.starts for m in self.members):
            return False
        self.has_started = True
        for other in self.members:
            if other is not member:
                other.party.post(PeerJoined())
        return True

    def start(self) -> bool:
        """Somebody from outside the exchange comes; whether the conference starts by this."""
        started, self.has_started = self.has_started, True
        return not started

    def leave(self, member: Member) -> bool:
        """Go; whether the conference is over by this, as it is for all when ``ends``."""
        if self.is_over or member not in self.members:
            return False
        self.members.remove(member)
        if self.members and not (member.ends and self.has_started):
            return False
        self.is_over = True
        for other in self.members:
            other.party.post(PeerLeft())
        return True


class Exchange:
    """All queues and conferences of an account by name; ``is_shared`` between several calls."""

    def __init__(self, is_shared: bool = False) -> None:
        self.is_shared = is_shared
        self._queues: dict[str, Queue] = {}
        self._rooms: dict[str, Room] = {}

    def queue(self, name: str, sid: str) -> Queue:
        """The queue of that name; it is made, with the identifier, when there is none."""
        return self._queues.setdefault(name, Queue(name, sid))

    def room(self, name: str, sid: str, callback: RoomCallback) -> Room:
        """The conference of that name, or a new one once it is over."""
        room = self._rooms.get(name)
        if room is None or room.is_over:
            room = self._rooms[name] = Room(name, sid, callback)
        return room


def room_parameters(room: Room, member: Member) -> Pairs:
    """What a report about a participant carries besides the event
    (https://www.twilio.com/docs/voice/twiml/conference, statusCallback)."""
    return (
        ("CallSid", member.party.sid),
        ("Muted", _flag(member.muted)),
        ("Hold", "false"),
        ("Coaching", _flag(member.coaches)),
        ("EndConferenceOnExit", _flag(member.ends)),
        ("StartConferenceOnEnter", _flag(member.starts)),
        *((("ParticipantLabel", member.label),) if member.label else ()),
    )


def _flag(value: bool) -> str:
    return "true" if value else "false"
