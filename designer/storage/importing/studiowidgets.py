"""Studio's widgets as verbs, one function each (twilio.com/docs/studio/widget-library)."""

from __future__ import annotations

from designer.bundle import EntryKind
from designer.flow import (
    ACTION,
    ELSE,
    NEXT,
    START,
    TARGET,
    BranchCase,
    BranchNode,
    EntryNode,
    ExternalNode,
    NodeId,
    VerbNode,
    case_key,
    result_key,
)
from designer.storage.importing.studioparts import Exit, Fields, Mapper, Part, opaque, with_unmapped
from designer.storage.importing.studiorecords import WidgetRecord
from designer.text import tr
from designer.twiml import Element, element

NOUNS = {
    "number": "Number",
    "number-multi": "Number",
    "client": "Client",
    "sip": "Sip",
    "sip-endpoint": "Sip",
    "sim": "Sim",
    "conference": "Conference",
}


def prompt(fields: Fields) -> Element | None:
    """The Say or Play of a widget that speaks; None when it is silent."""
    inner = Fields(fields.widget, fields.unmapped)
    inner.take("loop", "loop", skip="1")
    if said := inner.text("say"):
        inner.take("voice", "voice", skip="default")
        inner.take("language", "language")
        return inner.element("Say", said)
    if played := inner.text("play"):
        return inner.element("Play", played)
    if keys := inner.text("digits"):
        return element("Play", {"digits": keys})
    return None


def say_play(widget: WidgetRecord) -> Part:
    """A Say or a Play."""
    fields = Fields(widget)
    spoken = prompt(fields) or Element("Say")
    return verb(fields, spoken, exits(NEXT, widget.target("audioComplete")))


def connect_call_to(widget: WidgetRecord) -> Part:
    """A Dial of the numbers, client, SIP address or conference that are named."""
    fields = Fields(widget)
    noun = NOUNS.get(widget.text("noun"), "")
    if not noun:
        return opaque(widget, tr("TwiML cannot dial Studio’s “{text}”.", text=widget.text("noun")))
    fields.take("callerId", "caller_id", skip="{{contact.channel.address}}")
    fields.take("timeout", "timeout", skip="30")
    fields.take("timeLimit", "time_limit")
    if widget.properties.get("record") is True:
        fields.attributes.append(("record", "record-from-answer"))
    to = fields.text("to", "sip_endpoint")
    called = [one.strip() for one in to.split(",")] if noun == "Number" else [to]
    login = {
        name: value
        for name, value in (
            ("username", fields.text("sip_username")),
            ("password", fields.text("sip_password")),
        )
        if value and noun == "Sip"
    }
    fields.ends("hangup")
    dial = fields.element("Dial", *(element(noun, login, one) for one in called if one))
    return verb(fields, dial, exits(NEXT, widget.target("callCompleted")))


def record_voicemail(widget: WidgetRecord) -> Part:
    """A Record."""
    fields = Fields(widget)
    fields.take("timeout", "timeout", skip="5")
    fields.take("finishOnKey", "finish_on_key")
    fields.take("maxLength", "max_length", skip="3600")
    fields.take("playBeep", "play_beep", skip="true")
    fields.take("trim", "trim", skip="trim-silence")
    fields.take("transcribe", "transcribe", skip="false")
    fields.take("transcribeCallback", "transcription_callback_url")
    fields.take("recordingStatusCallback", "recording_status_callback_url")
    fields.ends("hangup")
    ways = [
        *exits(ACTION, widget.target("recordingComplete")),
        *exits(NEXT, widget.target("noAudio")),
    ]
    return verb(fields, fields.element("Record"), ways)


def enqueue_call(widget: WidgetRecord) -> Part:
    """A queue, or a TaskRouter workflow."""
    fields = Fields(widget)
    fields.take("waitUrl", "wait_url", "waitUrl")
    fields.take("waitUrlMethod", "wait_url_request_method", "waitUrlMethod", skip="POST")
    task = ""
    if widget.text("workflow_sid", "workflow"):
        fields.take("workflowSid", "workflow_sid", "workflow")
        task = fields.text("task_attributes", "attributes") or "{}"
        own = {
            name: value
            for name, value in (
                ("priority", fields.text("priority")),
                ("timeout", fields.text("timeout")),
            )
            if value
        }
        enqueue = fields.element("Enqueue", element("Task", own, task))
    else:
        enqueue = fields.element("Enqueue", fields.text("queue_name"))
    ways = [
        *exits(NEXT, widget.target("callComplete")),
        *exits(result_key("error"), widget.target("failedToEnqueue")),
        *exits(result_key("system-error"), widget.target("callFailure")),
    ]
    return verb(fields, enqueue, ways)


