"""Wiring by keyboard, and URLs that links stand for."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel

from designer.flow import (
    Choice,
    EntryNode,
    NodeId,
    NoteNode,
    Project,
    VerbNode,
    beside_key,
    outcome_keys,
)
from designer.twiml import TEXT, Channel, element, verbs, vocabulary
from designer.ui.canvas.cardcontent import content_of
from designer.ui.inspector.linkrow import LinkRow
from tests.ui.inspector.stage import Stage, project_of

SAY, GATHER, DIAL = NodeId("say-1"), NodeId("gather-1"), NodeId("dial-1")


@pytest.fixture
def flow(stage: Callable[[Project], Stage]) -> Stage:
    nodes = (
        EntryNode(id=NodeId("entry-1")),
        VerbNode(id=SAY, title="Greeting", element=element("Say", {}, "Hello")),
        VerbNode(id=GATHER, title="Main menu", element=element("Gather")),
        VerbNode(id=DIAL, title="Desk", element=element("Dial", {}, element("Number", {}, "+1"))),
        VerbNode(id=NodeId("message-1"), title="Text", element=element("Message", {}, "Hi")),
        NoteNode(id=NodeId("note-1"), text="Do not forget"),
    )
    return stage(project_of(*nodes))


def test_an_outcome_is_linked_and_unlinked_by_keyboard(flow: Stage) -> None:
    flow.select(SAY)
    flow.choose("outcome-next", "Main menu")
    assert flow.flow.target(SAY, "next") == GATHER
    assert flow.undo_name() == "Link next"
    flow.choose("outcome-next", "— the call ends")
    assert flow.flow.target(SAY, "next") is None


def test_entries_and_notes_are_no_targets(flow: Stage) -> None:
    flow.select(SAY)
    assert flow.open_list("outcome-next") == [
        "— the call ends",
        "Greeting",
        "Main menu",
        "Desk",
        "Text",
    ]


def test_a_link_that_may_not_be_is_refused_beside_it(flow: Stage) -> None:
    flow.select(DIAL)
    flow.click("rare-outcomes")
    flow.choose("outcome-url@0", "Desk")
    message = flow.find("outcome-message-url@0")
    assert isinstance(message, QLabel)
    assert "13201" in message.text()
    assert flow.flow.target(DIAL, "url@0") is None
    combo = flow.find("outcome-url@0")
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "— not set"
    flow.choose("outcome-url@0", "Greeting")
    assert not flow.shows("outcome-message-url@0")


def test_jump_selects_the_target(flow: Stage) -> None:
    flow.select(SAY)
    flow.choose("outcome-next", "Main menu")
    flow.click("outcome-jump-next")
    assert flow.workspace.selection.single == GATHER


def test_a_linked_url_says_where_it_goes(flow: Stage) -> None:
    flow.select(GATHER)
    flow.choose("outcome-else", "Desk")
    goes_to = flow.find("goes-to-field--action")
    assert goes_to.text == "goes to: Desk"  # type: ignore[attr-defined]
    assert not flow.shows("field--action")
    flow.click("jump-field--action")
    assert flow.workspace.selection.single == DIAL


def test_unlinking_leaves_a_url_to_write(flow: Stage) -> None:
    flow.select(GATHER)
    flow.choose("outcome-else", "Desk")
    flow.click("unlink-field--action")
    assert flow.flow.target(GATHER, "else") is None
    flow.type("field--action", "/a")
    assert flow.element(GATHER).get("action") == "/a"
    assert not flow.shows("outcome-else")


def test_a_whisper_goes_to_a_step(flow: Stage) -> None:
    flow.select(DIAL)
    flow.click("rare-outcomes")
    flow.choose("outcome-url@0", "Greeting")
    goes_to = flow.find("goes-to-field-0-url")
    assert goes_to.text == "goes to: Greeting"  # type: ignore[attr-defined]


def test_a_redirect_goes_to_a_step(stage: Callable[[Project], Stage]) -> None:
    redirect = VerbNode(id=NodeId("redirect-1"), element=element("Redirect"))
    say = VerbNode(id=SAY, title="Greeting", element=element("Say", {}, "Hello"))
    on = stage(project_of(redirect, say))
    on.select("redirect-1")
    on.choose("outcome-target", "Greeting")
    assert on.find("goes-to-field--#text").text == "goes to: Greeting"  # type: ignore[attr-defined]


def test_an_entry_is_linked(flow: Stage) -> None:
    flow.select("entry-1")
    flow.choose("outcome-start", "Greeting")
    assert flow.flow.target(NodeId("entry-1"), "start") == SAY


def test_renaming_a_target_shows_in_the_list_of_outcomes(flow: Stage) -> None:
    flow.select(SAY)
    flow.choose("outcome-next", "Main menu")
    flow.select(GATHER)
    flow.type("field--title", "Menu")
    flow.select(SAY)
    combo = flow.find("outcome-next")
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "Menu"


def test_the_link_button_leads_to_the_outcome(flow: Stage) -> None:
    flow.select(DIAL)
    row = flow.inspector.node_page.find_row((0,), "url")
    assert isinstance(row, LinkRow)
    flow.show(row.link)
    flow.qtbot.mouseClick(row.link, Qt.MouseButton.LeftButton)
    assert flow.inspector.focusWidget() is flow.find("outcome-url@0")


def document_slots() -> list[tuple[str, str, str]]:
    """Every verb, noun (or none) and URL attribute in it that another document answers."""
    found = []
    for spec in (*verbs(Channel.VOICE), *verbs(Channel.MESSAGING)):
        found += [(spec.tag, "", one.attribute) for one in spec.documents]
        for child in spec.children:
            noun = vocabulary().element(spec.channel, child)
            found += [(spec.tag, noun.tag, one.attribute) for one in noun.documents]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(("tag", "noun", "attribute"), document_slots())
def test_every_document_can_be_a_step(
    stage: Callable[[Project], Stage], tag: str, noun: str, attribute: str
) -> None:
    holder = VerbNode(id=DIAL, element=element(tag, {}, *([element(noun)] if noun else [])))
    target = VerbNode(id=SAY, title="Greeting", element=element("Redirect", {}, "/x"))
    on = stage(project_of(holder, target))
    on.select(DIAL)
    key = "target" if attribute == TEXT else beside_key(attribute, 0 if noun else None)
    if not on.shows(f"outcome-{key}"):
        on.click("rare-outcomes")
    on.choose(f"outcome-{key}", "Greeting")
    assert on.flow.target(DIAL, key) == SAY
    shown = content_of(on.verb(DIAL), on.flow.links_from(DIAL).keys())
    assert key in {port.key for port in shown.ports}


def test_a_way_out_that_leads_nowhere_says_what_twilio_does_then(
    stage: Callable[[Project], Stage],
) -> None:
    """As the documentation of ``action`` says of each verb: this document again, or the next."""
    nodes = (
        VerbNode(id=SAY, title="Thanks", element=element("Say", {}, "Thanks.")),
        VerbNode(id=NodeId("record-1"), element=element("Record")),
        VerbNode(id=NodeId("pay-1"), element=element("Pay")),
        VerbNode(id=DIAL, element=element("Dial", {}, element("Number", {}, "+15551234567"))),
        VerbNode(id=GATHER, element=element("Gather")),
        VerbNode(
            id=NodeId("menu-1"), element=element("Gather"), choices=(Choice("c1", digits="1"),)
        ),
    )
    on = stage(project_of(*nodes))

    def said(node: str, outcome: str) -> str:
        on.select(node)
        combo = on.inspector.findChild(QComboBox, f"outcome-{outcome}")
        assert isinstance(combo, QComboBox)
        return combo.currentText()

    assert said("record-1", "action") == "— this document again"
    assert said("pay-1", "result:success") == "— this document again"
    assert said(GATHER, "else") == "— this document again"
    assert said("menu-1", "choice:c1") == "— drops the caller"
    assert said("menu-1", "else") == "— drops the caller"
    assert said(DIAL, "result:busy") == "— as “afterwards”"
    assert said(DIAL, "next") == "— the call ends"
    for name, outcome in (("pay-1", "result:success"), (DIAL, "result:no-answer")):
        on.select(name)
        on.choose(f"outcome-{outcome}", "Thanks")
    failed = next(
        key
        for key in outcome_keys(on.verb("pay-1"))
        if key.startswith("result:") and key != "result:success"
    )
    assert said("pay-1", failed) == "— drops the caller"
    assert said(DIAL, "result:busy") == "— as “anything else”"
