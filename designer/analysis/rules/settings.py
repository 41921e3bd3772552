"""Rules about one node's own settings: what TwiML requires of a verb, and what a web node needs."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import urlsplit

from designer.analysis.graph import Role
from designer.analysis.rules.base import (
    FlowRule,
    NodeContext,
    NodeRule,
    Rule,
    name_of,
    node_rule,
)
from designer.analysis.rules.mending import mend
from designer.bundle import OPERATORS, WITHOUT_VALUE
from designer.flow import (
    TARGET,
    BranchCase,
    BranchNode,
    ExternalNode,
    NodeId,
    OpaqueNode,
    VerbNode,
    case_key,
    channel_of,
)
from designer.problem import Problem, Severity
from designer.text import tr
from designer.twiml import TEXT, Channel, check_element

NUMERIC = frozenset({"less_than", "greater_than"})


@node_rule(
    "element",
    tr("What TwiML says about this verb"),
    Severity.ERROR,
    tr(
        "Missing text, attributes and nouns, values that Twilio does not accept, elements that may "
        "not stand here. Each finding has a rule id of its own."
    ),
    "https://www.twilio.com/docs/voice/twiml",
)
def element(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, VerbNode):
        return
    for problem in check_element(node.element, None, _channel(context, node)):
        if not _is_linked(problem, context.links):
            message = f"{name_of(node)}: {problem.message}"
            fix = mend(node, problem)
            yield replace(problem, node=node.id, message=message, fix=fix)


def _channel(context: NodeContext, node: VerbNode) -> Channel:
    """The channel by whose rules the verb is judged: its own, else that of what reaches it."""
    own = channel_of(node)
    if own is not None:
        return own
    return Channel.MESSAGING if context.roles == Role.MESSAGE else Channel.VOICE


def _is_linked(problem: Problem, links: Mapping[str, NodeId]) -> bool:
    """Whether what is missing is there after all, as a link: Redirect's text, Dial's referUrl."""
    slot = TARGET if problem.attribute == TEXT else problem.attribute
    return not problem.path and slot in links


@node_rule(
    "missing-target",
    tr("No address"),
    Severity.ERROR,
    tr("A card for a URL that somebody else answers needs that URL."),
    "https://www.twilio.com/docs/voice/twiml/redirect",
    kinds=(ExternalNode,),
)
def missing_target(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, ExternalNode):
        return
    scheme, host = _scheme_and_host(node.url.strip())
    if not node.url.strip():
        yield rule.found(
            tr("it has no URL. Write the address that answers."), node, attribute="url"
        )
    elif not scheme and not host:  # as imports find them
        yield rule.found(
            tr(
                "“{url}” is none of the documents here. See to it that the server which has them "
                "answers it, or write the whole address.",
                url=node.url,
            ),
            node,
            severity=Severity.WARNING,
            attribute="url",
        )
    elif scheme not in {"http", "https"} or not host:
        yield rule.found(
            tr(
                "“{url}” is no web address. Write it with http:// or https:// and the host.",
                url=node.url,
            ),
            node,
            attribute="url",
        )


def _scheme_and_host(url: str) -> tuple[str, str]:
    """Both empty for a relative URL; no host for one that cannot be read."""
    try:
        parts = urlsplit(url)
    except ValueError:  # "http://[": half an IPv6 address
        return url.partition(":")[0], ""
    return parts.scheme, parts.netloc


@node_rule(
    "branch-case",
    tr("A case that cannot be decided"),
    Severity.ERROR,
    tr("A Branch compares one request parameter with the values of its cases, from the first on."),
    "https://www.twilio.com/docs/voice/twiml",
    kinds=(BranchNode,),
)
def branch_case(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, BranchNode):
        return
    if not node.parameter.strip():
        yield rule.found(
            tr("it does not say what to look at. Choose a request parameter, such as From."),
            node,
            attribute="parameter",
        )
    if not node.cases:
        yield rule.found(
            tr("it has no case, so every call goes to “anything else”. Add a case."),
            node,
            severity=Severity.WARNING,
        )
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for case in node.cases:
        fault = _case_fault(case)
        if not fault and (case.operator, case.values) in seen:
            fault = tr("is there twice, and the second is never taken. Change or remove it.")
        seen.add((case.operator, case.values))
        if fault:
            label = case.label or ", ".join(case.values) or case.operator
            yield rule.found(
                tr("the case “{label}” {fault}", label=label, fault=fault),
                node,
                outcome=case_key(case.id),
            )


def _case_fault(case: BranchCase) -> str:
    """What is wrong with a case on its own; empty when nothing is."""
    if case.operator not in OPERATORS:
        return tr(
            "compares in a way that does not exist ({operator}). Choose another.",
            operator=case.operator,
        )
    if case.operator in WITHOUT_VALUE:
        return ""
    if not any(value.strip() for value in case.values):
        return tr("has nothing to compare with. Write a value.")
    if case.operator == "matches":
        return _pattern_fault(case.values[0])
    if case.operator in NUMERIC and not _is_number(case.values[0]):
        return tr("compares numbers, and its value is none. Write a number.")
    return ""


def _pattern_fault(pattern: str) -> str:
    try:
        re.compile(pattern)
    except re.error as error:
        return tr("has a pattern that cannot be read ({error}). Correct it.", error=error)
    return ""


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


@node_rule(
    "opaque",
    tr("Not read, or not TwiML"),
    Severity.ERROR,
    tr(
        "An import keeps what it cannot read: a document with mistakes goes out as it came, and a "
        "step of another product answers with an empty document, which ends the call."
    ),
    "https://www.twilio.com/docs/api/errors/12100",
    kinds=(OpaqueNode,),
)
def opaque(rule: Rule, context: NodeContext) -> Iterator[Problem]:
    node = context.node
    if not isinstance(node, OpaqueNode) or not node.reason:
        return
    if node.content or node.document:
        yield rule.found(
            tr(
                "this document cannot be read. {reason} It is exported as it came; correct it, "
                "or put verbs in its place.",
                reason=node.reason,
            ),
            node,
            code="12100",
        )
    else:
        yield rule.found(
            tr(
                "the call ends here. {reason} Put verbs in its place, or send the call on to a "
                "program of your own.",
                reason=node.reason,
            ),
            node,
        )


RULES: tuple[NodeRule | FlowRule, ...] = (element, missing_target, branch_case, opaque)
