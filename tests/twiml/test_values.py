"""Every kind of value: what is fine, and what is answered to what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.twiml import (
    TEXT,
    AttributeSpec,
    Channel,
    ElementSpec,
    ValueKind,
    check_value,
    closest,
    has_placeholder,
    is_xml_name,
    items_of,
    root,
    vocabulary,
)


def spec_at(path: str) -> AttributeSpec:
    """The attribute at ``"Dial/Number@url"``, or the text at ``"Dial/Number"``."""
    names, _, attribute = path.partition("@")
    spec: ElementSpec | None = root(Channel.VOICE)
    for name in names.split("/"):
        assert spec is not None
        spec = spec.child(name)
    assert spec is not None
    found = spec.attribute(attribute or TEXT)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("Record@playBeep", "true"),
        ("Say@loop", "0"),
        ("Gather@numDigits", "12"),
        ("Gather@timeout", "5"),
        ("Gather@speechTimeout", "auto"),
        ("Gather@speechTimeout", "3"),
        ("Gather@finishOnKey", ""),
        ("Gather@finishOnKey", "*"),
        ("Gather@input", "dtmf speech"),
        ("Gather@input", " speech  dtmf "),
        ("Gather@hints", "sales, support, Zürich"),
        ("Gather@language", "en-us"),
        ("Gather@speechModel", "a_model_of_next_year"),
        ("Gather@action", ""),
        ("Gather@action", "/menu?x=1#f"),
        ("Gather@action", "https://example.com:8080/a"),
        ("Gather@action", "{{Base}}/menu here"),
        ("Gather@method", "GET"),
        ("Record@finishOnKey", "1234567890*#"),
        ("Pay@chargeAmount", "20.45"),
        ("Pay@postalCode", "94105"),
        ("Dial@record", "record-from-ringing-dual"),
        ("Dial@record", "true"),
        ("Dial@callerId", "client:joey"),
        ("Dial@callerId", "+14155550100"),
        ("Dial", "858-987-6543"),
        ("Dial/Number", "\n  +1 (415) 555-0100\n"),
        ("Dial/Number", "911"),
        ("Dial/Number@sendDigits", "wwww1928#"),
        ("Dial/Sip", "sip:jack@example.com;transport=tls?x-a=b"),
        ("Dial/Conference@waitUrl", ""),
        ("Dial/Conference@coach", "CA12345678901234567890123456789012"),
        ("Dial/Application", "AP1234567890abcdef1234567890abcd"),
        ("Say@voice", "Polly.Joanna-Neural"),
        ("Say@voice", "Google.xx-YY-Chirp9-Nova"),
        ("Say/break@time", "500ms"),
        ("Connect/Stream@url", "wss://example.com/audio"),
        ("Connect/Room", "DailyStandup"),
    ],
)
def test_good_values_are_fine(path: str, value: str) -> None:
    assert check_value(spec_at(path), value) == ""


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("Record@playBeep", "True", 'Write "true" in small letters'),
        ("Record@playBeep", "yes", "neither true nor false"),
        ("Say@loop", "-1", "too small"),
        ("Say@loop", "often", "whole number of times, 0 or more"),
        ("Gather@timeout", "5s", "whole number of seconds"),
        ("Gather@timeout", "", "not a whole number"),
        ("Dial@timeout", "601", "too large. Write a number from 5 to 600"),
        ("Dial@timeLimit", "90000", "from 1 to 86400"),
        ("Gather@speechTimeout", "soon", "or auto"),
        ("Gather@finishOnKey", "12", "one key out of"),
        ("Gather@input", "dtmf,speech", "blanks, not by commas"),
        ("Gather@input", "['dtmf', 'speech']", "as a program prints it"),
        ("Gather@input", "keys", "Choose from dtmf, speech"),
        ("Gather@hints", ",".join(str(n) for n in range(501)), "at most 500"),
        ("Gather@hints", "x" * 101, "longer than 100"),
        ("Gather@language", "english", "not a language code"),
        ("Gather@language", "tlh-KX", "not a language that can be used here"),
        ("Gather@method", "post", 'Write "POST" in capitals'),
        ("Gather@method", "PUT", "Write GET or POST"),
        ("Gather@action", "/menu one", "blank in this URL"),
        ("Gather@action", "ftp://example.com/x", "Begin with http:// or https://"),
        ("Gather@action", "https:///x", "names no server"),
        ("Gather@action", "https://example.com:port/", "name or port"),
        ("Gather@action", "www.example.com/x", "Write https://www.example.com/x"),
        ("Connect/Stream@url", "https://example.com", "Begin with wss://"),
        ("Pay@chargeAmount", "ten", "not a number"),
        ("Pay@chargeAmount", "-1", "from 0 to 1000000"),
        ("Pay@currency", "dollars", "three-letter"),
        ("Dial@record", "always", "Choose from do-not-record"),
        ("Dial@ringTone", "zz", "not one of the values"),
        ("Dial@trim", "trim_silence", 'Did you mean "trim-silence"?'),
        ("Dial@callReason", "x" * 51, "at most 50"),
        ("Dial/Number", "call Anna", "not a phone number"),
        ("Dial/Number@sendDigits", "1,2", "half-second"),
        ("Dial/Sip", "anna@example.com", "sip:anna@example.com"),
        ("Dial/Conference@coach", "anna", "not an identifier"),
        ("Dial/Conference@participantLabel", " ", "name is missing"),
        ("Say@voice", "joanna", 'Did you mean "Polly.Joanna"?'),
        ("Say@voice", "robot", "not a voice"),
        ("Say/break@time", "1 second", "500ms"),
    ],
)
def test_bad_values_are_answered_in_plain_words(path: str, value: str, words: str) -> None:
    message = check_value(spec_at(path), value)
    assert words in message
    assert message.endswith((".", "?"))


@given(
    st.sampled_from(
        [
            one
            for channel in Channel
            for spec in vocabulary().elements(channel)
            for one in (*spec.attributes, *([spec.text] if spec.text else []))
        ]
    ),
    st.text(max_size=20),
)
def test_any_text_gets_an_answer(attribute: AttributeSpec, value: str) -> None:
    message = check_value(attribute, value)
    assert message == "" or message[-1] in ".?"
    assert check_value(attribute, value + "{{From}}") == ""


def test_a_placeholder_is_two_pairs_of_braces() -> None:
    assert has_placeholder("a {{ Digits }} b")
    assert not has_placeholder("{Digits}")
    assert not has_placeholder("{{Digits")


def test_lists_are_taken_apart() -> None:
    assert items_of(spec_at("Gather@input"), " dtmf  speech ") == ("dtmf", "speech")
    assert items_of(spec_at("Gather@hints"), "New York, Rome ,") == ("New York", "Rome")
    assert items_of(spec_at("Gather@action"), "a b") == ("a b",)


def test_the_closest_word_ignores_case_first() -> None:
    assert closest("numdigits", ("numDigit", "numDigits")) == "numDigits"
    assert closest("actoin", ("action", "method")) == "action"
    assert closest("zebra", ("action", "method")) == ""


def test_xml_names() -> None:
    assert is_xml_name("xml:lang")
    assert not is_xml_name("two words")
    assert not is_xml_name("")
    assert not is_xml_name("1st")


def test_every_kind_has_a_check() -> None:
    for kind in ValueKind:
        check_value(AttributeSpec("a", "A", "A.", kind, values=("x",)), "x")
