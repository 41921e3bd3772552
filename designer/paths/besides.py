"""Documents that run beside the flow while a verb holds the call: waits and whispers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from designer.flow import NodeId
from designer.paths.model import Edge, History, Hold, State
from designer.paths.onerun import NOTHING_SAID, Pace
from designer.paths.steps import SINCE, Request, Step
from designer.simulator import Action, EndedBy
from designer.text import tr
from designer.twiml import Element, is_sound

if TYPE_CHECKING:
    from designer.paths.stepping import Stepper


_HOLD_WORDS = {
    "queue": tr("waits"),
    "conference": tr("waits"),
    "whisper": tr("is announced"),
}
_HOLD_ACTIONS = {
    "queue": Action("enqueue", queue_result="bridged"),
    "conference": Action("dial", dial_outcome="answered"),
    "whisper": Action("dial", dial_outcome="completed"),
}
_RESULTS = {"queue": "bridged", "conference": "answered", "whisper": "completed"}
"""How a call comes off hold when all goes well."""


class Besides:
    """The ways into documents beside the flow, and back to the verb that holds the call."""

    def __init__(self, stepper: Stepper) -> None:
        self._stepper = stepper
        self._documents = stepper.documents

    def leading(self, state: State, node: NodeId, verb: Element) -> Iterator[Step]:
        """The edges to a verb's own wait and whisper documents."""
        if state.hold is not None:
            return
        if verb.tag == "Enqueue" and verb.get("waitUrl").strip():
            yield from self._to_hold(state, node, "queue", verb.get("waitUrl"))
        for noun in verb.elements if verb.tag == "Dial" else ():
            if noun.tag == "Conference" and noun.get("waitUrl").strip():
                yield from self._to_hold(state, node, "conference", noun.get("waitUrl"))
            elif noun.get("url").strip():
                who = noun.text.strip() if len(verb.elements) > 1 else ""
                yield from self._to_hold(state, node, "whisper", noun.get("url"), who)

    def _to_hold(
        self, state: State, node: NodeId, kind: str, reference: str, who: str = ""
    ) -> Iterator[Step]:
        path, url = self._documents.resolved(state.document, reference)
        if path is None or (is_sound(path) and path not in self._documents.bundle.documents):
            return
        purpose = "whisper document" if kind == "whisper" else "wait document"
        hold = Hold(kind, state, path)
        inside = replace(state, hold=hold, history=History(state.history & SINCE))
        edge = Edge(0, None, label=_HOLD_WORDS[kind], waiting=True, silent=False)
        edge = replace(edge, action=replace(_HOLD_ACTIONS[kind], answered_by=who))
        yield from self._stepper.requested(inside, node, Request(path, url, (), purpose), edge)

    def at_end(self, state: State, node: NodeId) -> Iterator[Step]:
        """What follows when a document has run out: the end of the call, or of the wait."""
        edge = Edge(0, None)
        if state.hold is None:
            yield self._stepper.end(state, node, EndedBy.END_OF_DOCUMENT, edge)
        else:
            yield from self.run_out(state, node, edge)

    def run_out(self, state: State, node: NodeId, edge: Edge) -> Iterator[Step]:
        """A document beside the flow is at its end."""
        hold = state.hold
        assert hold is not None
        yield from self.resumed(hold, _RESULTS[hold.kind], edge)
        if hold.kind == "queue":
            holder = self._documents.node(hold.back)
            request = Request(hold.again, self._documents.base + hold.again, (), "wait document")
            again = replace(edge, waiting=True, silent=False)
            yield from self._stepper.requested(state, holder, request, again)

    def left(self, state: State, hold: Hold) -> Iterator[Step]:
        """A Leave in a wait document: the caller is out of the queue."""
        yield from self.resumed(hold, "leave", Edge(0, None))

    def failed(self, state: State, edge: Edge) -> Iterator[Step]:
        """A document beside the flow cannot be had or run: the verb goes on as when it failed."""
        hold = state.hold
        assert hold is not None
        result = {"queue": "error", "conference": "failed", "whisper": "no-answer"}[hold.kind]
        yield from self.resumed(hold, result, edge)

    def resumed(self, hold: Hold, result: str, edge: Edge) -> Iterator[Step]:
        """The verb that held the call goes on with ``result``."""
        back = hold.back
        program = self._documents.program(back)
        assert not isinstance(program, str)
        verb = program[back.index]
        node = self._documents.node(back)
        for one in self._stepper.inputs(back, verb, self._documents.action_path(back, verb)):
            action = one.action
            if action is None or result not in (action.queue_result, action.dial_outcome):
                continue
            ran = self._stepper.runs.run(self._stepper.shape(back, verb), action, Pace.TYPICAL)
            known = self._stepper.edge(verb, one, ran, back, NOTHING_SAID)
            merged = replace(
                known,
                action=None,
                seconds=edge.seconds,
                silent=False,
                links=edge.links,
                requests=edge.requests,
            )
            yield from self._stepper.leads(back, node, verb, ran, merged)
            return
