"""Importing Twilio Studio flows: what maps, what does not and is told, and where things stand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from designer.bundle import EntryKind
from designer.errors import StorageError
from designer.flow import (
    BranchNode,
    EntryNode,
    ExternalNode,
    Node,
    NodeId,
    OpaqueNode,
    Project,
    VerbNode,
    compile_flow,
    outcomes_of,
)
from designer.simulator import BundleTransport, CallSetup, place_call, press
from designer.storage import decode, encode
from designer.storage.importing import Imported, import_source
from designer.storage.importing.liquid import filled, parameter_of
from designer.storage.importing.studio import import_studio_json
from designer.twiml import write_fragment

N = NodeId


def widget(
    name: str, type: str, ways: dict[str, str] | None = None, /, **properties: Any
) -> dict[str, Any]:
    """One widget; ``ways`` are its events with where they lead."""
    transitions = [{"event": event, "next": to} for event, to in (ways or {}).items()]
    return {"name": name, "type": type, "transitions": transitions, "properties": properties}


def split(
    name: str, input: str, cases: list[tuple[str, str, str]], otherwise: str = ""
) -> dict[str, Any]:
    """A split; each case is (test, value, target)."""
    made = widget(name, "split-based-on", {"noMatch": otherwise}, input=input)
    for test, value, target in cases:
        condition = {"friendly_name": value, "arguments": [input], "type": test, "value": value}
        made["transitions"].append({"event": "match", "next": target, "conditions": [condition]})
    return made


def flow(*widgets: dict[str, Any], first: str = "", event: str = "incomingCall") -> Imported:
    """The import of a flow that begins at ``first``, by default the first widget."""
    ways = {event: first or widgets[0]["name"]}
    states = [widget("Trigger", "trigger", ways, offset={"x": 0, "y": 0}), *widgets]
    raw = {"description": "x", "initial_state": "Trigger", "states": states}
    return import_studio_json(json.dumps(raw).encode(), "flow")


def node(project: Project, id: str) -> Node:
    """The node of that id."""
    return project.flow.nodes[N(id)]


def xml(project: Project, id: str) -> str:
    """The element of a verb."""
    found = node(project, id)
    assert isinstance(found, VerbNode)
    return write_fragment(found.element, indent=False)


def links(project: Project, id: str) -> dict[str, str]:
    """Where the node's ways out lead."""
    return dict(project.flow.links_from(N(id)))


SAY = ("bye", "say-play")
MENU = widget(
    "main menu",
    "gather-input-on-call",
    {"keypress": "split", "speech": "", "timeout": "bye"},
    say="Press 1, {{trigger.call.From}}.",
    number_of_digits=1,
    timeout=4,
    finish_on_key="#",
    stop_gather=True,
    voice="Polly.Joanna",
)
BYE = widget("bye", "say-play", say="Bye.")
SALES = widget("sales", "connect-call-to", {"callCompleted": "bye"}, noun="number", to="+15550003")
SPLIT = split("split", "{{widgets.main menu.Digits}}", [("equal_to", "1", "sales")], "main menu")
DASHED = [
    json.loads(json.dumps(one).replace("main menu", "main_menu"))
    for one in (MENU, SPLIT, SALES, BYE)
]


def test_a_menu_becomes_a_gather_with_choices() -> None:
    found = flow(*DASHED)
    assert xml(found.project, "main-menu") == (
        '<Gather numDigits="1" timeout="4">'
        '<Say voice="Polly.Joanna">Press 1, {{From}}.</Say></Gather>'
    )
    assert links(found.project, "main-menu") == {
        "choice:c1": "sales",
        "else": "main-menu",
        "next": "bye",
    }
    assert N("split") not in found.project.flow.nodes
    assert found.notes == ()


def test_the_imported_menu_plays() -> None:
    project = flow(*DASHED).project
    transport = BundleTransport(compile_flow(project.flow).bundle)
    setup = CallSetup(transport.url_of("main-menu.xml"))
    call = place_call(transport, setup, press("7", "1"))
    said = "Press 1, +15550001111."
    assert call.heard == (said, said, "[dial +15550003]", "Bye.")


