"""What Twilio asks of combinations of attributes, and of texts with a form of their own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import cache

from designer.problem import Problem, Severity
from designer.text import tr
from designer.twiml.element import Element
from designer.twiml.numbers import COUNTRY, number_fault
from designer.twiml.placeholders import has_placeholder
from designer.twiml.vocabulary import ElementSpec

Rule = Callable[[Element], Iterator[Problem]]

_EMPTY = re.compile(r"\{\{\s*\}\}")
_OPENED = re.compile(r"\{\{(?!.*?\}\})", re.DOTALL)
_MAX_URIS = 10


def detail_problems(element: Element, spec: ElementSpec) -> Iterator[Problem]:
    """The findings of the rules for this one element; ``path`` leads from the element."""
    rule = _rules().get(spec.id)
    if rule is not None:
        yield from rule(element)
    yield from _placeholders(element)


@cache
def _rules() -> dict[str, Rule]:
    return {
        "Gather": _speech_timeout,
        "Task": _task,
        "Enqueue": _enqueue,
        "Dial": _dial,
        "Number": _number,
        "Pay": _secure,
        "Stream": _no_query,
        "Sip": _uris,
    }


def _placeholders(element: Element) -> Iterator[Problem]:
    """A placeholder that is never closed, or names nothing (twilio.com/docs/api/errors/11320,
    .../11310)."""
    for name, value in (*element.attributes, ("#text", element.text)):
        if "{{" in value and _EMPTY.search(value):
            yield Problem(
                "placeholder-empty",
                Severity.WARNING,
                tr("A placeholder names nothing. Write the name of a parameter, such as {{From}}."),
                attribute=name,
                code="11310",
            )
        if "{{" in value and _OPENED.search(value):
            yield Problem(
                "placeholder-open",
                Severity.WARNING,
                tr("A placeholder begins with {{ and never ends. Close it with }}."),
                attribute=name,
                code="11320",
            )


def _speech_timeout(gather: Element) -> Iterator[Problem]:
    """A speech model needs a number of seconds (twilio.com/docs/api/errors/13335)."""
    if gather.get("speechTimeout") == "auto" and gather.has("speechModel"):
        yield Problem(
            "speech-timeout-auto",
            Severity.WARNING,
            tr(
                "With a speechModel, speechTimeout cannot be auto. Write a number of seconds, or "
                "leave speechModel out."
            ),
            attribute="speechTimeout",
            code="13335",
        )


def _task(task: Element) -> Iterator[Problem]:
    """A task's attributes are JSON (twilio.com/docs/api/errors/14221)."""
    text = task.text.strip()
    if not text or has_placeholder(text):
        return
    try:
        is_object = isinstance(json.loads(text), dict)
    except (ValueError, RecursionError):
        is_object = False
    if not is_object:
        yield Problem(
            "task-not-json",
            Severity.ERROR,
            tr('These attributes are no JSON object. Write them as {"name": "value"}.'),
            attribute="#text",
            code="14221",
        )


def _dial(dial: Element) -> Iterator[Problem]:
    """The number in a Dial's own text, and a method for a URL that is not there
    (twilio.com/docs/api/errors/13802)."""
    yield from _number(dial)
    if dial.has("referMethod") and not dial.has("referUrl"):
        yield Problem(
            "refer-without-url",
            Severity.WARNING,
            tr(
                "referMethod does nothing without referUrl: a transfer by the callee's telephone "
                "system (SIP REFER) fails. Add referUrl, or remove referMethod."
            ),
            attribute="referUrl",
            code="13802",
        )


def _number(element: Element) -> Iterator[Problem]:
    """A number that nobody can have (twilio.com/docs/api/errors/13224, .../13226)."""
    code, words = number_fault(element.text)
    if code and not has_placeholder(element.text):
        yield Problem(
            "number-impossible",
            Severity.WARNING if code == COUNTRY else Severity.ERROR,
            words,
            attribute="#text",
            code=code,
        )


def _enqueue(enqueue: Element) -> Iterator[Problem]:
    """A queue that takes nobody (twilio.com/docs/api/errors/14207), and its Task."""
    size = enqueue.get("maxQueueSize").strip()
    if size.isdecimal() and int(size) == 0:
        yield Problem(
            "queue-always-full",
            Severity.WARNING,
            tr(
                "A queue of size 0 is always full, so nobody ever waits in it. Write a larger "
                "number, or leave maxQueueSize out."
            ),
            attribute="maxQueueSize",
            code="14207",
        )
    yield from _task_without_workflow(enqueue)


def _task_without_workflow(enqueue: Element) -> Iterator[Problem]:
    """A Task goes to a workflow (twilio.com/docs/voice/twiml/enqueue)."""
    position = next((i for i, one in enumerate(enqueue.elements) if one.tag == "Task"), None)
    if position is not None and not enqueue.has("workflowSid"):
        yield Problem(
            "task-without-workflow",
            Severity.WARNING,
            tr(
                "A Task needs the attribute workflowSid of its Enqueue; without it nobody is given "
                "it. Add the workflow, or remove the Task."
            ),
            path=(position,),
            code="14220",
        )


def _secure(pay: Element) -> Iterator[Problem]:
    """Payments go over https only (twilio.com/docs/voice/twiml/pay)."""
    for name in ("action", "statusCallback"):
        if pay.get(name).strip().lower().startswith("http:"):
            yield Problem(
                "pay-insecure",
                Severity.ERROR,
                tr(
                    "{name}: payment data are sent over https only. Begin with https://.", name=name
                ),
                attribute=name,
                code="13337",
            )


def _no_query(stream: Element) -> Iterator[Problem]:
    """A stream's URL has no query; Parameter does that (twilio.com/docs/voice/twiml/stream)."""
    if "?" in stream.get("url") and not has_placeholder(stream.get("url")):
        yield Problem(
            "stream-query",
            Severity.WARNING,
            tr("The address of a stream cannot have a query. Send values as Parameter elements."),
            attribute="url",
        )


def _uris(sip: Element) -> Iterator[Problem]:
    """At most ten addresses in one Sip (twilio.com/docs/api/errors/13250)."""
    positions = [i for i, one in enumerate(sip.elements) if one.tag == "Uri"]
    if len(positions) > _MAX_URIS:
        yield Problem(
            "too-many-uris",
            Severity.WARNING,
            tr(
                "These are {count} addresses; at most {max_uris} are tried. Remove some.",
                count=len(positions),
                max_uris=_MAX_URIS,
            ),
            path=(positions[_MAX_URIS],),
            code="13250",
        )
