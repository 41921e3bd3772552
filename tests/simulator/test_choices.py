"""Where Twilio's pages leave something open: both readings, and the trace says so."""

from __future__ import annotations

from typing import Any

import pytest

from designer.simulator import (
    Call,
    CallResult,
    Noted,
    ScriptedCaller,
    Warned,
    decode_actions,
    run,
)
from tests.simulator.cases import (
    DocumentTransport,
    differences,
    documents_of,
    load,
    setup_of,
)


def played(case: dict[str, Any]) -> tuple[CallResult, list[str]]:
    """What a case comes to, and the notes in its trace."""
    call = Call(DocumentTransport(documents_of(case)), setup_of(case))
    result = run(call, ScriptedCaller(decode_actions(case.get("caller", []))))
    return result, [entry.message for entry in call.trace if isinstance(entry, Noted)]


@pytest.mark.parametrize("reading", ["lenient", "strict"])
@pytest.mark.parametrize("case", load("choices.json"), ids=lambda case: str(case["name"]))
def test_both_readings_are_there_and_said(case: dict[str, Any], reading: str) -> None:
    case = {**case, "strict": reading == "strict", "want": case[reading]}
    result, notes = played(case)
    assert not differences(case, result)
    assert any(note.startswith(case["says"]) and "leave open whether" in note for note in notes)


def test_a_choice_is_said_in_plain_words() -> None:
    (case,) = [one for one in load("choices.json") if one["name"] == "nothing-was-recorded"]
    _, notes = played({**case, "strict": False})
    assert notes == [
        "Nothing was recorded: here the next verb runs. "
        "Twilio’s pages leave open whether the action is requested instead."
    ]


@pytest.mark.parametrize("case", load("notes.json"), ids=lambda case: str(case["name"]))
def test_what_is_assumed_is_said(case: dict[str, Any]) -> None:
    _, notes = played(case)
    assert sum(note.startswith(case["says"]) for note in notes) == 1


def test_a_warning_is_said_once_for_a_place_while_a_document_runs() -> None:
    page = '<Response><Message to="bad!">One</Message><Redirect>/voice</Redirect></Response>'
    last = "<Response><Message to='bad!'>Two</Message><Message to='bad!'>Three</Message></Response>"
    case = {"docs": {"/voice": [page, last]}, "channel": "messaging"}
    call = Call(DocumentTransport(documents_of(case)), setup_of(case))
    run(call, ScriptedCaller())
    warned = [one.place.index for one in call.trace if isinstance(one, Warned)]
    assert warned == [0, 0, 1]
