"""Twilio's codes for what is wrong in a document, and how it ranks them."""

from designer.problem import Severity
from designer.twiml.vocabulary import AttributeSpec

SCHEMA = "12200"
"""What the schema of TwiML does not allow (twilio.com/docs/api/errors/12200)."""
_ERROR_CODES = frozenset(
    [
        *("11100", "12100", "12101", "13231", "13239", "13240", "13338", "13621"),
        *("14201", "14202", "14203", "14204", "14205", "14206", "14210", "14211", "14212"),
        *("14213", "14215", "14220", "14221"),
    ]
)
"""Codes that Twilio's error list ranks as errors; the rest of ours are warnings there."""
_IN_GATHER = {"13511": "13321", "13510": "13322"}
"""Codes that differ for a Say inside Gather (twilio.com/docs/api/errors/13321, .../13322)."""


def severity_of(code: str) -> Severity:
    """How Twilio ranks what its error list has under this code (twilio.com/docs/api/errors)."""
    return Severity.ERROR if code in _ERROR_CODES else Severity.WARNING


def code_of(attribute: AttributeSpec, parent: str) -> str:
    """Twilio's code for a bad value of ``attribute`` in an element inside ``parent`` (an id).

    The attribute's own code, else that of the schema.
    """
    if parent == "Gather":
        return _IN_GATHER.get(attribute.code, attribute.code) or SCHEMA
    return attribute.code or SCHEMA
