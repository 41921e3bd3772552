"""How paths read: words, icons and colours of their ends, seconds, costs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from designer.flow import Prices
from designer.text import tr

if TYPE_CHECKING:
    from designer.paths import CallPath

VERDICT_LOOKS: Mapping[str, tuple[str, str]] = {
    "person": ("user", "success"),
    "voicemail": ("voicemail", "success"),
    "information": ("info", "muted"),
    "dropped": ("circle-alert", "error"),
    "loop": ("repeat", "error"),
    "again": ("corner-up-right", "muted"),
    "error": ("triangle-alert", "error"),
    "refused": ("phone-missed", "warning"),
    "elsewhere": ("external-link", "muted"),
    "hung-up": ("phone-off", "muted"),
    "no-reply": ("message-square", "warning"),
}
"""The icon and colour of each verdict."""


def verdict_words(verdict: str) -> str:
    """What a path comes to, in words."""
    return {
        "person": tr("A person"),
        "voicemail": tr("Voicemail"),
        "information": tr("Information, then the end"),
        "dropped": tr("Dropped without a word"),
        "loop": tr("Round in a circle"),
        "again": tr("Back, to choose again"),
        "error": tr("An error"),
        "refused": tr("Refused"),
        "elsewhere": tr("Somebody else’s URL"),
        "hung-up": tr("The caller hangs up"),
        "no-reply": tr("No reply"),
    }[verdict]


def seconds_words(path: CallPath) -> str:
    """Shortest / typical / slowest."""
    seconds = path.seconds
    times = (seconds.shortest, seconds.typical, seconds.slowest)
    return " / ".join(f"{one:.0f}" for one in times) + " s"


def what_happens(path: CallPath) -> str:
    """What is done on it, after what must be true of the call."""
    given = "".join(
        tr("if {name} is “{value}”, ", name=name, value=value) for name, value in path.known
    )
    return given + (", ".join(path.said) or tr("nothing is done"))


def cost_words(path: CallPath, prices: Prices) -> str:
    """What it costs; empty while there are no prices."""
    from designer.paths import cost

    price = cost(prices, path.seconds.typical, path.usage)
    return "" if price is None else f"{price:.3f} {prices.currency}".rstrip()
