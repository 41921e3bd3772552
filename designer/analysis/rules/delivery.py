"""Rules about requests: methods, caching, sound over http, settings that do nothing."""

from __future__ import annotations

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
    TARGET,
    BranchNode,
    EntryNode,
    Node,
    NodeId,
    Project,
    VerbNode,
    beside_key,
    result_key,
    set_node,
)
from designer.problem import Fix, Problem, Severity

PLAY = "https://www.twilio.com/docs/voice/twiml/play"
CACHING = "https://support.twilio.com/hc/en-us/articles/223180508"
_METHODS = {
    "waitUrlMethod": "waitUrl",
    "statusCallbackMethod": "statusCallback",
    "recordingStatusCallbackMethod": "recordingStatusCallback",
    "partialResultCallbackMethod": "partialResultCallback",
    "transcribeCallback": "transcribe",
    "fallbackMethod": "fallbackUrl",
}
_SPEECH = frozenset(
    {"speechTimeout", "speechModel", "hints", "profanityFilter", "enhanced", "maxSpeechTime"}
)


@node_rule(
    "setting-without-effect",
    "A setting that does nothing",
    Severity.INFO,
    "A setting that belongs to another one which is not there has no effect.",
    "https://www.twilio.com/docs/voice/twiml/gather",
)
def setting_without_effect(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, VerbNode):
        return
    element = node.element
    for name, _ in element.attributes:
        missing = _METHODS.get(name)
        if missing and not element.has(missing) and missing not in context.links:
            reason = f"without “{missing}” it has no effect"
        elif element.tag == "Gather" and name in _SPEECH and "speech" not in element.get("input"):
            reason = "it is about speech, which this Gather does not take"
        else:
            continue
        yield rule.found(
            f"“{name}” is set, but {reason}. Remove it, or add what it needs.",
            node,
            attribute=name,
            fix=set_to("Remove it", node.id, name, None),
        )


@flow_rule(
    "http-media",
    "Sound over http in an https flow",
    Severity.WARNING,
    "A flow that is served by https plays its sounds by https, too: else anybody on the way can "
    "change them.",
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
                        f"“{inner.text.strip()}” is played by http though the flow is served by "
                        "https. Write https.",
                        node,
                        path=path,
                    )


@flow_rule(
    "static-by-post",
    "A static document requested by POST",
    Severity.INFO,
    "What no answer depends on can be requested by GET: simple web servers refuse POST, and Twilio "
    "caches answers to GET only.",
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
                "every document of this flow is static, yet it is requested by POST. Use GET.",
                node,
                fix=Fix("Use GET", _by_get(node.id)),
            )
        elif isinstance(node, VerbNode):
            for key, attribute in _METHOD_OF.items():
                asked = key in flow.links_from(node.id) and node.element.get(attribute, "POST")
                if asked and asked.upper() != "GET":
                    yield rule.found(
                        "the document it leads to is static, yet it is requested by POST. Use GET.",
                        node,
                        attribute=attribute,
                        fix=set_to("Use GET", node.id, attribute, "GET"),
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


RULES: tuple[NodeRule | FlowRule, ...] = (setting_without_effect, http_media, static_by_post)