def test_speech_becomes_phrases() -> None:
    menu = widget(
        "m",
        "gather-input-on-call",
        {"keypress": "keys", "speech": "words", "timeout": ""},
        say="Hi",
        gather_language="de-DE",
        gather_hints="sales",
        speech_timeout="auto",
    )
    keys = split("keys", "{{widgets.m.Digits}}", [("matches_any_of", "1, 2", "a")], "b")
    words = split("words", "{{widgets.m.SpeechResult}}", [("contains", "sales", "a")], "b")
    said = [widget(name, "say-play", say=name) for name in ("a", "b")]
    found = flow(menu, keys, words, *said)
    gather = node(found.project, "m")
    assert isinstance(gather, VerbNode)
    assert [(one.digits, one.phrases) for one in gather.choices] == [("1", ("sales",)), ("2", ())]
    assert gather.element.get("input") == "dtmf speech"
    assert links(found.project, "m") == {"choice:c1": "a", "choice:c2": "a", "else": "b"}


def test_a_split_on_something_else_is_a_branch() -> None:
    vip = split(
        "vip",
        "{{contact.channel.address}}",
        [
            ("matches_any_of", "+1555, +1666", "bye"),
            ("does_not_start_with", "+1", "bye"),
            ("is_blank", "", "bye"),
            ("regex", "^anon", "bye"),
        ],
        "sales",
    )
    found = flow(vip, BYE, SALES)
    branch = node(found.project, "vip")
    assert isinstance(branch, BranchNode)
    assert branch.parameter == "From"
    assert [(one.operator, one.values) for one in branch.cases] == [
        ("one_of", ("+1555", "+1666")),
        ("matches", (r"^(?!\+1)",)),
        ("is_empty", ()),
        ("matches", ("^anon",)),
    ]


@pytest.mark.parametrize(
    ("made", "expected", "ways"),
    [
        (
            widget("w", "say-play", {"audioComplete": "bye"}, play="https://a/b.mp3", loop=2),
            '<Play loop="2">https://a/b.mp3</Play>',
            {"next": "bye"},
        ),
        (
            widget("w", "connect-call-to", noun="sip", to="sip:a@b.c", sip_username="u"),
            '<Dial><Sip username="u">sip:a@b.c</Sip></Dial>',
            {},
        ),
        (
            widget("w", "connect-call-to", noun="number-multi", to="+1555, +1666", record=True),
            '<Dial record="record-from-answer"><Number>+1555</Number><Number>+1666</Number></Dial>',
            {},
        ),
        (
            widget(
                "w",
                "record-voicemail",
                {"recordingComplete": "bye", "noAudio": "bye"},
                max_length=60,
                transcribe=True,
            ),
            '<Record maxLength="60" transcribe="true"/>',
            {"action": "bye", "next": "bye"},
        ),
        (
            widget("w", "enqueue-call", {"callComplete": "bye"}, queue_name="desk"),
            "<Enqueue>desk</Enqueue>",
            {"next": "bye"},
        ),
        (
            widget(
                "w",
                "enqueue-call",
                {"callComplete": "", "failedToEnqueue": "bye"},
                workflow_sid="WW1",
                task_attributes='{"a":"{{trigger.call.From}}"}',
                priority=3,
            ),
            '<Enqueue workflowSid="WW1"><Task priority="3">{"a":"{{From}}"}</Task></Enqueue>',
            {"result:error": "bye"},
        ),
        (
            widget(
                "w",
                "capture-payments",
                {"success": "bye", "payInterrupted": "bye"},
                payment_connector="Stripe",
                payment_amount="9.95",
                payment_token_type="one-time",
                valid_card_types=["visa", "amex"],
                security_code=False,
            ),
            '<Pay paymentConnector="Stripe" tokenType="one-time" chargeAmount="9.95" '
            'securityCode="false" validCardTypes="visa amex"/>',
            {"result:success": "bye", "result:caller-interrupted-with-star": "bye"},
        ),
        (
            widget(
                "w",
                "fork-stream",
                {"next": "bye"},
                stream_action="start",
                stream_transport_type="websocket",
                stream_name="s",
                stream_url="wss://a/b",
                stream_parameters=[{"key": "k", "value": "v"}],
            ),
            '<Start><Stream name="s" url="wss://a/b"><Parameter name="k" value="v"/></Stream>'
            "</Start>",
            {"next": "bye"},
        ),
        (
            widget("w", "connect-virtual-agent-v2", {"completed": "bye"}, connector="df"),
            '<Connect><VirtualAgent connectorName="df"/></Connect>',
            {"next": "bye"},
        ),
        (
            widget("w", "record-call", {"success": "bye"}, record_call=True, trim="trim-silence"),
            '<Start><Recording trim="trim-silence"/></Start>',
            {"next": "bye"},
        ),
    ],
    ids=lambda one: one["type"] if isinstance(one, dict) and "type" in one else "",
)
def test_a_widget_becomes_a_verb(made: dict[str, Any], expected: str, ways: dict[str, str]) -> None:
    found = flow(made, BYE)
    assert xml(found.project, "w") == expected
    assert links(found.project, "w") == ways
    assert found.notes == ()


