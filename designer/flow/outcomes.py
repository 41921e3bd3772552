"""The ways out of a node, derived from the verb's row in the vocabulary and from its attributes."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from designer.bundle import EntryKind
from designer.flow.model import (
    BranchNode,
    Choice,
    EntryNode,
    Flow,
    Node,
    NodeId,
    OpaqueNode,
    VerbNode,
)
from designer.text import tr
from designer.twiml import (
    CData,
    Channel,
    Content,
    DocumentRole,
    Element,
    ElementSpec,
    FallsThrough,
    spec_of,
    vocabulary,
)

NEXT = "next"
ACTION = "action"
ELSE = "else"
START = "start"
FALLBACK = "fallback"
TARGET = "target"
"""The link of a Redirect: the document it goes to."""


class OutcomeKind(StrEnum):
    """How the call gets from the outcome to what it is linked to."""

    NEXT = "next"
    """The call falls through to the following verb."""
    ANSWER = "answer"
    """Twilio sends what happened to the web application, which answers with another document."""
    BESIDE = "beside"
    """A document that runs beside the flow: a wait document, a whisper."""
    ENTRY = "entry"
    """Twilio's first request, or the one to the fallback URL."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A named way out. ``rare`` ones are shown only when linked or asked for."""

    key: str
    label: str
    kind: OutcomeKind
    rare: bool = False


def choice_key(choice: Choice) -> str:
    """The outcome key of a Gather's choice."""
    return f"choice:{choice.id}"


def case_key(case_id: str) -> str:
    """The outcome key of a Branch's case."""
    return f"case:{case_id}"


def result_key(result: str) -> str:
    """The outcome key of one value of a result parameter (``busy`` of DialCallStatus)."""
    return f"result:{result}"


def beside_key(attribute: str, index: int | None) -> str:
    """The outcome key of a document attribute of the verb (None) or of its ``index``-th child."""
    return attribute if index is None else f"{attribute}@{index}"


def split_beside(key: str) -> tuple[str, int | None]:
    """The attribute and the child index of a beside key."""
    attribute, _, index = key.partition("@")
    return attribute, int(index) if index else None


def outcomes(node: Node, linked: Collection[str] = ()) -> tuple[Outcome, ...]:
    """The ways out of ``node`` in display order; ``linked`` names its linked outcomes.

    Which outcomes are linked matters for ``next``: once an answer of a Dial (busy ...) is linked,
    it is no fall-through any more but what happens for any other answer; once its one answer for
    all (``action``) is linked, there is no ``next``.
    """
    match node:
        case VerbNode(element=element):
            split = any(key.startswith("result:") for key in linked)
            if element.tag in _plain_tags():
                own = (element.tag, element.attributes)
                return _plain_outcomes(own, node.choices, split, ACTION in linked)
            return _verb_outcomes(_telling(element), node.choices, split, ACTION in linked)
        case EntryNode():
            return ENTRY_OUTCOMES
        case BranchNode():
            rows = [
                Outcome(
                    case_key(case.id),
                    case.label or _case_words(case.operator, case.values),
                    OutcomeKind.ANSWER,
                )
                for case in node.cases
            ]
            return (*rows, Outcome(ELSE, tr("anything else"), OutcomeKind.ANSWER))
        case OpaqueNode():
            return tuple(Outcome(way.key, way.label, OutcomeKind.ANSWER) for way in node.ways)
        case _:
            return ()


def outcome_keys(node: Node, linked: Collection[str] = ()) -> frozenset[str]:
    """The keys of :func:`outcomes`."""
    return _keys_of(outcomes(node, linked))


_KEYS: dict[int, tuple[tuple[Outcome, ...], frozenset[str]]] = {}
"""The keys of the last ways out asked for, by identity: most nodes share theirs."""
_MOST_KEYS = 4096


def _keys_of(ways: tuple[Outcome, ...]) -> frozenset[str]:
    known = _KEYS.get(id(ways))
    if known is not None and known[0] is ways:
        return known[1]
    keys = frozenset(way.key for way in ways)
    if len(_KEYS) >= _MOST_KEYS:
        _KEYS.clear()
    _KEYS[id(ways)] = (ways, keys)
    return keys


def outcomes_of(flow: Flow, node_id: NodeId) -> tuple[Outcome, ...]:
    """The ways out of a node of ``flow``."""
    return outcomes(flow.nodes[node_id], flow.links_from(node_id).keys())


def outcome_of(flow: Flow, node_id: NodeId, key: str) -> Outcome | None:
    """One way out of a node by its key, or None when the node has no such outcome."""
    return next((outcome for outcome in outcomes_of(flow, node_id) if outcome.key == key), None)


ENTRY_OUTCOMES = (
    Outcome(START, tr("starts"), OutcomeKind.ENTRY),
    Outcome(FALLBACK, tr("if that fails"), OutcomeKind.ENTRY, rare=True),
)

OPERATOR_WORDS = {
    "equals": tr("is"),
    "not_equals": tr("is not"),
    "one_of": tr("is one of"),
    "says": tr("says"),
    "contains": tr("contains"),
    "starts_with": tr("starts with"),
    "ends_with": tr("ends with"),
    "matches": tr("matches"),
    "is_empty": tr("is empty"),
    "is_not_empty": tr("is not empty"),
    "less_than": tr("is less than"),
    "greater_than": tr("is greater than"),
}


def _case_words(operator: str, values: tuple[str, ...]) -> str:
    return f"{OPERATOR_WORDS.get(operator, operator)} {', '.join(values)}".strip()


