"""How a call is placed: the choices of the person, and what the simulator makes of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from designer.bundle import Bundle, BundleEntry, EntryKind
from designer.flow import Compiled, Flow
from designer.flow.names import entry_name
from designer.text import tr
from designer.ui.preview.liveway import LiveWay
from designer.ui.preview.runner import InlineRunner, Runner
from designer.ui.preview.visits import WatchedTransport
from designer.ui.preview.way import Way

if TYPE_CHECKING:
    from designer.scenarios import Scenario
    from designer.simulator import Call, CallSetup, Fault, Transport

CALLERS = ("+15550001111", "+15550001112", "+15550001113", "+15550001114")
"""The numbers of the callers of one world."""


@dataclass(frozen=True, slots=True)
class CallOptions:
    """What the person chose besides the entry; the defaults place an ordinary call.

    ``answer`` is what the one who is called by an outgoing call does, one of the simulator's
    CALLEE_ANSWERS; ``answered_by`` what machine detection finds, empty where it is off.
    ``outside``: URLs that are not of the flow are really asked. ``faults`` are failures to bring
    about.
    """

    answer: str = "answered"
    answered_by: str = ""
    outside: bool = False
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True, slots=True)
class LiveAddress:
    """A web application to be called. ``token`` signs the requests; it is never written down."""

    url: str = ""
    method: str = "POST"
    fallback: str = ""
    token: str = ""
    kind: EntryKind = EntryKind.CALL


@dataclass(frozen=True, slots=True)
class CalledFlow:
    """A flow as it was when it was called, its bundle, and where it was called."""

    flow: Flow
    bundle: Bundle
    entry: BundleEntry


Drawn = tuple[Flow, Bundle]


class World:
    """What calls placed together share: who answers them, the queues and conferences, the thread.

    ``connect`` makes the transport, in the runner's thread since it may take a while.
    """

    def __init__(self, runner: Runner, connect: Callable[[World], Transport]) -> None:
        from designer.simulator import Exchange

        self.runner = runner
        self.exchange = Exchange()
        self.watch: WatchedTransport | None = None
        self._connect = connect
        self._transport: Transport | None = None
        self._to_close: list[Callable[[], None]] = []
        self._calls = 0

    def new_call(self, setup: CallSetup) -> Call:
        """Place another call, each from a number of its own; in the runner's thread."""
        from designer.simulator import Call, numbered_sids

        number = self._calls
        self._calls += 1
        if self._transport is None:
            self._transport = self._connect(self)
        self.exchange.is_shared = self._calls > 1
        if number:
            caller = CALLERS[number % len(CALLERS)]
            other = replace(setup, to=caller) if setup.is_outgoing else replace(setup, from_=caller)
            setup = replace(other, sids=numbered_sids(f"caller {number + 1}"))
        return Call(self._transport, setup, self.exchange)

    def http(self) -> WatchedTransport:
        """A transport over the network, watched, closed with this world."""
        from designer.simulator import HttpTransport

        inner = HttpTransport()
        self._to_close.append(inner.close)
        self.watch = WatchedTransport(inner)
        return self.watch

    def close(self) -> None:
        """The calls are over; a request that is waited for is left to itself."""
        self.runner.close(self._close_transports)

    def _close_transports(self) -> None:
        while self._to_close:
            self._to_close.pop()()


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """Where a call of a world comes in.

    ``called`` is the flow that is called, None for a URL; ``drawn`` is then what is on the canvas,
    which may have been imported from there. ``setup_at`` says how another entry of the flow is
    called.
    """

    world: World
    setup: CallSetup
    called: CalledFlow | None = None
    drawn: Drawn | None = None
    setup_at: Callable[[BundleEntry], CallSetup] | None = None

    @property
    def is_message(self) -> bool:
        """Whether text messages are sent, not calls placed."""
        from designer.simulator import Channel

        return self.setup.channel is Channel.MESSAGING

    def at(self, name: str) -> PhoneLine:
        """The line of the entry of that name in the same world; this one where there is none."""
        called = self.called
        entry = called.bundle.entry(name) if called is not None else None
        if called is None or entry is None or self.setup_at is None or why_no_call(entry):
            return self
        return replace(self, setup=self.setup_at(entry), called=replace(called, entry=entry))

    def new_call(self) -> Call:
        """Place another call here; in the runner's thread."""
        return self.world.new_call(self.setup)

    def new_way(self) -> Way | None:
        """A fresh way of a call through the flow; None when no flow is called."""
        called = self.called
        if called is not None:
            return Way(called.bundle, called.flow, called.entry.source)
        if self.drawn is None:
            return None
        flow, bundle = self.drawn
        return LiveWay(bundle, flow, self.setup.url)


