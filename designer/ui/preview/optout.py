"""Words that Twilio answers itself when somebody texts them: STOP, START, HELP and the like."""

from __future__ import annotations

from designer.text import tr

OPTING_OUT = frozenset({"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT"})
OPTING_IN = frozenset({"START", "YES", "UNSTOP"})
ASKING = frozenset({"HELP", "INFO"})
"""What Twilio takes for each, as a message of one word, whatever its case
(help.twilio.com: Twilio support for opt-out keywords; www.twilio.com/docs/api/errors/23002)."""


def is_keyword(body: str) -> bool:
    """Whether Twilio answers such a message itself, unless that was switched off."""
    return body.strip().upper() in OPTING_OUT | OPTING_IN | ASKING


def keyword_words(body: str) -> str:
    """What Twilio does about such a message, in words."""
    word = body.strip().upper()
    if word in OPTING_OUT:
        return tr(
            "Most Twilio numbers answer {word} themselves and deliver nothing more to this person "
            "(error 21610): what the flow answers here is not sent.",
            word=word,
        )
    return tr("Most Twilio numbers answer {word} themselves, besides the flow.", word=word)
