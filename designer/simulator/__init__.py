"""The simulator: places a call against a bundle or a live URL and plays it on a virtual clock.

    call = Call(BundleTransport(bundle), CallSetup(url="http://flow.example/main"))
    moment = call.advance()                       # places the call
    while moment is not None:
        moment = call.advance(None)               # or Key("1", after=2.0), Hangup(), ...
    print(call.result.to_json())

It requests documents as Twilio would and knows nothing of the flow that they were compiled from.
"""

from designer.simulator.actions import Action, decode_actions, press, unknown_keys
from designer.simulator.bundletransport import BundleTransport
from designer.simulator.call import Call
from designer.simulator.caller import ScriptedCaller
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
    PeerJoined,
    PeerLeft,
    QueueResult,
    RecordResult,
    ReferResult,
    Speech,
    Transfer,
)
from designer.simulator.exchange import Exchange
from designer.simulator.faults import (
    DIAL_FAULTS,
    TRANSPORT_FAULTS,
    Fault,
    FaultyTransport,
    parse_fault,
)
from designer.simulator.fetcher import Fetched, Fetcher, resolve
from designer.simulator.httptransport import HttpTransport
from designer.simulator.moments import Accept, Leg, Moment, MomentKind, Place
from designer.simulator.parameters import call_parameters, message_parameters
from designer.simulator.plan import Unheard
from designer.simulator.playing import place_call, run
from designer.simulator.restrequest import as_curl, as_python
from designer.simulator.result import CallResult, EndedBy
from designer.simulator.setup import (
    CALLEE_ANSWERS,
    STATUS_EVENTS,
    CallSetup,
    Direction,
    numbered_sids,
    setup_at,
)
from designer.simulator.signature import signature
from designer.simulator.speech import estimate_seconds
from designer.simulator.timeline import Lane, Span, Timeline, to_timeline
from designer.simulator.tones import beep_wav, digits_wav, key_wav
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
    Resulted,
    SocketMessage,
    TraceEntry,
    VerbSkipped,
    VerbStarted,
    Waited,
    Warned,
)
from designer.simulator.transport import (
    HttpRequest,
    HttpResponse,
    OfflineError,
    Transport,
    TransportError,
)
from designer.simulator.voice import OfflineVoice, Spoken
from designer.simulator.world import World
from designer.twiml import Channel

__all__ = [
    "CALLEE_ANSWERS",
    "DIAL_FAULTS",
    "DIAL_OUTCOMES",
    "KEYPAD",
    "PAY_RESULTS",
    "QUEUE_RESULTS",
    "STATUS_EVENTS",
    "TRANSPORT_FAULTS",
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
    "FaultyTransport",
    "Fetched",
    "Fetcher",
    "Hangup",
    "Heard",
    "HttpRequest",
    "HttpResponse",
    "HttpTransport",
    "Key",
    "Lane",
    "Leg",
    "LegProgress",
    "MessageSent",
    "Moment",
    "MomentKind",
    "Noted",
    "OfflineError",
    "OfflineVoice",
    "PayResult",
    "PeerJoined",
    "PeerLeft",
    "Place",
    "Pressed",
    "QueueResult",
    "RecordResult",
    "ReferResult",
    "RequestKind",
    "Requested",
    "Resulted",
    "ScriptedCaller",
    "SocketMessage",
    "Span",
    "Speech",
    "Spoken",
    "Timeline",
    "TraceEntry",
    "Transfer",
    "Transport",
    "TransportError",
    "Unheard",
    "VerbSkipped",
    "VerbStarted",
    "Waited",
    "Warned",
    "World",
    "as_curl",
    "as_python",
    "beep_wav",
    "call_parameters",
    "decode_actions",
    "digits_wav",
    "estimate_seconds",
    "key_wav",
    "message_parameters",
    "numbered_sids",
    "parse_fault",
    "place_call",
    "press",
    "resolve",
    "run",
    "setup_at",
    "signature",
    "to_timeline",
    "unknown_keys",
]
