"""The microphone: what is listened for, what becomes of it, and a machine that has none."""

from __future__ import annotations

import wave
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from designer.flow import Choice, EntryNode, NodeId, Project, VerbNode
from designer.simulator import MomentKind, Pressed
from designer.twiml import element
from designer.ui.mainwindow import MainWindow
from designer.ui.preview.microphone import CallerVoice, Ear
from designer.ui.preview.microphone.capture import NoCapture, missing_packages, open_capture
from designer.ui.preview.microphone.phrases import phrases_of
from designer.ui.preview.microphone.recogniser import (
    RATE,
    Began,
    PocketRecogniser,
    Understood,
)
from designer.ui.preview.runner import InlineRunner
from tests.helpers.flows import build, say, verb
from tests.helpers.windows import open_window

LEFT = Qt.MouseButton.LeftButton
SPEECH = Path(__file__).parent / "speech"
HINTS = "sales, support, opening hours, speak to an agent, yes, billing"


class FakeCapture:
    """A microphone into which a test speaks."""

    lack = ""

    def __init__(self) -> None:
        self.take: Callable[[bytes], None] | None = None

    def start(self, take: Callable[[bytes], None]) -> None:
        self.take = take

    def stop(self) -> None:
        self.take = None


class FakeRecogniser:
    """Understands text as it is; a dash before it: it is none of the phrases."""

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self.phrases = dict(phrases)

    def feed(self, sound: bytes) -> list[Began | Understood]:
        if sound == b"...":
            return [Began()]
        if sound == b"!":
            raise OSError("it is gone")
        return [Understood("" if sound.startswith(b"-") else sound.decode())]


class Caller:
    """A window in which the microphone is a fake."""

    def __init__(self, qtbot: QtBot, folder: Path, hints: str) -> None:
        self.qtbot = qtbot
        self.window = open_window(qtbot, folder, speech_flow(hints))
        self.capture = FakeCapture()
        self.made: list[FakeRecogniser] = []
        preview = self.window.preview
        preview.voice.button.hide()
        ear = Ear(
            preview,
            capture=lambda _: self.capture,
            recogniser=self._recogniser,
            runner=lambda _: InlineRunner(),
        )
        preview.voice = CallerVoice(self.window.live, preview.speech, ear)
        preview.voice.told.connect(lambda words: preview.note.say(words, "muted"))
        self.window.call()
        session = self.window.live.session
        while session.moment is not None and session.moment.kind is not MomentKind.LISTENING:
            session.skip()

    def _recogniser(self, phrases: Mapping[str, str]) -> FakeRecogniser:
        self.made.append(FakeRecogniser(phrases))
        return self.made[-1]

    def press_button(self) -> None:
        self.qtbot.mouseClick(self.window.preview.voice.button, LEFT)

    def speak(self, words: str) -> None:
        assert self.capture.take is not None
        self.capture.take(words.encode())

    @property
    def said(self) -> list[str]:
        trace = self.window.live.session.trace
        return [entry.text for entry in trace if isinstance(entry, Pressed)]


def speech_flow(hints: str) -> Project:
    gather = element("Gather", {"input": "speech", "hints": hints}, say("Say what you want."))
    nodes = [
        EntryNode(id=NodeId("entry-1")),
        VerbNode(
            id=NodeId("ask"), element=gather, choices=(Choice("c1", "", ("sales",), label="Sales"),)
        ),
        verb("sales", say("Sales.")),
        verb("other", say("Something else.")),
    ]
    links = [("entry-1", "start", "ask"), ("ask", "choice:c1", "sales"), ("ask", "else", "other")]
    return build(nodes, links)


def test_hints_become_phrases() -> None:
    assert phrases_of("Sales, opening  hours,$OOV_CLASS_DIGIT_SEQUENCE, room 12 ,, I’m lost") == {
        "sales": "Sales",
        "opening hours": "opening hours",
        "room one two": "room 12",
        "i'm lost": "I’m lost",
    }
    assert phrases_of("") == {}


