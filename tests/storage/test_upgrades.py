"""Older project files: each version has its step, and a file that still loads."""

import re
from pathlib import Path

import pytest

from designer.errors import StorageError
from designer.storage import load_project
from designer.storage.upgrades import CURRENT_VERSION, UPGRADES, RawProject, upgraded

DATA = Path(__file__).parents[1] / "data" / "projects"
FILES = sorted(DATA.glob("*-v*.callflow"))


def test_every_older_version_has_its_step() -> None:
    assert set(UPGRADES) == set(range(1, CURRENT_VERSION))


def test_every_version_has_a_file() -> None:
    versions = {int(found[1]) for file in FILES if (found := re.search(r"-v(\d+)\.", file.name))}
    assert versions == set(range(1, CURRENT_VERSION + 1))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_files_of_every_version_load(file: Path) -> None:
    assert load_project(file).flow.nodes


def test_steps_run_in_order_from_the_version_of_the_file() -> None:
    def add(step: int) -> RawProject:
        return {"steps": [step]}

    upgrades = {
        1: lambda raw: {**raw, "steps": [*raw["steps"], 1]},
        2: lambda raw: {**raw, "steps": [*raw["steps"], 2]},
    }
    assert upgraded({"version": 1, **add(0)}, upgrades, 3) == {"version": 3, "steps": [0, 1, 2]}
    assert upgraded({"version": 2, **add(0)}, upgrades, 3) == {"version": 3, "steps": [0, 2]}
    assert upgraded({"version": 3, **add(0)}, upgrades, 3) == {"version": 3, "steps": [0]}


@pytest.mark.parametrize("version", [0, -1, True, None, "1", 1.0])
def test_a_version_is_a_whole_number_from_one(version: object) -> None:
    with pytest.raises(StorageError, match="version: expected"):
        upgraded({"version": version})
