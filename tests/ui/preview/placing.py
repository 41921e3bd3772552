"""Calls placed in a session without a window."""

from __future__ import annotations

from designer.flow import Project, compile_flow
from designer.ui.preview.placing import CallOptions, flow_line
from designer.ui.preview.session import CallSession


def place(
    session: CallSession,
    project: Project,
    entry: str = "",
    body: str = "",
    options: CallOptions | None = None,
) -> None:
    """Place a call with the flow as it is, everything computed at once."""
    compiled = compile_flow(project.flow, base_url=project.base_url)
    found = compiled.bundle.entry(entry)
    assert found is not None
    chosen = options or CallOptions()
    session.place(flow_line(project.flow, compiled, found, chosen, body=body))
