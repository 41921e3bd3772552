"""Rules of good prompts: how long, in which words. Chosen by profile."""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.analysis.rules.base import (
    FlowContext,
    FlowRule,
    NodeContext,
    NodeRule,
    Rule,
    flow_rule,
    node_rule,
)
from designer.analysis.rules.choices import keypad_of
from designer.analysis.rules.fixes import set_to
from designer.analysis.spoken import mentions_in
from designer.flow import NEXT, START, EntryNode, Node, NodeId, VerbNode
from designer.problem import Problem, Severity
from designer.text import tr
from designer.twiml import Element

PLUM = "https://www.plumvoice.com/blog/ivr-prompt-guidelines"
AVAYA = "https://support.avaya.com/elmodocs2/ir/r2_0/IR_R2_0_Doc_CD/CD/html/15497.htm"
ISO = "https://www.nch.com.au/ivm/iso13714.html"
WORD_SECONDS = 0.4
"""About 150 words a minute."""
PLAY_SECONDS = 3.0
PROMPT_SECONDS = 20.0
GREETING_SECONDS = 8.0
PAUSE_SECONDS = 3
ERROR_WORDS = re.compile(r"\b(invalid|bad|wrong|incorrect|illegal)\b", re.IGNORECASE)
STOCK = re.compile(
    r"your call is (very )?important|listen carefully|options have (recently )?changed"
    r"|unusually high call volume",
    re.IGNORECASE,
)
BARE = re.compile(r"https?://\S+|\bwww\.\S+|\S+@\S+\.\w+", re.IGNORECASE)
# What words must hold, in small letters, for a pattern to be found: looking for that is faster.
ERROR_CUES = ("invalid", "bad", "wrong", "incorrect", "illegal")
STOCK_CUES = ("important", "listen carefully", "changed", "call volume")
BARE_CUES = ("://", "www.", "@")
BARE_LETTERS = re.compile(r"\b(?!(?:OK|TV|PIN|ID)\b)[A-Z]{2,5}\b(?![.’'])|\b\d{5,}\b")
UNUSUAL = frozenset({"push", "hit", "dial"})


def seconds_of(element: Element) -> float:
    """About how long the element’s words and sounds last."""
    if element.tag == "Pause":
        length = element.get("length")
        return float(length) if length.isdecimal() else 1.0
    if element.tag == "Play":
        return PLAY_SECONDS
    if element.tag == "Say":
        return len(element.all_text.split()) * WORD_SECONDS
    return sum(seconds_of(one) for one in element.elements)


