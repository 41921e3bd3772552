"""``simulate``: place a call, or send a message, and print what happens."""

from __future__ import annotations

import argparse
import json
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from designer.bundle import Bundle, BundleEntry, EntryKind
from designer.cli.command import FINE, FOUND, progress
from designer.cli.transcript import transcript
from designer.errors import SimulationError
from designer.simulator import (
    Action,
    BundleTransport,
    Call,
    CallSetup,
    Channel,
    Direction,
    HttpTransport,
    ScriptedCaller,
    Transport,
    decode_actions,
    press,
)
from designer.simulator import (
    run as run_call,
)
from designer.storage import LoadedSource, load_source


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """SOURCE, who calls, what the caller does, and how the result is printed."""
    parser.add_argument(
        "source",
        metavar="SOURCE",
        help="a flow, an exported bundle, a folder or file of TwiML, or an http(s) URL",
    )
    parser.add_argument("--entry", metavar="NAME", help="where the call comes in (the first)")
    script = parser.add_argument_group("what the caller does (without: stays silent)")
    script.add_argument(
        "--press", metavar="KEYS", action="append", default=[], help="keys for the next Gather"
    )
    script.add_argument(
        "--caller", metavar="FILE", help="a list of actions as JSON; - reads standard input"
    )
    call = parser.add_argument_group("the call")
    call.add_argument("--from", metavar="NUMBER", dest="from_", help="who calls")
    call.add_argument("--to", metavar="NUMBER", help="the number called")
    call.add_argument("--sms", metavar="TEXT", help="send this text message instead of calling")
    call.add_argument("--method", choices=["GET", "POST"], help="for the first request")
    call.add_argument("--fallback-url", metavar="URL", help="asked when a document fails")
    call.add_argument(
        "--strict", action="store_true", help="the harsher reading where Twilio's pages leave one"
    )
    parser.add_argument("--format", choices=["text", "json"], default="text")
    parser.epilog = """examples:
  twiml-designer simulate desk.callflow --press 1 --press 2
  echo '[{"at": "gather", "digits": "1"}, {"at": "dial", "dial_outcome": "busy"}]' |
    twiml-designer simulate desk.callflow --caller - --format json

Exit status: 1 when an error or a limit ends the call."""


def run(options: argparse.Namespace) -> int:
    """Place the call and print it."""
    actions = [*_script(options.caller), *press(*options.press)]
    source = load_source(options.source)
    with ExitStack() as stack:
        transport, setup = _placed(source, options.entry, stack)
        setup = _as_asked(setup, options)
        caller = ScriptedCaller(actions)
        setup = _with_message(setup, caller, options.sms)
        call = Call(transport, setup)
        result = run_call(call, caller)
    if options.format == "json":
        print(json.dumps(result.to_json(), indent=2, ensure_ascii=False))
    else:
        print(transcript(call.trace, result))
        if caller.unused:
            left = ", ".join(action.at for action in caller.unused)
            print(f"Not used: what the caller would have done at {left}.")
    return FOUND if result.error_code or result.ended_by in _BAD_ENDS else FINE


_BAD_ENDS = frozenset({"error", "redirect_limit", "time_limit"})


def _script(file: str | None) -> list[Action]:
    """The actions in the file: a list, or an object with the list under ``caller``."""
    if file is None:
        return []
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
        raw = json.loads(text)
    except OSError as error:
        raise SimulationError(f"--caller: {file} cannot be read: {error.strerror}.") from error
    except ValueError as error:
        raise SimulationError(f"--caller: {file} holds no JSON: {error}.") from error
    return decode_actions(raw["caller"] if isinstance(raw, dict) and "caller" in raw else raw)


def _placed(
    source: LoadedSource, entry_name: str | None, stack: ExitStack
) -> tuple[Transport, CallSetup]:
    """What answers, and a call to the entry; the transport is closed with ``stack``."""
    if source.bundle is None:
        progress(f"Calling {source.text} ...")
        return stack.enter_context(HttpTransport()), CallSetup(url=source.text)
    transport = BundleTransport(source.bundle)
    entry = _entry(source.bundle, entry_name or "")
    setup = CallSetup(url=transport.url_of(entry.path), method=entry.method)
    return transport, _of_entry(setup, entry, transport)


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


def _of_entry(setup: CallSetup, entry: BundleEntry, transport: BundleTransport) -> CallSetup:
    """The call as it comes in at the entry."""
    if entry.fallback:
        setup = replace(
            setup,
            fallback_url=transport.url_of(entry.fallback),
            fallback_method=entry.fallback_method,
        )
    if entry.number:
        setup = replace(setup, to=entry.number)
    match entry.kind:
        case EntryKind.MESSAGE:
            return replace(setup, channel=Channel.MESSAGING)
        case EntryKind.OUTGOING:
            return replace(setup, direction=Direction.OUTBOUND_API)
        case EntryKind.CALL:
            return setup


def _as_asked(setup: CallSetup, options: argparse.Namespace) -> CallSetup:
    """The call with what the command line says about it."""
    asked = {
        "method": options.method,
        "fallback_url": options.fallback_url,
        "from_": options.from_,
        "to": options.to,
    }
    given = {name: value for name, value in asked.items() if value is not None}
    return replace(setup, strict=options.strict, **given)


def _with_message(setup: CallSetup, caller: ScriptedCaller, sms: str | None) -> CallSetup:
    """A message instead of a call, when one is asked for or the script begins with one."""
    text = caller.take_opening_message() if sms is None else sms
    if text is None:
        return setup
    return replace(setup, channel=Channel.MESSAGING, body=text)
