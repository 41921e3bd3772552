"""Which verbs run in which document: in the call's own, while it waits, in a whisper.

Sources: https://www.twilio.com/docs/voice/twiml/enqueue, /conference, /number and /queue.
"""

from __future__ import annotations

from dataclasses import dataclass

from designer.paths.model import Hold

VOICE_VERBS = frozenset(
    {
        *("Say", "Play", "Pause", "Gather", "Record", "Dial", "Enqueue", "Leave", "Redirect"),
        *("Hangup", "Reject", "Sms", "Connect", "Start", "Stop", "Refer", "Echo", "Pay"),
        *("Prompt", "Queue", "Receive"),
    }
)
MESSAGE_VERBS = frozenset({"Message", "Sms", "Redirect"})


@dataclass(frozen=True, slots=True)
class HoldRules:
    """The verbs that run (None: all), and those that cut the document short."""

    verbs: frozenset[str] | None = None
    fatal: frozenset[str] = frozenset()

    def runs(self, tag: str, messaging: bool) -> bool:
        """Whether the verb does anything here."""
        known = MESSAGE_VERBS if messaging else VOICE_VERBS
        return tag in known and (self.verbs is None or tag in self.verbs)

    def fails(self, tag: str) -> bool:
        """Whether the verb is an error here."""
        return tag in self.fatal


_MAIN = HoldRules()
_RULES = {
    "queue": HoldRules(
        frozenset({"Say", "Play", "Pause", "Redirect", "Hangup", "Leave", "Gather"})
    ),
    "conference": HoldRules(frozenset({"Say", "Play", "Pause", "Redirect"})),
    "whisper": HoldRules(
        frozenset({"Say", "Play", "Pause", "Gather", "Hangup", "Redirect"}), frozenset({"Dial"})
    ),
}


def rules_of(hold: Hold | None) -> HoldRules:
    """The rules for a document that runs within ``hold``."""
    return _MAIN if hold is None else _RULES[hold.kind]
