"""Fixtures of the inspector's tests."""

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from designer.flow import Project
from tests.ui.inspector.stage import Stage


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Callable[[Project], Stage]]:
    """Makes an inspector on a project."""
    made: list[Stage] = []

    def make(project: Project) -> Stage:
        made.append(Stage(qtbot, project))
        return made[-1]

    yield make
    for one in made:
        one.close()
