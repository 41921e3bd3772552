"""Plays a call from start to end with a scripted caller."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from designer.simulator.actions import Action
from designer.simulator.call import Call
from designer.simulator.caller import ScriptedCaller
from designer.simulator.result import CallResult
from designer.simulator.setup import CallSetup
from designer.simulator.transport import Transport
from designer.twiml import Channel


def run(call: Call, caller: ScriptedCaller) -> CallResult:
    """Play a call from start to end with a scripted caller; what it came to."""
    moment = call.advance()
    while moment is not None:
        moment = call.advance(caller.answer(moment))
    return call.result


def place_call(
    transport: Transport, setup: CallSetup, actions: Sequence[Action] = ()
) -> CallResult:
    """Place a call and play it to its end.

    When the script begins with a message, a message comes in instead of a call.
    """
    caller = ScriptedCaller(actions)
    media = (*setup.media, *caller.opening_media)
    text = caller.take_opening_message()
    if text is not None:
        body = setup.body or text
        setup = replace(setup, channel=Channel.MESSAGING, body=body, media=media)
    return run(Call(transport, setup), caller)
