"""Each finding: one document that fires it, and one that does not."""

import re
import timeit
from pathlib import Path

import pytest

import designer.twiml
from designer.problem import Problem, Severity
from designer.twiml import (
    Channel,
    Element,
    channel_of,
    check,
    check_element,
    element,
    element_from_xml,
    read,
    read_with_lines,
    root,
)


def doc(inside: str) -> str:
    return f"<Response>{inside}</Response>"


def findings(source: str, channel: Channel | None = None) -> list[Problem]:
    return check(read(source), channel)


TEN_NUMBERS = "<Number>+14155550100</Number>" * 10
LONG = "x" * 4097

# rule, code, severity, path, attribute, what fires it, what does not
SAMPLES = [
    (
        *("root-not-response", "12102", Severity.ERROR, (), ""),
        *("<response><Say>Hi</Say></response>", doc("")),
    ),
    (
        *("unknown-element", "12200", Severity.ERROR, (1,), ""),
        *(doc("<Pause/><say>Hi</say>"), doc("<Pause/><Say>Hi</Say>")),
    ),
    (
        *("unknown-element", "13320", Severity.ERROR, (0, 0), ""),
        *(doc("<Gather><Dial>1</Dial></Gather>"), doc("<Gather><Pause/></Gather>")),
    ),
    (
        *("unknown-element", "13215", Severity.ERROR, (0, 0), ""),
        *(doc("<Dial><Room>x</Room></Dial>"), doc("<Dial><Queue>x</Queue></Dial>")),
    ),
    (
        *("unknown-attribute", "12200", Severity.WARNING, (0,), "numdigits"),
        *(doc('<Gather numdigits="1"/>'), doc('<Gather numDigits="1" xmlns:x="u"/>')),
    ),
    (
        *("text-not-allowed", "12200", Severity.WARNING, (0,), "#text"),
        *(doc("<Gather>Press 1</Gather>"), doc("<Gather>\n <Say>Press 1</Say>\n</Gather>")),
    ),
    (
        *("text-not-allowed", "12200", Severity.WARNING, (), "#text"),
        *(
            doc("{% if open %}yes<Hangup/>{% endif %}"),
            doc("{% if open %}<Hangup/>{% endif %}{{#each x}}<Pause/>{{/each}}"),
        ),
    ),
    (
        *("missing-attribute", "12200", Severity.ERROR, (0, 0), "url"),
        *(
            doc('<Connect><Stream name="a"/></Connect>'),
            doc('<Stop><Stream name="a"/></Stop>'),
        ),
    ),
    (
        *("missing-text", "13223", Severity.ERROR, (0, 0), "#text"),
        *(
            doc("<Dial><Number> </Number></Dial>"),
            doc("<Dial><Number>+14155550100</Number></Dial>"),
        ),
    ),
    (
        *("missing-text", "11100", Severity.ERROR, (0,), "#text"),
        *(doc("<Redirect/>"), doc("<Redirect>/a</Redirect>")),
    ),
    (
        *("missing-content", "13520", Severity.WARNING, (0,), "#text"),
        *(doc("<Say/>"), doc('<Say><break time="1s"/></Say>')),
    ),
    (
        *("missing-content", "13520", Severity.WARNING, (0,), "#text"),
        *(doc("<Say><!-- to do --></Say>"), doc("<Say><?php echo $name; ?></Say>")),
    ),
    (
        *("missing-content", "", Severity.ERROR, (0,), "#text"),
        *(doc("<Dial timeout='9'/>"), doc("<Dial><Sip>sip:a@b.c</Sip></Dial>")),
    ),
    (
        *("missing-content", "14204", Severity.ERROR, (0,), "#text"),
        *(doc("<Enqueue/>"), doc("<Enqueue workflowSid='WW123'/>")),
    ),
    (
        *("missing-content", "", Severity.ERROR, (0, 0), "#text"),
        *(
            doc("<Dial><Client/></Dial>"),
            doc("<Dial><Client><Identity>joey</Identity></Client></Dial>"),
        ),
    ),
    (
        *("invalid-value", "13313", Severity.WARNING, (0,), "timeout"),
        *(doc('<Gather timeout="soon"/>'), doc('<Gather timeout="{{Wait}}"/>')),
    ),
    (
        *("invalid-value", "13231", Severity.ERROR, (0, 0), "endConferenceOnExit"),
        *(
            doc('<Dial><Conference endConferenceOnExit="1">a</Conference></Dial>'),
            doc('<Dial><Conference endConferenceOnExit="true">a</Conference></Dial>'),
        ),
    ),
    (
        *("invalid-value", "13223", Severity.WARNING, (0, 0), "#text"),
        *(
            doc("<Dial><Number>Anna</Number></Dial>"),
            doc("<Dial><Number> +1 415 555 0100 </Number></Dial>"),
        ),
    ),
    (
        *("unreachable-verb", "", Severity.WARNING, (1,), ""),
        *(doc("<Redirect>/a</Redirect><Pause/>"), doc("<Pause/><Redirect>/a</Redirect>")),
    ),
    (
        *("unreachable-verb", "", Severity.WARNING, (1,), ""),
        *(
            doc("<Dial action='/a'>+14155550100</Dial><Pause/>"),
            doc("<Dial>+14155550100</Dial><Pause/>"),
        ),
    ),
    (
        *("unreachable-verb", "", Severity.INFO, (1,), ""),
        *(doc("<Record/><Pause/>"), doc("<Gather action='/a'/><Pause/>")),
    ),
    (
        *("reject-not-first", "", Severity.WARNING, (1,), ""),
        *(doc("<Pause/><Reject/>"), doc("<Reject/>")),
    ),
    (
        *("mixed-channels", "12200", Severity.ERROR, (), ""),
        *(doc("<Say>Hi</Say><Message>Hi</Message>"), doc("<Say>Hi</Say><Redirect>/a</Redirect>")),
    ),
    (
        *("document-too-large", "11750", Severity.ERROR, (), ""),
        *(doc(f"<Say>{'x' * 4000}</Say>" * 17), doc(f"<Say>{'x' * 4000}</Say>" * 16)),
    ),
    (
        *("too-many-messages", "14109", Severity.WARNING, (10,), ""),
        *(doc("<Message>Hi</Message>" * 11), doc("<Message>Hi</Message>" * 10)),
    ),
    (
        *("conference-mixed", "13000", Severity.WARNING, (0, 1), ""),
        *(
            doc("<Dial><Number>+14155550100</Number><Conference>a</Conference></Dial>"),
            doc("<Dial><Conference>a</Conference></Dial>"),
        ),
    ),
    (
        *("too-many-callees", "", Severity.WARNING, (0, 10), ""),
        *(doc(f"<Dial>{TEN_NUMBERS}<Client>a</Client></Dial>"), doc(f"<Dial>{TEN_NUMBERS}</Dial>")),
    ),
    (
        *("digits-in-gather", "13430", Severity.WARNING, (0, 0), "digits"),
        *(doc('<Gather><Play digits="1"/></Gather>'), doc('<Play digits="1"/>')),
    ),
    (
        *("say-too-long", "13521", Severity.WARNING, (0,), "#text"),
        *(doc(f"<Say>{LONG}</Say>"), doc(f"<Say voice='Google.en-US-Wavenet-A'>{LONG}</Say>")),
    ),
    (
        *("transcription-too-long", "13615", Severity.WARNING, (0,), "maxLength"),
        *(
            doc('<Record transcribe="true" maxLength="300"/>'),
            doc('<Record transcribe="true" maxLength="120"/>'),
        ),
    ),
    (
        *("placeholder-empty", "11310", Severity.WARNING, (0,), "#text"),
        *(doc("<Say>Hi {{ }}</Say>"), doc("<Say>Hi {{Name}}</Say>")),
    ),
    (
        *("invalid-value", "13334", Severity.WARNING, (0,), "speechModel"),
        *(
            doc('<Gather input="speech" speechModel="best"/>'),
            doc('<Gather input="speech" speechModel="deepgram_nova-9"/>'),
        ),
    ),
    (
        *("invalid-value", "13339", Severity.WARNING, (0,), "enhanced"),
        *(doc('<Gather enhanced="yes"/>'), doc('<Gather speechModel="default"/>')),
    ),
    (
        *("number-impossible", "13224", Severity.ERROR, (0, 0), "#text"),
        *(
            doc("<Dial><Number>01234 567890</Number></Dial>"),
            doc("<Dial><Number>+44 1234 567890</Number></Dial>"),
        ),
    ),
    (
        *("number-impossible", "13224", Severity.ERROR, (0,), "#text"),
        *(doc("<Dial>+1 015 555 0100</Dial>"), doc("<Dial>+1 415 555 0100</Dial>")),
    ),
    (
        *("number-impossible", "13226", Severity.WARNING, (0,), "#text"),
        *(doc("<Dial>+6931234567</Dial>"), doc("<Dial>+6921234567</Dial>")),
    ),
    (
        *("refer-without-url", "13802", Severity.WARNING, (0,), "referUrl"),
        *(
            doc('<Dial referMethod="GET">+14155550100</Dial>'),
            doc('<Dial referMethod="GET" referUrl="/a">+14155550100</Dial>'),
        ),
    ),
    (
        *("queue-always-full", "14207", Severity.WARNING, (0,), "maxQueueSize"),
        *(
            doc('<Enqueue maxQueueSize="0">a</Enqueue>'),
            doc('<Enqueue maxQueueSize="1">a</Enqueue>'),
        ),
    ),
    (
        *("invalid-value", "14210", Severity.ERROR, (0, 0), "method"),
        *(
            doc('<Dial><Queue method="PUT">a</Queue></Dial>'),
            doc('<Dial><Queue method="GET">a</Queue></Dial>'),
        ),
    ),
    (
        *("invalid-value", "14211", Severity.ERROR, (0, 0), "url"),
        *(
            doc('<Dial><Queue url="ftp://a.example/x">a</Queue></Dial>'),
            doc('<Dial><Queue url="/x">a</Queue></Dial>'),
        ),
    ),
    (
        *("missing-content", "14212", Severity.ERROR, (0, 0), "#text"),
        *(doc("<Dial><Queue/></Dial>"), doc("<Dial><Queue>a</Queue></Dial>")),
    ),
    (
        *("invalid-value", "14213", Severity.ERROR, (0, 0), "#text"),
        *(
            doc(f"<Dial><Queue>{'q' * 65}</Queue></Dial>"),
            doc(f"<Dial><Queue>{'q' * 64}</Queue></Dial>"),
        ),
    ),
    (
        *("invalid-value", "14215", Severity.ERROR, (0, 0), "reservationSid"),
        *(
            doc('<Dial><Queue reservationSid="x">a</Queue></Dial>'),
            doc('<Dial><Queue reservationSid="WR1">a</Queue></Dial>'),
        ),
    ),
    (
        *("placeholder-open", "11320", Severity.WARNING, (0,), "#text"),
        *(doc("<Say>Hi {{Name</Say>"), doc("<Say>Hi {{Name}} {{ Body }}</Say>")),
    ),
    (
        *("speech-timeout-auto", "13335", Severity.WARNING, (0,), "speechTimeout"),
        *(
            doc('<Gather input="speech" speechTimeout="auto" speechModel="default"/>'),
            doc('<Gather input="speech" speechTimeout="auto"/>'),
        ),
    ),
    (
        *("invalid-value", "13321", Severity.WARNING, (0, 0), "voice"),
        *(
            doc('<Gather><Say voice="Anna">Hi</Say></Gather>'),
            doc('<Gather><Say voice="man">Hi</Say></Gather>'),
        ),
    ),
    (
        *("invalid-value", "13322", Severity.WARNING, (0, 0), "loop"),
        *(
            doc('<Gather><Say loop="often">Hi</Say></Gather>'),
            doc('<Gather><Say loop="2">Hi</Say></Gather>'),
        ),
    ),
    (
        *("invalid-value", "13621", Severity.ERROR, (0,), "recordingStatusCallbackEvent"),
        *(
            doc('<Record recordingStatusCallbackEvent="done"/>'),
            doc('<Record recordingStatusCallbackEvent="completed absent"/>'),
        ),
    ),
    (
        *("invalid-value", "14220", Severity.ERROR, (0,), "workflowSid"),
        *(doc('<Enqueue workflowSid="x"/>'), doc('<Enqueue workflowSid="WW12"/>')),
    ),
    (
        *("task-not-json", "14221", Severity.ERROR, (0, 0), "#text"),
        *(
            doc('<Enqueue workflowSid="WW12"><Task>billing</Task></Enqueue>'),
            doc('<Enqueue workflowSid="WW12"><Task>{"a": 1}</Task></Enqueue>'),
        ),
    ),
    (
        *("task-without-workflow", "14220", Severity.WARNING, (0, 0), ""),
        *(
            doc('<Enqueue>a<Task>{"a": 1}</Task></Enqueue>'),
            doc('<Enqueue workflowSid="WW12"><Task>{"a": 1}</Task></Enqueue>'),
        ),
    ),
    (
        *("pay-insecure", "13337", Severity.ERROR, (0,), "action"),
        *(doc('<Pay action="http://a.example"/>'), doc('<Pay action="https://a.example"/>')),
    ),
    (
        *("stream-query", "", Severity.WARNING, (0, 0), "url"),
        *(
            doc('<Start><Stream url="wss://a.example/s?x=1"/></Start>'),
            doc('<Start><Stream url="wss://a.example/s"/></Start>'),
        ),
    ),
    (
        *("too-many-uris", "13250", Severity.WARNING, (0, 0, 10), ""),
        *(
            doc(f"<Dial><Sip>{'<Uri>sip:a@b.example</Uri>' * 11}</Sip></Dial>"),
            doc(f"<Dial><Sip>{'<Uri>sip:a@b.example</Uri>' * 10}</Sip></Dial>"),
        ),
    ),
    (
        *("unknown-element", "14110", Severity.ERROR, (1,), ""),
        *(doc("<Message>Hi</Message><Body>x</Body>"), doc("<Message>Hi</Message>")),
    ),
    (
        *("too-many-media", "", Severity.WARNING, (0, 10), ""),
        *(
            doc(f"<Message>{'<Media>https://a.example/b.png</Media>' * 11}</Message>"),
            doc(f"<Message>{'<Media>https://a.example/b.png</Media>' * 10}</Message>"),
        ),
    ),
    (
        *("message-too-long", "14103", Severity.WARNING, (0,), ""),
        *(
            doc(f"<Message>{f'<Body>{LONG[:1000]}</Body>' * 2}</Message>"),
            doc(f"<Message>{f'<Body>{LONG[:800]}</Body>' * 2}</Message>"),
        ),
    ),
    (
        *("deprecated", "", Severity.INFO, (0,), "enhanced"),
        *(doc('<Gather enhanced="true"/>'), doc('<Gather speechModel="phone_call"/>')),
    ),
    (
        *("retired", "", Severity.WARNING, (0, 0), ""),
        *(
            doc("<Connect><Autopilot>UA1</Autopilot></Connect>"),
            doc("<Connect><Room>a</Room></Connect>"),
        ),
    ),
    (
        *("undocumented", "", Severity.INFO, (0,), ""),
        *(doc("<Queue>a</Queue>"), doc("<Dial><Queue>a</Queue></Dial>")),
    ),
]