def choice_words(choice: Choice) -> str:
    """A choice as a port shows it: ``1 Sales``, ``“billing” Accounts``."""
    spoken = tr("“{words}”", words=choice.phrases[0]) if choice.phrases else ""
    return f"{choice.digits or spoken or '?'} {choice.label}".strip()


def _telling(element: Element) -> Element:
    """The element without what its ways out do not depend on, so that many share one result."""
    if not element.children:
        return element
    kept: list[Content] = []
    telling = _telling_tags()
    for child in element.children:
        if isinstance(child, Element):
            kept.append(child if child.tag in telling else Element(child.tag))
        elif isinstance(child, str | CData):
            text = child if isinstance(child, str) else child.text
            if text.strip():
                kept.append("text")
    return Element(element.tag, element.attributes, tuple(kept))


@cache
def _telling_tags() -> frozenset[str]:
    """The tags of nested elements that have ways out of their own."""
    specs = (spec for channel in Channel for spec in vocabulary().elements(channel))
    return frozenset(spec.tag for spec in specs if spec.documents)


@cache
def _plain_tags() -> frozenset[str]:
    """The verbs whose ways out do not depend on what they hold: no text, no noun has any."""
    tags = {spec.tag for channel in Channel for spec in vocabulary().elements(channel)}
    specs = {tag: verb_spec(Element(tag)) for tag in tags}
    return frozenset(
        tag
        for tag, spec in specs.items()
        if spec is not None
        and not any(one.attribute == "#text" for one in spec.documents)
        and all(spec.child(nested) is None for nested in _telling_tags())
    )


@lru_cache(maxsize=65536)
def _plain_outcomes(
    own: tuple[str, tuple[tuple[str, str], ...]],
    choices: tuple[Choice, ...],
    split: bool,
    acted: bool,
) -> tuple[Outcome, ...]:
    """The ways out of a verb without what it holds."""
    return _verb_outcomes(Element(*own), choices, split, acted)


@lru_cache(maxsize=65536)
def _verb_outcomes(
    element: Element, choices: tuple[Choice, ...], split: bool, acted: bool
) -> tuple[Outcome, ...]:
    spec = verb_spec(element)
    if spec is None:
        return (Outcome(NEXT, tr("next"), OutcomeKind.NEXT),)
    return (
        *_answers(spec, element, choices),
        *_next(spec, element, split, acted),
        *_beside(spec, element),
    )


def verb_spec(element: Element) -> ElementSpec | None:
    """The row of a top-level verb, voice first; None for what the vocabulary does not know."""
    return _spec_of_tag(element.tag)


@lru_cache(maxsize=1024)
def _spec_of_tag(tag: str) -> ElementSpec | None:
    return spec_of(tag, None, Channel.VOICE) or spec_of(tag, None, Channel.MESSAGING)


def _answers(spec: ElementSpec, element: Element, choices: tuple[Choice, ...]) -> Iterator[Outcome]:
    action = spec.action
    if action is None or element.has(action.attribute):
        return
    if action.choices:
        for choice in choices:
            yield Outcome(choice_key(choice), choice_words(choice), OutcomeKind.ANSWER)
        yield Outcome(
            ELSE, tr("anything else") if choices else action.answer_label, OutcomeKind.ANSWER
        )
    elif action.results is not None:
        for result in action.results.values:
            yield Outcome(
                result_key(result.key), result.label, OutcomeKind.ANSWER, rare=result.rare
            )
    if not action.choices:
        rare = action.results is not None or spec.falls_through is FallsThrough.WITHOUT_ACTION
        yield Outcome(ACTION, action.answer_label, OutcomeKind.ANSWER, rare=rare)


def _next(spec: ElementSpec, element: Element, split: bool, acted: bool) -> Iterator[Outcome]:
    fall = spec.falls_through
    if fall is FallsThrough.NEVER or element.get("actionOnEmptyResult") == "true":
        return
    has_action = acted or (spec.action is not None and element.has(spec.action.attribute))
    if fall is FallsThrough.WITHOUT_ACTION and has_action:
        return
    if fall is FallsThrough.WITHOUT_ACTION and split:
        yield Outcome(NEXT, tr("anything else"), OutcomeKind.ANSWER)
    else:
        yield Outcome(NEXT, spec.next_label, OutcomeKind.NEXT)


def _beside(spec: ElementSpec, element: Element) -> Iterator[Outcome]:
    for document in spec.documents:
        if document.attribute == "#text":
            if not element.text.strip():
                yield Outcome(TARGET, document.label, OutcomeKind.ANSWER)
        elif not element.has(document.attribute):
            yield Outcome(
                beside_key(document.attribute, None),
                document.label,
                OutcomeKind.BESIDE,
                rare=document.role is DocumentRole.TRANSFER,
            )
    for index, child in enumerate(element.elements):
        child_spec = spec.child(child.tag)
        if child_spec is None:
            continue
        for document in child_spec.documents:
            if not child.has(document.attribute):
                label = f"{document.label} {child.text.strip()}".strip()
                yield Outcome(
                    beside_key(document.attribute, index), label, OutcomeKind.BESIDE, rare=True
                )


def channel_of(node: Node) -> Channel | None:
    """The channel that only this node belongs to; None for what stands in both."""
    if isinstance(node, EntryNode):
        return Channel.MESSAGING if node.kind is EntryKind.MESSAGE else Channel.VOICE
    return _channel_of_verb(node.element.tag) if isinstance(node, VerbNode) else None


@cache
def _channel_of_verb(tag: str) -> Channel | None:
    voice = spec_of(tag, None, Channel.VOICE)
    messaging = spec_of(tag, None, Channel.MESSAGING)
    if (voice is None) == (messaging is None):
        return None
    return Channel.MESSAGING if voice is None else Channel.VOICE
