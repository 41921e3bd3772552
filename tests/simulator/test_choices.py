"""Where Twilio's pages leave something open: both readings, and the trace says so."""

from __future__ import annotations

from typing import Any

import pytest

from designer.simulator import Call, Noted, ScriptedCaller, decode_actions, run
from tests.simulator.cases import (
    DocumentTransport,
    differences,
    documents_of,
    load,
    setup_of,
)


@pytest.mark.parametrize("reading", ["lenient", "strict"])
@pytest.mark.parametrize("case", load("choices.json"), ids=lambda case: str(case["name"]))
def test_both_readings_are_there_and_said(case: dict[str, Any], reading: str) -> None:
    case = {**case, "strict": reading == "strict", "want": case[reading]}
    call = Call(DocumentTransport(documents_of(case)), setup_of(case))
    result = run(call, ScriptedCaller(decode_actions(case.get("caller", []))))
    assert not differences(case, result)
    other = "lenient" if reading == "strict" else "strict"
    notes = [entry.message for entry in call.trace if isinstance(entry, Noted)]
    assert any(note.startswith(case["says"]) and f"the {other} reading" in note for note in notes)
