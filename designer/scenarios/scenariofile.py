"""The file of saved calls beside a flow, ``NAME.scenarios.toml``.

TOML, because keys are the matter of these files: YAML reads an unquoted ``0123`` as another number
and ``no`` as false, TOML has neither trap, an action is one line of it, and Python's own library
reads it. Writing needs a few lines only, since the shape is fixed::

    format = "twiml-designer-scenarios"
    version = 1

    [[scenario]]
    name = "Sales answered"
    entry = "Main number"
    caller = [
      { at = "gather", digits = "1" },
      { at = "dial", dial_outcome = "completed" },
    ]
    heard = ["Welcome…", "[dial +15550100]"]
    requested = ["POST main-menu-answer Digits=1"]
    reached = ["Main menu", "Sales"]
    ended_by = "hangup_verb"

Scenarios are read whole or not at all; an error names the scenario and the key.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from designer.errors import ScenarioError, SimulationError
from designer.scenarios.actionformat import Plain, encode_action
from designer.scenarios.rewriting import rewritten
from designer.scenarios.scenario import Expectation, Scenario
from designer.simulator import EndedBy, decode_actions
from designer.storage import SUFFIX, write_atomically
from designer.text import tr

FORMAT = "twiml-designer-scenarios"
VERSION = 1
ENDING = ".scenarios.toml"

_TEXTS = {"name": "name", "entry": "entry", "from": "from_", "to": "to"}
_LISTS = ("heard", "requested", "reached", "messages")
_KEYS = frozenset({*_TEXTS, *_LISTS, "caller", "params", "ended_by", "only"})
_HEAD = f"""# Saved calls of this flow. Run them: twiml-designer test FLOW
# What is listed must come up in this order; “…” stands for anything; only = true allows
# nothing else between.
format = "{FORMAT}"
version = {VERSION}
"""


def scenarios_path(flow: Path) -> Path:
    """The file of saved calls that belongs to the flow: ``desk.callflow`` → ``desk.scenarios…``."""
    stem = flow.name.removesuffix(SUFFIX)
    return flow.with_name(stem + ENDING)


def load_scenarios(path: Path) -> tuple[Scenario, ...]:
    """The scenarios in the file, none when there is no file. ScenarioError naming the place."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise ScenarioError(
            tr("{path} cannot be read: {error}.", path=path, error=error.strerror)
        ) from error
    return decode_scenarios(data, str(path))


def save_scenarios(scenarios: Iterable[Scenario], path: Path) -> None:
    """Write the file, whole or not at all; StorageError when that fails.

    Of a file that is there already, comments and the text of what is the same stay.
    """
    wanted = tuple(scenarios)
    write_atomically(path, _as_held(wanted, path) or encode_scenarios(wanted))


def _as_held(wanted: tuple[Scenario, ...], path: Path) -> bytes:
    """The scenarios in the text of the file that is there; empty where that cannot be followed."""
    try:
        data = path.read_bytes()
        held = decode_scenarios(data, str(path))
        made = rewritten(data.decode("utf-8-sig"), held, wanted, _table).encode()
        return made if decode_scenarios(made, str(path)) == wanted else b""
    except (OSError, ScenarioError, UnicodeEncodeError):
        return b""


def decode_scenarios(data: bytes, place: str) -> tuple[Scenario, ...]:
    """The scenarios that ``data`` holds; ``place`` is the file's name for error messages."""
    try:
        return tuple(_scenarios(tomllib.loads(data.decode("utf-8-sig"))))
    except UnicodeDecodeError as error:
        raise ScenarioError(tr("{place}: this is not text in UTF-8.", place=place)) from error
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError(
            tr("{place}: this is not TOML: {error}.", place=place, error=error)
        ) from error
    except (ScenarioError, SimulationError) as error:
        raise ScenarioError(f"{place}: {error}") from error


def _scenarios(raw: Mapping[str, Any]) -> Iterator[Scenario]:
    if raw.get("format") != FORMAT:
        raise ScenarioError(
            tr('these are no saved calls (there is no format = "{format}").', format=FORMAT)
        )
    if raw.get("version") != VERSION:
        raise ScenarioError(
            tr("version: this program reads version {version}, found another.", version=VERSION)
        )
    rows = raw.get("scenario", [])
    if not isinstance(rows, list):
        raise ScenarioError(tr("scenario: expected tables that begin with [[scenario]]"))
    names: set[str] = set()
    for number, row in enumerate(rows, start=1):
        scenario = _scenario(row, tr("scenario {number}", number=number))
        if scenario.name in names:
            raise ScenarioError(tr("two scenarios have the name “{name}”", name=scenario.name))
        names.add(scenario.name)
        yield scenario


