"""Fixtures of the canvas's tests."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from designer.flow import Project
from tests.ui.canvas.hand import Hand


@pytest.fixture
def hand(qtbot: QtBot) -> Iterator[Callable[[Project], Hand]]:
    """Makes a canvas on a project, with a hand that uses mouse and keyboard on it."""
    made: list[Hand] = []

    def make(project: Project) -> Hand:
        made.append(Hand(qtbot, project))
        return made[-1]

    yield make
    for one in made:
        one.close()
