"""Rules about requests: methods, caching, sound over http, settings that do nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from designer.analysis.rules.base import (
    FlowContext,
    FlowRule,
    NodeContext,
    NodeRule,
    Rule,
    flow_rule,
    node_rule,
)
from designer.analysis.rules.fixes import set_to
from designer.flow import (
    ACTION,
    FALLBACK,
    NEXT,
    START,
    TARGET,
    BranchNode,
    EntryNode,
    Flow,
    Node,
    NodeId,
    Project,
    VerbNode,
    beside_key,
    documents_of,
    result_key,
    set_node,
)
from designer.problem import Fix, Problem, Severity
from designer.text import tr
from designer.twiml import MAX_DOCUMENT_BYTES, TEXT, Element, XmlDocument, write

PLAY = "https://www.twilio.com/docs/voice/twiml/play"
CACHING = "https://support.twilio.com/hc/en-us/articles/223180508"
MARKUP = 50
"""About how many characters a verb takes besides its words."""
_NEEDS = {
    "waitUrlMethod": ("waitUrl",),
    "statusCallbackMethod": ("statusCallback",),
    "statusCallbackEvent": ("statusCallback",),
    "recordingStatusCallbackMethod": ("recordingStatusCallback",),
    "recordingStatusCallbackEvent": ("recordingStatusCallback",),
    "amdStatusCallbackMethod": ("amdStatusCallback",),
    "partialResultCallbackMethod": ("partialResultCallback",),
    "transcribeCallback": ("transcribe",),
    "fallbackMethod": ("fallbackUrl",),
}
"""Settings, and the one that each belongs to."""
_SPEECH = frozenset(
    {
        *("speechTimeout", "speechModel", "hints", "profanityFilter", "enhanced", "maxSpeechTime"),
        *("partialResultCallback", "partialResultCallbackMethod"),
    }
)
_KEYS = frozenset({"numDigits", "finishOnKey"})
_RECORDING = frozenset({"recordingTrack", "trim", "recordingStatusCallback"})


@node_rule(
    "setting-without-effect",
    tr("A setting that does nothing"),
    Severity.INFO,
    tr("A setting that belongs to another one which is not there has no effect."),
    "https://www.twilio.com/docs/voice/twiml/gather",
)
def setting_without_effect(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    assert isinstance(node, VerbNode)
    found: list[tuple[tuple[int, ...], Element, str]] = [((), node.element, "")]
    found += [((n,), one, f"@{n}") for n, one in enumerate(node.element.elements)]
    for path, holder, place in found:
        for name, _ in holder.attributes:
            reason = _why_without_effect(holder, name, place, context.links)
            if reason:
                yield rule.found(
                    tr(
                        "“{name}” is set, but {reason}. Remove it, or add what it needs.",
                        name=name,
                        reason=reason,
                    ),
                    node,
                    path=path,
                    attribute=name,
                    fix=set_to(tr("Remove it"), node.id, name, None, path),
                )


def _why_without_effect(holder: Element, name: str, place: str, links: Mapping[str, NodeId]) -> str:
    """Why the setting does nothing; empty when it may do something."""
    missing = next(
        (one for one in _NEEDS.get(name, ()) if not holder.has(one) and one + place not in links),
        "",
    )
    if missing:
        return tr("without “{missing}” it has no effect", missing=missing)
    if holder.tag == "Gather":
        taken = holder.get("input", "dtmf").split()
        if name in _SPEECH and "speech" not in taken:
            return tr("it is about speech, which this Gather does not take")
        if name in _KEYS and taken == ["speech"]:
            return tr("it is about keys, which this Gather does not take")
    if holder.tag == "Dial" and name in _RECORDING and not _records(holder):
        return tr("nothing is recorded (record)")
    return ""


def _records(dial: Element) -> bool:
    """Whether the Dial, or a conference in it, is recorded."""
    said = [dial.get("record"), *(one.get("record") for one in dial.elements)]
    return any(one not in ("", "false", "do-not-record") for one in said)


@flow_rule(
    "http-media",
    tr("Sound over http in an https flow"),
    Severity.WARNING,
    tr(
        "A flow that is served by https plays its sounds by https, too: else anybody on the way "
        "can change them."
    ),
    PLAY,
)
def http_media(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    if not context.project.base_url.startswith("https://"):
        return
    for node in context.flow.nodes.values():
        if isinstance(node, VerbNode):
            for path, inner in node.element.walk():
                if inner.tag == "Play" and inner.text.strip().startswith("http://"):
                    yield rule.found(
                        tr(
                            "“{text}” is played by http though the flow is served by "
                            "https. Write https.",
                            text=inner.text.strip(),
                        ),
                        node,
                        path=path,
                        attribute=TEXT,
                        fix=set_to(tr("Write https"), node.id, TEXT, _secure(inner.text), path),
                    )


def _secure(url: str) -> str:
    return url.strip().replace("http://", "https://", 1)


@flow_rule(
    "static-by-post",
    tr("A static document requested by POST"),
    Severity.INFO,
    tr(
        "What no answer depends on can be requested by GET: simple web servers refuse POST, and "
        "Twilio caches answers to GET only."
    ),
    CACHING,
    ("hosting",),
)
def static_by_post(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    flow = context.flow
    if any(_decides(node, flow.links_from(node.id)) for node in flow.nodes.values()):
        return
    for node in flow.nodes.values():
        if isinstance(node, EntryNode) and node.method != "GET":
            yield rule.found(
                tr("every document of this flow is static, yet it is requested by POST. Use GET."),
                node,
                fix=Fix(tr("Use GET"), _by_get(node.id)),
            )
        elif isinstance(node, VerbNode):
            for key, attribute in _METHOD_OF.items():
                asked = key in flow.links_from(node.id) and node.element.get(attribute, "POST")
                if asked and asked.upper() != "GET":
                    yield rule.found(
                        tr(
                            "the document it leads to is static, yet it is requested by POST. Use "
                            "GET."
                        ),
                        node,
                        attribute=attribute,
                        fix=set_to(tr("Use GET"), node.id, attribute, "GET"),
                    )


_METHOD_OF = {TARGET: "method", ACTION: "method", beside_key("waitUrl", None): "waitUrlMethod"}
"""By way out: the attribute that says how its document is asked for, POST unless set."""


def _by_get(node_id: NodeId) -> Callable[[Project], Project]:
    """The edit that sets an entry’s method to GET."""

    def edit(project: Project) -> Project:
        node = project.node(node_id)
        assert isinstance(node, EntryNode)
        return set_node(project, replace(node, method="GET"))

    return edit


def _decides(node: Node, links: Mapping[str, NodeId]) -> bool:
    """Whether the web application must answer differently from request to request."""
    if isinstance(node, BranchNode):
        return True
    if not isinstance(node, VerbNode):
        return False
    if node.choices or any(key.startswith(result_key("")) for key in links):
        return True
    return "{{" in node.element.all_text


@node_rule(
    "no-fallback",
    tr("Nothing answers when the application does not"),
    Severity.INFO,
    tr(
        "When a document cannot be had, Twilio asks the fallback URL; without one the call is cut "
        "off."
    ),
    "https://docs.aws.amazon.com/connect/latest/adminguide/bp-contact-flows.html",
    ("hosting",),
    kinds=(EntryNode,),
)
def no_fallback(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if START in context.links and FALLBACK not in context.links:
        yield rule.found(
            tr(
                "when your server does not answer, callers are cut off. Link “if that fails” to "
                "words that another server answers with."
            ),
            node,
            outcome=FALLBACK,
        )


@flow_rule(
    "document-too-long",
    tr("A document that is too long"),
    Severity.ERROR,
    tr("Twilio reads no document of more than 64 kB: the call ends with an error."),
    "https://www.twilio.com/docs/api/errors/11750",
)
def document_too_long(rule: Rule, context: FlowContext) -> Iterator[Problem]:
    flow = context.flow
    if _longest_run(flow) <= MAX_DOCUMENT_BYTES // 2:
        return
    bytes_of: dict[str, int] = {}
    first: dict[str, NodeId] = {}
    for node_id, path in documents_of(flow).items():
        node = flow.nodes[node_id]
        assert isinstance(node, VerbNode)
        response = XmlDocument(Element("Response", (), (node.element,)))
        bytes_of[path] = bytes_of.get(path, 0) + len(write(response))
        first.setdefault(path, node_id)
    for path, size in bytes_of.items():
        if size > MAX_DOCUMENT_BYTES:
            yield rule.found(
                tr(
                    "the document {path} that begins here has about {size} kB; Twilio reads "
                    "64 at most. Shorten it, or lead to a second document.",
                    path=path,
                    size=size // 1024,
                ),
                flow.nodes[first[path]],
                code="11750",
            )


def _longest_run(flow: Flow) -> int:
    """About how many characters the longest row of verbs has that one document may hold."""
    size = {one.id: _size(one.element) for one in flow.nodes.values() if isinstance(one, VerbNode)}
    onward = {source: out[NEXT] for source, out in flow.links.items() if NEXT in out}
    came = Counter(onward.values())
    starts = {to for out in flow.links.values() for key, to in out.items() if key != NEXT}
    inner = {target for target, number in came.items() if number == 1} - starts
    longest = max(size.values(), default=0)
    for head in onward.keys() - inner:
        total, here = 0, head
        while here in size:
            total += size[here]
            here = onward.get(here, head)
            if here not in inner:
                break
        longest = max(longest, total)
    return longest


def _size(element: Element) -> int:
    """About how many characters the element takes, attributes aside."""
    size = MARKUP
    for child in element.children:
        size += _size(child) if isinstance(child, Element) else len(str(child))
    return size


RULES: tuple[NodeRule | FlowRule, ...] = (
    setting_without_effect,
    http_media,
    static_by_post,
    no_fallback,
    document_too_long,
)
