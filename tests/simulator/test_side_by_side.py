"""Any flow at all, served and in this process: any call on both leaves one trace.

tests/end2end/test_same_trace.py holds the same for the templates and samples.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from designer.flow import Project, compile_flow
from designer.server import ServerThread, tables_of
from designer.simulator import Action, BundleTransport, CallSetup, Channel, HttpTransport
from tests.end2end.test_same_trace import StaysHere, scripts, trace_of
from tests.helpers.strategies import projects


@pytest.fixture(scope="module")
def network() -> Iterator[HttpTransport]:
    with HttpTransport() as transport:
        yield transport


@settings(
    deadline=None,
    max_examples=10,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(projects(max_nodes=8), scripts, st.sampled_from(Channel))
def test_any_flow_served_and_in_memory_gives_the_same_trace(
    network: HttpTransport, project: Project, script: list[Action], channel: Channel
) -> None:
    bundle = compile_flow(project.flow).bundle
    starts = [*sorted(bundle.documents)[:2], *sorted(bundle.routes)[:1]]
    with ServerThread(tables_of(bundle)) as server:
        memory = BundleTransport(bundle, server.url)
        served = StaysHere(network, server.url)
        for start in starts:
            setup = CallSetup(memory.url_of(start), channel=channel, body="hello")
            assert trace_of(served, setup, script) == trace_of(memory, setup, script)
