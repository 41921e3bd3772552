"""One handler for every verb, by channel and tag."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from designer.simulator.script import Handler, Script, Step, Verb
from designer.simulator.session import Session
from designer.simulator.verbs.connect import connect, echo, refer, start, stop
from designer.simulator.verbs.control import hangup, leave, redirect, reject, skip
from designer.simulator.verbs.dial import dial
from designer.simulator.verbs.enqueue import enqueue
from designer.simulator.verbs.gather import gather
from designer.simulator.verbs.messaging import message, sms
from designer.simulator.verbs.pay import pay
from designer.simulator.verbs.record import record
from designer.simulator.verbs.say_play_pause import say_play_pause
from designer.twiml import Channel


def _instant(handler: Callable[[Session, Verb], Step]) -> Handler:
    """A handler that takes no time, in the form of those that do."""

    def script(session: Session, verb: Verb) -> Script[Step]:
        return handler(session, verb)
        yield  # never reached: it makes this a generator

    return script


HANDLERS: Mapping[str, Handler] = MappingProxyType(
    {
        "Say": say_play_pause,
        "Play": say_play_pause,
        "Pause": say_play_pause,
        "Gather": gather,
        "Record": record,
        "Dial": dial,
        "Enqueue": enqueue,
        "Leave": _instant(leave),
        "Redirect": _instant(redirect),
        "Hangup": _instant(hangup),
        "Reject": _instant(reject),
        "Sms": _instant(sms),
        "Connect": connect,
        "Start": _instant(start),
        "Stop": _instant(stop),
        "Refer": refer,
        "Echo": echo,
        "Pay": pay,
        "Prompt": _instant(skip),
        "Queue": _instant(skip),
        "Receive": _instant(skip),
    }
)
"""The verbs of a call."""

MESSAGE_HANDLERS: Mapping[str, Handler] = MappingProxyType(
    {
        "Message": _instant(message),
        "Sms": _instant(sms),
        "Redirect": _instant(redirect),
    }
)
"""The verbs of a reply to a message."""


def handlers_for(channel: Channel) -> Mapping[str, Handler]:
    """The handlers of a channel's verbs by tag."""
    return HANDLERS if channel is Channel.VOICE else MESSAGE_HANDLERS