@pytest.mark.parametrize(
    ("rule", "code", "severity", "path", "attribute", "firing", "silent"),
    SAMPLES,
    ids=[f"{n}-{one[0]}" for n, one in enumerate(SAMPLES)],
)
def test_each_finding_fires_and_stays_silent(
    rule: str,
    code: str,
    severity: Severity,
    path: tuple[int, ...],
    attribute: str,
    firing: str,
    silent: str,
) -> None:
    found = [one for one in findings(firing) if one.rule == rule]
    assert [(one.code, one.severity, one.path, one.attribute) for one in found] == [
        (code, severity, path, attribute)
    ]
    assert found[0].message.endswith((".", "?")), found[0].message
    assert findings(silent) == []


def test_an_invalid_character_fires_and_a_line_break_does_not() -> None:
    for tree in (element("Say", {}, "a\x0bb"), element("Say", {"voice": "man\x01"}, "a")):
        assert "invalid-character" in {one.rule for one in check_element(tree, None, Channel.VOICE)}
    assert check_element(element("Say", {}, "a\nb\t"), None, Channel.VOICE) == []


def test_every_rule_has_a_sample() -> None:
    package = Path(designer.twiml.__file__).parent
    sources = [module.read_text(encoding="utf-8") for module in package.glob("*.py")]
    rules = set(re.findall(r'Problem\(\s*"([a-z-]+)"', "".join(sources)))
    statuses = {"deprecated", "retired", "undocumented"}
    assert rules - {"invalid-character"} == {one[0] for one in SAMPLES} - statuses


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (doc("<say>Hi</say>"), "Did you mean Say? Names are case-sensitive."),
        (doc("<Number>+1</Number>"), "It belongs into Dial."),
        (doc("<Say>a</Say><Message>b</Message>"), "only works in the answer to a text message"),
        (doc("<Foobar/>"), "TwiML has no Foobar"),
        (doc('<Dial actoin="/a">+14155550100</Dial>'), "Did you mean action?"),
        (doc("<Gather><Message/></Gather>"), "One of '{Say, Play, Pause}' is expected."),
        ("<response/>", "Names are case-sensitive."),
    ],
)
def test_findings_say_what_was_meant(source: str, words: str) -> None:
    assert any(words in one.message for one in findings(source))