@node_rule(
    "key-before-function",
    tr("The key before what it is for"),
    Severity.WARNING,
    tr(
        "Say what it is for, then the key: “For sales, press 1.” Who hears the key first has "
        "forgotten it when they know that they want it."
    ),
    ISO,
    ("iso13714", "coga"),
    tags=("Gather",),
    looks_closer=True,
)
def key_before_function(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = keypad_of(context)
    for mention in mentions_in(pad.node.element) if pad else ():
        if mention.key_first:
            yield rule.found(
                tr(
                    "the prompt says “press {key}” before what it is for. Turn it round: "
                    "“For …, press {key}.”",
                    key=mention.key,
                ),
                context.node,
            )
            return


@node_rule(
    "unusual-verb",
    tr("Push, hit, dial"),
    Severity.INFO,
    tr("A menu says “press”, an entry of data says “enter”; other words confuse."),
    "https://www.itams.co.uk/ivr-standards.htm",
    ("iso13714",),
    tags=("Gather",),
    looks_closer=True,
)
def unusual_verb(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    pad = keypad_of(context)
    for mention in mentions_in(pad.node.element) if pad else ():
        if mention.word in UNUSUAL:
            yield rule.found(
                tr(
                    "the prompt says “{word} {key}”. Say “press”.",
                    word=mention.word,
                    key=mention.key,
                ),
                context.node,
            )
            return


@node_rule(
    "prompt-length",
    tr("A long prompt"),
    Severity.WARNING,
    tr("A prompt that explains takes at most 20 seconds."),
    PLUM,
    ("house",),
    tags=("Gather",),
    looks_closer=True,
)
def prompt_length(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, VerbNode) or node.element.tag != "Gather":
        return
    seconds = seconds_of(node.element)
    if seconds > PROMPT_SECONDS:
        yield rule.found(
            tr(
                "the prompt takes about {seconds:.0f} seconds. Shorten it to 20 or less.",
                seconds=seconds,
            ),
            node,
        )


@flow_rule(
    "greeting-length",
    tr("A long greeting"),
    Severity.INFO,
    tr("Every second before the first choice reaches every caller."),
    "https://www.taylorfrancis.com/chapters/mono/10.1201/b10461-13/",
    ("house",),
)
def greeting_length(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    for node in context.flow.nodes.values():
        if not isinstance(node, EntryNode):
            continue
        total, last = _greeting(context, node)
        if last is not None and total > GREETING_SECONDS:
            yield rule.found(
                tr(
                    "callers hear about {total:.0f} seconds before their first choice. "
                    "Shorten what comes before it.",
                    total=total,
                ),
                last,
            )


def _greeting(context: FlowContext, entry: EntryNode) -> tuple[float, Node | None]:
    """Seconds heard before the first Gather, and the last node of them (None: no Gather comes)."""
    total, last = 0.0, None
    here: NodeId | None = context.flow.target(entry.id, START)
    seen: set[NodeId] = set()
    while here is not None and here not in seen:
        seen.add(here)
        node = context.flow.nodes[here]
        if not isinstance(node, VerbNode):
            return 0.0, None
        if node.element.tag == "Gather":
            return total, last
        if node.element.tag not in {"Say", "Play", "Pause"}:
            return 0.0, None
        total += seconds_of(node.element)
        last = node
        here = context.flow.target(here, NEXT)
    return 0.0, None


@node_rule(
    "error-words",
    tr("Blaming words"),
    Severity.INFO,
    tr("“Invalid”, “wrong” and the like blame the caller; say what to do instead."),
    AVAYA,
    ("house",),
    tags=("Gather", "Say"),
    looks_closer=True,
)
def error_words(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    if words := _phrase(context, ERROR_WORDS, ERROR_CUES):
        yield _says(rule, context, words, tr("Say what to do instead."))


@node_rule(
    "stock-phrases",
    tr("A stock phrase"),
    Severity.INFO,
    tr("Phrases that every line has tell the caller nothing."),
    "https://www.gethuman.com/earcon/standard.html",
    ("gethuman",),
    tags=("Gather", "Say"),
    looks_closer=True,
)
def stock_phrases(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    if words := _phrase(context, STOCK, STOCK_CUES):
        yield _says(rule, context, words, tr("Leave it out."))


@node_rule(
    "read-out-address",
    tr("An address read out"),
    Severity.INFO,
    tr("A voice reads web and mail addresses letter by letter or as words nobody knows."),
    "https://www.amazingvoice.com/voice-prompts-guidelines",
    ("house",),
    tags=("Gather", "Say"),
    looks_closer=True,
)
def read_out_address(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    if words := _phrase(context, BARE, BARE_CUES):
        yield _says(rule, context, words, tr("Write it as it is to be spoken."))


def _phrase(context: NodeContext, pattern: re.Pattern[str], cues: tuple[str, ...]) -> str:
    """What a voice says of the pattern there; empty when it says nothing of it."""
    node = context.node
    assert isinstance(node, VerbNode)
    said, small = _said(node.element)
    for cue in cues:
        if cue in small:
            found = pattern.search(said)
            return found.group(0) if found else ""
    return ""


def _says(rule: Rule, context: NodeContext, words: str, advice: str) -> Problem:
    return rule.found(tr("it says “{group}”. {advice}", group=words, advice=advice), context.node)


_last: tuple[Element | None, tuple[str, str]] = (None, ("", ""))
"""The words last asked for: rule after rule asks for those of one verb."""


def _said(element: Element) -> tuple[str, str]:
    """What a voice says in it, joined; and that in small letters."""
    global _last
    known, said = _last
    if known is not element:
        words = " ".join([one.text for one in _spoken_plainly(element)])
        said = words, words.casefold()
        _last = (element, said)
    return said


def _spoken_plainly(inside: Element) -> Iterator[Element]:
    """Every Say, and what stands in it but say-as, phoneme and sub, which tell how to read it."""
    if inside.tag in {"say-as", "phoneme", "sub"}:
        return
    if inside.tag not in {"Gather", "Play", "Pause"}:
        yield inside
    for one in inside.elements:
        yield from _spoken_plainly(one)


@node_rule(
    "hard-to-pronounce",
    tr("Hard to pronounce"),
    Severity.INFO,
    tr(
        "A voice guesses how to read bare abbreviations and long numbers: write them as spoken, or "
        "mark them with say-as."
    ),
    "https://www.amazingvoice.com/voice-prompts-guidelines",
    ("house",),
    tags=("Gather", "Say"),
    looks_closer=True,
)
def hard_to_pronounce(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    if words := _phrase(context, BARE_LETTERS, ("",)):
        yield _says(rule, context, words, tr("Write it as it is to be spoken."))


@node_rule(
    "recording-without-words",
    tr("A recording without its words"),
    Severity.WARNING,
    tr(
        "What a recording says is written down somewhere, for relay operators, translators and "
        "people who cannot hear it."
    ),
    "https://lists.w3.org/Archives/Public/www-voice/2002AprJun/0084.html",
    ("coga",),
    tags=("Gather", "Play"),
    looks_closer=True,
)
def recording_without_words(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    assert isinstance(node, VerbNode)
    inner = [one for _, one in node.element.walk()]
    plays = any(one.tag == "Play" and one.text.strip() for one in inner)
    if plays and not node.title and all(one.tag != "Say" for one in inner):
        yield rule.found(tr("nothing tells what the recording says. Write it as the title."), node)


@node_rule(
    "long-pause",
    tr("A long silence"),
    Severity.INFO,
    tr("After three seconds of silence callers think that the line is dead."),
    "https://www.ivrsworld.com/advanced-ivrs/frequently-overlooked-problems-in-ivr-applications/",
    ("house",),
    tags=("Pause",),
)
def long_pause(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, VerbNode) or node.element.tag != "Pause":
        return
    length = node.element.get("length")
    if length.isdecimal() and int(length) > PAUSE_SECONDS:
        yield rule.found(
            tr(
                "{length} seconds of silence sound like a dead line. Make it three at most.",
                length=length,
            ),
            node,
            attribute="length",
            fix=set_to(tr("Make it 3 seconds"), node.id, "length", "3"),
        )


RULES: tuple[NodeRule | FlowRule, ...] = (
    key_before_function,
    unusual_verb,
    prompt_length,
    greeting_length,
    error_words,
    stock_phrases,
    read_out_address,
    hard_to_pronounce,
    recording_without_words,
    long_pause,
)
