"""The parameters that Twilio sends with its requests.

Sources: https://www.twilio.com/docs/voice/twiml#request-parameters and
https://www.twilio.com/docs/messaging/guides/webhook-request.
"""

from mimetypes import MimeTypes
from urllib.parse import urlsplit

from designer.simulator.setup import CallSetup
from designer.simulator.transport import Pairs

API_VERSION = "2010-04-01"

_GSM = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_GSM_ESCAPED = frozenset("^{}\\[~]|€")


def call_parameters(setup: CallSetup, call_sid: str, status: str) -> Pairs:
    """What every request about a call carries; ``status`` is the call's status now."""
    answered_by = (("AnsweredBy", setup.answered_by),) if _tells_answerer(setup, status) else ()
    return (
        ("CallSid", call_sid),
        ("AccountSid", setup.account_sid),
        ("From", setup.from_),
        ("To", setup.to),
        ("Caller", setup.from_),
        ("Called", setup.to),
        ("CallStatus", status),
        ("ApiVersion", API_VERSION),
        ("Direction", str(setup.direction)),
        *answered_by,
        *setup.extra,
    )


def _tells_answerer(setup: CallSetup, status: str) -> bool:
    """Whether AnsweredBy is sent: once somebody answered, unless a callback is told it instead."""
    return bool(setup.answered_by) and not setup.async_amd and status not in _BEFORE


_BEFORE = frozenset({"queued", "initiated", "ringing", "busy", "no-answer", "failed", "canceled"})


def leg_parameters(
    setup: CallSetup,
    call_sid: str,
    parent_sid: str,
    callee: str,
    status: str = "in-progress",
    from_: str = "",
) -> Pairs:
    """What a request about a dialled leg carries (a whisper document's, say).

    ``from_`` is the number shown to the callee, the caller's own when empty.
    """
    caller = from_ or setup.person
    return (
        ("CallSid", call_sid),
        ("ParentCallSid", parent_sid),
        ("AccountSid", setup.account_sid),
        ("From", caller),
        ("To", callee),
        ("Caller", caller),
        ("Called", callee),
        ("CallStatus", status),
        ("ApiVersion", API_VERSION),
        ("Direction", "outbound-dial"),
    )


def message_parameters(setup: CallSetup, message_sid: str) -> Pairs:
    """What every request about an incoming message carries."""
    media = tuple(
        pair
        for index, url in enumerate(setup.media)
        for pair in ((f"MediaContentType{index}", attachment_type(url)), (f"MediaUrl{index}", url))
    )
    return (
        ("MessageSid", message_sid),
        ("SmsSid", message_sid),
        ("SmsMessageSid", message_sid),
        ("SmsStatus", "received"),
        ("AccountSid", setup.account_sid),
        ("From", setup.from_),
        ("To", setup.to),
        ("Body", setup.body),
        ("NumMedia", str(len(setup.media))),
        ("NumSegments", str(segments(setup.body))),
        ("ApiVersion", API_VERSION),
        *media,
        *setup.extra,
    )


_MEDIA_TYPES = MimeTypes()
"""Python's own table, the same on every machine."""


def attachment_type(url: str) -> str:
    """The content type of a message's medium, told from the ending of its URL; else a picture."""
    return _MEDIA_TYPES.guess_type(urlsplit(url).path)[0] or "image/jpeg"


def segments(body: str) -> int:
    """How many SMS segments ``body`` takes, at least 1.

    160 characters of the GSM alphabet or 70 others fit into one, 153 or 67 into each of several
    (https://www.twilio.com/docs/glossary/what-is-gsm-7-character-encoding).
    """
    if all(character in _GSM or character in _GSM_ESCAPED for character in body):
        length = sum(2 if character in _GSM_ESCAPED else 1 for character in body)
        single, several = 160, 153
    else:
        length = len(body.encode("utf-16-le")) // 2
        single, several = 70, 67
    return 1 if length <= single else -(-length // several)
