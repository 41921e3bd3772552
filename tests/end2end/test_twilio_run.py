"""A Serverless project under Twilio's own local runtime (npm: twilio-run), answered and called.

The packages are installed once, into a folder of the system's temporary files. Skipped where npm
is missing or cannot install.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from designer.simulator import CallResult, CallSetup, HttpTransport, decode_actions, place_call

PACKAGES = ("twilio-run@5", "twilio@6")
INSTALLED = Path(tempfile.gettempdir()) / "twiml-designer-twilio-run-5"
SECONDS_TO_INSTALL, SECONDS_TO_START = 240, 30

MENU = """<?xml version="1.0" encoding="UTF-8"?>
<Response>
  <Gather action="/route" numDigits="1"><Say>Press one for sales</Say></Gather>
  <Redirect>/bye.xml</Redirect>
</Response>
"""
BYE = "<Response><Say>Goodbye</Say></Response>"
ROUTE = """exports.handler = function (context, event, callback) {
  const answer = new Twilio.twiml.VoiceResponse();
  if (event.Digits === "1") {
    answer.dial({ action: "/after" }, "+15551234567");
  } else {
    answer.say("No such choice: " + event.Digits);
    answer.redirect({ method: "GET" }, "/menu.xml");
  }
  callback(null, answer);
};
"""
AFTER = """exports.handler = function (context, event, callback) {
  const answer = new Twilio.twiml.VoiceResponse();
  answer.say("The line is " + event.DialCallStatus);
  callback(null, answer);
};
"""

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def modules() -> Path:
    """The folder node_modules with twilio-run in it."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("npm is not installed")
    found = INSTALLED / "node_modules"
    if (found / ".bin" / "twilio-run").exists():
        return found
    INSTALLED.mkdir(exist_ok=True)
    (INSTALLED / "package.json").write_text('{"name": "probe", "private": true}', encoding="utf-8")
    command = [npm, "install", "--no-audit", "--no-fund", "--no-save", *PACKAGES]
    try:
        done = subprocess.run(
            command,
            cwd=INSTALLED,
            capture_output=True,
            text=True,
            check=False,
            timeout=SECONDS_TO_INSTALL,
        )
    except subprocess.TimeoutExpired:
        pytest.skip("npm took too long to install twilio-run")
    if done.returncode != 0:
        pytest.skip(f"npm could not install twilio-run: {done.stderr.strip()[:200]}")
    return found


@pytest.fixture(scope="module")
def url(modules: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the project while it runs."""
    folder = tmp_path_factory.mktemp("serverless")
    files = {
        "package.json": '{"name": "menu", "private": true, "dependencies": {"twilio": "6"}}',
        ".env": "",
        "assets/menu.xml": MENU,
        "assets/bye.xml": BYE,
        "functions/route.js": ROUTE,
        "functions/after.js": AFTER,
    }
    for name, text in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "node_modules").symlink_to(modules, target_is_directory=True)
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = free.getsockname()[1]
    command = ["node", str(modules / ".bin" / "twilio-run"), "start"]
    options = ["--port", str(port), "--no-load-system-env"]
    log = folder / "log.txt"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [*command, *options],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            env={**os.environ, "CI": "1", "NO_UPDATE_NOTIFIER": "1"},
        )
        try:
            _wait_for(port, process, log)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(10)


def _wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), 0.5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"twilio-run did not start: {log.read_text(errors='replace')[-2000:]}")


def called(url: str, *actions: dict[str, object], method: str = "POST") -> CallResult:
    with HttpTransport() as transport:
        setup = CallSetup(f"{url}/menu.xml", method)
        return place_call(transport, setup, decode_actions(list(actions)))


def test_silence_hears_the_goodbye(url: str) -> None:
    result = called(url)
    assert result.heard == ("Press one for sales", "Goodbye")
    assert (result.ended_by, result.warnings) == ("end_of_document", ())


def test_a_choice_is_routed_and_the_dial_is_followed(url: str) -> None:
    result = called(
        url, {"at": "gather", "digits": "1"}, {"at": "dial", "dial_outcome": "busy"}, method="GET"
    )
    assert result.heard == ("Press one for sales", "[dial +15551234567]", "The line is busy")
    assert [request.status for request in result.requests] == [200, 200, 200]


def test_a_wrong_choice_comes_back_to_the_menu(url: str) -> None:
    result = called(url, {"at": "gather", "digits": "7"})
    assert result.heard == (
        "Press one for sales",
        "No such choice: 7",
        "Press one for sales",
        "Goodbye",
    )
