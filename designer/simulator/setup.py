"""How a call or a message is placed: numbers, the first URL, and the simulator's options."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from enum import StrEnum
from hashlib import md5

from designer.bundle import BundleEntry, EntryKind
from designer.simulator.faults import Fault
from designer.twiml import Channel


class Direction(StrEnum):
    """Who placed the call; the values are those of the request parameter ``Direction``."""

    INBOUND = "inbound"
    OUTBOUND_API = "outbound-api"


CALLEE_ANSWERS = ("answered", "busy", "no-answer", "failed", "canceled")
"""How an outgoing call may come out before any document is requested."""

STATUS_EVENTS = ("initiated", "ringing", "answered", "completed")
"""What the status callback of a call or of a dialled party can be asked to report, in order."""

PERSON, OWN_NUMBER = "+15550001111", "+15550002222"
"""The numbers of the person at the phone and of the account, where nobody states others."""

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
"""When a call begins whose time nobody states, so that every run gives the same timestamps."""

MediaSeconds = Callable[[str], float | None]
"""The length in seconds of the recording at a URL, or None when it is not known."""

SidSource = Callable[[str], str]
"""Makes a new identifier from its two-letter prefix, such as ``CA`` for a call."""


def numbered_sids(seed: str = "simulator") -> SidSource:
    """A source of identifiers that look like Twilio's and are the same in every run.

    Each is a prefix and 32 hexadecimal digits, as in https://www.twilio.com/docs/glossary/what-is-a-sid.
    """
    count = 0

    def new_sid(prefix: str) -> str:
        nonlocal count
        count += 1
        return prefix + md5(f"{seed}/{count}".encode(), usedforsecurity=False).hexdigest()

    return new_sid


@dataclass(frozen=True, slots=True)
class CallSetup:
    """A call (or, on the messaging channel, a message) about to be placed.

    ``url`` is absolute; ``fallback_url`` and the callbacks' URLs may be relative to it. ``body``
    and ``media`` belong to a message. ``extra`` are further request parameters, sent with every
    request. ``auth_token`` makes every request carry a signature. ``strict`` takes the harsher
    reading wherever the documentation leaves one open. ``sids`` defaults to :func:`numbered_sids`;
    ``media_seconds`` knows how long recordings last; ``begins`` is when the call is placed.

    ``status_callback`` is told of ``status_callback_events``, some of :data:`STATUS_EVENTS`; a
    number's own status callback only ever hears of ``completed``.

    The rest is about outgoing calls, as the REST API places them
    (https://www.twilio.com/docs/voice/api/call-resource): ``callee`` is what the callee does, one
    of :data:`CALLEE_ANSWERS`, after ``ring_timeout`` seconds of ringing at most. With
    ``machine_detection`` (Enable or DetectMessageEnd) ``answered_by`` is what it finds;
    ``async_amd`` reports that to ``amd_status_callback`` while the call already goes on.
    ``faults`` are failures to be brought about. ``applications`` are the Voice URLs of the TwiML
    Apps that a Dial may name, by their identifiers.
    """

    url: str
    method: str = "POST"
    from_: str = PERSON
    to: str = OWN_NUMBER
    direction: Direction = Direction.INBOUND
    channel: Channel = Channel.VOICE
    fallback_url: str = ""
    fallback_method: str = "POST"
    body: str = ""
    media: tuple[str, ...] = ()
    account_sid: str = "AC00000000000000000000000000000001"
    extra: tuple[tuple[str, str], ...] = ()
    answered_by: str = ""
    auth_token: str = ""
    strict: bool = False
    sids: SidSource | None = None
    media_seconds: MediaSeconds | None = None
    begins: datetime = NOON
    status_callback: str = ""
    status_callback_method: str = "POST"
    status_callback_events: tuple[str, ...] = ("completed",)
    callee: str = "answered"
    ring_timeout: int = 60
    machine_detection: str = ""
    async_amd: bool = False
    amd_status_callback: str = ""
    amd_status_callback_method: str = "POST"
    send_digits: str = ""
    record: bool = False
    recording_status_callback: str = ""
    recording_status_callback_method: str = "POST"
    faults: tuple[Fault, ...] = ()
    applications: tuple[tuple[str, str], ...] = ()

    @property
    def is_outgoing(self) -> bool:
        """Whether the account places the call, so that the person is at ``to``."""
        return self.direction == Direction.OUTBOUND_API

    @property
    def person(self) -> str:
        """The number of the person at the phone."""
        return self.to if self.is_outgoing else self.from_

    @property
    def own_number(self) -> str:
        """The account's number."""
        return self.from_ if self.is_outgoing else self.to

    def timestamp(self, clock: float) -> str:
        """The moment ``clock`` seconds into the call as RFC 2822 writes it, as Twilio does."""
        return format_datetime(self.begins + timedelta(seconds=int(clock)))


def setup_at(entry: BundleEntry, url_of: Callable[[str], str]) -> CallSetup:
    """How Twilio calls in at an entry of a bundle; ``url_of`` makes a path absolute.

    The entry's number is the account's own: it is called, or calls where the entry is outgoing.
    """
    is_outgoing = entry.kind is EntryKind.OUTGOING
    own = entry.number or OWN_NUMBER
    return CallSetup(
        url=url_of(entry.path),
        method=entry.method,
        from_=own if is_outgoing else PERSON,
        to=PERSON if is_outgoing else own,
        direction=Direction.OUTBOUND_API if is_outgoing else Direction.INBOUND,
        channel=Channel.MESSAGING if entry.kind is EntryKind.MESSAGE else Channel.VOICE,
        fallback_url=url_of(entry.fallback) if entry.fallback else "",
        fallback_method=entry.fallback_method,
        status_callback=url_of(entry.status_callback) if entry.status_callback else "",
    )
