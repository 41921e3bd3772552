"""``simulate``: place a call, or send a message, and print what happens."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from contextlib import ExitStack
from typing import Any

from designer.cli.callerfile import read_caller, with_settings
from designer.cli.command import FINE, FOUND
from designer.cli.placing import add_call_arguments, as_asked, placed, with_message
from designer.cli.transcript import transcript
from designer.simulator import (
    Action,
    Call,
    CallResult,
    ScriptedCaller,
    as_curl,
    as_python,
    press,
    to_timeline,
)
from designer.simulator import (
    run as run_call,
)
from designer.storage import load_source


def _entered(entries: Iterable[tuple[str, str]]) -> list[Action]:
    """What --press and --say do, one Gather after the other; SimulationError for what is no key."""
    return [
        action
        for how, text in entries
        for action in (press(text) if how == "press" else [Action("gather", speech=text)])
    ]


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
        "--press",
        metavar="KEYS",
        dest="entries",
        type=lambda keys: ("press", keys),
        action="append",
        default=[],
        help="the keys for one Gather; again for the next",
    )
    script.add_argument(
        "--say",
        metavar="WORDS",
        dest="entries",
        type=lambda words: ("say", words),
        action="append",
        help="the words spoken at one Gather, in turn with --press",
    )
    script.add_argument(
        "--caller", metavar="FILE", help="a list of actions as JSON; - reads standard input"
    )
    add_call_arguments(parser)
    parser.add_argument(
        "--format",
        choices=["text", "json", "timeline", "curl", "python"],
        default="text",
        help="timeline: spans of the call, as JSON; curl, python: no call is made, but the request "
        "to Twilio is shown that would place it",
    )
    parser.epilog = """examples:
  twiml-designer simulate desk.callflow --press 1 --press 2
  echo '[{"at": "gather", "digits": "1"}, {"at": "dial", "dial_outcome": "busy"}]' |
    twiml-designer simulate desk.callflow --caller - --format json

Exit status: 1 when an error or a limit ends the call."""


def run(options: argparse.Namespace) -> int:
    """Place the call and print it."""
    scripted, settings = read_caller(options.caller)
    actions = [*scripted, *_entered(options.entries)]
    source = load_source(options.source)
    with ExitStack() as stack:
        transport, setup = placed(source, options.entry, stack)
        setup = as_asked(with_settings(setup, settings), options)
        if options.format in _REQUESTS:
            print(_REQUESTS[options.format](setup), end="")
            return FINE
        caller = ScriptedCaller(actions)
        setup = with_message(setup, caller, options.sms)
        call = Call(transport, setup)
        result = run_call(call, caller)
    _print(call, caller, result, options.format)
    return FOUND if result.error_code or result.ended_by in _BAD_ENDS else FINE


def _print(call: Call, caller: ScriptedCaller, result: CallResult, form: str) -> None:
    if form == "text":
        print(transcript(call.trace, result, caller.unheard))
        if caller.unused:
            left = ", ".join(action.at for action in caller.unused)
            print(f"Not used: what the caller would have done at {left}.")
        return
    data = _result(caller, result) if form == "json" else to_timeline(call.trace).to_json()
    print(json.dumps(data, indent=2, ensure_ascii=False))


def _result(caller: ScriptedCaller, result: CallResult) -> dict[str, Any]:
    """What the call came to, and what the caller did or would have done in vain."""
    return {
        **result.to_json(),
        "unheard": [{"at": one.verb.lower(), "text": one.text} for one in caller.unheard],
        "unused": [action.at for action in caller.unused],
    }


_REQUESTS = {"curl": as_curl, "python": as_python}
_BAD_ENDS = frozenset({"error", "redirect_limit", "time_limit"})
