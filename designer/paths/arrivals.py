"""Which link of the flow a request stands for."""

from __future__ import annotations

from designer.flow import (
    FALLBACK,
    NEXT,
    START,
    EntryNode,
    Flow,
    Link,
    NodeId,
    OutcomeKind,
    outcomes_of,
)

BESIDE = frozenset({"wait document", "whisper document"})
"""Purposes of requests for documents that run beside the flow."""


def arrival(flow: Flow, source: NodeId, target: NodeId, purpose: str) -> Link | None:
    """The link by which a call came from ``source`` to ``target`` after a request for ``purpose``.

    An empty purpose: the call fell through to the next verb. None when there is no such link.
    """
    keys = [key for key, end in flow.links_from(source).items() if end == target]
    if not keys:
        return None
    if isinstance(flow.nodes.get(source), EntryNode):
        wanted = [FALLBACK if purpose == "fallback" else START]
    elif not purpose:
        wanted = [NEXT]
    else:
        kind = OutcomeKind.BESIDE if purpose in BESIDE else OutcomeKind.ANSWER
        wanted = [one.key for one in outcomes_of(flow, source) if one.kind is kind]
        if kind is OutcomeKind.ANSWER:
            wanted.append(NEXT)  # to a Branch, which is asked through the action
    found = next((key for key in wanted if key in keys), None)
    return None if found is None else Link(source, found, target)
