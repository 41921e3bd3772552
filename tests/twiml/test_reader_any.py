"""Fuzzing the reader: any bytes are a tree that survives, or a mistake with its place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.errors import TwimlError
from designer.twiml import check, is_same, read, read_errors, read_with_lines, write
from tests.helpers.mutations import mutated

DATA = Path(__file__).parents[1] / "data" / "twiml"
SEEDS = [one.read_bytes() for one in sorted(DATA.rglob("*.*")) if one.suffix in {".xml", ".twiml"}]

FOUND = [
    b'<?xml version="1.0" encoding="UcF-8"?><Response/>',
    '<?xml version="1.0" encoding="U8"?><Response/>'.encode("utf-16"),
    b"",
]
"""What mutation found once."""


def hold(data: bytes) -> None:
    """What holds for any bytes."""
    try:
        document, lines = read_with_lines(data)
    except TwimlError:
        found = read_errors(data)
        assert found
        assert all(str(one) and one.line >= 1 for one in found)
        return
    assert read(write(document, indent=False)) == document
    assert is_same(write(document), data)
    check(document, lines=lines, document_name="any.xml")


@given(st.sampled_from(SEEDS).flatmap(mutated))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    hold(data)


@pytest.mark.parametrize("data", FOUND)
def test_what_was_found(data: bytes) -> None:
    hold(data)
