"""The request that really places an outgoing call, as a person would write it. Plain Python.

Rule: https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource.
"""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from designer.simulator import CallSetup

_PYTHON_NAMES = {"To": "to", "From": "from_"}


def request_fields(setup: CallSetup) -> list[tuple[str, str]]:
    """The fields of the request, in the order of Twilio's documentation."""
    fields = [("To", setup.to), ("From", setup.from_), ("Url", setup.url)]
    if setup.method.upper() != "POST":
        fields.append(("Method", setup.method.upper()))
    if setup.fallback_url:
        fields.append(("FallbackUrl", setup.fallback_url))
    if setup.status_callback:
        fields.append(("StatusCallback", setup.status_callback))
    if setup.machine_detection:
        fields.append(("MachineDetection", setup.machine_detection))
    return fields


def as_curl(setup: CallSetup) -> str:
    """A command line; account and token come from the environment."""
    url = "https://api.twilio.com/2010-04-01/Accounts/$TWILIO_ACCOUNT_SID/Calls.json"
    lines = [f'curl -X POST "{url}"']
    lines += [
        f"  --data-urlencode {shlex.quote(f'{name}={value}')}"
        for name, value in request_fields(setup)
    ]
    lines.append('  -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"')
    return " \\\n".join(lines) + "\n"


def as_python(setup: CallSetup) -> str:
    """A program with Twilio's own library."""
    arguments = "".join(
        f"    {_python_name(name)}={json.dumps(value, ensure_ascii=False)},\n"
        for name, value in request_fields(setup)
    )
    return (
        "import os\n\nfrom twilio.rest import Client\n\n"
        'client = Client(os.environ["TWILIO_ACCOUNT_SID"], os.environ["TWILIO_AUTH_TOKEN"])\n'
        f"call = client.calls.create(\n{arguments})\nprint(call.sid)\n"
    )


def _python_name(name: str) -> str:
    snake = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)
    return _PYTHON_NAMES.get(name, snake.lstrip("_"))
