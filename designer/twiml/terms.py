"""The closed sets of words that the table of TwiML is written in."""

from enum import StrEnum


class Channel(StrEnum):
    """What a document answers: a phone call or a text message."""

    VOICE = "voice"
    MESSAGING = "messaging"


class ValueKind(StrEnum):
    """How a value is written, checked and edited; a closed set, one field editor for each."""

    BOOLEAN = "boolean"
    INTEGER = "integer"
    SECONDS = "seconds"
    MILLISECONDS = "milliseconds"
    DECIMAL = "decimal"
    CHOICE = "choice"
    SUGGESTION = "suggestion"
    URL = "url"
    METHOD = "method"
    PHONE = "phone"
    DIGITS = "digits"
    KEY = "key"
    TEXT = "text"
    LONG_TEXT = "long_text"
    LANGUAGE = "language"
    VOICE = "voice"
    INTEGER_OR_AUTO = "integer_or_auto"
    BOOLEAN_OR_TEXT = "boolean_or_text"
    NAME = "name"
    SID = "sid"
    HINTS = "hints"


class FallsThrough(StrEnum):
    """When the call goes on with the verb that follows in the document.

    ``EMPTY_RESULT``: only when the verb came back with nothing (an empty recording, payment
    attempts used up).
    """

    ALWAYS = "always"
    NEVER = "never"
    WITHOUT_ACTION = "without_action"
    EMPTY_RESULT = "empty_result"


class Group(StrEnum):
    """The palette's sections, in the order of display."""

    TALK = "talk"
    LISTEN = "listen"
    CONNECT = "connect"
    CONTROL = "control"
    MEDIA = "media"
    MESSAGING = "messaging"


class Status(StrEnum):
    """How far Twilio stands by an element or attribute."""

    CURRENT = "current"
    DEPRECATED = "deprecated"
    RETIRED = "retired"
    UNDOCUMENTED = "undocumented"


class WithoutAction(StrEnum):
    """Where the answer goes when the action attribute is absent."""

    NEXT = "next"
    THIS_DOCUMENT = "this_document"


class DocumentRole(StrEnum):
    """What a linked TwiML document is for.

    ``WAIT`` runs while a caller waits, ``WHISPER`` on the callee's side before the bridge,
    ``TRANSFER`` when the callee transfers the call by SIP REFER, ``JUMP`` takes over this call.
    """

    WAIT = "wait"
    WHISPER = "whisper"
    TRANSFER = "transfer"
    JUMP = "jump"
