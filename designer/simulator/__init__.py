"""The simulator: places a call against a bundle or a live URL and plays it on a virtual clock.

    call = Call(BundleTransport(bundle), CallSetup(url="http://flow.example/main"))
    moment = call.advance()                       # places the call
    while moment is not None:
        moment = call.advance(None)               # or Key("1", after=2.0), Hangup(), ...
    print(call.result.to_json())

It requests documents as Twilio would and knows nothing of the flow that they were compiled from.
"""

from designer.simulator.bundletransport import BundleTransport
from designer.simulator.call import Call
from designer.simulator.caller import (
    Action,
    ScriptedCaller,
    decode_actions,
    place_call,
    press,
    run,
)
from designer.simulator.events import (
    DIAL_OUTCOMES,
    KEYPAD,
    PAY_RESULTS,
    QUEUE_RESULTS,
    CallerEvent,
    ConnectResult,
    DialResult,
    Hangup,
    Key,
    PayResult,
    QueueResult,
    RecordResult,
    ReferResult,
    Speech,
)
from designer.simulator.exchange import Exchange
from designer.simulator.faults import DIAL_FAULTS, Fault, parse_fault
from designer.simulator.httptransport import HttpTransport
from designer.simulator.moments import Accept, Leg, Moment, MomentKind, Place
from designer.simulator.result import CallResult, EndedBy
from designer.simulator.setup import CALLEE_ANSWERS, CallSetup, Direction, numbered_sids
from designer.simulator.signature import signature
from designer.simulator.speech import estimate_seconds
from designer.simulator.trace import (
    CallAnswered,
    Ended,
    Heard,
    LegProgress,
    MessageSent,
    Noted,
    Pressed,
    Requested,
    RequestKind,
    SocketMessage,
    TraceEntry,
    VerbStarted,
    Waited,
    Warned,
)
from designer.simulator.transport import HttpRequest, HttpResponse, Transport, TransportError
from designer.twiml import Channel

__all__ = [
    "CALLEE_ANSWERS",
    "DIAL_FAULTS",
    "DIAL_OUTCOMES",
    "KEYPAD",
    "PAY_RESULTS",
    "QUEUE_RESULTS",
    "Accept",
    "Action",
    "BundleTransport",
    "Call",
    "CallAnswered",
    "CallResult",
    "CallSetup",
    "CallerEvent",
    "Channel",
    "ConnectResult",
    "DialResult",
    "Direction",
    "Ended",
    "EndedBy",
    "Exchange",
    "Fault",
    "Hangup",
    "Heard",
    "HttpRequest",
    "HttpResponse",
    "HttpTransport",
    "Key",
    "Leg",
    "LegProgress",
    "MessageSent",
    "Moment",
    "MomentKind",
    "Noted",
    "PayResult",
    "Place",
    "Pressed",
    "QueueResult",
    "RecordResult",
    "ReferResult",
    "RequestKind",
    "Requested",
    "ScriptedCaller",
    "SocketMessage",
    "Speech",
    "TraceEntry",
    "Transport",
    "TransportError",
    "VerbStarted",
    "Waited",
    "Warned",
    "decode_actions",
    "estimate_seconds",
    "numbered_sids",
    "parse_fault",
    "place_call",
    "press",
    "run",
    "signature",
]
