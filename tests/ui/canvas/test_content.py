"""The words on the cards."""

from dataclasses import replace

from designer.flow import (
    NEXT,
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    NodeId,
    NoteNode,
    Project,
    VerbNode,
)
from designer.twiml import Element, element
from designer.ui.canvas.cardcontent import CardContent, Tone, content_of, seconds_words
from designer.ui.nodekinds import kinds, make_node

ID = NodeId("x")


def card(content: Element, *linked: str, choices: tuple[Choice, ...] = ()) -> CardContent:
    return content_of(VerbNode(id=ID, element=content, choices=choices), linked)


def test_say_shows_what_the_caller_hears_in_quotes() -> None:
    shown = card(element("Say", {}, "Good ", element("emphasis", {}, "morning"), "\n all."))
    assert shown.summary is not None
    assert shown.summary.text == "“Good morning all.”"
    assert shown.summary.tone is Tone.HEARD
    assert shown.rows == ()


def test_gather_shows_its_first_prompt_and_the_rest_as_rows() -> None:
    shown = card(
        element("Gather", {}, element("Say", {}, "Press 1."), element("Play", {}, "a/b.mp3")),
        choices=(Choice("c1", "1", (), "Sales"),),
    )
    assert shown.summary is not None
    assert shown.summary.text == "“Press 1.”"
    assert [row.words.text for row in shown.rows] == ["b.mp3"]
    assert [port.label for port in shown.ports] == ["1 Sales", "anything else", "no input"]


def test_an_address_that_is_none_is_shown_as_it_is() -> None:
    shown = card(element("Play", {}, "http://[x.mp3"))
    assert shown.summary is not None
    assert "[x.mp3" in shown.summary.text


def test_prompts_keep_their_order_when_the_first_is_no_speech() -> None:
    shown = card(element("Gather", {}, element("Pause"), element("Say", {}, "Hi")))
    assert shown.summary is None
    assert [row.words.text for row in shown.rows] == ["1 s of silence", "“Hi”"]


def test_dial_shows_whom_it_calls() -> None:
    shown = card(element("Dial", {}, element("Number", {}, "+15550100"), element("Client")))
    assert [row.words.text for row in shown.rows] == ["+15550100", "No client yet"]
    assert shown.rows[1].words.tone is Tone.MISSING


def test_rare_outcomes_are_shown_only_when_linked() -> None:
    dial = element("Dial", {}, "+15550100")
    assert "canceled" not in [port.key.removeprefix("result:") for port in card(dial).ports]
    linked = card(dial, "result:canceled")
    assert "result:canceled" in [port.key for port in linked.ports]


def test_a_link_that_the_call_never_takes_is_shown_as_such() -> None:
    shown = card(element("Hangup"), NEXT)
    assert [(port.label, port.is_stray) for port in shown.ports] == [("never reached", True)]


def test_an_unknown_verb_is_shown_with_its_text() -> None:
    shown = card(element("Custom", {}, "stuff"))
    assert (shown.verb, shown.summary.text if shown.summary else "") == ("Custom", "stuff")


def test_entry_branch_external_and_note() -> None:
    entry = content_of(EntryNode(id=ID, number="+15550100"), ())
    assert (entry.verb, entry.has_way_in) == ("Incoming call", False)
    case = BranchCase("c1", "starts_with", ("+44",))
    branch = content_of(BranchNode(id=ID, cases=(case,)), ())
    assert [port.label for port in branch.ports] == ["starts with +44", "anything else"]
    external = content_of(ExternalNode(id=ID, url="https://a.example/x"), ())
    assert external.summary is not None
    assert external.summary.text == "a.example/x"
    assert content_of(NoteNode(id=ID, text="Ask"), ()).is_note


def test_seconds_carry_a_unit() -> None:
    assert [seconds_words(value) for value in ("5", "90", "120", "3600")] == [
        "5 s",
        "90 s",
        "2 min",
        "1 h",
    ]


def test_every_kind_has_a_card() -> None:
    for kind in kinds(with_old=True):
        shown = content_of(make_node(kind, Project()), ())
        assert shown.verb == kind.label
        assert shown.tint == kind.group


def test_a_document_names_the_card_that_it_begins_with_unless_a_person_did() -> None:
    say = VerbNode(id=ID, element=element("Say", {}, "Hello"), document="d34.xml")
    assert content_of(say, ()).title == "d34.xml"
    assert content_of(replace(say, title="Greeting"), ()).title == "Greeting"
    assert content_of(replace(say, document=""), ()).title == ""