def _scenario(row: Mapping[str, Any], place: str) -> Scenario:
    name = row.get("name")
    if not isinstance(name, str) or not name.strip():
        raise ScenarioError(tr("{place}: expected a name", place=place))
    place = f"“{name}”"
    for key in row:
        if key not in _KEYS:
            raise ScenarioError(
                tr(
                    "{place}: “{key}” is not known; known: {keys}",
                    place=place,
                    key=key,
                    keys=", ".join(sorted(_KEYS)),
                )
            )
    texts = {field: _text(row, key, place) for key, field in _TEXTS.items()}
    ended_by = _text(row, "ended_by", place)
    if ended_by and ended_by not in set(EndedBy):
        raise ScenarioError(
            tr(
                "{place}: ended_by: expected one of {endedby}",
                place=place,
                endedby=", ".join(EndedBy),
            )
        )
    only = row.get("only", False)
    if not isinstance(only, bool):
        raise ScenarioError(tr("{place}: only: expected true or false", place=place))
    try:
        caller = tuple(decode_actions(row.get("caller", [])))
    except SimulationError as error:
        raise ScenarioError(f"{place}: {error}") from error
    lists = {key: _texts(row, key, place) for key in _LISTS}
    return Scenario(
        params=_params(row, place),
        caller=caller,
        expects=Expectation(ended_by=ended_by, only=only, **lists),
        **texts,
    )


def _text(row: Mapping[str, Any], key: str, place: str) -> str:
    value = row.get(key, "")
    if not isinstance(value, str):
        raise ScenarioError(tr("{place}: {key}: expected text in quotes", place=place, key=key))
    return value


def _params(row: Mapping[str, Any], place: str) -> tuple[tuple[str, str], ...]:
    value = row.get("params", {})
    if not isinstance(value, dict) or not all(isinstance(one, str) for one in value.values()):
        raise ScenarioError(tr("{place}: params: expected names with texts", place=place))
    return tuple(value.items())


def _texts(row: Mapping[str, Any], key: str, place: str) -> tuple[str, ...]:
    value = row.get(key, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ScenarioError(tr("{place}: {key}: expected a list of texts", place=place, key=key))
    return tuple(value)


def encode_scenarios(scenarios: Iterable[Scenario]) -> bytes:
    """The scenarios as the bytes of their file; the same scenarios give the same bytes."""
    return "\n".join([_HEAD, *map(_table, scenarios)]).encode("utf-8")


def _table(scenario: Scenario) -> str:
    rows = ["[[scenario]]"]
    for key, field in _TEXTS.items():
        value = getattr(scenario, field)
        if value:
            rows.append(f"{key} = {toml_text(value)}")
    if scenario.params:
        rows.append(f"params = {_inline(dict(scenario.params))}")
    if scenario.caller:
        actions = (_inline(encode_action(action)) for action in scenario.caller)
        rows.append("caller = [\n" + "".join(f"  {one},\n" for one in actions) + "]")
    expects = scenario.expects
    for key in _LISTS:
        values = getattr(expects, key)
        if values:
            lines = "".join(f"  {toml_text(one)},\n" for one in values)
            rows.append(f"{key} = [\n{lines}]")
    if expects.ended_by:
        rows.append(f"ended_by = {toml_text(expects.ended_by)}")
    if expects.only:
        rows.append("only = true")
    return "\n".join(rows) + "\n"


def _inline(values: Mapping[str, Plain]) -> str:
    return (
        "{ "
        + ", ".join(f"{toml_text(k, key=True)} = {_value(v)}" for k, v in values.items())
        + " }"
    )


def _value(value: Plain) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case str():
            return toml_text(value)
        case list():
            return "[" + ", ".join(map(_value, value)) + "]"
        case dict():
            return _inline(value) if value else "{}"


def toml_text(text: str, *, key: bool = False) -> str:
    """``text`` as a basic string of TOML, or as a bare ``key`` where it can be one."""
    if key and text and text.isascii() and text.replace("_", "").replace("-", "").isalnum():
        return text
    quoted = json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
    return quoted.encode("utf-8", "replace").decode("utf-8")  # half characters: TOML has none
