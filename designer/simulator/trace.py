"""The record of a call: what happened, in order, as plain values.

``time`` is the call's clock in seconds when the entry was made; it never runs backwards.
"""

from dataclasses import dataclass
from enum import StrEnum

from designer.simulator.moments import NOWHERE, Leg, MomentKind, Place


class RequestKind(StrEnum):
    """What is asked for: TwiML that steers the call, sound, or nothing (a report on the call)."""

    DOCUMENT = "document"
    MEDIA = "media"
    CALLBACK = "callback"


@dataclass(frozen=True, slots=True)
class Requested:
    """One HTTP request, each hop of a redirect being one of its own.

    ``url`` is as sent, so for GET it holds the parameters too; ``params`` are all parameters of the
    request in order and ``params_in`` says where they travel ("body" or "query"); ``status`` is 0
    when nothing came back. ``document`` is the path of the document in the bundle and ``routes``
    the routes on the way to it as (route path, outcome key), both empty for a live URL.

    ``cache`` says in words what the HTTP cache made of it. ``place`` is the verb that asked for
    sound or for a report; ``event`` what a report is about, such as ``answered``.
    """

    time: float
    method: str
    url: str
    params: tuple[tuple[str, str], ...]
    params_in: str
    status: int
    purpose: str
    from_cache: bool = False
    cookies: tuple[tuple[str, str], ...] = ()
    document: str = ""
    routes: tuple[tuple[str, str], ...] = ()
    leg: Leg = Leg.CALLER
    error_code: str = ""
    kind: RequestKind = RequestKind.DOCUMENT
    cache: str = ""
    place: Place = NOWHERE
    event: str = ""


@dataclass(frozen=True, slots=True)
class VerbStarted:
    """A top-level verb starts to run; ``run`` is its serial number in this call.

    ``within`` is the serial number of the verb whose hold or whisper document it stands in, else 0.
    """

    time: float
    place: Place
    tag: str
    run: int
    leg: Leg = Leg.CALLER
    within: int = 0


@dataclass(frozen=True, slots=True)
class VerbSkipped:
    """A top-level verb does not run: it is none, or cannot be used in this place."""

    time: float
    place: Place
    tag: str
    leg: Leg = Leg.CALLER
    within: int = 0


@dataclass(frozen=True, slots=True)
class Heard:
    """Something was heard (or would have been seen on the line), for ``seconds``.

    ``text`` is what was said, or a mark in square brackets such as ``[pause 1]``.
    """

    time: float
    text: str
    cut_short: bool
    place: Place
    leg: Leg = Leg.CALLER
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Waited:
    """A stretch without sound of the flow's own ended: listening, ringing, talking, on hold …

    ``time`` is its end and ``seconds`` its length; ``text`` says whom or what for.
    """

    time: float
    kind: MomentKind
    seconds: float
    place: Place
    run: int
    leg: Leg = Leg.CALLER
    text: str = ""


@dataclass(frozen=True, slots=True)
class Resulted:
    """A verb that waits for somebody came to its end: a Dial, an Enqueue, a Record, a Pay ...

    ``result`` is the word that its action is told (DialCallStatus, QueueResult, Result of Pay,
    ReferCallStatus), for Record ``recorded`` or ``empty``, for Connect ``ended`` or what else its
    far end said. ``seconds`` is how long the conversation, the wait or the recording was.
    """

    time: float
    tag: str
    result: str
    seconds: float = 0.0
    place: Place = NOWHERE
    leg: Leg = Leg.CALLER


@dataclass(frozen=True, slots=True)
class LegProgress:
    """Another leg of the call came on: ``event`` is initiated, ringing, answered or completed.

    ``status`` is the leg's CallStatus then; ``label`` is who was called.
    """

    time: float
    sid: str
    label: str
    event: str
    status: str
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class SocketMessage:
    """The first message that a session started by Connect or Start sends over its WebSocket."""

    time: float
    url: str
    text: str
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key was pressed, or words were said, where the call listened."""

    time: float
    text: str
    place: Place
    leg: Leg = Leg.CALLER


@dataclass(frozen=True, slots=True)
class Warned:
    """A warning or an error with Twilio's code; it does not by itself end the call."""

    time: float
    code: str
    message: str
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class Noted:
    """A choice of the simulator where the documentation leaves one, or something left out."""

    time: float
    message: str
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class MessageSent:
    """A text or media message left the account."""

    time: float
    to: str
    from_: str
    body: str
    media: tuple[str, ...] = ()
    place: Place = NOWHERE


@dataclass(frozen=True, slots=True)
class CallAnswered:
    """The call was picked up."""

    time: float


@dataclass(frozen=True, slots=True)
class Ended:
    """The call is over; ``error_code`` is set when an error ended it."""

    time: float
    by: str
    error_code: str = ""
    place: Place = NOWHERE


TraceEntry = (
    Requested
    | VerbStarted
    | VerbSkipped
    | Heard
    | Waited
    | Resulted
    | LegProgress
    | SocketMessage
    | Pressed
    | Warned
    | Noted
    | MessageSent
    | CallAnswered
    | Ended
)