def send_to_flex(widget: WidgetRecord) -> Part:
    """The workflow that Flex is behind."""
    if not widget.text("workflow"):
        return opaque(widget)
    part = enqueue_call(widget)
    channel = widget.text("channel")
    words = tr("The task channel {channel} is the workflow’s business in TwiML.", channel=channel)
    return with_unmapped(part, words) if channel else part


def add_twiml_redirect(widget: WidgetRecord) -> Part:
    """A Redirect to somebody else; Studio’s own return URL has no counterpart."""
    fields = Fields(widget)
    fields.take("method", "method", skip="POST")
    url = fields.text("url")
    fields.ends("return", "timeout", "fail")
    method = "GET" if widget.text("method") == "GET" else "POST"
    outside = ExternalNode(id=NodeId(f"{widget.name} URL"), url=url, method=method)
    part = verb(fields, fields.element("Redirect"), [])
    return Part((*part.nodes, outside), {}, ((widget.name, TARGET, outside.id),), part.unmapped)


PAYMENTS = {
    "success": "success",
    "maxFailedAttempts": "too-many-failed-attempts",
    "providerError": "payment-connector-error",
    "payInterrupted": "caller-interrupted-with-star",
    "hangup": "caller-hung-up",
    "validationError": "validation-error",
}


def capture_payments(widget: WidgetRecord) -> Part:
    """A Pay with its parameters."""
    fields = Fields(widget)
    fields.take("paymentConnector", "payment_connector")
    fields.take("paymentMethod", "payment_method", skip="CREDIT_CARD")
    fields.take("tokenType", "payment_token_type")
    fields.take("chargeAmount", "payment_amount", "charge_amount")
    fields.take("currency", "currency")
    fields.take("description", "description")
    fields.take("maxAttempts", "max_attempts")
    fields.take("timeout", "timeout")
    fields.take("securityCode", "security_code")
    fields.take("postalCode", "postal_code")
    fields.take("minPostalCodeLength", "min_postal_code_length")
    fields.take("bankAccountType", "bank_account_type")
    fields.take("validCardTypes", "valid_card_types")
    fields.take("language", "language")
    fields.attributes = [(name, _pay_value(name, value)) for name, value in fields.attributes]
    ways = [
        one
        for event, result in PAYMENTS.items()
        for one in exits(result_key(result), widget.target(event))
    ]
    return verb(fields, fields.element("Pay", *_parameters(widget, fields)), ways)


def _pay_value(name: str, value: str) -> str:
    """A value as Pay spells it: Studio writes its choices in capitals."""
    if name in {"paymentMethod", "tokenType", "bankAccountType"}:
        return value.lower().replace("_", "-")
    return value


def fork_stream(widget: WidgetRecord) -> Part:
    """A Start or Stop of a Stream or Siprec."""
    fields = Fields(widget)
    is_siprec = widget.text("stream_transport_type") == "siprec"
    tag = "Stop" if widget.text("stream_action") == "stop" else "Start"
    fields.take("name", "stream_name")
    if tag == "Start":
        fields.take("url", "stream_url")
        fields.take("connectorName", "stream_connector")
        fields.take("track", "stream_track", skip="inbound_track")
    noun = fields.element("Siprec" if is_siprec else "Stream", *_parameters(widget, fields))
    return verb(fields, element(tag, {}, noun), exits(NEXT, widget.target("next")))


def record_call(widget: WidgetRecord) -> Part:
    """Studio starts or stops a recording; TwiML can only start one."""
    fields = Fields(widget)
    if widget.properties.get("record_call") is False:
        return opaque(widget, tr("TwiML cannot stop a recording; only the REST API can."))
    fields.take("trim", "trim")
    fields.take("recordingStatusCallback", "recording_status_callback")
    fields.take("recordingStatusCallbackMethod", "recording_status_callback_method", skip="POST")
    fields.take("recordingStatusCallbackEvent", "recording_status_callback_events")
    fields.take("channels", "recording_channels")
    fields.ends("failed")
    recording = fields.element("Recording")
    return verb(fields, element("Start", {}, recording), exits(NEXT, widget.target("success")))


AGENT_EVENTS = {
    "completed": "completed",
    "live-agent-handoff": "live-agent-handoff",
    "failed": "failed",
}