def test_a_message_is_answered_with_a_message() -> None:
    sent = widget("s", "send-message", body="Hi {{contact.channel.address}}", media_url="")
    assert xml(flow(sent, event="incomingMessage").project, "s") == (
        "<Message><Body>Hi {{From}}</Body></Message>"
    )
    assert xml(flow(sent).project, "s") == "<Sms>Hi {{From}}</Sms>"


def test_each_trigger_is_an_entry() -> None:
    ways = {"incomingCall": "bye", "incomingMessage": "sms", "incomingRequest": "out"}
    states = [
        widget("Trigger", "trigger", ways),
        BYE,
        widget("sms", "send-message", body="Hi"),
        widget(
            "out", "make-outgoing-call-v2", {"answered": "bye", "busy": "bye"}, **{"from": "+1"}
        ),
    ]
    raw = {"states": states, "initial_state": "Trigger", "description": ""}
    found = import_studio_json(json.dumps(raw).encode(), "x")
    nodes = found.project.flow.nodes.values()
    kinds = sorted(one.kind for one in nodes if isinstance(one, EntryNode))
    assert kinds == [EntryKind.CALL, EntryKind.MESSAGE, EntryKind.OUTGOING]
    (told,) = found.notes
    assert (
        "“out” (make-outgoing-call-v2): “busy” has no counterpart; it led to “bye”." in told.message
    )


def test_a_redirect_leads_outside() -> None:
    found = flow(widget("r", "add-twiml-redirect", {"return": "bye"}, url="https://a.b/c"), BYE)
    target = node(found.project, links(found.project, "r")["target"])
    assert isinstance(target, ExternalNode)
    assert target.url == "https://a.b/c"
    assert "“return” has no counterpart" in found.notes[0].message


UNMAPPED = [
    "run-function",
    "make-http-request",
    "set-variables",
    "run-subflow",
    "send-and-wait-for-reply",
    "send-to-flex",
    "send-to-auto-pilot",
    "something-new",
]


def test_flex_is_its_workflow() -> None:
    found = flow(
        widget(
            *("agents", "send-to-flex", {"callComplete": "", "failedToEnqueue": "bye"}),
            workflow="WW1",
            channel="TC1",
            attributes='{"type": "inbound"}',
            waitUrl="https://a.example/wait",
        ),
        BYE,
    )
    agents = node(found.project, "agents")
    assert isinstance(agents, VerbNode)
    assert write_fragment(agents.element, indent=False) == (
        '<Enqueue waitUrl="https://a.example/wait" workflowSid="WW1">'
        '<Task>{"type": "inbound"}</Task></Enqueue>'
    )
    assert found.project.flow.target(agents.id, "result:error") == "bye"
    assert any("TC1" in one.message for one in found.notes)


def test_one_split_on_keys_and_speech_becomes_choices() -> None:
    def match(subject: str, kind: str, value: str, to: str) -> dict[str, object]:
        condition = {"friendly_name": value, "arguments": [subject], "type": kind, "value": value}
        return {"event": "match", "next": to, "conditions": [condition]}

    keys, words = "{{widgets.menu.Digits}}", "{{widgets.menu.SpeechResult}}"
    found = flow(
        widget("menu", "gather-input-on-call", {"keypress": "where", "speech": "where"}, say="?"),
        {
            **widget("where", "split-based-on", {"noMatch": "menu"}, input=keys),
            "transitions": [
                {"event": "noMatch", "next": "menu"},
                match(keys, "equal_to", "1", "bye"),
                match(keys, "matches_any_of", "2,3", "menu"),
                match(words, "contains", "goodbye", "bye"),
            ],
        },
        BYE,
    )
    menu = node(found.project, "menu")
    assert isinstance(menu, VerbNode)
    assert [(one.digits, one.phrases) for one in menu.choices] == [
        ("1", ("goodbye",)),
        ("2", ()),
        ("3", ()),
    ]
    assert found.project.flow.target(menu.id, "else") == "menu"
    assert not found.notes


