"""The table is complete, agrees with itself, and agrees with Twilio's own helper library."""

import inspect
import re
from collections.abc import Callable, Iterator
from functools import cache

import msgspec
import pytest
from twilio.twiml import TwiML, messaging_response, voice_response

from designer.resources import resource_path
from designer.twiml import (
    CHILDREN,
    TEXT,
    ActionSpec,
    AttributeSpec,
    Channel,
    DocumentRole,
    ElementSpec,
    FallsThrough,
    Group,
    Status,
    ValueKind,
    WithoutAction,
    check_value,
    root,
    spec_of,
    verbs,
    vocabulary,
)

ALL = [spec for channel in Channel for spec in vocabulary().elements(channel)]
NOT_IN_LIBRARY = {(Channel.VOICE, "Receive"), (Channel.MESSAGING, "Sms")}
DOCUMENTED_ONLY = {("Response", "version"), ("Dial", "callReason")}


def name_of(spec: ElementSpec) -> str:
    return f"{spec.channel}-{spec.id}"


def fields(spec: ElementSpec) -> Iterator[AttributeSpec]:
    """The attributes and the text of an element."""
    yield from spec.attributes
    if spec.text is not None:
        yield spec.text


def voice(tag: str) -> ElementSpec:
    found = spec_of(tag, None, Channel.VOICE)
    assert found is not None
    return found


def library_class(spec: ElementSpec) -> type[TwiML]:
    """The class of Twilio's library that stands for the element."""
    module = voice_response if spec.channel is Channel.VOICE else messaging_response
    name = spec.id
    if name == "Response":
        name = "VoiceResponse" if spec.channel is Channel.VOICE else "MessagingResponse"
    found = getattr(module, name)
    assert isinstance(found, type)
    assert issubclass(found, TwiML)
    return found


def library_parameters(spec: ElementSpec) -> list[str]:
    """What the library's method that makes the element takes, the element's text included."""
    made = f"{library_class(spec).__name__}("
    for parent in spec.parents:
        for method in vars(library_class(vocabulary().element(spec.channel, parent))).values():
            if inspect.isfunction(method) and re.search(rf"\b{re.escape(made)}", source_of(method)):
                parameters = inspect.signature(method).parameters.values()
                return [one.name for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD][1:]
    return []


@cache
def source_of(method: Callable[..., object]) -> str:
    return inspect.getsource(method)


def xml_name(parameter: str) -> str:
    """How Twilio's library writes a keyword argument as an attribute."""
    name = str(TwiML.MAP.get(parameter, parameter))
    head, *rest = name.split("_")
    return head + "".join(part.title() for part in rest)


def test_the_table_holds_the_whole_vocabulary() -> None:
    assert len(vocabulary().voice) == 60
    assert len(vocabulary().messaging) == 6


@pytest.mark.parametrize("spec", ALL, ids=name_of)
def test_every_element_and_attribute_has_words_for_people(spec: ElementSpec) -> None:
    everything: list[ElementSpec | AttributeSpec] = [spec, *fields(spec)]
    for one in everything:
        assert one.label.strip() == one.label != ""
        assert one.help[0].isupper() or one.help.startswith("true")
        assert one.help.endswith(".")
        assert 12 <= len(one.help) <= 160, one.help
        if one.status is not Status.CURRENT:
            assert one.note.endswith("."), one


@pytest.mark.parametrize("spec", ALL, ids=name_of)
def test_parents_and_children_agree(spec: ElementSpec) -> None:
    table = vocabulary()
    for child in spec.children:
        assert spec.id in table.element(spec.channel, child).parents
    for parent in spec.parents:
        assert spec.id in table.element(spec.channel, parent).children
    tags = [table.element(spec.channel, child).tag for child in spec.children]
    assert len(tags) == len(set(tags))
    assert spec.is_verb == ("Response" in spec.parents) == (spec.falls_through is not None)
    assert bool(spec.parents) != (spec.id == "Response")


@pytest.mark.parametrize("spec", ALL, ids=name_of)
def test_attributes_agree_with_themselves(spec: ElementSpec) -> None:
    names = [one.name for one in spec.attributes]
    assert len(names) == len(set(names))
    for one in fields(spec):
        assert bool(one.values) == (one.kind is ValueKind.CHOICE), one.name
        assert one.kind is not ValueKind.SUGGESTION or one.suggestions, one.name
        assert not (one.default and one.default_words), one.name
        assert bool(one.pattern) == bool(one.pattern_words), one.name
        if one.pattern:
            re.compile(one.pattern)
        if one.default:
            assert check_value(one, one.default) == "", one.name
        for value in (*one.values, *one.aliases, *one.suggestions[:40]):
            assert check_value(one, value) == "", (one.name, value)
        if one.kind in (ValueKind.SECONDS, ValueKind.MILLISECONDS):
            assert one.unit == one.kind.value
        assert not one.callback or one.kind is ValueKind.URL
        assert set(one.optional_in) <= set(spec.parents)


@pytest.mark.parametrize("spec", ALL, ids=name_of)
def test_actions_and_documents_name_real_attributes(spec: ElementSpec) -> None:
    action = spec.action
    if action is not None:
        target = spec.attribute(action.attribute)
        assert target is not None
        assert target.kind is ValueKind.URL
        assert not target.callback
        assert action.method_attribute == "" or spec.attribute(action.method_attribute)
        assert spec.is_verb
        if action.results is not None:
            matches = [match for one in action.results.values for match in one.matches]
            assert len(matches) == len(set(matches))
    for link in spec.documents:
        target = spec.attribute(link.attribute)
        assert target is not None
        assert target.kind is ValueKind.URL
        assert not target.callback
        method = spec.attribute(link.method_attribute)
        assert method is not None
        assert method.kind is ValueKind.METHOD
    for need in spec.needs_one_of:
        assert need in (TEXT, CHILDREN) or spec.attribute(need) or need in spec.children


