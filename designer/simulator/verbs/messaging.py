"""Message and Sms.

Rules: https://www.twilio.com/docs/messaging/twiml and /message; Sms is the older verb, which also
works in a call (https://www.twilio.com/docs/api/errors/14110).
"""

from __future__ import annotations

from designer.simulator.asking import call_back
from designer.simulator.delivery import deliver
from designer.simulator.fetcher import resolve
from designer.simulator.parameters import API_VERSION
from designer.simulator.script import NEXT, Step, Verb
from designer.simulator.session import Session
from designer.simulator.verbs.attributes import goto_action, has_action


def message(session: Session, verb: Verb) -> Step:
    """Send a message; with an action the flow goes on there, else with the next verb."""
    element = verb.element
    bodies = [child.all_text.strip() for child in element.elements if child.tag == "Body"]
    media = tuple(
        resolve(verb.place.url, child.text)
        for child in element.elements
        if child.tag == "Media" and child.text.strip()
    )
    body = "".join((element.text.strip(), *bodies))
    sent = _send(session, verb, body, media)
    return _after(session, verb, "Message", sent)


def sms(session: Session, verb: Verb) -> Step:
    """Send a text message, from a call or in reply to one."""
    sent = _send(session, verb, verb.element.all_text.strip(), ())
    return _after(session, verb, "Sms", sent)


def _send(session: Session, verb: Verb, body: str, media: tuple[str, ...]) -> str:
    """Send it; its identifier, empty when it is not sent."""
    element = verb.element
    to = element.get("to").strip() or session.setup.person
    from_ = element.get("from").strip() or session.setup.own_number
    if not deliver(session, to, from_, body, media, verb.place):
        return ""
    sid = session.new_sid("MM" if media else "SM")
    for status in ("sent", "delivered"):
        params = (
            ("MessageSid", sid),
            ("SmsSid", sid),
            ("MessageStatus", status),
            ("SmsStatus", status),
            ("AccountSid", session.setup.account_sid),
            ("From", from_),
            ("To", to),
            ("ApiVersion", API_VERSION),
        )
        url = element.get("statusCallback")
        call_back(session, url, "POST", "message callback", status, params, verb.place)
    return sid


def _after(session: Session, verb: Verb, prefix: str, sid: str) -> Step:
    if not has_action(session, verb):
        return NEXT
    is_sent = bool(sid)
    sid = sid or session.new_sid("SM")
    if prefix == "Sms":
        return goto_action(verb, (("SmsSid", sid), ("SmsStatus", "sent" if is_sent else "invalid")))
    status = "queued" if is_sent else "invalid"
    return goto_action(verb, (("MessageSid", sid), ("MessageStatus", status)))
