"""How ``simulate`` places its call: what answers, the entry, and what the command line asks for."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from designer.bundle import Bundle, BundleEntry
from designer.cli.command import auth_token, progress
from designer.errors import SimulationError
from designer.simulator import (
    CALLEE_ANSWERS,
    STATUS_EVENTS,
    BundleTransport,
    CallSetup,
    Channel,
    Direction,
    HttpTransport,
    ScriptedCaller,
    Transport,
    parse_fault,
    setup_at,
)
from designer.storage import LoadedSource

MACHINE_DETECTION = ("Enable", "DetectMessageEnd")


def add_call_arguments(parser: argparse.ArgumentParser) -> None:
    """Who calls whom, and how the call is set up with Twilio."""
    call = parser.add_argument_group("the call")
    call.add_argument("--from", metavar="NUMBER", dest="from_", help="who calls")
    call.add_argument("--to", metavar="NUMBER", help="the number called")
    call.add_argument("--sms", metavar="TEXT", help="send this text message instead of calling")
    call.add_argument("--method", choices=["GET", "POST"], help="for the first request")
    call.add_argument("--fallback-url", metavar="URL", help="asked when a document fails")
    call.add_argument("--status-callback", metavar="URL", help="told how the call gets on")
    call.add_argument(
        "--status-event",
        metavar="EVENT",
        action="append",
        choices=STATUS_EVENTS,
        help="what an outgoing call's status callback is told of: " + ", ".join(STATUS_EVENTS),
    )
    call.add_argument(
        "--media", metavar="URL", action="append", help="a picture or file sent with the message"
    )
    call.add_argument(
        "--param",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="one more parameter of every request, such as FromCountry=DE",
    )
    call.add_argument(
        "--application",
        metavar="SID=URL",
        action="append",
        default=[],
        help="the Voice URL of a TwiML App that a Dial names",
    )
    call.add_argument(
        "--auth-token-env",
        metavar="NAME",
        help="sign requests with the auth token in this variable",
    )
    call.add_argument(
        "--strict", action="store_true", help="the harsher reading where Twilio's pages leave one"
    )
    call.add_argument(
        "--fault",
        metavar="'KIND WHERE'",
        action="append",
        default=[],
        help="bring about a failure: '500 menu.xml', 'timeout */pay', 'bad-xml menu.xml', "
        "'busy +1555*', 'no-answer menu.xml#2'",
    )
    outgoing = parser.add_argument_group("an outgoing call, as the REST API places it")
    outgoing.add_argument(
        "--direction", choices=[str(one) for one in Direction], help="who places the call"
    )
    outgoing.add_argument("--callee", choices=CALLEE_ANSWERS, help="what the callee does")
    outgoing.add_argument("--answered-by", metavar="WHO", help="human, machine_start, fax ...")
    outgoing.add_argument(
        "--machine-detection",
        choices=MACHINE_DETECTION,
        help="find out who answers, at once or when the greeting is over",
    )


def placed(
    source: LoadedSource, entry_name: str | None, stack: ExitStack
) -> tuple[Transport, CallSetup]:
    """What answers, and a call to the entry; the transport is closed with ``stack``."""
    if source.bundle is None:
        progress(f"Calling {source.text} ...")
        return stack.enter_context(HttpTransport()), CallSetup(url=source.text)
    transport = BundleTransport(source.bundle, media_folder=source.folder)
    entry = _entry(source.bundle, entry_name or "")
    return transport, setup_at(entry, transport.url_of)


def _entry(bundle: Bundle, name: str) -> BundleEntry:
    """The entry of that name (or of the document's file name without ending), else the first."""
    found = bundle.entry(name) or next(
        (one for one in bundle.entries if Path(one.name).stem == name), None
    )
    if found is not None and found.path:
        return found
    if found is not None:
        raise SimulationError(f"Nothing is linked to the entry “{found.name}” yet.")
    if not bundle.entries:
        raise SimulationError("There is no entry yet, so no call can come in.")
    names = ", ".join(f"“{one.name}”" for one in bundle.entries)
    raise SimulationError(f"There is no entry “{name}”; there is {names}.")


def as_asked(setup: CallSetup, options: argparse.Namespace) -> CallSetup:
    """The call with what the command line says about it.

    SimulationError for a fault that is none and for a variable that holds no token.
    """
    asked = {
        "method": options.method,
        "fallback_url": options.fallback_url,
        "status_callback": options.status_callback,
        "status_callback_events": tuple(options.status_event) if options.status_event else None,
        "from_": options.from_,
        "to": options.to,
        "direction": Direction(options.direction) if options.direction else None,
        "callee": options.callee,
        "answered_by": options.answered_by,
        "machine_detection": options.machine_detection,
        "media": tuple(options.media) if options.media else None,
    }
    given = {name: value for name, value in asked.items() if value is not None}
    return replace(
        setup,
        strict=options.strict,
        extra=tuple(_pair(text, "--param", "NAME=VALUE") for text in options.param),
        applications=tuple(_pair(text, "--application", "SID=URL") for text in options.application),
        auth_token=auth_token(options.auth_token_env),
        faults=tuple(parse_fault(text) for text in options.fault),
        **given,
    )


def _pair(text: str, flag: str, form: str) -> tuple[str, str]:
    name, sign, value = text.partition("=")
    if not name.strip() or not sign:
        raise SimulationError(f"{flag}: “{text}” is not of the form {form}.")
    return name.strip(), value


def with_message(setup: CallSetup, caller: ScriptedCaller, sms: str | None) -> CallSetup:
    """A message instead of a call, when one is asked for or the script begins with one."""
    media = (*setup.media, *caller.opening_media)
    text = caller.take_opening_message() if sms is None else sms
    if text is None and media:
        text = ""
    if text is None:
        return setup
    return replace(setup, channel=Channel.MESSAGING, body=text, media=media)
