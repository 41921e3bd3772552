"""Connection overrides: what a URL's fragment says about time limits and repeats.

``https://example.com/voice#ct=2000&rc=2&rp=5xx,ct`` connects within two seconds and tries twice
more after an answer 5xx or when connecting takes too long. Rule:
https://www.twilio.com/docs/global-infrastructure/connection-overrides. The fragment is never sent
and is no part of the signature.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl, urldefrag

from designer.simulator.limits import CONNECT_SECONDS, REQUEST_SECONDS
from designer.simulator.transport import Timeouts

_KNOWN = frozenset({"4xx", "5xx", "ct", "rt", "all"})
MAX_REPEATS = 5


@dataclass(frozen=True, slots=True)
class Overrides:
    """Time limits, how often a request is repeated, and after what (``repeat_on``)."""

    timeouts: Timeouts
    repeats: int
    repeat_on: frozenset[str]

    def repeats_after(self, status: int, phase: str) -> bool:
        """Whether to repeat after an answer of ``status``, or without one (0) by the ``phase``."""
        if status:
            family = f"{status // 100}xx"
            return family in ("4xx", "5xx") and bool({family, "all"} & self.repeat_on)
        return bool(phase) and bool({phase, "all"} & self.repeat_on)


USUAL = Overrides(Timeouts(CONNECT_SECONDS, REQUEST_SECONDS, REQUEST_SECONDS), 1, frozenset({"ct"}))


def overrides_of(url: str) -> Overrides:
    """The overrides in the fragment of ``url``; what is out of range counts as not given."""
    fragment = urldefrag(url).fragment
    if "=" not in fragment:
        return USUAL
    given = dict(parse_qsl(fragment))
    total = _milliseconds(given.get("tt"), REQUEST_SECONDS, REQUEST_SECONDS)
    wanted = frozenset(given.get("rp", "").split(",")) & _KNOWN
    return Overrides(
        Timeouts(
            _milliseconds(given.get("ct"), CONNECT_SECONDS, 10.0),
            _milliseconds(given.get("rt"), REQUEST_SECONDS, REQUEST_SECONDS),
            total,
        ),
        _repeats(given.get("rc")),
        wanted or USUAL.repeat_on,
    )


def _milliseconds(text: str | None, default: float, most: float) -> float:
    if text is None or not text.isdecimal():
        return default
    seconds = int(text) / 1000
    return seconds if 0.1 <= seconds <= most else default


def _repeats(text: str | None) -> int:
    if text is None or not text.isdecimal() or int(text) > MAX_REPEATS:
        return USUAL.repeats
    return int(text)
