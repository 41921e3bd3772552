"""What stands around a call: faults, the REST request, tones, voices, overrides, cache words."""

from __future__ import annotations

import io
import sys
import types
import wave
from pathlib import Path

import pytest

from designer.bundle import Bundle
from designer.errors import SimulationError
from designer.simulator import (
    BundleTransport,
    Call,
    CallSetup,
    Direction,
    Fault,
    HttpRequest,
    OfflineVoice,
    Requested,
    RequestKind,
    ScriptedCaller,
    SocketMessage,
    as_curl,
    as_python,
    beep_wav,
    digits_wav,
    key_wav,
    parse_fault,
    run,
)
from designer.simulator.cachewords import cache_words
from designer.simulator.media import media_type, sound_seconds
from designer.simulator.moments import Place
from designer.simulator.overrides import USUAL, overrides_of
from designer.simulator.tones import FREQUENCIES, RATE
from designer.simulator.verbs.paydata import card_type, is_in_future, passes_aba, passes_luhn
from tests.simulator.cases import BASE, DocumentTransport, Served

# faults


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("500 menu.xml", Fault("500", "menu.xml")),
        ("  timeout  https://a.example/* ", Fault("timeout", "https://a.example/*")),
        ("busy +1555*", Fault("busy", "+1555*")),
        ("no-answer menu.xml#2", Fault("no-answer", "menu.xml", 2)),
    ],
)
def test_fault_is_read(text: str, fault: Fault) -> None:
    assert parse_fault(text) == fault


@pytest.mark.parametrize("text", ["", "500", "200 x", "sulking x", "busy", "busy 1#x"])
def test_what_is_no_fault_is_refused(text: str) -> None:
    with pytest.raises(SimulationError):
        parse_fault(text)


def test_fault_hits_by_url_path_document_and_party() -> None:
    assert Fault("500", "ivr/menu.xml").hits_request("http://a.example/ivr/menu.xml?x=1")
    assert Fault("500", "http://a.example/*").hits_request("http://a.example/ivr/menu.xml#rc=1")
    assert not Fault("500", "menu.xml").hits_request("http://a.example/ivr/menu.xml")
    place = Place("http://a.example/menu.xml", "menu.xml", 2)
    assert Fault("busy", "joe").hits_dial("client:joe", place)
    assert Fault("busy", "menu.xml", 2).hits_dial("+1", place)
    assert not Fault("busy", "menu.xml", 1).hits_dial("+1", place)
    assert not Fault("500", "*").hits_dial("+1", place)


# the REST request


def outgoing(**more: object) -> CallSetup:
    fields = {"direction": Direction.OUTBOUND_API, "from_": "+1555", "to": "+1666", **more}
    return CallSetup("https://a.example/it's?x=1&y=2", **fields)  # type: ignore[arg-type]


def test_curl_names_the_credentials_and_quotes_the_rest() -> None:
    text = as_curl(outgoing(auth_token="secret", status_callback="/st", method="GET"))
    assert '-u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN"' in text
    assert "--data-urlencode 'Url=https://a.example/it'\"'\"'s?x=1&y=2'" in text
    assert "StatusCallback=https://a.example/st" in text
    assert "Method=GET" in text
    assert "secret" not in text


def test_python_is_a_program_for_the_library() -> None:
    text = as_python(
        outgoing(machine_detection="Enable", async_amd=True, ring_timeout=20, record=True)
    )
    compile(text, "call.py", "exec")
    assert 'from_="+1555",' in text
    assert 'async_amd="true"' in text
    assert "timeout=20" in text
    assert 'os.environ["TWILIO_AUTH_TOKEN"]' in text


def test_only_what_differs_from_the_defaults_is_named() -> None:
    assert as_curl(outgoing()).count("--data-urlencode") == 3


def test_python_arguments_are_known_to_the_library() -> None:
    import inspect

    from twilio.rest.api.v2010.account.call import CallList

    known = set(inspect.signature(CallList.create).parameters)
    text = as_python(
        outgoing(
            method="GET",
            fallback_url="/f",
            fallback_method="GET",
            status_callback="/s",
            status_callback_method="GET",
            status_callback_events=("ringing",),
            ring_timeout=5,
            send_digits="1",
            record=True,
            recording_status_callback="/r",
            machine_detection="Enable",
            async_amd=True,
            amd_status_callback="/a",
        )
    )
    used = {line.strip().partition("=")[0] for line in text.splitlines() if line.startswith("    ")}
    assert used <= known


# tones


def energy(samples: memoryview, hertz: float) -> float:
    """How strong a frequency is, by Goertzel's algorithm."""
    import math

    factor = 2 * math.cos(2 * math.pi * hertz / RATE)
    before = last = 0.0
    for sample in samples:
        before, last = last, sample + factor * last - before
    return before * before + last * last - factor * before * last


