"""What TwiML asks of single verbs and of a whole document beyond the table of names and values."""

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache

from designer.problem import Problem, Severity
from designer.text import tr, tr_n
from designer.twiml.detailrules import detail_problems
from designer.twiml.element import Element, XmlDocument
from designer.twiml.placeholders import has_placeholder, without_templates
from designer.twiml.terms import Channel, FallsThrough
from designer.twiml.vocabulary import ElementSpec, root
from designer.twiml.writer import write

MAX_DOCUMENT_BYTES = 64 * 1024
"""Longest document (https://www.twilio.com/docs/api/errors/11750)."""
_MAX_CALLEES = 10
_MAX_MEDIA = 10
_MAX_MESSAGES = 10
_MAX_TRANSCRIBED_SECONDS = 120
_SPEECH_LIMITS = (("Polly.", 3000), ("Google.", 5000), ("", 4096))

Rule = Callable[[Element], Iterator[Problem]]


def verb_problems(element: Element, spec: ElementSpec) -> Iterator[Problem]:
    """The findings of the rules for this one element; ``path`` leads from the element."""
    rule = _rules().get(spec.id)
    if rule is not None:
        yield from rule(element)
    yield from detail_problems(element, spec)


def document_problems(document: XmlDocument, response: ElementSpec) -> Iterator[Problem]:
    """The findings that concern the document as a whole; ``path`` leads from its root."""
    verbs = document.root.elements
    if without_templates(document.root.text) == document.root.text:  # else one may choose
        yield from _unreachable(verbs, response)
    yield from _late_reject(verbs)
    yield from _mixed_channels(verbs, response)
    if response.channel is Channel.MESSAGING:
        yield from _too_many_messages(verbs)
    yield from _too_large(document)


def is_last(verb: Element, spec: ElementSpec) -> bool:
    """Whether nothing after this verb in its document runs."""
    match spec.falls_through:
        case FallsThrough.NEVER | FallsThrough.EMPTY_RESULT:
            return True
        case FallsThrough.WITHOUT_ACTION:
            return spec.action is not None and verb.has(spec.action.attribute)
        case _:
            return False


@cache
def _rules() -> dict[str, Rule]:
    return {
        "Dial": _dial,
        "Gather": _gather,
        "Say": _say,
        "Record": _record,
        "Message": _message,
    }


def _unreachable(verbs: tuple[Element, ...], response: ElementSpec) -> Iterator[Problem]:
    """The first verb that is never reached (twilio.com/docs/voice/twiml, each verb's page)."""
    for index, verb in enumerate(verbs[:-1]):
        spec = response.child(verb.tag)
        if spec is None or not is_last(verb, spec):
            continue
        may_be_meant = spec.falls_through is FallsThrough.EMPTY_RESULT
        yield Problem(
            "unreachable-verb",
            Severity.INFO if may_be_meant else Severity.WARNING,
            _unreachable_words(verb, spec, verbs[index + 1 :]),
            path=(index + 1,),
        )
        return


def _unreachable_words(verb: Element, spec: ElementSpec, rest: tuple[Element, ...]) -> str:
    """Which verbs are not reached, why, and what to do."""
    named = {"tag": verb.tag, "first": rest[0].tag}
    if spec.falls_through is FallsThrough.EMPTY_RESULT:
        return tr_n(
            "{first} after {tag} is not reached once there is a result: {tag} then goes on with "
            'its action\'s document. Move it there, unless meant for "{next_label}" only.',
            "{n} verbs after {tag} are not reached once there is a result: {tag} then goes on with "
            'its action\'s document. Move them there, unless meant for "{next_label}" only.',
            len(rest),
            next_label=spec.next_label,
            **named,
        )
    if spec.falls_through is FallsThrough.WITHOUT_ACTION:
        return tr_n(
            "{first} after {tag} is never reached: with an action, it goes on with the action's "
            "document. Move or remove it.",
            "{n} verbs after {tag} are never reached: with an action, it goes on with the action's "
            "document. Move or remove them.",
            len(rest),
            **named,
        )
    return tr_n(
        "{first} after {tag} is never reached: it never goes on in this document. "
        "Move or remove it.",
        "{n} verbs after {tag} are never reached: it never goes on in this document. "
        "Move or remove them.",
        len(rest),
        **named,
    )


def _late_reject(verbs: tuple[Element, ...]) -> Iterator[Problem]:
    """Reject refuses a call only as the first verb (twilio.com/docs/voice/twiml/reject)."""
    for index, verb in enumerate(verbs):
        if verb.tag == "Reject" and index > 0:
            yield Problem(
                "reject-not-first",
                Severity.WARNING,
                tr(
                    "Reject only refuses a call as the first verb; here the call is already "
                    "answered. Use Hangup, or move Reject to the top."
                ),
                path=(index,),
            )


def _mixed_channels(verbs: tuple[Element, ...], response: ElementSpec) -> Iterator[Problem]:
    """Verbs of the other channel are found as unknown elements; this says it once, for all."""
    other = Channel.MESSAGING if response.channel is Channel.VOICE else Channel.VOICE
    strange = [verb.tag for verb in verbs if _only_in(verb.tag, other)]
    own = [verb.tag for verb in verbs if _only_in(verb.tag, response.channel)]
    if strange and own:
        yield Problem(
            "mixed-channels",
            Severity.ERROR,
            tr(
                "The document mixes verbs for calls and for text messages ({own}, {strange}). "
                "Make one document for each.",
                own=own[0],
                strange=strange[0],
            ),
            code="14110" if response.channel is Channel.MESSAGING else "12200",
        )


