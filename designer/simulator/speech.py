"""How long it takes to say or to play something: estimates, since nothing is synthesised.

A voice says about 150 words a minute; languages written without spaces are counted at 4.5
characters a second. That is near enough to see how long a menu keeps a caller waiting.
"""

import re

SECONDS_PER_WORD = 0.4
CHARACTERS_PER_SECOND = 4.5
SHORTEST = 0.4
"""Even one letter takes this many seconds."""

UNSPACED = ("zh", "cmn", "yue", "ja", "th", "lo", "km", "my")
"""Languages written without spaces between words, by the start of their code."""

DIGIT_SECONDS = 0.25
"""One DTMF tone with the gap behind it."""

_BREAK_STRENGTH = {
    "none": 0.0,
    "x-weak": 0.25,
    "weak": 0.25,
    "medium": 0.5,
    "strong": 0.75,
    "x-strong": 1.2,
}
_WIDE = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")


def estimate_seconds(text: str, language: str = "") -> float:
    """Estimated seconds of ``text`` spoken; ``language`` is a code such as ``ja-JP``."""
    stripped = text.strip()
    if not stripped:
        return 0.0
    is_wide = not stripped.isascii() and _WIDE.search(stripped)
    if is_wide or (language and language.lower().startswith(UNSPACED)):
        characters = sum(1 for character in stripped if not character.isspace())
        return max(SHORTEST, characters / CHARACTERS_PER_SECOND)
    return max(SHORTEST, len(stripped.split()) * SECONDS_PER_WORD)


def break_seconds(time: str, strength: str) -> float:
    """Seconds of an SSML break: ``time`` ("2s", "300ms") if readable, else by ``strength``."""
    found = re.fullmatch(r"\s*\+?(\d+(?:\.\d+)?)\s*(ms|s)\s*", time)
    if found:
        amount = float(found.group(1))
        return min(10.0, amount / 1000 if found.group(2) == "ms" else amount)
    return _BREAK_STRENGTH.get(strength.strip() or "medium", 0.5)


def tone_seconds(digits: str) -> float:
    """Seconds that playing DTMF ``digits`` takes: ``w`` waits half a second, ``W`` one.

    Rule: https://www.twilio.com/docs/voice/twiml/play, attribute digits.
    """
    waits = {"w": 0.5, "W": 1.0}
    return sum(waits.get(character, DIGIT_SECONDS) for character in digits)
