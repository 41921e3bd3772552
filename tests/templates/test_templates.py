"""The templates: complete, without findings, and every caller gets to a sensible end."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from designer.analysis import analyse
from designer.bundle import EntryKind
from designer.flow import EntryNode, NoteNode, Project, compile_flow
from designer.resources import resource_path
from designer.simulator import (
    Action,
    BundleTransport,
    CallResult,
    CallSetup,
    Channel,
    Direction,
    EndedBy,
    place_call,
)
from designer.storage import load_project
from designer.twiml import check, read

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted(resource_path("templates").glob("*.callflow"))
SAMPLES = sorted(resource_path("samples").glob("*.callflow"))
NAMES = [
    "front-desk",
    "voicemail",
    "call-forwarding",
    "find-me",
    "survey",
    "hold-queue",
    "reminder",
    "sms-auto-reply",
]
ON_SILENCE = "unless meant for"
"""What is said of the verbs behind a Record: ours are meant for silence."""
UNPLACED = "+12025550199"
"""Whom an outgoing call is for."""


def template(name: str) -> Project:
    """The template's project."""
    return load_project(resource_path("templates", f"{name}.callflow"))


def test_the_gallery_lists_every_template_in_its_order() -> None:
    index = json.loads(resource_path("templates", "index.json").read_text(encoding="utf-8"))
    assert list(index) == NAMES
    assert {path.stem for path in TEMPLATES} == set(NAMES)
    for words in index.values():
        assert words["title"]
        assert words["description"].endswith(".")
        assert len(words["description"]) <= 90


@pytest.mark.parametrize("path", [*TEMPLATES, *SAMPLES], ids=lambda path: path.stem)
def test_no_findings(path: Path) -> None:
    assert [(one.rule, one.node, one.message) for one in analyse(load_project(path))] == []


@pytest.mark.parametrize("path", [*TEMPLATES, *SAMPLES], ids=lambda path: path.stem)
def test_every_document_is_sound_and_most_are_named(path: Path) -> None:
    bundle = compile_flow(load_project(path).flow).bundle
    for name, document in bundle.documents.items():
        found = [one.message for one in check(read(document), document_name=name)]
        assert [one for one in found if ON_SILENCE not in one] == []
    for entry in bundle.entries:
        assert entry.path in {*bundle.documents, *bundle.routes}


@pytest.mark.parametrize("path", [*TEMPLATES, *SAMPLES], ids=lambda path: path.stem)
def test_documents_and_routes_have_names_that_say_something(path: Path) -> None:
    flow = load_project(path).flow
    bundle = compile_flow(flow).bundle
    names = {name.removesuffix(".xml").removesuffix("-answer") for name in bundle.documents}
    names |= {name.removesuffix("-answer") for name in bundle.routes}
    assert names.isdisjoint(flow.nodes), "a card's id names it"


@pytest.mark.parametrize("path", [*TEMPLATES, *SAMPLES], ids=lambda path: path.stem)
def test_every_card_has_a_title_and_numbers_are_fictional(path: Path) -> None:
    project = load_project(path)
    assert project.name
    for node in project.flow.nodes.values():
        assert node.title or isinstance(node, NoteNode), node.id
        if isinstance(node, EntryNode) and node.number:
            assert node.number.startswith("+120255501")


def test_the_program_that_draws_them_draws_these(tmp_path: Path) -> None:
    script = ROOT / "packaging" / "make_templates.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, cwd=ROOT)
    for made in tmp_path.rglob("*.*"):
        kept = resource_path(*made.relative_to(tmp_path).parts)
        assert kept.read_bytes() == made.read_bytes(), f"run {script.name}: {kept.name} is old"


class Story(NamedTuple):
    """One call: what people do, some of what the caller hears, and what is requested on the way."""

    name: str
    actions: Sequence[Action]
    heard: Sequence[str]
    requests: Sequence[str] = ()
    entry: int = 0
    answered_by: str = ""


def keys(*digits: str) -> list[Action]:
    """Keys for one menu after the other."""
    return [Action("gather", digits=one) for one in digits]


def unreached(*results: str) -> list[Action]:
    """Dials that do not get through."""
    return [Action("dial", dial_outcome=one) for one in results]


SPOKEN = Action("record", seconds=4)
TALKED = Action("dial", seconds=20)