def test_twilios_own_words_come_first() -> None:
    found = findings(doc('<Dial statusCallbackEvent="ringing">+14155550100</Dial>'))
    assert found[0].message.startswith(
        "Attribute 'statusCallbackEvent' is not allowed to appear in element 'Dial'."
    )


def test_findings_know_their_line_and_document() -> None:
    document, lines = read_with_lines("<Response>\n<Gather>\n<Foo/>\n</Gather>\n</Response>")
    found = check(document, lines=lines, document_name="menu.xml")
    assert [(one.line, one.document, one.path) for one in found] == [(3, "menu.xml", (0, 0))]


def test_findings_come_in_document_order() -> None:
    found = findings(doc('<Say voice="x">a</Say><Hangup/><Say loop="x">b</Say>'))
    assert [one.path for one in found] == sorted(one.path for one in found)
    assert len(found) == 3


def test_the_channel_is_told_from_the_verbs() -> None:
    cases = {
        "<Message>Hi</Message>": Channel.MESSAGING,
        "<Say>Hi</Say>": Channel.VOICE,
        "<Say>Hi</Say><Message>Hi</Message>": Channel.VOICE,
        "": Channel.VOICE,
    }
    for inside, channel in cases.items():
        assert channel_of(read(doc(inside)).root) is channel


