"""The stretches of time of which a call consists, as plain values.

A moment says what goes on, for how long when nobody does anything, and what may be done meanwhile.
It knows nothing of documents being fetched, nor of who drives the call.
"""

from dataclasses import dataclass
from enum import StrEnum


class MomentKind(StrEnum):
    """What goes on during a moment."""

    SPEAKING = "speaking"
    PLAYING = "playing"
    PAUSING = "pausing"
    BEEP = "beep"
    DTMF = "dtmf"
    LISTENING = "listening"
    RECOGNISING = "recognising"
    RECORDING = "recording"
    RINGING = "ringing"
    TALKING = "talking"
    JOINING = "joining"
    WAITING = "waiting"
    CONNECTED = "connected"
    ECHOING = "echoing"
    PAYING = "paying"
    REFERRING = "referring"


class Leg(StrEnum):
    """Which end of the call hears the moment."""

    CALLER = "caller"
    CALLEE = "callee"


class Accept(StrEnum):
    """What a driver may answer a moment with; hanging up is always possible.

    PEER is answered by other calls of the same exchange, not by a driver's own choice.
    """

    KEYS = "keys"
    SPEECH = "speech"
    HANGUP = "hangup"
    DIAL = "dial"
    QUEUE = "queue"
    RECORDING = "recording"
    CONNECTION = "connection"
    PAYMENT = "payment"
    REFERRAL = "referral"
    TRANSFER = "transfer"
    PEER = "peer"


@dataclass(frozen=True, slots=True)
class Place:
    """Where in which document a call is.

    ``url`` is the document's URL after HTTP redirects; ``document`` its path in the bundle (empty
    when it does not come from one); ``index`` counts the elements inside Response; ``path`` leads
    on to a nested element; ``tag`` names the element at that place.
    """

    url: str = ""
    document: str = ""
    index: int = -1
    path: tuple[int, ...] = ()
    tag: str = ""


NOWHERE = Place()


@dataclass(frozen=True, slots=True)
class Moment:
    """One stretch of a call.

    ``seconds`` is how long it lasts if nobody does anything; ``at`` the call's clock when it
    starts; ``text`` what is said or shown, ``url`` what is played or connected, ``targets`` who is
    rung. ``verb`` is the top-level verb that runs and ``run`` its serial number in this call (a
    verb that runs twice has two); ``within`` is the serial of the Enqueue or Dial whose wait or
    whisper document this is, else 0; ``prompt`` counts the nested prompts of a Gather, else -1.
    """

    kind: MomentKind
    seconds: float
    at: float
    place: Place
    verb: str
    run: int
    accepts: frozenset[Accept]
    text: str = ""
    url: str = ""
    targets: tuple[str, ...] = ()
    leg: Leg = Leg.CALLER
    within: int = 0
    prompt: int = -1