def _only_in(tag: str, channel: Channel) -> bool:
    other = Channel.MESSAGING if channel is Channel.VOICE else Channel.VOICE
    return root(channel).child(tag) is not None and root(other).child(tag) is None


def _too_many_messages(verbs: tuple[Element, ...]) -> Iterator[Problem]:
    """At most ten replies to one message (twilio.com/docs/api/errors/14109)."""
    positions = [index for index, verb in enumerate(verbs) if verb.tag in ("Message", "Sms")]
    if len(positions) > _MAX_MESSAGES:
        yield Problem(
            "too-many-messages",
            Severity.WARNING,
            tr(
                "These are {count} messages; at most {max_messages} are sent in one reply. "
                "Remove some.",
                count=len(positions),
                max_messages=_MAX_MESSAGES,
            ),
            path=(positions[_MAX_MESSAGES],),
            code="14109",
        )


def _too_large(document: XmlDocument) -> Iterator[Problem]:
    """At most 64 kB (twilio.com/docs/api/errors/11750)."""
    size = len(write(document, indent=False))
    if size > MAX_DOCUMENT_BYTES:
        yield Problem(
            "document-too-large",
            Severity.ERROR,
            tr(
                "The document has {size} kB; Twilio takes at most 64. Split it with Redirect.",
                size=size // 1024,
            ),
            code="11750",
        )


def _dial(dial: Element) -> Iterator[Problem]:
    """What may be dialled together (twilio.com/docs/voice/twiml/dial)."""
    counts = Counter(child.tag for child in dial.elements)
    if counts["Conference"] and counts.total() > 1:
        position = next(i for i, one in enumerate(dial.elements) if one.tag == "Conference")
        yield Problem(
            "conference-mixed",
            Severity.WARNING,
            tr(
                "Conference cannot stand beside another callee in the same Dial. "
                "Use a Dial of its own for it."
            ),
            path=(position,),
            code="13000",
        )
    if counts.total() > _MAX_CALLEES:
        yield Problem(
            "too-many-callees",
            Severity.WARNING,
            tr(
                "These are {total} callees; at most {max_callees} ring together. Remove some.",
                total=counts.total(),
                max_callees=_MAX_CALLEES,
            ),
            path=(_MAX_CALLEES,),
        )


def _gather(gather: Element) -> Iterator[Problem]:
    """No key tones inside Gather (twilio.com/docs/voice/twiml/play)."""
    for index, child in enumerate(gather.elements):
        if child.tag == "Play" and child.has("digits"):
            yield Problem(
                "digits-in-gather",
                Severity.WARNING,
                tr(
                    "Play cannot send key tones inside Gather. Move this Play in front of the "
                    "Gather."
                ),
                path=(index,),
                attribute="digits",
                code="13430",
            )


def _say(say: Element) -> Iterator[Problem]:
    """How much a voice speaks at once (twilio.com/docs/api/errors/13521)."""
    text = say.all_text
    voice = say.get("voice")
    limit = next(most for prefix, most in _SPEECH_LIMITS if voice.startswith(prefix))
    if len(text) > limit:
        yield Problem(
            "say-too-long",
            Severity.WARNING,
            tr(
                "This text has {count} characters; the voice speaks at most {limit} at once. "
                "Split it into several Say verbs.",
                count=len(text),
                limit=limit,
            ),
            attribute="#text",
            code="13521",
        )


def _record(record: Element) -> Iterator[Problem]:
    """Only short recordings are transcribed (twilio.com/docs/api/errors/13615)."""
    longest = record.get("maxLength")
    if (
        record.get("transcribe") == "true"
        and longest.isdecimal()
        and int(longest) > _MAX_TRANSCRIBED_SECONDS
    ):
        yield Problem(
            "transcription-too-long",
            Severity.WARNING,
            tr(
                "Only recordings of up to {max_transcribed_seconds} seconds are transcribed. "
                "Set the longest recording to {max_transcribed_seconds} or less.",
                max_transcribed_seconds=_MAX_TRANSCRIBED_SECONDS,
            ),
            attribute="maxLength",
            code="13615",
        )


def _message(message: Element) -> Iterator[Problem]:
    """At most ten files, and 1600 characters (twilio.com/docs/messaging/twiml/message)."""
    files = [index for index, one in enumerate(message.elements) if one.tag == "Media"]
    if len(files) > _MAX_MEDIA:
        yield Problem(
            "too-many-media",
            Severity.WARNING,
            tr(
                "These are {count} files; at most {max_media} are sent with one message. "
                "Remove some.",
                count=len(files),
                max_media=_MAX_MEDIA,
            ),
            path=(files[_MAX_MEDIA],),
        )
    bodies = [one.text for one in message.elements if one.tag == "Body"]
    length = sum(len(text.strip()) for text in bodies)
    if len(bodies) > 1 and length > 1600 and not any(has_placeholder(text) for text in bodies):
        yield Problem(
            "message-too-long",
            Severity.WARNING,
            tr(
                "The Body elements have {length} characters together; at most 1600 are allowed. "
                "Shorten them or send several messages.",
                length=length,
            ),
            code="14103",
        )
