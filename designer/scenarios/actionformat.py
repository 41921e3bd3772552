"""Actions of a scripted caller as plain values, the way ``--caller`` and scenario files hold them.

The other direction of :func:`designer.simulator.decode_actions`.
"""

from __future__ import annotations

from dataclasses import fields

from designer.simulator import Action

Plain = str | bool | float | int | list[float] | list[str] | dict[str, str]

_NAMES = {"silent": "nothing"}
"""Fields whose key in a file is another."""


def encode_action(action: Action) -> dict[str, Plain]:
    """The action as a map with what differs from the default, in the order of the fields."""
    found: dict[str, Plain] = {"at": action.at}
    for field in fields(action):
        value = getattr(action, field.name)
        if field.name != "at" and value != field.default:
            found[_NAMES.get(field.name, field.name)] = _plain(value)
    return found


def _plain(value: object) -> Plain:
    match value:
        case tuple() if value and isinstance(value[0], tuple):
            return {str(key): str(one) for key, one in value}
        case tuple() if value and isinstance(value[0], str):
            return list(value)
        case tuple():
            return [_number(one) for one in value]
        case float():
            return _number(value)
        case str() | bool() | int():
            return value
        case _:
            return str(value)


def _number(value: float) -> float | int:
    """A whole number without ``.0``."""
    return int(value) if float(value).is_integer() else value
