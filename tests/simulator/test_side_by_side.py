"""A flow that is served and the same flow in this process: any call on both leaves one trace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from designer.flow import Project, compile_flow
from designer.server import ServerThread, tables_of
from designer.simulator import (
    Action,
    BundleTransport,
    Call,
    CallSetup,
    Channel,
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
from tests.helpers.strategies import projects

actions = st.one_of(
    st.builds(Action, st.just("gather"), digits=st.sampled_from(("1", "2", "#", "12#", "9"))),
    st.builds(Action, st.just("gather"), speech=st.sampled_from(("sales", "no"))),
    st.builds(Action, st.just("record"), seconds=st.sampled_from((0.0, 4.0))),
    st.builds(Action, st.just("dial"), dial_outcome=st.sampled_from(("busy", "completed"))),
    st.builds(Action, st.just("enqueue"), queue_result=st.sampled_from(("bridged", "hangup"))),
    st.builds(Action, st.sampled_from(("say", "pay", "connect")), hangup=st.booleans()),
)


class NearbyTransport:
    """Asks one server, and nobody else."""

    def __init__(self, inner: Transport, base: str) -> None:
        self._inner = inner
        self._base = base

    def send(self, request: HttpRequest) -> HttpResponse:
        """Answer a request to the server; all others stay unanswered as offline."""
        if not request.url.startswith(self._base):
            raise OfflineError(request.url)
        return self._inner.send(request)


@pytest.fixture(scope="module")
def network() -> Iterator[HttpTransport]:
    with HttpTransport() as transport:
        yield transport


def trace_of(transport: Transport, setup: CallSetup, script: list[Action]) -> list[TraceEntry]:
    """What happens in the call, without what only one of the two can know of a request."""
    call = Call(transport, setup)
    run(call, ScriptedCaller(script))
    return [
        replace(entry, document="", routes=(), cache="", place=replace(entry.place, document=""))
        if isinstance(entry, Requested)
        else replace(entry, place=replace(entry.place, document=""))
        if hasattr(entry, "place")
        else entry
        for entry in call.trace
    ]


@settings(
    deadline=None,
    max_examples=10,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(projects(max_nodes=8), st.lists(actions, max_size=5), st.sampled_from(Channel))
def test_served_and_in_process(
    network: HttpTransport, project: Project, script: list[Action], channel: Channel
) -> None:
    bundle = compile_flow(project.flow).bundle
    starts = [*sorted(bundle.documents)[:2], *sorted(bundle.routes)[:1]]
    with ServerThread(tables_of(bundle)) as server:
        inside = BundleTransport(bundle, server.url)
        served = NearbyTransport(network, server.url)
        for start in starts:
            setup = CallSetup(inside.url_of(start), channel=channel, body="hello")
            assert trace_of(served, setup, script) == trace_of(inside, setup, script)
