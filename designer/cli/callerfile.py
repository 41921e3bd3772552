"""The file that says what a caller does: a list of actions, or a map with more about the call."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from designer.cli.command import say
from designer.errors import SimulationError
from designer.simulator import Action, CallSetup, Channel, decode_actions, unknown_keys

_SETTINGS = {
    "method": "method",
    "entry_method": "method",
    "fallback": "fallback_url",
    "fallback_url": "fallback_url",
    "from": "from_",
    "to": "to",
    "channel": "channel",
}
"""What a map may say besides ``caller``, by the field of the call's setup that it is for."""

_ALLOWED = {"method": ("GET", "POST"), "channel": tuple(str(one) for one in Channel)}


def read_caller(file: str | None) -> tuple[list[Action], dict[str, str]]:
    """The actions in the file (``-``: standard input), and what it says of how the call is placed.

    A map holds the list under ``caller``, and may hold ``method``, ``fallback_url``, ``from``,
    ``to`` and ``channel``; whatever else it holds is somebody else's. SimulationError names the
    place of what cannot be read.
    """
    if file is None:
        return [], {}
    name = "standard input" if file == "-" else file
    try:
        text = sys.stdin.read() if file == "-" else Path(file).read_text(encoding="utf-8")
        raw = json.loads(text)
    except OSError as error:
        raise SimulationError(f"--caller: {file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise SimulationError(f"--caller: {name} is not text in UTF-8.") from error
    except ValueError as error:
        raise SimulationError(f"--caller: {name} holds no JSON: {error}.") from error
    except RecursionError as error:
        raise SimulationError(f"--caller: {name} is nested too deeply.") from error
    settings = {}
    if isinstance(raw, dict) and "caller" in raw:
        settings, raw = _settings(raw), raw["caller"]
    actions = decode_actions(raw)
    for place in unknown_keys(raw):
        say(f"{place}: there is no such key; it is passed over.")
    return actions, settings


def _settings(raw: Mapping[str, object]) -> dict[str, str]:
    found = {}
    for key, name in _SETTINGS.items():
        value = raw.get(key)
        if value is None:
            continue
        allowed = _ALLOWED.get(name, ())
        if not isinstance(value, str) or (allowed and value not in allowed):
            expected = f"one of {', '.join(allowed)}" if allowed else "text"
            raise SimulationError(f"{key}: expected {expected}; found {value!r}.")
        found[name] = value
    return found


def with_settings(setup: CallSetup, settings: Mapping[str, str]) -> CallSetup:
    """The call as the file wants it placed."""
    channel = Channel(settings["channel"]) if "channel" in settings else setup.channel
    others = {name: value for name, value in settings.items() if name != "channel"}
    return replace(setup, channel=channel, **others)  # type: ignore[arg-type]
