"""What the preview plays in memory is what Twilio would meet over HTTP: the same trace, entry by
entry, for every template and sample, whatever its callers do."""

from __future__ import annotations

from dataclasses import is_dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from designer.bundle import Bundle, BundleEntry, EntryKind
from designer.flow import compile_flow
from designer.resources import resource_path
from designer.server import ServerThread, tables_of
from designer.simulator import (
    Action,
    BundleTransport,
    Call,
    CallSetup,
    Channel,
    Direction,
    HttpRequest,
    HttpResponse,
    HttpTransport,
    OfflineError,
    Requested,
    ScriptedCaller,
    TraceEntry,
    Transport,
    run,
)
from designer.storage import load_project

FLOWS = sorted(
    path for kind in ("templates", "samples") for path in resource_path(kind).glob("*.callflow")
)

gathers = st.builds(
    Action,
    st.just("gather"),
    digits=st.sampled_from(("", "1", "2", "3", "0", "*", "12#", "9")),
    speech=st.sampled_from(("", "sales please", "yes")),
    hangup=st.booleans(),
)
others = st.one_of(
    st.builds(Action, st.just("record"), seconds=st.sampled_from((0.0, 4.0)), hangup=st.booleans()),
    st.builds(
        Action,
        st.just("dial"),
        dial_outcome=st.sampled_from(("", "busy", "no-answer", "failed")),
        seconds=st.just(8.0),
    ),
    st.builds(Action, st.just("enqueue"), queue_result=st.sampled_from(("bridged", "hangup", ""))),
)
scripts = st.lists(st.one_of(gathers, gathers, others), max_size=6)


class StaysHere:
    """Asks the served bundle over HTTP, and nobody else: music elsewhere is no part of this."""

    def __init__(self, inner: Transport, base: str) -> None:
        self._inner = inner
        self._base = base

    def send(self, request: HttpRequest) -> HttpResponse:
        if not request.url.startswith(self._base):
            raise OfflineError(request.url)
        return self._inner.send(request)


def setup_of(entry: BundleEntry, transport: BundleTransport) -> CallSetup:
    """How Twilio calls in at an entry."""
    is_outgoing = entry.kind is EntryKind.OUTGOING
    return CallSetup(
        transport.url_of(entry.path),
        entry.method,
        direction=Direction.OUTBOUND_API if is_outgoing else Direction.INBOUND,
        channel=Channel.MESSAGING if entry.kind is EntryKind.MESSAGE else Channel.VOICE,
        fallback_url=transport.url_of(entry.fallback) if entry.fallback else "",
        body="hours",
    )


def trace_of(transport: Transport, setup: CallSetup, script: list[Action]) -> list[TraceEntry]:
    """What happens, without what only one of the two can know: names in the bundle, the cache."""
    call = Call(transport, setup)
    run(call, ScriptedCaller(script))
    return [_bare(entry) for entry in call.trace]


def _bare(entry: TraceEntry) -> TraceEntry:
    if isinstance(entry, Requested):
        entry = replace(entry, document="", routes=(), cache="", from_cache=False)
    place = getattr(entry, "place", None)
    if place is None or not is_dataclass(place):
        return entry
    return replace(entry, place=replace(place, document=""))  # type: ignore[call-arg, arg-type, type-var]


def bundle_of(path: Path) -> Bundle:
    project = load_project(path)
    return compile_flow(project.flow, base_url="").bundle


@pytest.mark.parametrize("path", FLOWS, ids=lambda path: path.stem)
def test_served_and_in_memory_give_the_same_trace(path: Path) -> None:
    bundle = bundle_of(path)
    entries = [entry for entry in bundle.entries if entry.path]
    with ServerThread(tables_of(bundle, path.parent)) as server, HttpTransport() as http:
        memory = BundleTransport(bundle, server.url, media_folder=path.parent)

        @settings(
            deadline=None,
            max_examples=6,
            suppress_health_check=[HealthCheck.function_scoped_fixture],
        )
        @given(st.sampled_from(entries), scripts)
        def same(entry: BundleEntry, script: list[Action]) -> None:
            setup = setup_of(entry, memory)
            served = StaysHere(http, server.url)
            assert trace_of(served, setup, script) == trace_of(memory, setup, script)

        same()
