"""Checking the conditions that files hold: of a Branch in a project, of a route in a bundle."""

from __future__ import annotations

from collections.abc import Sequence

from designer.bundle import OPERATORS, WITHOUT_VALUE
from designer.errors import StorageError
from designer.text import tr


def check_condition(operator: str, values: Sequence[str], place: str) -> None:
    """StorageError, naming ``place`` in the file, when nobody knows the operator or it lacks what
    it compares with."""
    if operator not in OPERATORS:
        raise StorageError(
            tr(
                "{place}.operator: expected one of {known}; found “{operator}”",
                place=place,
                known=", ".join(sorted(OPERATORS)),
                operator=operator,
            )
        )
    if not values and operator not in WITHOUT_VALUE:
        raise StorageError(
            tr("{place}.values: “{operator}” needs a value", place=place, operator=operator)
        )