def test_a_hint_that_is_heard_is_said_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    caller = Caller(qtbot, tmp_path, HINTS)
    caller.press_button()
    assert "opening hours" in caller.made[0].phrases
    caller.speak("...")
    assert not caller.window.live.session.running
    caller.speak("sales")
    assert caller.said == ["sales"]
    assert caller.window.live.session.running
    assert caller.capture.take is None
    assert not caller.window.preview.voice.button.isChecked()


def test_other_words_are_told_apart_and_listening_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    caller = Caller(qtbot, tmp_path, "sales, support")
    caller.press_button()
    caller.speak("...")
    caller.speak("-bananas")
    assert caller.said == []
    assert caller.window.live.session.running
    assert caller.window.preview.note.text() == "Not understood. The hints are: sales, support"
    caller.speak("support")
    assert caller.said == ["support"]


def test_without_hints_the_words_can_be_corrected(qtbot: QtBot, tmp_path: Path) -> None:
    caller = Caller(qtbot, tmp_path, "")
    caller.press_button()
    caller.speak("sails please")
    field = caller.window.preview.speech.field
    assert field.text() == "sails please"
    assert caller.said == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert caller.said == ["sails please"]


def test_a_microphone_that_fails_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    caller = Caller(qtbot, tmp_path, HINTS)
    caller.press_button()
    caller.speak("!")
    assert caller.window.preview.note.text() == "The microphone cannot be used: it is gone"
    assert caller.capture.take is None


def test_it_listens_only_where_the_call_does(qtbot: QtBot, tmp_path: Path) -> None:
    caller = Caller(qtbot, tmp_path, HINTS)
    caller.press_button()
    assert caller.capture.take is not None
    caller.window.live.hang_up()
    assert caller.capture.take is None
    assert not caller.window.preview.voice.button.isEnabled()


def test_a_machine_without_says_what_to_install(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "designer.ui.preview.microphone.capture.importlib.util.find_spec", lambda name: None
    )
    window: MainWindow = open_window(qtbot, tmp_path, speech_flow(HINTS))
    window.call()
    qtbot.mouseClick(window.preview.voice.button, LEFT)
    note = window.preview.note
    assert note.isVisible()
    assert note.text().startswith("The microphone needs: pip install pocketsphinx PySide6-Addons==")
    assert not window.preview.voice.button.isChecked()


@pytest.mark.qt_log_ignore("pa_context_connect", "pipewire")  # no sound server
def test_packages_that_are_there_are_not_asked_for(qapp: QApplication) -> None:
    if missing_packages():
        pytest.skip("needs the optional packages of the extra microphone")
    capture = open_capture(qapp)
    assert not capture.lack.startswith("The microphone needs")
    if isinstance(capture, NoCapture):
        assert capture.lack


# real speech, made by the voice of hibari-tts (Apache-2.0) and kept as files


def hear(words: str, name: str) -> str:
    """What is understood of a file, in pieces as a microphone gives them."""
    with wave.open(str(SPEECH / name)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        sound = file.readframes(file.getnframes())
    recogniser = PocketRecogniser(phrases_of(words))
    silence = bytes(2 * RATE)
    sound = silence + sound + silence
    found: list[Began | Understood] = []
    for start in range(0, len(sound), 3000):
        found += recogniser.feed(sound[start : start + 3000])
    assert isinstance(found[0], Began)
    return " ".join(one.text for one in found if isinstance(one, Understood) and one.text)


@pytest.mark.skipif(
    not PocketRecogniser.is_installed(), reason="needs pocketsphinx, of the extra microphone"
)
@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("sales.wav", "sales"),
        ("opening_hours.wav", "opening hours"),
        ("give_me_support.wav", "support"),
        ("pizza_with_mushrooms.wav", ""),
        ("the_weather_is_nice_today.wav", ""),
    ],
)
def test_hints_are_heard_and_other_words_are_not(name: str, words: str) -> None:
    assert hear(HINTS, name) == words


@pytest.mark.skipif(
    not PocketRecogniser.is_installed(), reason="needs pocketsphinx, of the extra microphone"
)
def test_without_hints_anything_is_heard() -> None:
    assert "support" in hear("", "give_me_support.wav")
