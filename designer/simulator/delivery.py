"""Sends messages, as far as a simulation does: into the trace, within Twilio's limits."""

from designer.simulator.limits import MAX_REPLIES
from designer.simulator.moments import Place
from designer.simulator.session import Session


def deliver(
    session: Session, to: str, from_: str, body: str, media: tuple[str, ...], place: Place
) -> bool:
    """Send a message, unless there is nothing to send (14103) or ten replies were sent (14109)."""
    if not body and not media:
        session.warn("14103", "The message is empty and is not sent.", place)
        return False
    if not session.voice and session.replies >= MAX_REPLIES:
        session.warn("14109", f"More than {MAX_REPLIES} replies to one message.", place)
        return False
    session.replies += 1
    session.send_message(to, from_, body, media, place)
    return True