def test_voice_verbs_are_refused_in_a_messaging_document() -> None:
    found = findings(doc("<Message>a</Message><Say>b</Say>"), Channel.MESSAGING)
    assert {one.rule for one in found} == {"unknown-element", "mixed-channels"}


def test_one_element_is_judged_inside_its_parent() -> None:
    dial = root(Channel.VOICE).child("Dial")
    number = element_from_xml('<Number url="a b">+14155550100</Number>')
    found = check_element(number, dial, Channel.VOICE)
    assert [(one.path, one.attribute) for one in found] == [((), "url")]
    assert check_element(number, None, Channel.VOICE)[0].rule == "unknown-element"


def test_the_path_leads_to_the_nested_element() -> None:
    gather = element_from_xml('<Gather>\n<Say>a</Say>\n<Say loop="x">b</Say></Gather>')
    found = check_element(gather, None, Channel.VOICE)
    assert [(one.path, one.attribute) for one in found] == [((1,), "loop")]


def test_a_list_of_findings_may_be_changed_by_its_owner() -> None:
    bad = element("Say", {"loop": "x"}, "a")
    check_element(bad, None, Channel.VOICE).clear()
    assert check_element(bad, None, Channel.VOICE)


def test_checking_a_verb_is_fast() -> None:
    def fresh(n: int) -> list[Problem]:
        say = Element("Say", (("voice", "Polly.Joanna"), ("language", "en-US")), (f"Hello {n}",))
        return check_element(say, None, Channel.VOICE)

    numbers = iter(range(100_000))
    seconds = min(timeit.repeat(lambda: fresh(next(numbers)), number=200, repeat=5)) / 200
    assert seconds < 250e-6  # about 20 µs on a quiet machine
