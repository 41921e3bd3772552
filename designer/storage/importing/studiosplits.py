"""Studio's input and decisions: Gather with its choices, and Branch."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.bundle import WITHOUT_VALUE
from designer.flow import (
    ELSE,
    NEXT,
    BranchCase,
    BranchNode,
    Choice,
    NodeId,
    VerbNode,
    case_key,
    choice_key,
)
from designer.storage.importing.liquid import parameter_of, widget_of
from designer.storage.importing.studioparts import Exit, Fields, Part, opaque
from designer.storage.importing.studiorecords import ConditionRecord, WidgetRecord, as_text
from designer.storage.importing.studiowidgets import exits, prompt
from designer.text import tr

OPERATORS = {
    "equal_to": "equals",
    "not_equal_to": "not_equals",
    "matches_any_of": "one_of",
    "contains": "contains",
    "starts_with": "starts_with",
    "is_blank": "is_empty",
    "is_not_blank": "is_not_empty",
    "regex": "matches",
    "less_than": "less_than",
    "greater_than": "greater_than",
}
SPOKEN = frozenset({"equal_to", "matches_any_of", "contains"})
"""Conditions on speech that phrases of a choice can stand for."""


def gather(widget: WidgetRecord, widgets: Mapping[str, WidgetRecord]) -> Part:
    """A Gather; splits on its digits or speech right behind it become its choices."""
    fields = Fields(widget)
    pressed, spoken = widget.target("keypress"), widget.target("speech")
    if spoken:
        fields.attributes.append(("input", "dtmf speech" if pressed else "speech"))
    if widget.properties.get("stop_gather") is not False:
        fields.take("numDigits", "number_of_digits")
    fields.take("timeout", "timeout", skip="5")
    if "finish_on_key" in widget.properties:
        key = fields.text("finish_on_key")
        if key != "#":
            fields.attributes.append(("finishOnKey", "" if key in {"", "none"} else key))
    if spoken:
        fields.take("speechTimeout", "speech_timeout")
        fields.take("language", "gather_language", skip="en")
        fields.take("hints", "gather_hints", "hints")
        fields.take("speechModel", "speech_model", skip="default")
        fields.take("profanityFilter", "profanity_filter", skip="true")
    said = prompt(fields)
    element = fields.element("Gather", *(() if said is None else (said,)))
    menu = _Menu(widget.name)
    if pressed == spoken:
        after_key = after_speech = menu.take(widgets.get(pressed), "Digits", "SpeechResult")
    else:
        after_key = menu.take(widgets.get(pressed), "Digits")
        after_speech = menu.take(widgets.get(spoken), "SpeechResult")
    node = VerbNode(
        id=NodeId(widget.name), title=widget.name, element=element, choices=menu.choices()
    )
    ways = [*menu.exits(), *exits(NEXT, widget.target("timeout"))]
    if not (pressed and spoken) or after_key == after_speech:
        ways += exits(ELSE, after_key or after_speech)
        return Part((node,), {widget.name: ways}, unmapped=tuple(fields.unmapped))
    branch = BranchNode(
        id=NodeId(f"{widget.name} input"),
        parameter="SpeechResult",
        cases=(BranchCase("c1", "is_not_empty", (), "speech"),),
    )
    more = [*exits(case_key("c1"), after_speech), *exits(ELSE, after_key)]
    inner = ((widget.name, ELSE, branch.id),)
    return Part((node, branch), {widget.name: ways, branch.id: more}, inner, tuple(fields.unmapped))


@dataclass(slots=True)
class _Menu:
    """Collects the choices of one Gather, each with the widget that it leads to."""

    name: str
    rows: list[tuple[Choice, str]] = field(default_factory=list)

    def take(self, split: WidgetRecord | None, *parameters: str) -> str:
        """Take a split on these parameters in; where everything else leads: the split itself, when
        it is something else or tests what no choice can."""
        if split is None:
            return ""
        rows = list(split.matches())
        is_ours = split.type == "split-based-on" and all(
            self._fits(split, condition, parameters) for condition, _ in rows
        )
        if not is_ours:
            return split.name
        for condition, target in rows:
            values = values_of(condition)
            if parameter_of(subject_of(split, condition)) == "Digits":
                for value in values:
                    self._add("", value, (), condition.friendly_name, target)
            else:
                self._add_speech(values, condition.friendly_name, target)
        return split.target("noMatch")

    def _fits(
        self, split: WidgetRecord, condition: ConditionRecord, parameters: tuple[str, ...]
    ) -> bool:
        subject = subject_of(split, condition)
        parameter = parameter_of(subject)
        allowed = SPOKEN if parameter == "SpeechResult" else {"equal_to", "matches_any_of"}
        is_about = parameter in parameters and widget_of(subject) == self.name
        plain = all(value and "{" not in value for value in values_of(condition))
        keys = parameter != "Digits" or all(
            set(value) <= set("0123456789*#") for value in values_of(condition)
        )
        return is_about and condition.type in allowed and plain and keys

    def _add(
        self, _id: str, digits: str, phrases: tuple[str, ...], label: str, target: str
    ) -> None:
        label = "" if label in {digits, *phrases} else label
        self.rows.append((Choice(f"c{len(self.rows) + 1}", digits, phrases, label), target))

    def _add_speech(self, phrases: tuple[str, ...], label: str, target: str) -> None:
        """Phrases go to the choice that leads to the same widget by a key, if there is one."""
        for number, (choice, leads) in enumerate(self.rows):
            if leads == target and target and choice.digits:
                both = Choice(choice.id, choice.digits, (*choice.phrases, *phrases), choice.label)
                self.rows[number] = (both, leads)
                return
        self._add("", "", phrases, label, target)

    def choices(self) -> tuple[Choice, ...]:
        """The choices in order."""
        return tuple(choice for choice, _ in self.rows)

    def exits(self) -> list[Exit]:
        """Where each choice leads."""
        return [(choice_key(choice), target) for choice, target in self.rows if target]


def split(widget: WidgetRecord) -> Part:
    """A Branch on the one parameter that the split tests; opaque when it tests anything else."""
    rows = list(widget.matches())
    subjects = {subject_of(widget, condition) for condition, _ in rows} or {widget.text("input")}
    parameters = {parameter_of(subject) for subject in subjects}
    if len(parameters) != 1 or "" in parameters:
        words = ", ".join(sorted(subjects)) or "nothing"
        return opaque(
            widget, tr("A Branch looks at one request parameter; this tests {words}.", words=words)
        )
    cases: list[BranchCase] = []
    ways: list[Exit] = []
    for condition, target in rows:
        made = _case(f"c{len(cases) + 1}", condition)
        if made is None:
            return opaque(widget, tr("A Branch has no test “{type}”.", type=condition.type))
        cases.append(made)
        ways += exits(case_key(made.id), target)
    node = BranchNode(
        id=NodeId(widget.name),
        title=widget.name,
        parameter=parameters.pop(),
        cases=tuple(cases),
    )
    return Part((node,), {widget.name: [*ways, *exits(ELSE, widget.target("noMatch"))]})


def subject_of(widget: WidgetRecord, condition: ConditionRecord) -> str:
    """The Liquid expression that a condition tests."""
    return condition.arguments[0] if condition.arguments else widget.text("input")


def values_of(condition: ConditionRecord) -> tuple[str, ...]:
    """The values that a condition compares with; lists are separated by commas."""
    text = as_text(condition.value)
    if condition.type not in {"matches_any_of", "does_not_match_any_of"}:
        return (text,)
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _case(id: str, condition: ConditionRecord) -> BranchCase | None:
    """The condition as a case of a Branch; None when it has no counterpart."""
    values = values_of(condition)
    label = condition.friendly_name if condition.friendly_name not in values else ""
    operator = OPERATORS.get(condition.type)
    if operator in WITHOUT_VALUE:
        return BranchCase(id, operator, (), label)
    if any("{" in value for value in values) or not values:
        return None
    if operator is not None:
        return BranchCase(id, operator, values, label)
    pattern = _negated(condition.type, values)
    return BranchCase(id, "matches", (pattern,), label) if pattern else None


def _negated(kind: str, values: tuple[str, ...]) -> str:
    """A pattern for a test that says what a value is not; empty for other tests."""
    words = "|".join(re.escape(value) for value in values)
    match kind:
        case "does_not_contain":
            return rf"^(?![\s\S]*(?:{words}))"
        case "does_not_start_with":
            return f"^(?!{words})"
        case "does_not_match_any_of":
            return f"^(?!(?:{words})$)"
        case _:
            return ""
