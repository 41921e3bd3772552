"""The values of path analysis: where a call can be, what can happen there, and how it may end."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntFlag, StrEnum

from designer.flow import Link, NodeId
from designer.simulator import Action


class Verdict(StrEnum):
    """What a way through the flow comes to for the caller."""

    PERSON = "person"
    """The caller talked with somebody (or with a service that Connect leads to)."""
    VOICEMAIL = "voicemail"
    """The caller left a recording."""
    INFORMATION = "information"
    """Something was said, or sent, and then the call ended."""
    DROPPED = "dropped"
    """The call ended without a word after the last thing that anybody did."""
    LOOP = "loop"
    """The call goes round in a circle while nobody does anything, until it is cut off."""
    AGAIN = "again"
    """The caller is back where they were and can choose anew: no end of a call."""
    ERROR = "error"
    """A document cannot be had or read, and the call is cut off."""
    REFUSED = "refused"
    """The call was rejected before it was answered."""
    ELSEWHERE = "elsewhere"
    """Somebody else's URL takes the call over."""
    HUNG_UP = "hung-up"
    """The caller hung up."""
    NO_REPLY = "no-reply"
    """A message was not answered."""


class History(IntFlag):
    """What happened so far, as far as the verdict depends on it."""

    PERSON = 1
    MESSAGE = 2
    SPOKE = 4
    """Something was said since anybody last did something."""


NO_HISTORY = History(0)


@dataclass(frozen=True, slots=True)
class Seconds:
    """How long something takes: a caller in a hurry, an ordinary one, one who takes all the time.

    Conversations and recordings are not counted: their length is up to people.
    """

    shortest: float = 0.0
    typical: float = 0.0
    slowest: float = 0.0

    def __add__(self, other: Seconds) -> Seconds:
        return Seconds(
            self.shortest + other.shortest,
            self.typical + other.typical,
            self.slowest + other.slowest,
        )


@dataclass(frozen=True, slots=True)
class Usage:
    """What is charged for: counted in what the name says, at an ordinary pace.

    ``speech`` counts Gathers that recognise speech, ``dials`` connected legs.
    """

    characters: int = 0
    speech: int = 0
    dials: int = 0
    recordings: int = 0
    transcriptions: int = 0
    messages: int = 0
    payments: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.characters + other.characters,
            self.speech + other.speech,
            self.dials + other.dials,
            self.recordings + other.recordings,
            self.transcriptions + other.transcriptions,
            self.messages + other.messages,
            self.payments + other.payments,
        )


@dataclass(frozen=True, slots=True)
class Hold:
    """What a call is held by while a document beside the flow runs.

    ``kind`` is "queue", "conference" or "whisper"; ``back`` the state of the verb that holds it,
    ``again`` the path asked for anew when a queue's document runs out.
    """

    kind: str
    back: State
    again: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """Where a call can be: before a verb of a document, with all that its future depends on.

    ``filled`` are the request parameters that the document's placeholders show, ``known`` what was
    assumed about the call (a caller's number that a Branch asked for). ``asked`` is the path of the
    route that answered with the document, where a verb of it goes back to that; else empty.
    """

    document: str
    index: int = 0
    history: History = NO_HISTORY
    filled: tuple[tuple[str, str], ...] = ()
    known: tuple[tuple[str, str], ...] = ()
    hold: Hold | None = None
    asked: str = ""


@dataclass(frozen=True, slots=True)
class End:
    """How a call ends; ``by`` is a value of ``EndedBy``, ``node`` where it happens."""

    by: str
    verdict: Verdict
    node: NodeId


@dataclass(frozen=True, slots=True)
class Edge:
    """One thing that can happen in a state.

    ``target`` is the number of the state after it, or None and ``end`` says how the call ends.
    ``label`` says what happens ("presses 1"), empty when the call just goes on. ``action`` makes a
    scripted caller do it. ``by_caller``: only the caller can bring it about; ``silent``: it happens
    when nobody does anything. ``requests`` is how many documents are asked for.
    """

    source: int
    target: int | None
    end: End | None = None
    label: str = ""
    action: Action | None = None
    links: tuple[Link, ...] = ()
    keys: int = 0
    seconds: Seconds = field(default_factory=Seconds)
    usage: Usage = field(default_factory=Usage)
    by_caller: bool = False
    silent: bool = True
    waiting: bool = False
    person: bool = False
    message: bool = False
    requests: int = 0
    known: tuple[tuple[str, str], ...] = ()
