"""What the vocabulary does not know in a place: another root, an element, an attribute."""

from designer.problem import Problem, Severity
from designer.text import tr
from designer.twiml.element import Element
from designer.twiml.errorcodes import SCHEMA
from designer.twiml.nearest import closest
from designer.twiml.terms import Channel
from designer.twiml.vocabulary import ElementSpec, vocabulary

_WRONG_ROOT = "12102"


def wrong_root(top: Element) -> Problem:
    """The finding that the document does not begin with Response."""
    hint = tr(" Names are case-sensitive.") if top.tag.lower() == "response" else ""
    return Problem(
        "root-not-response",
        Severity.ERROR,
        tr(
            "The document begins with {tag}, but it must begin with Response.{hint} "
            "Put everything inside one <Response>.",
            tag=top.tag,
            hint=hint,
        ),
        code=_WRONG_ROOT,
    )


def unknown_element(element: Element, parent: ElementSpec, path: tuple[int, ...]) -> Problem:
    """The finding that the element, at ``path``, may not stand in ``parent``."""
    table = vocabulary()
    tags = tuple(table.element(parent.channel, child).tag for child in parent.children)
    expected = (
        tr("One of '{{{tags}}}' is expected.", tags=", ".join(tags))
        if tags
        else tr("Nothing is expected.")
    )
    return Problem(
        "unknown-element",
        Severity.ERROR,
        tr(
            "{about_element} Twilio says: Invalid content was found "
            "starting with element '{tag}'. {expected}",
            about_element=_about_element(element.tag, parent, tags),
            tag=element.tag,
            expected=expected,
        ),
        path=path,
        code=parent.nested_code,
    )


def _about_element(tag: str, parent: ElementSpec, tags: tuple[str, ...]) -> str:
    """Why the element is wrong here and what to do, in plain words."""
    near = closest(tag, tags)
    if near:
        return tr(
            "TwiML has no {tag} here. Did you mean {near}? Names are case-sensitive.",
            tag=tag,
            near=near,
        )
    table = vocabulary()
    elsewhere = table.named(parent.channel, tag)
    if elsewhere:
        places = sorted(
            {table.element(one.channel, place).tag for one in elsewhere for place in one.parents}
        )
        return tr(
            "{tag} is not allowed inside {parent}. It belongs into {places}.",
            tag=tag,
            parent=parent.tag,
            places=tr(" or ").join(places),
        )
    if parent.channel is Channel.VOICE and table.named(Channel.MESSAGING, tag):
        return tr(
            "{tag} only works in the answer to a text message, not in a call. Remove it.", tag=tag
        )
    if parent.channel is Channel.MESSAGING and table.named(Channel.VOICE, tag):
        return tr(
            "{tag} only works in a call, not in the answer to a text message. Remove it.", tag=tag
        )
    return tr(
        "TwiML has no {tag}; Twilio skips it or stops there. Remove it or correct the name.",
        tag=tag,
    )


def unknown_attribute(name: str, spec: ElementSpec) -> Problem:
    """The finding that the element has no such attribute."""
    near = closest(name, tuple(one.name for one in spec.attributes))
    mend = tr("Did you mean {near}?", near=near) if near else tr("Remove it or correct the name.")
    return Problem(
        "unknown-attribute",
        Severity.WARNING,
        tr(
            "Attribute '{name}' is not allowed to appear in element '{tag}'. "
            "Twilio ignores it. {mend}",
            name=name,
            tag=spec.tag,
            mend=mend,
        ),
        attribute=name,
        code=SCHEMA,
    )
