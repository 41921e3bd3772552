"""The small parts: signature, speech estimate, parameters, handlers."""

import subprocess
import sys

import pytest
from twilio.request_validator import RequestValidator

import designer.simulator as simulator
from designer.bundle import BundleEntry, EntryKind
from designer.simulator import (
    Channel,
    Direction,
    estimate_seconds,
    numbered_sids,
    setup_at,
    signature,
)
from designer.simulator.fetcher import encoded, resolve
from designer.simulator.parameters import segments
from designer.simulator.speech import break_seconds, tone_seconds
from designer.simulator.verbs import handlers_for
from designer.twiml import verbs


@pytest.mark.parametrize(
    ("channel", "tag"), [(channel, spec.tag) for channel in Channel for spec in verbs(channel)]
)
def test_every_verb_has_a_handler(channel: Channel, tag: str) -> None:
    assert tag in handlers_for(channel)


def test_public_face_is_complete() -> None:
    assert len(set(simulator.__all__)) == len(simulator.__all__)
    assert all(hasattr(simulator, name) for name in simulator.__all__)


def test_importing_the_simulator_does_not_import_the_http_client() -> None:
    code = "import sys, designer.simulator; sys.exit('httpx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_signature_of_the_documentation() -> None:
    params = {
        "CallSid": "CA1234567890ABCDE",
        "Caller": "+12349013030",
        "Digits": "1234",
        "From": "+12349013030",
        "To": "+18005551212",
    }
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    assert signature("12345", url, params.items()) == "0/KCTR6DLpKmkAf8muzZqo1nDgQ="


def test_signature_agrees_with_twilio_for_odd_parameters() -> None:
    pairs = [("b", "2"), ("a", "ü"), ("a", "1"), ("empty", "")]
    ours = signature("t", "https://x.example/", pairs)
    values = _ManyValues({"b": ["2"], "a": ["ü", "1"], "empty": [""]})
    assert ours == RequestValidator("t").compute_signature("https://x.example/", values)


class _ManyValues(dict[str, list[str]]):
    """A form as web frameworks give it: several values to a name."""

    def getall(self, name: str) -> list[str]:
        return self[name]


def test_longer_texts_take_longer() -> None:
    assert estimate_seconds("") == 0
    assert 0 < estimate_seconds("Hi") < estimate_seconds("Hello dear caller and welcome")
    assert estimate_seconds("当社にお電話いただきありがとうございます", "ja-JP") > 3


def test_breaks_and_tones_take_their_time() -> None:
    assert break_seconds("2s", "") == 2
    assert break_seconds("300ms", "") == 0.3
    assert break_seconds("soon", "strong") == 0.75
    assert tone_seconds("wW1") == pytest.approx(1.75)


@pytest.mark.parametrize(
    ("body", "count"),
    [("", 1), ("a" * 160, 1), ("a" * 161, 2), ("€" * 81, 2), ("ж" * 70, 1), ("ж" * 71, 2)],
)
def test_segments(body: str, count: int) -> None:
    assert segments(body) == count


@pytest.mark.parametrize(
    ("kind", "from_", "to"),
    [
        (EntryKind.CALL, "+15550001111", "+4930"),
        (EntryKind.MESSAGE, "+15550001111", "+4930"),
        (EntryKind.OUTGOING, "+4930", "+15550001111"),
    ],
)
def test_an_entry_says_how_a_call_comes_in(kind: EntryKind, from_: str, to: str) -> None:
    entry = BundleEntry("in", kind, "a.xml", "GET", "+4930", "b.xml", "GET", "c.xml")
    setup = setup_at(entry, "https://flow.example/".__add__)
    assert (setup.from_, setup.to, setup.own_number) == (from_, to, "+4930")
    assert (setup.url, setup.method) == ("https://flow.example/a.xml", "GET")
    assert (setup.fallback_url, setup.fallback_method) == ("https://flow.example/b.xml", "GET")
    assert setup.status_callback == "https://flow.example/c.xml"
    is_message, is_outgoing = kind is EntryKind.MESSAGE, kind is EntryKind.OUTGOING
    assert setup.channel is (Channel.MESSAGING if is_message else Channel.VOICE)
    assert setup.direction is (Direction.OUTBOUND_API if is_outgoing else Direction.INBOUND)


def test_identifiers_look_like_twilios() -> None:
    new_sid = numbered_sids()
    first, second = new_sid("CA"), new_sid("CA")
    assert first != second
    assert len(first) == 34
    assert first.startswith("CA")


@pytest.mark.parametrize(
    ("reference", "url"),
    [
        ("", "http://a.example/b/c?x=1"),
        ("  d ", "http://a.example/b/d"),
        ("/d", "http://a.example/d"),
        ("../d", "http://a.example/d"),
        ("?y=2", "http://a.example/b/c?y=2"),
        ("//b.example/d", "http://b.example/d"),
        ("https://c.example", "https://c.example"),
        ("http://[", "http://["),
    ],
)
def test_references_resolve_against_the_document(reference: str, url: str) -> None:
    assert resolve("http://a.example/b/c?x=1", reference) == url


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("http://a.example/b?c=d&e=%20f+g", "http://a.example/b?c=d&e=%20f+g"),
        ("http://a.example/b c?d=e f", "http://a.example/b%20c?d=e%20f"),
        ("http://a.example/é?ü=|^`", "http://a.example/%C3%A9?%C3%BC=%7C%5E%60"),
        ("http://bücher.example/é#rc=2", "http://bücher.example/%C3%A9#rc=2"),
        ('http://a.example/{id}?x="y"', "http://a.example/%7Bid%7D?x=%22y%22"),
    ],
)
def test_urls_go_over_the_wire_encoded(url: str, sent: str) -> None:
    assert encoded(url) == sent
