"""What a Gather hopes to hear: its hints as phrases to listen for. Plain Python."""

from __future__ import annotations

import re

_DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_WORD = re.compile(r"[a-z']+|\d")


def phrases_of(hints: str) -> dict[str, str]:
    """The phrases of a ``hints`` attribute as a recogniser spells them, and as they are written.

    Hints are separated by commas; classes of words, which begin with a dollar sign, are Twilio's
    own (https://www.twilio.com/docs/voice/twiml/gather, hints) and are left out.
    """
    found: dict[str, str] = {}
    for hint in hints.split(","):
        written = " ".join(hint.split())
        spelled = " ".join(
            _DIGITS[int(word)] if word.isdigit() else word
            for word in _WORD.findall(written.lower().replace("’", "'"))
        )
        if spelled and "$" not in written:
            found.setdefault(spelled, written)
    return found
