"""A Studio flow with a widget of most kinds."""

from __future__ import annotations

from typing import Any


def widget(name: str, kind: str, ways: dict[str, str], **properties: Any) -> dict[str, Any]:
    """One widget; ``ways`` are its events and where they lead ("" ends the flow)."""
    transitions = [{"event": event, **({"next": to} if to else {})} for event, to in ways.items()]
    return {"name": name, "type": kind, "transitions": transitions, "properties": properties}


SPLIT = widget("split", "split-based-on", {"noMatch": "bye"}, input="{{widgets.menu.Digits}}")
SPLIT["transitions"].append(
    {
        "event": "match",
        "next": "call",
        "conditions": [
            {
                "friendly_name": "one",
                "type": "equal_to",
                "value": "1",
                "arguments": ["{{widgets.menu.Digits}}"],
            }
        ],
    }
)

IVR: dict[str, Any] = {
    "description": "IVR",
    "initial_state": "Trigger",
    "flags": {"allow_concurrent_calls": True},
    "states": [
        widget(
            *("Trigger", "trigger"),
            {"incomingCall": "menu", "incomingMessage": "answer", "incomingRequest": ""},
            offset={"x": 0, "y": 0},
        ),
        widget(
            *("menu", "gather-input-on-call"),
            {"keypress": "split", "speech": "split", "timeout": "bye"},
            say="Press 1, {{trigger.call.From}}.",
            number_of_digits=1,
            timeout=5,
            finish_on_key="#",
            loop=1,
            offset={"x": 0, "y": 200},
        ),
        SPLIT,
        widget(
            *("call", "connect-call-to", {"callCompleted": "record", "hangup": ""}),
            noun="number",
            to="+15550003333",
            caller_id="{{contact.channel.address}}",
        ),
        widget(
            *("record", "record-voicemail"),
            {"recordingComplete": "web", "noAudio": "bye", "hangup": ""},
            max_length="60",
            transcribe=True,
        ),
        widget("web", "make-http-request", {"success": "set", "failed": "bye"}, url="https://x"),
        widget("set", "set-variables", {"next": "menu"}, variables=[{"key": "a", "value": "b"}]),
        widget("bye", "say-play", {"audioComplete": ""}, say="Goodbye."),
        widget("answer", "send-message", {"sent": "", "failed": ""}, body="Hello"),
    ],
}
