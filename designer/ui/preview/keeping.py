"""A call of the preview kept as a scenario beside the flow, to be played again after every edit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from designer.text import tr
from designer.ui.preview.conversation import are_keys
from designer.ui.preview.session import CallSession

if TYPE_CHECKING:
    from designer.simulator import Action, CallSetup, TraceEntry

LONGEST_NAME = 60


def unsaved_words() -> str:
    """Why a call of a flow that was never saved cannot be kept."""
    return tr("Save the flow first: its scenarios stand in a file beside it.")


def can_keep(session: CallSession) -> bool:
    """Whether the call is over, and one of a flow without failures on purpose."""
    line = session.line
    return (
        line is not None
        and line.called is not None
        and session.call is not None
        and session.call.ended
        and not line.setup.faults
    )


def keep_call(session: CallSession, flow_file: Path) -> str:
    """Add the call to the scenarios of the flow in ``flow_file``; its name.

    DesignerError when the file cannot be read or written.
    """
    from designer.scenarios import (
        load_scenarios,
        offline,
        record_scenario,
        save_scenarios,
        scenarios_path,
    )

    line = session.line
    assert line is not None
    assert line.called is not None
    path = scenarios_path(flow_file)
    kept = load_scenarios(path)
    called, actions = line.called, actions_of(session, line.setup)
    name = free_name(name_of(session.trace), {one.name for one in kept})
    target = offline(called.bundle)
    made = record_scenario(name, called.entry.name, actions, session.trace, target, called.flow)
    save_scenarios((*kept, made), path)
    return name


def actions_of(session: CallSession, setup: CallSetup) -> tuple[Action, ...]:
    """What a script does to play the call again."""
    from designer.scenarios import Recorder
    from designer.simulator import Action

    if session.is_message:
        return (Action("message", body=setup.body),)
    recorder = Recorder()
    for moment, event in session.deeds:
        recorder.note(moment, event)
    return recorder.actions(session.trace)


def name_of(trace: Sequence[TraceEntry]) -> str:
    """A name for the call: what the caller did."""
    from designer.simulator import Pressed

    done = [entry.text for entry in trace if isinstance(entry, Pressed)]
    if not done:
        return tr("The caller does nothing")
    clauses = [_clause(words, are_keys) for are_keys, words in groupby(done, are_keys)]
    name = tr("The caller {does}", does=", ".join(clauses))
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"


def _clause(words: Iterable[str], are_keys: bool) -> str:
    """What the caller does: presses keys, or says words."""
    done = ", ".join(words)
    return tr("presses {keys}", keys=done) if are_keys else tr("says {words}", words=done)


def free_name(name: str, taken: Collection[str]) -> str:
    """``name``, with a number when there is one of that name."""
    free, number = name, 2
    while free in taken:
        free, number = f"{name} ({number})", number + 1
    return free
