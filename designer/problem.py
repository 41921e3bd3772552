"""Findings: what is wrong or doubtful in a person's flow or document, as plain values."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Severity(StrEnum):
    """How bad a finding is; the order of the members is the order of display."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Fix:
    """An obvious mend: ``title`` is the button's text, ``edit`` makes the mended project."""

    title: str
    edit: Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding.

    ``rule`` is a stable id in kebab-case; ``message`` says what is wrong and what to do.
    The place is a node of the flow (with the outcome, or the field: ``path`` leads from the node's
    element to a nested one by child-element index, ``attribute`` names the attribute and is
    ``"#text"`` for the text), or a document with a line counted from 1. ``code`` is Twilio's error
    or warning code where there is one.
    """

    rule: str
    severity: Severity
    message: str
    node: str = ""
    outcome: str = ""
    path: tuple[int, ...] = ()
    attribute: str = ""
    document: str = ""
    line: int = 0
    code: str = ""
    fix: Fix | None = None
