"""How a call or a message is placed: numbers, the first URL, and the simulator's options."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from hashlib import md5

from designer.twiml import Channel


class Direction(StrEnum):
    """Who placed the call; the values are those of the request parameter ``Direction``."""

    INBOUND = "inbound"
    OUTBOUND_API = "outbound-api"


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

    ``url`` is absolute; ``fallback_url`` may be relative to it. ``body`` and ``media`` belong to a
    message. ``extra`` are further request parameters, sent with every request. ``auth_token`` makes
    every request carry a signature. ``strict`` takes the harsher reading wherever the
    documentation leaves one open. ``answered_by`` is what an outgoing call's machine detection
    found. ``sids`` defaults to :func:`numbered_sids`; ``media_seconds`` knows how long recordings
    last.
    """

    url: str
    method: str = "POST"
    from_: str = "+15550001111"
    to: str = "+15550002222"
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
