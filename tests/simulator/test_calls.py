"""The calls in tests/simulator/data, answered without a network."""

from typing import Any

import pytest

from tests.simulator.cases import DocumentTransport, all_cases, differences, documents_of, play


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case["name"])
def test_call(case: dict[str, Any]) -> None:
    result = play(case, DocumentTransport(documents_of(case)))
    assert differences(case, result) == []