def flow_line(
    flow: Flow,
    compiled: Compiled,
    entry: BundleEntry,
    options: CallOptions,
    runner: Runner | None = None,
    body: str = "",
    media_folder: Path | None = None,
) -> PhoneLine:
    """The line of ``entry`` in a world in which the flow is called."""
    from designer.simulator import BundleTransport

    bundle = compiled.bundle

    def connect(world: World) -> Transport:
        outside = world.http() if options.outside else None
        return BundleTransport(bundle, outside=outside, media_folder=media_folder)

    def setup_at(at: BundleEntry) -> CallSetup:
        return setup_of(at, BundleTransport(bundle).url_of, body, options)

    world = World(runner or InlineRunner(), connect)
    called = CalledFlow(flow, bundle, entry)
    return PhoneLine(world, setup_at(entry), called, setup_at=setup_at)


def scenario_line(
    flow: Flow, compiled: Compiled, scenario: Scenario, media_folder: Path | None = None
) -> PhoneLine:
    """The line on which the call of a scenario is placed. ScenarioError when it cannot be."""
    from designer.scenarios import entry_of, offline, setup_of
    from designer.simulator import BundleTransport

    bundle = compiled.bundle
    entry = entry_of(bundle, scenario.entry)

    def connect(world: World) -> Transport:
        return BundleTransport(bundle, media_folder=media_folder)

    setup = setup_of(offline(bundle), entry, scenario)
    return PhoneLine(World(InlineRunner(), connect), setup, CalledFlow(flow, bundle, entry))


def live_line(
    address: LiveAddress,
    runner: Runner,
    options: CallOptions,
    body: str = "",
    drawn: Drawn | None = None,
) -> PhoneLine:
    """The line to the application at a URL; ``drawn`` is what the canvas shows."""
    from designer.simulator import CallSetup, Channel

    is_message = address.kind is EntryKind.MESSAGE
    setup = CallSetup(
        url=address.url,
        method=address.method,
        channel=Channel.MESSAGING if is_message else Channel.VOICE,
        fallback_url=address.fallback,
        auth_token=address.token,
        body=body,
        faults=options.faults,
    )
    return PhoneLine(World(runner, World.http), setup, drawn=drawn)


def setup_of(
    entry: BundleEntry,
    url_of: Callable[[str], str],
    body: str = "",
    options: CallOptions | None = None,
) -> CallSetup:
    """How Twilio would be set up to call in at ``entry``; ``url_of`` makes a path absolute."""
    from designer.simulator import CallSetup, Channel, Direction

    chosen = options or CallOptions()
    is_message = entry.kind is EntryKind.MESSAGE
    is_outgoing = entry.kind is EntryKind.OUTGOING
    setup = CallSetup(
        url=url_of(entry.path),
        method=entry.method,
        direction=Direction.OUTBOUND_API if is_outgoing else Direction.INBOUND,
        channel=Channel.MESSAGING if is_message else Channel.VOICE,
        fallback_url=url_of(entry.fallback) if entry.fallback else "",
        fallback_method=entry.fallback_method,
        status_callback=url_of(entry.status_callback) if entry.status_callback else "",
        body=body,
        faults=chosen.faults,
    )
    if is_outgoing:
        detection = "Enable" if chosen.answered_by else ""
        setup = replace(
            setup,
            from_="+15550002222",
            to=CALLERS[0],
            callee=chosen.answer,
            machine_detection=detection,
            answered_by=chosen.answered_by,
        )
    if not entry.number:
        return setup
    return replace(setup, from_=entry.number) if is_outgoing else replace(setup, to=entry.number)


def why_no_call(entry: BundleEntry | None) -> str:
    """Why the entry cannot be called, and what to do; empty when it can."""
    if entry is None:
        return tr("There is no entry to call. Add an “Incoming call” to the canvas first.")
    if not entry.path:
        return tr(
            "“{name}” leads nowhere yet. Draw a link from it to the first verb.",
            name=entry_name(entry.kind) if entry.name == entry.source else entry.name,
        )
    return ""


def why_no_url(url: str) -> str:
    """Why nothing can be called at ``url``; empty when it can be tried."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        good = False
    return "" if good else tr("Write the whole address: https://example.com/voice")