def connect_virtual_agent(widget: WidgetRecord) -> Part:
    """A Connect to a VirtualAgent."""
    fields = Fields(widget)
    fields.take("connectorName", "connector", "connector_name")
    fields.take("language", "language")
    fields.take("sentimentAnalysis", "sentiment_analysis")
    fields.take("statusCallback", "status_callback", "status_callback_url")
    fields.take("statusCallbackMethod", "status_callback_method", skip="POST")
    fields.ends("hangup", "paused", "timeout")
    configs = [
        element("Config", {"name": str(one["key"]), "value": fields.fill(str(one["value"]))})
        for one in _rows(widget, "virtual_agent_configurations", "configurations")
    ]
    agent = fields.element("VirtualAgent", *configs, *_parameters(widget, fields))
    connect = element("Connect", {}, agent)
    targets = {value: widget.target(event) for event, value in AGENT_EVENTS.items()}
    if not targets["live-agent-handoff"] and not targets["failed"]:
        return verb(fields, connect, exits(NEXT, targets["completed"]))
    cases = tuple(
        BranchCase(f"c{number}", "equals", (value,))
        for number, value in enumerate(("live-agent-handoff", "failed"), start=1)
    )
    branch = BranchNode(
        id=NodeId(f"{widget.name} result"), parameter="VirtualAgentStatus", cases=cases
    )
    ways = [
        *(one for case in cases for one in exits(case_key(case.id), targets[case.values[0]])),
        *exits(ELSE, targets["completed"]),
    ]
    node = VerbNode(id=NodeId(widget.name), title=widget.name, element=connect)
    inner = ((widget.name, ACTION, branch.id),)
    return Part((node, branch), {branch.id: ways}, inner, tuple(fields.unmapped))


def make_outgoing_call(widget: WidgetRecord) -> Part:
    """Studio places the call; here an entry stands for the call that a program places by REST."""
    fields = Fields(widget)
    fields.ends("busy", "noAnswer", "failed")
    entry = EntryNode(
        id=NodeId(widget.name),
        title=widget.name,
        kind=EntryKind.OUTGOING,
        number=fields.text("from"),
    )
    return Part(
        (entry,),
        {widget.name: exits(START, widget.target("answered"))},
        unmapped=tuple(fields.unmapped),
    )


def send_message(widget: WidgetRecord, *, in_call: bool) -> Part:
    """A Message in the answer to a text message; in a call the older Sms."""
    fields = Fields(widget)
    to = fields.text("to")
    fields.take("to", "to", skip="{{From}}" if not in_call else "")
    fields.take("from", "from", skip="{{To}}" if not in_call else "")
    if not in_call and to == "{{From}}":
        fields.attributes = [one for one in fields.attributes if one[0] != "to"]
    body, media = fields.text("body"), fields.text("media_url")
    failed = widget.target("failed")
    if in_call:
        if media:
            fields.unmapped.append(tr("Sms sends no files; the media were left out."))
        fields.ends("failed")
        return verb(fields, fields.element("Sms", body), exits(NEXT, widget.target("sent")))
    parts = [element("Body", {}, body)] if body else []
    parts += [element("Media", {}, media)] if media else []
    ways = [*exits(NEXT, widget.target("sent")), *exits(result_key("failed"), failed)]
    return verb(fields, fields.element("Message", *parts), ways)


def verb(fields: Fields, element: Element, ways: list[Exit]) -> Part:
    """One verb for the widget."""
    name = fields.widget.name
    node = VerbNode(id=NodeId(name), title=name, element=element)
    return Part((node,), {name: ways}, unmapped=tuple(fields.unmapped))


def exits(outcome: str, target: str) -> list[Exit]:
    """The one exit, when it leads somewhere."""
    return [(outcome, target)] if target else []


def _rows(widget: WidgetRecord, *names: str) -> list[dict[str, object]]:
    """A list property of key and value pairs."""
    for name in names:
        value = widget.properties.get(name)
        if isinstance(value, list):
            return [
                one for one in value if isinstance(one, dict) and {"key", "value"} <= one.keys()
            ]
    return []


def _parameters(widget: WidgetRecord, fields: Fields) -> list[Element]:
    return [
        element("Parameter", {"name": str(one["key"]), "value": fields.fill(str(one["value"]))})
        for one in _rows(widget, "stream_parameters", "parameters")
    ]


WIDGETS: dict[str, Mapper] = {
    "say-play": say_play,
    "connect-call-to": connect_call_to,
    "record-voicemail": record_voicemail,
    "enqueue-call": enqueue_call,
    "send-to-flex": send_to_flex,
    "add-twiml-redirect": add_twiml_redirect,
    "capture-payments": capture_payments,
    "fork-stream": fork_stream,
    "record-call": record_call,
    "connect-virtual-agent": connect_virtual_agent,
    "connect-virtual-agent-v2": connect_virtual_agent,
    "make-outgoing-call-v1": make_outgoing_call,
    "make-outgoing-call-v2": make_outgoing_call,
}
"""The widgets that one function maps alone; the others need to know the flow around them."""
