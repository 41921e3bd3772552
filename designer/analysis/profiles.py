"""Sets of rules that a project chooses from, besides those of TwiML that always hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from designer.text import tr


@dataclass(frozen=True, slots=True)
class Profile:
    """A set of rules: what it stands for, and the page it is from."""

    id: str
    title: str
    words: str
    source: str


PROFILES: Mapping[str, Profile] = MappingProxyType(
    {
        one.id: one
        for one in (
            Profile(
                "iso13714",
                "ISO/IEC 13714",
                tr("The standard for voice menus: which keys, in which order, in which words."),
                "https://www.nch.com.au/ivm/iso13714.html",
            ),
            Profile(
                "coga",
                tr("Accessibility"),
                tr("Voice menus that people with cognitive disabilities can use (W3C COGA)."),
                "https://w3c.github.io/coga/issue-papers/voice-menus.html",
            ),
            Profile(
                "gethuman",
                "GetHuman",
                tr("What callers ask for: a person at any time, no stock phrases."),
                "https://www.gethuman.com/standard/v1.0.html",
            ),
            Profile(
                "house",
                tr("House style"),
                tr("Short greetings and prompts, friendly words, labels that differ."),
                "https://www.plumvoice.com/blog/ivr-prompt-guidelines",
            ),
            Profile(
                "hosting",
                "Hosting",
                tr("Documents that a web server and Twilio’s cache can keep."),
                "https://www.twilio.com/docs/voice/twiml",
            ),
        )
    }
)
"""The profiles, in the order of display."""
