"""From a route back to what a person draws: a Gather's choices, a Dial's results, a Branch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from designer.bundle import Case, Route
from designer.flow.model import BranchCase, BranchNode, Choice, NodeId
from designer.flow.outcomes import ACTION, ELSE, case_key, choice_key, result_key
from designer.twiml import Channel, ElementSpec, verbs

Rows = Sequence[tuple[str, str]]
"""(outcome key, target path) for each row that leads somewhere."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a route is drawn as: the choices, if any, and where each outcome leads."""

    rows: Rows
    choices: tuple[Choice, ...] = ()


def answer_parameters(spec: ElementSpec) -> tuple[str, ...]:
    """The parameters by which an answer of the verb is told from a plain request."""
    action = spec.action
    if action is None:
        return ()
    if action.choices:
        return ("Digits", "SpeechResult")
    if action.results is not None:
        return (action.results.parameter,)
    return OTHER_ANSWERS.get(spec.tag, ())


OTHER_ANSWERS = {"Record": ("RecordingUrl",), "Connect": ("SessionId",), "Sms": ("SmsStatus",)}
"""What tells the answer of a verb that has no results."""


def part_for(spec: ElementSpec, route: Route, path: str) -> Route | None:
    """The part of a route that answers this verb; None when the verb's answers cannot be told.

    One route may answer several verbs, and plain requests (``sharing`` joins them): each part ends
    with a row for every other value of the verb's parameters.
    """
    own = frozenset(answer_parameters(spec))
    cases: list[Case] = []
    for case in route.cases:
        tested = frozenset(condition.parameter for condition in case.conditions)
        operators = {condition.operator for condition in case.conditions}
        if case.target == path and operators == {"is_empty"}:
            continue
        if own.isdisjoint(tested) and tested <= _all_answers():
            continue
        if operators == {"is_not_empty"} and tested <= own:
            return Route(tuple(cases), case.target)
        if not tested <= own:
            return None
        cases.append(case)
    return Route(tuple(cases), route.otherwise)


def choices_of(route: Route) -> Drawn | None:
    """The route as choices of a Gather; None when it tests anything but keys and speech.

    Rows with the same outcome are one choice: its key, and what may be said instead.
    """
    grouped: dict[str, list[Case]] = {}
    for number, case in enumerate(route.cases):
        if len(case.conditions) != 1:
            return None
        condition = case.conditions[0]
        by_key = (condition.parameter, condition.operator) == ("Digits", "equals")
        by_voice = (condition.parameter, condition.operator) == ("SpeechResult", "says")
        if not (by_key or by_voice):
            return None
        grouped.setdefault(case.outcome or f"row {number}", []).append(case)
    choices: list[Choice] = []
    rows: list[tuple[str, str]] = []
    for number, cases in enumerate(grouped.values(), start=1):
        values = {case.conditions[0].parameter: case.conditions[0].values for case in cases}
        digits = values.get("Digits", ("",))[0]
        outcome = cases[0].outcome
        choice_id = outcome.removeprefix("choice:") if outcome.startswith("choice:") else ""
        choice = Choice(choice_id or f"c{number}", digits, values.get("SpeechResult", ()))
        choices.append(choice)
        rows.append((choice_key(choice), cases[0].target))
    if len({choice.id for choice in choices}) != len(choices):
        return None
    return Drawn([*rows, (ELSE, route.otherwise)], tuple(choices))


@cache
def _all_answers() -> frozenset[str]:
    """All parameters that tell one verb's answer."""
    specs = [spec for channel in Channel for spec in verbs(channel)]
    return frozenset(name for spec in specs for name in answer_parameters(spec))


def results_of(route: Route, spec: ElementSpec) -> Drawn | None:
    """The route as results of a verb (busy ...); None when it tests anything else."""
    results = spec.action.results if spec.action is not None else None
    if results is None:
        return None
    known = {value: result.key for result in results.values for value in result.matches}
    rows: list[tuple[str, str]] = []
    for case in route.cases:
        if len(case.conditions) != 1 or case.conditions[0].parameter != results.parameter:
            return None
        condition = case.conditions[0]
        keys = {known.get(value) for value in condition.values}
        if condition.operator not in {"equals", "one_of"} or len(keys) != 1 or None in keys:
            return None
        rows.append((result_key(next(iter(keys)) or ""), case.target))
    return Drawn([*rows, (ACTION, route.otherwise)])


def branch_of(route: Route) -> tuple[BranchNode, Rows]:
    """The route as a Branch on its first parameter, and where its outcomes lead.

    Rows that test another parameter, or several, cannot be drawn and are left out.
    """
    parameter = next((c.parameter for case in route.cases for c in case.conditions), "From")
    cases: list[BranchCase] = []
    rows: list[tuple[str, str]] = []
    for case in route.cases:
        if len(case.conditions) != 1 or case.conditions[0].parameter != parameter:
            continue
        condition = case.conditions[0]
        made = BranchCase(f"c{len(cases) + 1}", condition.operator, condition.values)
        cases.append(made)
        rows.append((case_key(made.id), case.target))
    branch = BranchNode(id=NodeId(""), parameter=parameter, cases=tuple(cases))
    return branch, [*rows, (ELSE, route.otherwise)]
