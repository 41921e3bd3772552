"""The versions of the project file, and a step from each to the next.

Version 1 is the first; 2 added waivers, rule profiles, properties and prices; 3 frames, pins,
colours and disabled nodes; all of these may be left out. To change the format: raise
CURRENT_VERSION, add the step from the version before to UPGRADES, and keep a file of the old
version in tests/data/projects/.
"""

from collections.abc import Callable, Mapping
from typing import Any

from designer.errors import StorageError
from designer.text import tr

CURRENT_VERSION = 3

RawProject = dict[str, Any]
"""A project file as :mod:`json` reads it."""

Upgrade = Callable[[RawProject], RawProject]

UPGRADES: Mapping[int, Upgrade] = {1: dict, 2: dict}
"""For each older version the step to the next: from what a file holds to what it would hold."""


def upgraded(
    raw: RawProject, upgrades: Mapping[int, Upgrade] = UPGRADES, current: int = CURRENT_VERSION
) -> RawProject:
    """``raw`` as a file of version ``current``; StorageError for a version that is not known."""
    version = raw.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise StorageError(
            tr('version: expected the number of a file version, such as "version": 1')
        )
    if version > current:
        raise StorageError(
            tr(
                "version: this file is of version {version}, made by a newer TwiML Designer; "
                "this one reads up to version {current}. Open it with a newer one.",
                version=version,
                current=current,
            )
        )
    while version < current:
        raw = {**upgrades[version](raw), "version": version + 1}
        version += 1
    return raw
