"""Sends messages, as far as a simulation does: into the trace, within Twilio's limits."""

import re

from designer.simulator.limits import MAX_MEDIA, MAX_MESSAGE_CHARACTERS, MAX_REPLIES
from designer.simulator.moments import Place
from designer.simulator.session import Session
from designer.text import tr

_RECIPIENT = re.compile(r"\+?[\d\s().-]{3,}|[A-Za-z]+:.+")
"""A number or short code, or an address such as ``whatsapp:+1555…``."""
_SENDER = re.compile(rf"{_RECIPIENT.pattern}|[A-Za-z0-9 ]{{3,11}}|MG[0-9a-f]{{32}}")
"""As a recipient, or a sender's name, or a messaging service."""


def deliver(
    session: Session, to: str, from_: str, body: str, media: tuple[str, ...], place: Place
) -> bool:
    """Send a message; whether it is sent.

    It is not when there is nothing to send or the text is too long (14103), or after ten replies
    (14109). Media above ten are left out (https://www.twilio.com/docs/messaging/twiml/message).
    """
    if not body and not media:
        session.warn("14103", tr("The message is empty and is not sent."), place)
        return False
    if len(body) > MAX_MESSAGE_CHARACTERS:
        said = tr(
            "The message has {count} characters; {max_message_characters} are allowed.",
            count=len(body),
            max_message_characters=MAX_MESSAGE_CHARACTERS,
        )
        session.warn("14103", said, place)
        return False
    if not session.voice and session.replies >= MAX_REPLIES:
        session.warn(
            "14109",
            tr("More than {max_replies} replies to one message.", max_replies=MAX_REPLIES),
            place,
        )
        return False
    if not _RECIPIENT.fullmatch(to):
        said = tr("“{number}” is nobody whom a message can be sent to.", number=to)
        session.warn("14101", said, place)
        return False
    if not _SENDER.fullmatch(from_):
        said = tr("“{number}” is nobody whom a message can be sent from.", number=from_)
        session.warn("14102", said, place)
        return False
    if len(media) > MAX_MEDIA:
        session.note(tr("Only {max_media} media go with one message.", max_media=MAX_MEDIA), place)
        media = media[:MAX_MEDIA]
    session.replies += 1
    session.send_message(to, from_, body, media, place)
    return True
