"""What a caller, a callee or the far end of a connection may do during a moment.

``after`` is always in seconds from the start of the moment that is answered; when it is longer than
the moment, the event happens at the moment's end.
"""

from dataclasses import dataclass

from designer.simulator.moments import Accept, Leg

KEYPAD = frozenset("0123456789*#ABCD")
"""The keys that a telephone can send."""

DIAL_OUTCOMES = ("completed", "answered", "busy", "no-answer", "failed", "canceled")
QUEUE_RESULTS = (
    "bridged",
    "bridging-in-process",
    "error",
    "hangup",
    "leave",
    "redirected",
    "redirected-from-bridged",
    "queue-full",
    "system-error",
)
PAY_RESULTS = (
    "success",
    "too-many-failed-attempts",
    "payment-connector-error",
    "caller-interrupted-with-star",
    "caller-hung-up",
    "validation-error",
    "internal-error",
)


@dataclass(frozen=True, slots=True)
class Key:
    """The person at this leg presses one key."""

    key: str
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Speech:
    """The person starts to say ``text``; ``confidence`` is between 0 and 1."""

    text: str
    confidence: float = 0.9
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Hangup:
    """Somebody hangs up: ``leg``, or whoever hears the moment when it is None."""

    after: float = 0.0
    leg: Leg | None = None


@dataclass(frozen=True, slots=True)
class DialResult:
    """How ringing ends, or a conversation.

    ``status`` is one of :data:`DIAL_OUTCOMES`. While it rings, ``completed`` and ``answered`` both
    mean that somebody answers; ``target`` says who (or whose line is busy); without it the result
    holds for all that ring. ``duration`` is the length of the conversation in seconds, None for an
    ordinary one. During a conversation or a conference any status ends it. ``machine`` is what
    machine detection takes the one who answers for, such as ``machine_start``.
    """

    status: str = "completed"
    duration: float | None = None
    target: str = ""
    after: float = 0.0
    machine: str = "human"


@dataclass(frozen=True, slots=True)
class QueueResult:
    """How a call leaves its queue; ``duration`` is the bridged conversation's length in seconds."""

    result: str = "bridged"
    duration: float | None = None
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class RecordResult:
    """What is left on a recording: ``seconds`` of sound, the keys pressed as (key, second) on the
    way, and whether the caller then hangs up. ``text`` is what a transcription makes of it."""

    seconds: float
    keys: tuple[tuple[str, float], ...] = ()
    hangup: bool = False
    after: float = 0.0
    text: str = ""


@dataclass(frozen=True, slots=True)
class ConnectResult:
    """The far end of Connect closes; ``parameters`` go to the action as they are."""

    status: str = "ended"
    parameters: tuple[tuple[str, str], ...] = ()
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class PayResult:
    """How a payment ends: one of :data:`PAY_RESULTS`; ``parameters`` go to the action."""

    result: str = "success"
    parameters: tuple[tuple[str, str], ...] = ()
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class ReferResult:
    """How a SIP transfer ends: in-progress, busy, failed or canceled."""

    status: str = "in-progress"
    sip_code: int = 202
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class Transfer:
    """The dialled party hands the call on to ``target``, by SIP REFER."""

    target: str
    after: float = 0.0


@dataclass(frozen=True, slots=True)
class PeerJoined:
    """Another call of the same exchange is there now: the line is through."""

    after: float = 0.0


@dataclass(frozen=True, slots=True)
class PeerLeft:
    """The other call of the same exchange is gone."""

    after: float = 0.0


CallerEvent = (
    Key
    | Speech
    | Hangup
    | DialResult
    | QueueResult
    | RecordResult
    | ConnectResult
    | PayResult
    | ReferResult
    | Transfer
    | PeerJoined
    | PeerLeft
)

NEEDS: dict[type, Accept] = {
    Key: Accept.KEYS,
    Speech: Accept.SPEECH,
    Hangup: Accept.HANGUP,
    DialResult: Accept.DIAL,
    QueueResult: Accept.QUEUE,
    RecordResult: Accept.RECORDING,
    ConnectResult: Accept.CONNECTION,
    PayResult: Accept.PAYMENT,
    ReferResult: Accept.REFERRAL,
    Transfer: Accept.TRANSFER,
    PeerJoined: Accept.PEER,
    PeerLeft: Accept.PEER,
}
"""What a moment must accept for each kind of event to have an effect."""
