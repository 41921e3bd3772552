"""The signature by which a web application recognises Twilio.

Rule: https://www.twilio.com/docs/usage/security#validating-requests
"""

import hmac
from base64 import b64encode
from collections.abc import Iterable


def signature(token: str, url: str, body: Iterable[tuple[str, str]] = ()) -> str:
    """The value of X-Twilio-Signature for a request to ``url`` (as sent, without fragment).

    ``body`` are the parameters of a POST; they are appended to the URL as name and value, sorted by
    name, a name with several values by value and without repeats. Pass none for GET.
    """
    signed = url + "".join(name + value for name, value in sorted(set(body)))
    digest = hmac.new(token.encode(), signed.encode(), "sha1").digest()
    return b64encode(digest).decode("ascii")
