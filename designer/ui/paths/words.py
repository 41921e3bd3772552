"""How paths read: words, icons and colours of their ends, seconds, costs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from designer.flow import Prices

if TYPE_CHECKING:
    from designer.paths import CallPath

VERDICTS: Mapping[str, tuple[str, str, str]] = {
    "person": ("A person", "user", "success"),
    "voicemail": ("Voicemail", "voicemail", "success"),
    "information": ("Information, then the end", "info", "muted"),
    "dropped": ("Dropped without a word", "circle-alert", "error"),
    "loop": ("Round in a circle", "repeat", "error"),
    "again": ("Back, to choose again", "corner-up-right", "muted"),
    "error": ("An error", "triangle-alert", "error"),
    "refused": ("Refused", "phone-missed", "warning"),
    "elsewhere": ("Somebody else’s URL", "external-link", "muted"),
    "hung-up": ("The caller hangs up", "phone-off", "muted"),
    "no-reply": ("No reply", "message-square", "warning"),
}
"""By verdict: its words, icon and colour."""


def seconds_words(path: CallPath) -> str:
    """Shortest / typical / slowest."""
    seconds = path.seconds
    times = (seconds.shortest, seconds.typical, seconds.slowest)
    return " / ".join(f"{one:.0f}" for one in times) + " s"


def what_happens(path: CallPath) -> str:
    """What is done on it, after what must be true of the call."""
    given = "".join(f"if {name} is “{value}”, " for name, value in path.known)
    return given + (", ".join(path.said) or "nothing is done")


def cost_words(path: CallPath, prices: Prices) -> str:
    """What it costs; empty while there are no prices."""
    from designer.paths import cost

    price = cost(prices, path.seconds.typical, path.usage)
    return "" if price is None else f"{price:.3f} {prices.currency}".rstrip()
