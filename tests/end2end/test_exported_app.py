"""The exported Python application, started as its README says, answers a whole call."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from twilio.request_validator import RequestValidator

from designer.simulator import Action, CallResult, CallSetup, HttpTransport, place_call, press
from designer.storage import export
from tests.helpers.flows import menu_flow

TOKEN = "an-auth-token"
SECONDS_TO_START = 30.0


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the exported application, with its media file."""
    source, folder = tmp_path_factory.mktemp("project"), tmp_path_factory.mktemp("app")
    (source / "media").mkdir()
    (source / "media" / "news.mp3").write_bytes(b"sound")
    export(menu_flow(), folder, "python", media_from=source)
    return folder


@contextmanager
def started(folder: Path, **settings: str) -> Iterator[str]:
    """The application as its README starts it; yields its address."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(
        command_of(folder),
        cwd=folder,
        env={**without_python_path(), "PORT": str(port), **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        wait_for(url, process)
        yield url
    finally:
        process.send_signal(signal.SIGINT if os.name == "posix" else signal.SIGTERM)
        process.communicate(timeout=20)


def command_of(folder: Path) -> list[str]:
    """The command in the README, with this Python, which has the pinned packages already."""
    readme = (folder / "README.md").read_text(encoding="utf-8")
    found = re.search(r"^    python3 (\S+)$", readme, re.MULTILINE)
    assert found
    return [sys.executable, found[1]]


def without_python_path() -> dict[str, str]:
    """The environment, in which nothing of this source tree can help the application."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def wait_for(url: str, process: subprocess.Popen[str]) -> None:
    """Return when the application answers; fail with what it said when it does not."""
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        if process.poll() is not None:
            pytest.fail(f"the application ended:\n{process.communicate()[0]}")
        try:
            httpx.get(url)
        except httpx.TransportError:
            time.sleep(0.05)
        else:
            return
    pytest.fail("the application did not start")


def called(url: str, method: str, actions: list[Action], token: str = TOKEN) -> CallResult:
    """A call to the application over HTTP, signed as Twilio signs."""
    setup = CallSetup(url=f"{url}/menu.xml", method=method, auth_token=token)
    with HttpTransport() as transport:
        return place_call(transport, setup, actions)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_whole_call_over_http(app: Path, method: str) -> None:
    with started(app, TWILIO_AUTH_TOKEN=TOKEN) as url:
        busy = [*press("1"), Action("dial", dial_outcome="busy"), *press("2")]
        result = called(url, method, busy)
        assert result.heard == (
            "For sales press 1, for news press 2.",
            "[dial +15550003333]",
            "Sales is busy, +15550001111.",
            "For sales press 1, for news press 2.",
            f"[play {url}/media/news.mp3]",
            "Goodbye.",
        )
        assert result.ended_by == "hangup_verb"
        assert {request.status for request in result.requests} == {200}
        wrong = called(url, method, busy, token="another-token")
        assert [request.status for request in wrong.requests] == [403]
        assert wrong.error_code == "11200"


def test_requests_made_by_twilios_own_library_are_believed(app: Path) -> None:
    form = {"CallSid": "CA1", "From": "+15550001111", "Digits": "1"}
    sign: Callable[..., str] = RequestValidator(TOKEN).compute_signature
    with started(app, TWILIO_AUTH_TOKEN=TOKEN) as url:
        post = f"{url}/menu-answer"
        right = httpx.post(post, data=form, headers={"X-Twilio-Signature": sign(post, form)})
        assert right.status_code == 200
        assert "+15550003333" in right.text
        get = f"{url}/menu-answer?Digits=2&From=%2B15550001111"
        assert httpx.get(get, headers={"X-Twilio-Signature": sign(get, {})}).status_code == 200
        for headers in ({}, {"X-Twilio-Signature": sign(get, {})}):
            assert httpx.post(post, data=form, headers=headers).status_code == 403


def test_settings_of_the_environment(app: Path) -> None:
    sign: Callable[..., str] = RequestValidator(TOKEN).compute_signature
    public = "https://voice.example.com"
    with started(app, TWILIO_AUTH_TOKEN=TOKEN, PUBLIC_URL=public) as url:
        headers = {"X-Twilio-Signature": sign(f"{public}/menu.xml", {})}
        assert httpx.get(f"{url}/menu.xml", headers=headers).status_code == 200
        media = httpx.get(f"{url}/media/news.mp3")
        assert (media.content, media.headers["content-type"]) == (b"sound", "audio/mpeg")
    with started(app) as url:
        assert httpx.get(f"{url}/menu.xml").status_code == 200


def test_starting_leaves_the_folder_as_it_was(app: Path) -> None:
    before = {file for file in app.rglob("*") if "__pycache__" not in file.parts}
    with started(app):
        pass
    assert {file for file in app.rglob("*") if "__pycache__" not in file.parts} == before