@pytest.mark.parametrize("key", "159D0*#")
def test_a_key_sounds_with_its_two_frequencies(key: str) -> None:
    with wave.open(io.BytesIO(key_wav(key))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        samples = memoryview(file.readframes(file.getnframes())).cast("h")
    tones = sorted(
        {f for pair in FREQUENCIES.values() for f in pair}, key=lambda f: -energy(samples, f)
    )
    assert set(tones[:2]) == set(FREQUENCIES[key])


def test_digits_wait_and_leave_out_what_is_no_key() -> None:
    def seconds(digits: str) -> float:
        with wave.open(io.BytesIO(digits_wav(digits))) as file:
            return file.getnframes() / file.getframerate()

    assert seconds("1") == pytest.approx(0.25)
    assert seconds("1wW?") == pytest.approx(1.75)
    assert beep_wav()[:4] == b"RIFF"
    with pytest.raises(ValueError, match="no key"):
        key_wav("x")


# voices


class FakeHibari:
    """Stands for the engine: writes a second of silence for every word."""

    def save(self, text: str, path: str, speed: float = 1.0, seed: int | None = None) -> None:
        with wave.open(path, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(8000)
            file.writeframes(bytes(2 * 8000 * len(text.split())))


def test_offline_voice_speaks(monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType("hibari")
    module.Hibari = FakeHibari  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "hibari", module)
    voice = OfflineVoice()
    spoken = voice.speak("one two three")
    assert spoken.seconds == 3.0
    assert voice.speak("  ").seconds == 0
    assert voice.can_speak("en-GB")
    assert not voice.can_speak("de-DE")


# sound files


def test_length_of_a_wav_and_of_an_mp3() -> None:
    wav = digits_wav("1")
    assert sound_seconds(wav, len(wav)) == pytest.approx(0.25)
    assert sound_seconds(wav[:100], len(wav)) == pytest.approx(0.25)
    frame = b"\xff\xfb\x90\x00"  # MPEG 1 layer III, 128 kbit/s
    assert sound_seconds(frame + bytes(12), 160_000) == pytest.approx(10.0)
    tagged = b"ID3\x04\x00\x00\x00\x00\x00\x0a" + bytes(10) + frame
    assert sound_seconds(tagged + bytes(12), 160_020) == pytest.approx(10.0, abs=0.01)


@pytest.mark.parametrize(
    "body", [b"", b"RIFF", b"RIFF1234WAVEdata", b"\xff\xfb", b"\xff\xfb\xf0\x00"]
)
def test_what_cannot_be_read_has_no_length(body: bytes) -> None:
    assert sound_seconds(body, 1000) is None


def test_types_by_ending() -> None:
    assert media_type("a/B.MP3") == "audio/mpeg"
    assert media_type("a.txt") == "application/octet-stream"


def test_bundle_answers_its_media(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(digits_wav("1"))
    (tmp_path / "b.wav").write_bytes(digits_wav("12"))
    document = b"<Response><Play>a.wav</Play><Play>b.wav</Play><Play>../c.wav</Play></Response>"
    bundle = Bundle({"m": document}, {}, (), {}, {"a.wav": "a.wav"})
    transport = BundleTransport(bundle, media_folder=tmp_path)
    result = run(Call(transport, CallSetup(transport.url_of("m"))), ScriptedCaller())
    assert [r.status for r in result.media_requests] == [200, 200, 404]
    assert result.seconds == pytest.approx(0.25 + 0.5 + 3)
    bare = BundleTransport(bundle)
    result = run(Call(bare, CallSetup(bare.url_of("m"))), ScriptedCaller())
    assert [r.status for r in result.media_requests] == [200, 404, 404]


def test_sound_outside_of_a_bundle_is_not_asked_for_offline() -> None:
    bundle = Bundle({"m": b"<Response><Play>https://x.example/a.mp3</Play></Response>"}, {}, (), {})
    transport = BundleTransport(bundle)
    result = run(Call(transport, CallSetup(transport.url_of("m"))), ScriptedCaller())
    assert (result.media_requests, result.warnings) == ((), ())
    assert result.heard == ("[play https://x.example/a.mp3]",)


def test_callback_outside_of_a_bundle_is_shown_but_no_fault() -> None:
    dial = (
        b'<Response><Dial><Number statusCallback="https://x.example/s">1</Number></Dial></Response>'
    )
    transport = BundleTransport(Bundle({"m": dial}, {}, (), {}))
    result = run(Call(transport, CallSetup(transport.url_of("m"))), ScriptedCaller())
    assert [(c.status, c.cache) for c in result.callbacks] == [
        (0, "not sent: outside of this flow")
    ]
    assert result.warnings == ()


# sessions


def test_sessions_begin_with_their_parameters() -> None:
    body = (
        '<Start><Stream url="wss://a.example/s"><Parameter name="p" value="1"/></Stream></Start>'
        '<Connect><ConversationRelay url="wss://a.example/r">'
        '<Parameter name="q" value="2"/></ConversationRelay></Connect>'
    )
    transport = DocumentTransport({f"{BASE}/a": [Served(f"<Response>{body}</Response>".encode())]})
    call = Call(transport, CallSetup(f"{BASE}/a"))
    run(call, ScriptedCaller())
    stream, relay = [entry for entry in call.trace if isinstance(entry, SocketMessage)]
    assert stream.url == "wss://a.example/s"
    assert '"customParameters": {"p": "1"}' in stream.text
    assert '"type": "setup"' in relay.text
    assert '"customParameters": {"q": "2"}' in relay.text
    assert f'"callSid": "{call.sid}"' in relay.text


def test_kinds_of_requests_are_told_apart() -> None:
    transport = DocumentTransport({f"{BASE}/a": [Served(b"<Response><Play>/x</Play></Response>")]})
    call = Call(transport, CallSetup(f"{BASE}/a", status_callback="/st"))
    run(call, ScriptedCaller())
    kinds = [entry.kind for entry in call.trace if isinstance(entry, Requested)]
    assert kinds == [RequestKind.DOCUMENT, RequestKind.MEDIA, RequestKind.CALLBACK]


# connection overrides


def test_overrides_are_read_within_their_ranges() -> None:
    found = overrides_of("https://a.example/#ct=2000&rt=3000&tt=9000&rc=4&rp=5xx,ct,huh&sni=y")
    assert (found.timeouts.connect, found.timeouts.read, found.timeouts.total) == (2, 3, 9)
    assert (found.repeats, found.repeat_on) == (4, {"5xx", "ct"})
    odd = overrides_of("https://a.example/#ct=99&rt=x&rc=9&rp=no")
    assert odd == USUAL
    assert overrides_of("https://a.example/#top") is USUAL


def test_what_is_repeated() -> None:
    everything = overrides_of("https://a.example/#rc=1&rp=all")
    assert everything.repeats_after(404, "")
    assert everything.repeats_after(0, "rt")
    assert not everything.repeats_after(200, "")
    assert USUAL.repeats_after(0, "ct")
    assert not USUAL.repeats_after(500, "")


def test_the_fragment_is_not_sent() -> None:
    assert HttpRequest("GET", "http://a.example/x#rc=1", (("a", "1"),)).sent_url.endswith("/x?a=1")


# cache words


@pytest.mark.parametrize(
    ("headers", "flags", "words"),
    [
        ({"cache-control": "max-age=60"}, "s", "kept, fresh for 60 s by max-age"),
        ({"cache-control": "max-age=60"}, "c", "kept copy, fresh for 60 s by max-age"),
        ({"etag": '"1"', "cache-control": "no-cache"}, "cr", "confirmed by the server (304)"),
        ({"cache-control": "no-cache"}, "s", "confirmed before each use (no-cache)"),
        ({"cache-control": "no-store"}, "", "not kept, Cache-Control says no-store"),
        ({"cache-control": "private"}, "", "not kept, Cache-Control says private"),
        ({"vary": "*"}, "", "not kept, Vary: *"),
        ({}, "", "not kept, the answer does not allow it"),
        ({"etag": '"1"'}, "s", "confirmed by its ETag, since nothing says"),
        ({}, "rs", "asked again, answered anew; kept"),
        ({"vary": "*", "cache-control": "max-age=9"}, "s", "kept, but fit for no other request"),
        ({"cache-control": "max-age=60", "age": "50"}, "cs", "kept copy, fresh for 10 s"),
        (
            {"date": "Thu, 01 Jan 2026 00:00:00 GMT", "expires": "Thu, 01 Jan 2026 01:00:00 GMT"},
            "s",
            "fresh for 3,600 s by Expires",
        ),
        ({"date": "Thu, 01 Jan 2026 00:00:00 GMT", "expires": "0"}, "s", "stale at once"),
        (
            {
                "date": "Thu, 11 Jan 2026 00:00:00 GMT",
                "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT",
            },
            "s",
            "fresh for 86,400 s by a tenth of its age",
        ),
    ],
)
def test_the_cache_says_why(headers: dict[str, str], flags: str, words: str) -> None:
    found = cache_words(
        "GET", headers, from_cache="c" in flags, revalidated="r" in flags, stored="s" in flags
    )
    assert words in found


def test_post_is_never_cached() -> None:
    words = cache_words("POST", {}, from_cache=False, revalidated=False, stored=False)
    assert words == "POST is never cached"


# payment data


def test_cards_and_dates() -> None:
    from datetime import UTC, datetime

    assert passes_luhn("4242424242424242")
    assert not passes_luhn("4242424242424243")
    assert not passes_luhn("")
    assert passes_aba("021000021")
    assert not passes_aba("021000020")
    kinds = {"4": "visa", "5555": "mastercard", "3782": "amex", "6011": "discover", "3530": "jcb"}
    assert {number: card_type(number) for number in kinds} == kinds
    assert (card_type("36"), card_type("6759"), card_type("9")) == ("diners-club", "maestro", "")
    now = datetime(2026, 6, 15, tzinfo=UTC)
    assert is_in_future("0626", now)
    assert not is_in_future("0526", now)
    assert not is_in_future("1326", now)
