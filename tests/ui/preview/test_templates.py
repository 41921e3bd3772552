"""Every template can be called in the preview, whatever is answered; the way is always known."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from designer.bundle import EntryKind
from designer.flow import EntryNode, Flow
from designer.resources import resource_path
from designer.simulator import Accept
from designer.storage import load_project
from designer.ui.preview.answers import answers_for
from designer.ui.preview.callwords import state_words
from designer.ui.preview.conversation import Conversation, lines_of
from designer.ui.preview.session import CallSession
from tests.ui.preview.manualtimer import ManualTimer
from tests.ui.preview.placing import place

TEMPLATES = sorted(resource_path("templates").glob("*.callflow"))
CALLS = 12
STEPS = 120


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_any_caller_can_be_played(path: Path) -> None:
    project = load_project(path)
    entries = [node for node in project.flow.nodes.values() if isinstance(node, EntryNode)]
    for entry in entries:
        for seed in range(CALLS):
            play(project, entry, random.Random(seed))


def play(project, entry: EntryNode, chance: random.Random) -> None:  # type: ignore[no-untyped-def]
    """One call in which things happen by chance; it ends, or somebody hangs up."""
    session = CallSession(ManualTimer(), lambda: None)
    body = chance.choice(["HOURS", "hello", ""]) if entry.kind is EntryKind.MESSAGE else ""
    place(session, project, entry.title or entry.id, body)
    assert not session.refusal
    for _ in range(STEPS):
        check_steps(session, project.flow)
        if session.moment is None:
            break
        act(session, chance)
    session.hang_up()
    check_steps(session, project.flow)
    assert not session.is_on
    assert lines_of(session.trace, message=session.is_message)


def act(session: CallSession, chance: random.Random) -> None:
    """One thing that the person may do now."""
    moment = session.moment
    assert moment is not None
    assert state_words(moment, ended=False)
    line = Conversation().live_line(moment)
    assert line is None or line.text
    answers = answers_for(moment)
    choice = chance.random()
    if answers and choice < 0.6:
        answer = chance.choice(answers)
        if answer.event is None:
            session.skip()
        else:
            session.answer(answer.event)
    elif Accept.KEYS in moment.accepts and choice < 0.8:
        session.press(chance.choice("01239*#"))
    else:
        session.skip()


def check_steps(session: CallSession, flow: Flow) -> None:
    """Each step is at a node of the flow, and its link, where known, is one that is drawn."""
    for step in session.new_steps():
        assert step.node in flow.nodes
        if step.source:
            assert flow.target(step.source, step.outcome) == step.node  # type: ignore[arg-type]