@pytest.mark.parametrize("type", UNMAPPED)
def test_what_has_no_counterpart_is_on_the_canvas_and_told(type: str) -> None:
    found = flow(widget("step", type, {"success": "bye", "fail": ""}, url="x"), BYE)
    step = node(found.project, "step")
    assert isinstance(step, OpaqueNode)
    assert type in step.reason
    ways = outcomes_of(found.project.flow, step.id)
    assert [way.label for way in ways] == ["success", "fail"]
    assert links(found.project, "step") == {"way:1": "bye"}
    assert [one.node for one in found.notes] == ["step"]
    assert "“step”" in found.notes[0].message


def test_a_split_that_no_branch_can_do_keeps_its_ways() -> None:
    late = split("late", "{{flow.data.hour}}", [("is_after_time", "18:00", "bye")], "bye")
    found = flow(late, BYE)
    opaque = node(found.project, "late")
    assert isinstance(opaque, OpaqueNode)
    assert [way.label for way in opaque.ways] == ["noMatch", "match: 18:00"]


def test_results_that_are_not_known_any_more_are_told() -> None:
    first = widget("ask", "gather-input-on-call", {"keypress": "a"}, say="Number?")
    a = widget("a", "say-play", {"audioComplete": "b"}, say="You said {{widgets.ask.Digits}}.")
    b = widget("b", "say-play", say="Again: {{widgets.ask.Digits}} {{flow.variables.x | upcase}}")
    notes = [one.message for one in flow(first, a, b).notes]
    assert any("“b”" in one and "result of “ask”" in one for one in notes)
    assert any("{{flow.variables.x | upcase}} cannot be filled in" in one for one in notes)
    assert not any("“a”" in one and "result of" in one for one in notes)


def test_places_come_along() -> None:
    at = [
        {**one, "properties": {**one["properties"], "offset": {"x": 300 * i, "y": 200}}}
        for i, one in enumerate((BYE, SALES), start=1)
    ]
    found = flow(*at)
    assert found.arranged
    assert found.project.positions[N("bye")] == (300.0, 200.0)
    assert not flow(BYE, SALES).arranged


def test_the_file_is_recognised(tmp_path: Path) -> None:
    states = [widget("Trigger", "trigger", {"incomingCall": "bye"}), BYE]
    file = tmp_path / "ivr.json"
    file.write_text(json.dumps({"states": states, "initial_state": "Trigger"}), "utf-8")
    found = import_source(str(file))
    assert found.project.name == "ivr"
    assert decode(encode(found.project), "x") == found.project


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        ("{}", "not a Studio flow"),
        ("[]", "not a Studio flow"),
        ('{"states": [1]}', r"states\[0\]: expected an object"),
        ('{"states": [{"name": "a"}]}', r"states\[0\]: “type” is missing"),
        ('{"states": [{"name": "a", "type": "x", "transitions": 3}]}', "transitions"),
        (json.dumps({"states": [BYE, BYE]}), "another widget is called “bye”"),
        (
            json.dumps({"states": [widget("a", "say-play", {"audioComplete": "z"})]}),
            "leads to “z”, and there is no such widget",
        ),
        ("{", "this is not JSON"),
    ],
)
def test_what_is_no_studio_flow_is_said(raw: str, message: str) -> None:
    with pytest.raises(StorageError, match=message):
        import_studio_json(raw.encode(), "x")


@pytest.mark.parametrize(
    ("liquid", "parameter"),
    [
        ("{{trigger.call.From}}", "From"),
        ("{{ trigger.message.Body }}", "Body"),
        ("{{widgets.menu-1.Digits}}", "Digits"),
        ("{{widgets.reply.inbound.Body}}", "Body"),
        ("{{contact.channel.address}}", "From"),
        ("{{flow.channel.address}}", "To"),
        ("{{flow.variables.name}}", ""),
        ("{{trigger.call.From | upcase}}", ""),
        ("plain", ""),
    ],
)
def test_liquid_becomes_a_parameter_where_there_is_one(liquid: str, parameter: str) -> None:
    assert parameter_of(liquid) == parameter


def test_text_keeps_what_cannot_be_filled_in() -> None:
    text, unknown = filled("Hi {{trigger.call.From}}{% if x %}, {{flow.data.y}}{% endif %}")
    assert text == "Hi {{From}}{% if x %}, {{flow.data.y}}{% endif %}"
    assert unknown == ("{% if x %}", "{% endif %}", "{{flow.data.y}}")