STORIES = [
    Story("front-desk", [], ["Sorry, I did not catch that", "[dial +12025550103]"]),
    Story("front-desk", [*keys("1"), TALKED], ["[dial +12025550101]"], ["main-menu-answer"]),
    Story(
        "front-desk",
        [*keys("2"), *unreached("busy"), SPOKEN],
        ["[dial +12025550102]", "Everybody is talking", "Thank you. We have your message"],
        ["orders-answer", "message-left.xml"],
    ),
    Story("front-desk", keys("*", "3", "*", "7", "0"), ["We are open", "[dial +12025550103]"]),
    Story("front-desk", keys("3"), ["We are open", "Thank you for calling. Goodbye."]),
    Story(
        "front-desk",
        [*keys("9", "9"), *unreached("no-answer"), Action("record", silent=True)],
        ["[dial +12025550103]", "We did not hear a message"],
    ),
    Story("voicemail", [], ["Maria Lopez", "I did not hear a message"]),
    Story("voicemail", [SPOKEN, *keys("1")], ["Your message is on its way"]),
    Story("voicemail", [SPOKEN], ["Your message is on its way"]),
    Story(
        "voicemail",
        [SPOKEN, *keys("2"), SPOKEN, *keys("1")],
        ["record your message again", "Your message is on its way"],
    ),
    Story("call-forwarding", [TALKED], ["[dial +12025550161]"], ["forward-answer"]),
    Story(
        "call-forwarding",
        [*unreached("no-answer"), TALKED],
        ["[dial +12025550161]", "try the office", "[dial +12025550162]"],
    ),
    Story(
        "call-forwarding",
        [*unreached("failed", "busy"), SPOKEN],
        ["nobody can take your call", "We have your message"],
    ),
    Story("find-me", [TALKED, *keys("1")], ["[dial +12025550171]"], ["whisper.xml", "taken-1"]),
    Story(
        "find-me",
        [TALKED, Action("gather", silent=True), TALKED, *keys("1")],
        ["[dial +12025550171]", "[dial +12025550172]"],
        ["taken-1", "taken-2"],
    ),
    Story(
        "find-me",
        [*unreached("busy", "no-answer", "failed"), SPOKEN],
        ["[dial +12025550173]", "I could not reach Doctor Kim", "We have your message"],
    ),
    Story("survey", [], ["please press 1 now", "No problem"]),
    Story("survey", keys("9"), ["No problem"]),
    Story(
        "survey",
        [*keys("1"), SPOKEN, SPOKEN, *keys("5")],
        ["First:", "Second:", "Last:", "Thank you very much"],
        ["question-2.xml", "question-3.xml"],
    ),
    Story(
        "survey",
        [*keys("1"), *[Action("record", silent=True)] * 2, *keys("8", "3")],
        ["Please press a number from 1 to 5", "Thank you very much"],
    ),
    Story("hold-queue", [], ["You are number 1", "Thank you for calling support. Goodbye."]),
    Story("hold-queue", [*keys("1"), SPOKEN], ["We will gladly call you", "We have your message"]),
    Story(
        "hold-queue",
        [Action("enqueue", queue_result="queue-full"), SPOKEN],
        ["All places in the queue are taken", "We have your message"],
    ),
    Story("hold-queue", [TALKED], ["[dial queue:support]", "Thank you. Goodbye."], entry=1),
    Story("hold-queue", [TALKED, *keys("1"), *unreached("no-answer")], ["Nobody is"], entry=1),
    Story("reminder", [], ["with a reminder", "We keep your appointment"]),
    Story("reminder", keys("1"), ["we look forward to seeing you"]),
    Story("reminder", keys("*", "5", "1"), ["we look forward to seeing you"]),
    Story("reminder", [*keys("2"), TALKED], ["[dial +12025550130]"]),
    Story("reminder", [*keys("2"), *unreached("busy")], ["We will call you back today"]),
    Story("reminder", [], ["please call us at"], answered_by="machine_end_beep"),
]


def play(story: Story, body: str = "") -> CallResult:
    """The call that the story tells."""
    bundle = compile_flow(template(story.name).flow).bundle
    transport = BundleTransport(bundle)
    entry = bundle.entries[story.entry]
    outgoing = entry.kind is EntryKind.OUTGOING
    setup = CallSetup(
        url=transport.url_of(entry.path),
        method=entry.method,
        to=entry.number or UNPLACED,
        direction=Direction.OUTBOUND_API if outgoing else Direction.INBOUND,
        channel=Channel.MESSAGING if entry.kind is EntryKind.MESSAGE else Channel.VOICE,
        body=body,
        answered_by=story.answered_by,
    )
    return place_call(transport, setup, story.actions)


def in_order(expected: Sequence[str], actual: Sequence[str]) -> bool:
    """Whether each expected piece is in one of the actual ones, in this order."""
    rest = iter(actual)
    return all(any(piece in one for one in rest) for piece in expected)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_call_comes_to_a_sensible_end(story: Story) -> None:
    result = play(story)
    assert in_order(story.heard, result.heard), result.heard
    urls = [one.url for one in result.requests]
    assert in_order(story.requests, urls), urls
    assert result.ended_by == EndedBy.HANGUP_VERB
    assert not result.warnings
    assert not result.error_code
    assert result.seconds < 300


@pytest.mark.parametrize("name", NAMES)
def test_no_template_lacks_a_story(name: str) -> None:
    assert name == "sms-auto-reply" or any(story.name == name for story in STORIES)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("What are your HOURS?", "Monday to Friday"),
        ("address", "12 Quay Street"),
        ("Please call me", "We will call you at +15550001111"),
        ("hello", "Reply HOURS, ADDRESS or CALL"),
    ],
)
def test_a_text_message_gets_its_answer(body: str, words: str) -> None:
    result = play(Story("sms-auto-reply", [], []), body)
    (message,) = result.messages
    assert words in message.body
    assert len(message.body) <= 160


def test_the_callee_hears_who_calls() -> None:
    result = play(Story("find-me", [TALKED, *keys("1")], []))
    assert result.callee_heard == (
        "A call from +15550001111 for Doctor Kim. To take it, press 1. Otherwise hang up.",
        "Connecting you.",
    )
