"""The same calls over real HTTP, and what only HTTP shows: caching, errors, signatures."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
from twilio.request_validator import RequestValidator

from designer.simulator import (
    Call,
    CallSetup,
    HttpTransport,
    ScriptedCaller,
    digits_wav,
    httptransport,
    press,
    run,
)
from designer.simulator.httptransport import _network_error
from designer.simulator.transport import Timeouts
from tests.simulator.cases import BASE, Served, all_cases, differences, documents_of, play
from tests.simulator.server import DocumentServer, running_server


@pytest.fixture(scope="module")
def server() -> Iterator[DocumentServer]:
    with running_server() as running:
        yield running


@pytest.fixture(scope="module")
def shared_transport() -> Iterator[HttpTransport]:
    with HttpTransport() as transport:
        yield transport


@pytest.fixture
def transport() -> Iterator[HttpTransport]:
    with HttpTransport() as fresh:
        yield fresh


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: case["name"])
def test_call_over_http(
    case: dict[str, Any], server: DocumentServer, shared_transport: HttpTransport
) -> None:
    text = json.dumps(case).replace("http://other.test", server.base + "/other")
    local = json.loads(text.replace(BASE, server.base))
    server.serve(documents_of(local, server.base))
    result = play(local, shared_transport, server.base)
    assert differences(local, result, server.base) == []


def _say(text: str, **headers: str) -> Served:
    body = f"<Response><Say>{text}</Say></Response>".encode()
    return Served(body, headers={name.replace("_", "-"): value for name, value in headers.items()})


def test_get_is_cached_and_post_is_not(server: DocumentServer, transport: HttpTransport) -> None:
    for method, from_cache in (("GET", True), ("POST", False)):
        server.serve({server.base + "/v": [_say("Hi", Cache_Control="max-age=600")]})
        setup = CallSetup(server.base + "/v", method, sids=lambda prefix: prefix + "0" * 32)
        first = run(Call(transport, setup), ScriptedCaller())
        second = run(Call(transport, setup), ScriptedCaller())
        assert [r.from_cache for r in first.requests] == [False]
        assert [r.from_cache for r in second.requests] == [from_cache]
        assert len(server.requests) == (1 if from_cache else 2)


def test_no_cache_is_revalidated(server: DocumentServer, transport: HttpTransport) -> None:
    answer = _say("Hi", Cache_Control="no-cache", ETag='"1"')
    server.serve({server.base + "/v": [answer, Served(b"", None, 304)]})
    setup = CallSetup(server.base + "/v", "GET", sids=lambda prefix: prefix + "0" * 32)
    for _ in range(2):
        assert run(Call(transport, setup), ScriptedCaller()).heard == ("Hi",)
    assert server.requests[1][2]["if-none-match"] == '"1"'


def test_post_requests_are_signed_as_twilio_does(
    server: DocumentServer, transport: HttpTransport
) -> None:
    gather = Served(b'<Response><Gather action="/g?lang=de#ct=100" numDigits="1"/></Response>')
    server.serve({server.base + "/v": [gather], server.base + "/g": [_say("Ok")]})
    setup = CallSetup(server.base + "/v", auth_token="secret")
    run(Call(transport, setup), ScriptedCaller(press("1")))
    validator = RequestValidator("secret")
    assert len(server.requests) == 2
    for _, path, headers, body in server.requests:
        params = dict(pair.split("=") for pair in _decoded(body))
        signed = headers["x-twilio-signature"]
        assert validator.validate(server.base + path, params, signed)


def test_get_requests_are_signed_over_their_query(
    server: DocumentServer, transport: HttpTransport
) -> None:
    server.serve({server.base + "/v": [_say("Ok")]})
    run(Call(transport, CallSetup(server.base + "/v?a=1", "GET", auth_token="t")), ScriptedCaller())
    _, path, headers, _ = server.requests[0]
    assert RequestValidator("t").validate(server.base + path, {}, headers["x-twilio-signature"])


def test_what_is_signed_is_what_the_server_sees(
    server: DocumentServer, transport: HttpTransport
) -> None:
    goto = "<Response><Redirect>/gäst?name=A B|é&amp;x=1</Redirect></Response>"
    docs = {"/voice": Served(goto.encode()), "/g%C3%A4st": Served(b"<Response/>")}
    server.serve({server.base + path: [served] for path, served in docs.items()})
    setup = CallSetup(server.base + "/voice", auth_token="secret")
    run(Call(transport, setup), ScriptedCaller())
    _, path, headers, body = server.requests[-1]
    assert path == "/g%C3%A4st?name=A%20B%7C%C3%A9&x=1"
    params = dict(pair.split("=") for pair in _decoded(body))
    signed = headers["x-twilio-signature"]
    assert RequestValidator("secret").validate(server.base + path, params, signed)


def _decoded(body: bytes) -> list[str]:
    from urllib.parse import parse_qsl

    return [f"{name}={value}" for name, value in parse_qsl(body.decode(), keep_blank_values=True)]


def test_refused_connection_is_a_failure_with_a_code(transport: HttpTransport) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    result = run(Call(transport, CallSetup(f"http://127.0.0.1:{port}/")), ScriptedCaller())
    assert (result.ended_by, result.error_code) == ("error", "11205")
    assert result.requests[0].status == 0


def test_slow_server_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, HttpTransport(seconds=0.3) as transport:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/"
        result = run(Call(transport, CallSetup(url)), ScriptedCaller())
    assert result.error_code == "11205"


def test_unknown_host_is_a_failure_with_a_code(transport: HttpTransport) -> None:
    result = run(Call(transport, CallSetup("http://nowhere.invalid/")), ScriptedCaller())
    assert result.error_code == "11210"


def test_cookies_of_one_call_do_not_reach_the_next(
    server: DocumentServer, transport: HttpTransport
) -> None:
    server.serve({server.base + "/v": [_say("Hi", Set_Cookie="a=1; Path=/")]})
    for _ in range(2):
        run(Call(transport, CallSetup(server.base + "/v")), ScriptedCaller())
    assert all("cookie" not in headers for _, _, headers, _ in server.requests)


def test_the_trace_says_what_the_cache_did(
    server: DocumentServer, transport: HttpTransport
) -> None:
    server.serve({server.base + "/v": [_say("Hi", Cache_Control="max-age=600")]})
    setup = CallSetup(server.base + "/v", "GET", sids=lambda prefix: prefix + "0" * 32)
    words = [run(Call(transport, setup), ScriptedCaller()).requests[0].cache for _ in range(2)]
    assert words == ["kept, fresh for 600 s by max-age", "kept copy, fresh for 600 s by max-age"]
    post = run(Call(transport, replace(setup, method="POST")), ScriptedCaller())
    assert post.requests[0].cache == "POST is never cached"


def test_what_has_only_a_date_is_confirmed_by_it(
    server: DocumentServer, transport: HttpTransport
) -> None:
    date = "Thu, 01 Jan 2026 00:00:00 GMT"
    answer = _say("Hi", Cache_Control="no-cache", Last_Modified=date)
    server.serve({server.base + "/v": [answer, Served(b"", None, 304)]})
    setup = CallSetup(server.base + "/v", "GET", sids=lambda prefix: prefix + "0" * 32)
    results = [run(Call(transport, setup), ScriptedCaller()) for _ in range(2)]
    assert server.requests[1][2]["if-modified-since"] == date
    assert results[1].requests[0].cache == "kept copy, confirmed by the server (304)"


def test_sound_is_fetched_once_while_it_is_fresh(
    server: DocumentServer, transport: HttpTransport
) -> None:
    play = b"<Response><Play>/a.wav</Play><Play>/a.wav</Play><Play>/b.wav</Play></Response>"
    fresh = Served(digits_wav("1"), "audio/wav", headers={"Cache-Control": "max-age=60"})
    never = Served(digits_wav("12"), "audio/wav", headers={"Cache-Control": "no-store"})
    server.serve(
        {
            server.base + "/v": [Served(play)],
            server.base + "/a.wav": [fresh],
            server.base + "/b.wav": [never],
        }
    )
    result = run(Call(transport, CallSetup(server.base + "/v", auth_token="t")), ScriptedCaller())
    assert [(r.from_cache, r.cache) for r in result.media_requests] == [
        (False, "kept, fresh for 60 s by max-age"),
        (True, "kept copy, fresh for 60 s by max-age"),
        (False, "not kept, Cache-Control says no-store"),
    ]
    assert [path for _, path, _, _ in server.requests] == ["/v", "/a.wav", "/b.wav"]
    assert result.seconds == pytest.approx(0.25 + 0.25 + 0.5)
    assert all("x-twilio-signature" not in headers for _, _, headers, _ in server.requests[1:])


def test_slow_sound_does_not_end_the_call() -> None:
    with running_server() as server, socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        play = f"<Response><Play>http://127.0.0.1:{port}/a.mp3</Play><Say>On</Say></Response>"
        server.serve({server.base + "/v": [Served(play.encode())]})
        with HttpTransport(seconds=0.3) as transport:
            result = run(Call(transport, CallSetup(server.base + "/v")), ScriptedCaller())
    assert result.heard[-1] == "On"
    assert result.warnings == ("11205",)


def test_read_timeout_of_an_override_is_kept_and_repeated(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    kept: list[float] = []

    def timeout(limits: Timeouts) -> httpx.Timeout:
        kept.append(limits.read)
        return httpx.Timeout(limits.read)

    monkeypatch.setattr(httptransport, "_httpx_timeout", timeout)
    with socket.create_server(("127.0.0.1", 0)) as silent, HttpTransport() as transport:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/#rt=150&rc=1&rp=rt"
        result = run(Call(transport, CallSetup(url)), ScriptedCaller())
    assert kept[1:] == [0.15, 0.15]
    assert result.error_code == "11205"
    assert [r.status for r in result.requests] == [0, 0]


def test_callbacks_are_signed_and_sent_as_forms(
    server: DocumentServer, transport: HttpTransport
) -> None:
    server.serve({server.base + "/v": [_say("Hi")], server.base + "/st": [Served(b"", None, 204)]})
    setup = CallSetup(server.base + "/v", status_callback="/st", auth_token="secret")
    result = run(Call(transport, setup), ScriptedCaller())
    method, path, headers, body = server.requests[1]
    assert (method, path) == ("POST", "/st")
    assert "CallStatus=completed" in body.decode()
    params = dict(pair.split("=") for pair in _decoded(body))
    validator = RequestValidator("secret")
    assert validator.validate(server.base + "/st", params, headers["x-twilio-signature"])
    assert result.warnings == ()


def test_certificates_have_their_codes() -> None:
    for code, verify_code in (("11235", 62), ("11236", 10), ("11237", 18)):
        cause = ssl.SSLCertVerificationError("bad")
        cause.verify_code = verify_code
        error = Exception("outer")
        error.__cause__ = cause
        assert _network_error("https://a.example/", error).code == code


def test_a_name_that_nobody_answers_for_does_not_hold_up(monkeypatch: pytest.MonkeyPatch) -> None:
    given_up, looked_up = threading.Event(), threading.Event()

    def look_up(*_: object) -> None:
        given_up.wait(30)
        looked_up.set()

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with HttpTransport(seconds=0.2) as transport:
        result = run(Call(transport, CallSetup("http://slow.example/")), ScriptedCaller())
    assert not looked_up.is_set()
    given_up.set()
    assert result.error_code == "11210"
