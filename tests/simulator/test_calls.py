"""The calls in tests/simulator/data, answered without a network."""

from typing import Any

import pytest

from tests.simulator.cases import DocumentTransport, differences, documents_of, load, play

CASES = [*load("calls.json"), *load("rules.json")]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_call(case: dict[str, Any]) -> None:
    result = play(case, DocumentTransport(documents_of(case)))
    assert differences(case, result) == []
