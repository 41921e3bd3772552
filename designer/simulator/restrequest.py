"""The request to Twilio's REST API that places a simulated outgoing call for real, as text.

Credentials are named as environment variables; no value of one ever appears here. Rule:
https://www.twilio.com/docs/voice/api/call-resource#create-a-call-resource.
"""

from __future__ import annotations

import json
import shlex
from urllib.parse import urljoin

from designer.simulator.setup import CallSetup

SID_VARIABLE, TOKEN_VARIABLE = "TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"
API = f"https://api.twilio.com/2010-04-01/Accounts/${SID_VARIABLE}/Calls.json"

Value = str | bool | int | list[str]
Fields = list[tuple[str, str, Value]]


def rest_fields(setup: CallSetup) -> Fields:
    """The fields of the request: Twilio's name, the Python library's, and the value.

    Only what differs from Twilio's defaults is named.
    """
    fields: Fields = [
        ("To", "to", setup.to),
        ("From", "from_", setup.from_),
        ("Url", "url", setup.url),
    ]
    usual = CallSetup(url="")
    optional: list[tuple[str, str, Value, Value]] = [
        ("Method", "method", setup.method.upper(), usual.method),
        ("FallbackUrl", "fallback_url", _absolute(setup, setup.fallback_url), ""),
        ("FallbackMethod", "fallback_method", setup.fallback_method.upper(), "POST"),
        ("StatusCallback", "status_callback", _absolute(setup, setup.status_callback), ""),
        ("StatusCallbackMethod", "status_callback_method", setup.status_callback_method, "POST"),
        (
            "StatusCallbackEvent",
            "status_callback_event",
            list(setup.status_callback_events),
            list(usual.status_callback_events),
        ),
        ("Timeout", "timeout", setup.ring_timeout, usual.ring_timeout),
        ("SendDigits", "send_digits", setup.send_digits, ""),
        ("Record", "record", setup.record, False),
        (
            "RecordingStatusCallback",
            "recording_status_callback",
            _absolute(setup, setup.recording_status_callback),
            "",
        ),
        ("MachineDetection", "machine_detection", setup.machine_detection, ""),
        ("AsyncAmd", "async_amd", setup.async_amd, False),
        (
            "AsyncAmdStatusCallback",
            "async_amd_status_callback",
            _absolute(setup, setup.amd_status_callback),
            "",
        ),
    ]
    fields += [
        (name, python, value) for name, python, value, default in optional if value != default
    ]
    return fields


def as_curl(setup: CallSetup) -> str:
    """The request as a curl command for a POSIX shell."""
    lines = [f'curl -X POST "{API}"']
    for name, _, value in rest_fields(setup):
        for one in value if isinstance(value, list) else [value]:
            lines.append(f"--data-urlencode {shlex.quote(f'{name}={_plain(one)}')}")
    lines.append(f'-u "${SID_VARIABLE}:${TOKEN_VARIABLE}"')
    return " \\\n  ".join(lines) + "\n"


def as_python(setup: CallSetup) -> str:
    """The request as a Python program that uses Twilio's library."""
    arguments = "".join(
        f"    {python}={_python_value(python, value)},\n" for _, python, value in rest_fields(setup)
    )
    return (
        "import os\n\n"
        "from twilio.rest import Client\n\n"
        f'client = Client(os.environ["{SID_VARIABLE}"], os.environ["{TOKEN_VARIABLE}"])\n'
        f"call = client.calls.create(\n{arguments})\n"
        "print(call.sid)\n"
    )


def _python_value(name: str, value: Value) -> str:
    """The library takes async_amd as text, all else as it is."""
    if name == "async_amd":
        return '"true"' if value else '"false"'
    if isinstance(value, str):
        return _quoted(value)
    if isinstance(value, list):
        return "[" + ", ".join(_quoted(one) for one in value) + "]"
    return repr(value)


def _quoted(text: str) -> str:
    """Text as a Python literal in double quotes: JSON's are among Python's."""
    return json.dumps(text, ensure_ascii=False)


def _plain(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _absolute(setup: CallSetup, reference: str) -> str:
    return urljoin(setup.url, reference) if reference else ""