def test_every_kind_and_group_and_role_is_used() -> None:
    assert {one.kind for spec in ALL for one in fields(spec)} == set(ValueKind)
    assert {spec.group for spec in ALL if spec.group} == set(Group)
    assert {spec.falls_through for spec in ALL if spec.falls_through} == set(FallsThrough)
    assert {link.role for spec in ALL for link in spec.documents} == set(DocumentRole)
    assert {spec.status for spec in ALL} == set(Status)


def test_the_file_holds_no_key_that_is_not_read() -> None:
    raw = msgspec.json.decode(resource_path("twiml", "vocabulary.json").read_bytes())
    assert set(raw) == {"lists", "voice", "messaging"}
    element_keys = set(ElementSpec.__dataclass_fields__)
    attribute_keys = set(AttributeSpec.__dataclass_fields__)
    for row in (*raw["voice"], *raw["messaging"]):
        assert set(row) <= element_keys
        assert set(row.get("action", {})) <= set(ActionSpec.__dataclass_fields__)
        for attribute in row.get("attributes", []):
            assert set(attribute) <= attribute_keys


def test_verbs_are_grouped_in_palette_order() -> None:
    order = list(Group)
    for channel in Channel:
        offered = [order.index(one.group) for one in verbs(channel) if one.group]
        if channel is Channel.VOICE:
            assert offered == sorted(offered)


def test_old_and_doubtful_verbs_are_not_offered() -> None:
    not_offered = {spec.id for spec in verbs(Channel.VOICE) if not spec.is_offered}
    assert not_offered == {"Prompt", "Queue", "Echo", "Sms", "Receive"}
    assert voice("Queue").status_in("Dial") is Status.CURRENT


def test_the_same_name_means_different_things_in_different_places() -> None:
    in_dial, in_refer = voice("Dial").child("Sip"), voice("Refer").child("Sip")
    assert in_dial is not None
    assert in_refer is not None
    assert (in_dial.id, in_refer.id) == ("Sip", "ReferSip")
    assert spec_of("Sip", voice("Dial"), Channel.VOICE) is in_dial


def test_names_are_case_sensitive_and_channels_apart() -> None:
    assert spec_of("say", None, Channel.VOICE) is None
    assert spec_of("Message", None, Channel.VOICE) is None
    assert spec_of("Say", None, Channel.MESSAGING) is None
    assert spec_of("Response", None, Channel.VOICE) is root(Channel.VOICE)
    assert spec_of("Response", root(Channel.VOICE), Channel.VOICE) is None


@pytest.mark.parametrize(
    ("tag", "falls_through"),
    [
        ("Say", FallsThrough.ALWAYS),
        ("Gather", FallsThrough.ALWAYS),
        ("Start", FallsThrough.ALWAYS),
        ("Record", FallsThrough.EMPTY_RESULT),
        ("Pay", FallsThrough.EMPTY_RESULT),
        ("Dial", FallsThrough.WITHOUT_ACTION),
        ("Enqueue", FallsThrough.WITHOUT_ACTION),
        ("Connect", FallsThrough.WITHOUT_ACTION),
        ("Refer", FallsThrough.WITHOUT_ACTION),
        ("Redirect", FallsThrough.NEVER),
        ("Hangup", FallsThrough.NEVER),
        ("Reject", FallsThrough.NEVER),
        ("Leave", FallsThrough.NEVER),
    ],
)
def test_verbs_fall_through_as_documented(tag: str, falls_through: FallsThrough) -> None:
    assert voice(tag).falls_through is falls_through


def test_gather_and_record_answer_to_their_own_document_without_action() -> None:
    for tag in ("Gather", "Record", "Pay"):
        action = voice(tag).action
        assert action is not None
        assert action.without is WithoutAction.THIS_DOCUMENT
    dial = voice("Dial").action
    assert dial is not None
    assert dial.without is WithoutAction.NEXT
    assert dial.results is not None
    assert dial.results.parameter == "DialCallStatus"
    assert dial.results.values[0].matches == ("completed", "answered")


@pytest.mark.parametrize(
    "spec", [one for one in ALL if (one.channel, one.id) not in NOT_IN_LIBRARY], ids=name_of
)
def test_names_and_attributes_are_those_of_twilios_library(spec: ElementSpec) -> None:
    known = {xml_name(one) for one in library_parameters(spec)}
    # Beside the attributes, a method takes at most the text.
    texts = known - {one.name for one in spec.attributes}
    assert len(texts) == (spec.text is not None), texts
    ours = {one.name for one in spec.attributes if (spec.id, one.name) not in DOCUMENTED_ONLY}
    assert ours == known - texts


def test_nothing_of_twilios_library_is_missing() -> None:
    for module, channel in (
        (voice_response, Channel.VOICE),
        (messaging_response, Channel.MESSAGING),
    ):
        classes = {
            name.removeprefix("Voice").removeprefix("Messaging")
            for name, one in vars(module).items()
            if isinstance(one, type) and issubclass(one, TwiML) and one is not TwiML
        }
        assert classes == {
            one.id
            for one in vocabulary().elements(channel)
            if (channel, one.id) not in NOT_IN_LIBRARY
        }
