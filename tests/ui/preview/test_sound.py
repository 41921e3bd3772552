"""The sound of the preview: what is heard when, and a machine that has none."""

from __future__ import annotations

import importlib.util
import threading
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from designer.flow import EntryNode, NodeId, Project
from designer.simulator import MomentKind
from designer.simulator.tones import digits_wav
from designer.simulator.voice import Spoken
from designer.twiml import Element, element
from designer.ui.mainwindow import MainWindow
from designer.ui.preview.session import CallSession
from designer.ui.preview.sound import Silent, open_sound, speakers
from designer.ui.preview.sound.opening import no_device_words
from designer.ui.settings import Settings
from tests.helpers.flows import build, menu_flow, say, verb
from tests.helpers.windows import open_window, settings_in
from tests.ui.preview.manualtimer import ManualTimer

WORDS = "For sales press 1, for news press 2."
LEFT = Qt.MouseButton.LeftButton


class FakeSound:
    """Writes down what would be heard."""

    lack = ""

    def __init__(self) -> None:
        self.heard: list[tuple[object, ...]] = []
        self.has_voice = True

    def speak(self, text: str, language: str, voice: str) -> bool:
        self.heard.append(("speak", text, language, voice))
        return self.has_voice

    def play(self, source: str | bytes, after: float = 0.0) -> None:
        self.heard.append(("play", source))

    def tone(self, key: str) -> None:
        self.heard.append(("tone", key))

    def stop(self) -> None:
        if self.heard[-1:] != [("stop",)]:
            self.heard.append(("stop",))

    def close(self) -> None:
        self.heard.append(("close",))

    def take(self) -> list[tuple[object, ...]]:
        """What was heard since this was last asked, without a stop at its beginning."""
        heard, self.heard = self.heard, []
        return heard[1:] if heard[:1] == [("stop",)] else heard


class Phone:
    """A window with a clock by hand and a sound that is written down."""

    def __init__(self, qtbot: QtBot, folder: Path, project: Project) -> None:
        self.qtbot = qtbot
        self.window = open_window(qtbot, folder, project)
        self.sound = FakeSound()
        self.timer = ManualTimer()
        live = self.window.live
        live.session = CallSession(self.timer, lambda: live._on_session(live.session))
        live.sessions[:] = [live.session]
        self.window.sound._opener = lambda parent: self.sound

    @property
    def kind(self) -> MomentKind | None:
        moment = self.window.live.session.moment
        return moment.kind if moment is not None else None

    def click(self, name: str = "sound_button") -> None:
        button = self.window.findChild(QToolButton, name)
        assert button is not None
        assert button.isVisible()
        self.qtbot.mouseClick(button, LEFT)

    def call(self) -> None:
        self.window.call()
        self.qtbot.waitUntil(lambda: self.window.live.session.is_on)

    def pass_moment(self) -> None:
        self.timer.pass_time(self.window.live.session.remaining)


@pytest.fixture
def phone(qtbot: QtBot, tmp_path: Path) -> Phone:
    return Phone(qtbot, tmp_path, menu_flow())


def phone_for(qtbot: QtBot, folder: Path, *elements: Element) -> Phone:
    nodes = [verb(f"n{row}", one) for row, one in enumerate(elements)]
    links = [("entry-1", "start", "n0")]
    links += [(f"n{row}", "next", f"n{row + 1}") for row in range(len(nodes) - 1)]
    return Phone(qtbot, folder, build([EntryNode(id=NodeId("entry-1")), *nodes], links))


def test_it_is_quiet_until_it_is_turned_on(phone: Phone) -> None:
    phone.call()
    phone.pass_moment()
    assert phone.sound.take() == []
    assert not phone.window.settings.sound


def test_a_prompt_is_spoken_and_a_key_cuts_it_short(phone: Phone) -> None:
    phone.click()
    phone.call()
    assert phone.sound.take() == [("speak", WORDS, "", "")]
    phone.timer.pass_time(0.5)
    phone.window.live.session.press("2")
    heard = phone.sound.heard
    assert heard[:2] == [("stop",), ("tone", "2")]
    assert ("speak", WORDS, "", "") not in heard


def test_words_may_run_on_into_a_silence_but_not_past_a_key(phone: Phone) -> None:
    phone.click()
    phone.call()
    phone.sound.take()
    phone.pass_moment()
    assert phone.kind is MomentKind.LISTENING
    assert phone.sound.heard == []
    phone.window.live.session.press("1")
    assert phone.sound.heard[0] == ("stop",)


def test_hanging_up_ends_the_sound(phone: Phone) -> None:
    phone.click()
    phone.call()
    phone.sound.take()
    phone.window.live.hang_up()
    assert phone.sound.heard == [("stop",)]


def test_language_tones_and_media(qtbot: QtBot, tmp_path: Path) -> None:
    spoken = element("Say", {"language": "de-DE", "voice": "woman"}, "Guten Tag.")
    tones = element("Play", {"digits": "1w2"})
    (tmp_path / "media").mkdir()
    news = tmp_path / "media" / "news.wav"
    news.write_bytes(digits_wav("123"))
    media = element("Play", {}, "media/news.wav")
    phone = phone_for(qtbot, tmp_path, spoken, tones, media)
    phone.window.live.flow_file = tmp_path / "x.callflow"
    phone.click()
    phone.call()
    assert phone.sound.take() == [("speak", "Guten Tag.", "de-DE", "woman")]
    phone.pass_moment()
    assert phone.sound.take() == [("play", digits_wav("1w2"))]
    phone.pass_moment()
    assert phone.kind is MomentKind.PLAYING
    assert phone.sound.take() == [("play", news.resolve().as_uri())]


def test_media_of_others_are_not_asked_for_unless_allowed(qtbot: QtBot, tmp_path: Path) -> None:
    media = element("Play", {}, "http://sounds.example/a.mp3")
    phone = phone_for(qtbot, tmp_path, say("Hello."), media)
    phone.click()
    phone.call()
    phone.sound.take()
    phone.pass_moment()
    assert phone.sound.take() == []


def test_the_beep_before_a_recording_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    phone = phone_for(qtbot, tmp_path, element("Record", {}))
    phone.click()
    phone.call()
    assert phone.kind is MomentKind.BEEP
    assert [name for name, *_ in phone.sound.take()] == ["play"]


def test_only_in_real_time(phone: Phone) -> None:
    phone.click()
    phone.call()
    phone.sound.take()
    phone.window.live.set_speed(4.0)
    assert phone.sound.heard == [("stop",)]
    phone.window.live.set_speed(1.0)
    assert phone.sound.take() == [("speak", WORDS, "", "")]


def test_a_stopped_clock_is_quiet_and_goes_on_with_the_rest(phone: Phone) -> None:
    phone.click()
    phone.call()
    phone.timer.pass_time(phone.window.live.session.remaining / 2)
    phone.sound.take()
    phone.window.live.pause()
    assert phone.sound.heard == [("stop",)]
    phone.window.live.run()
    assert phone.sound.take() == [("speak", "for news press 2.", "", "")]


def test_the_switch_is_remembered(phone: Phone, qtbot: QtBot, tmp_path: Path) -> None:
    phone.click()
    assert phone.window.settings.sound
    other = open_window(qtbot, tmp_path)
    assert other.preview.controls.sound.isChecked()
    phone.click()
    assert not settings_in(tmp_path).sound


def test_the_window_lets_go_of_the_sound(phone: Phone) -> None:
    phone.click()
    phone.window.workspace.bridge.mark_saved()
    phone.window.close()
    assert phone.sound.heard[-1] == ("close",)


# a machine without


def without_package(monkeypatch: pytest.MonkeyPatch) -> None:
    real = importlib.util.find_spec

    def find(name: str, package: str | None = None) -> object:
        return None if name == "PySide6.QtMultimedia" else real(name, package)

    monkeypatch.setattr(importlib.util, "find_spec", find)


def test_a_missing_package_is_said(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_package(monkeypatch)
    window = open_window(qtbot, tmp_path, menu_flow())
    words = f"Sound needs PySide6-Addons: pip install PySide6-Addons=={PySide6.__version__}"
    button = window.preview.controls.sound
    assert button.toolTip() == words
    qtbot.mouseClick(button, LEFT)
    assert not button.isChecked()
    assert button.words.isVisible()
    assert button.words.text() == words
    assert not window.settings.sound


def test_a_remembered_switch_goes_off_where_there_is_no_sound(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_package(monkeypatch)
    settings_in(tmp_path).sound = True
    window: MainWindow = open_window(qtbot, tmp_path, menu_flow())
    window.call()
    qtbot.waitUntil(lambda: window.live.session.is_on)
    assert not window.preview.controls.sound.isChecked()
    assert window.live.session.moment is not None
    assert window.live.session.moment.kind is MomentKind.SPEAKING


def test_a_machine_without_a_device_is_told(phone: Phone) -> None:
    phone.window.sound._opener = lambda parent: Silent(no_device_words())
    phone.click()
    assert phone.window.preview.controls.sound.words.text() == no_device_words()
    assert not phone.window.sound.is_on


def test_a_missing_voice_is_said_and_the_rest_is_heard(phone: Phone) -> None:
    phone.sound.has_voice = False
    phone.click()
    phone.call()
    button = phone.window.preview.controls.sound
    assert "pip install hibari-tts" in button.words.text()
    assert button.words.isVisible()
    assert button.isChecked()
    phone.window.live.session.press("1")
    assert ("tone", "1") in phone.sound.heard


def test_opening_sound_without_the_package_is_silence(
    qapp: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_package(monkeypatch)
    sound = open_sound(qapp)
    sound.speak("Hello.", "en-US", "")
    sound.play(b"")
    sound.tone("1")
    sound.stop()
    sound.close()
    assert sound.lack.startswith("Sound needs PySide6-Addons")


# the offline voice


class SlowVoice:
    """Stands in for the offline voice: speaks when it is let."""

    def __init__(self) -> None:
        self.may_speak = threading.Event()

    @classmethod
    def is_installed(cls) -> bool:
        return True

    def can_speak(self, language: str) -> bool:
        return language != "de-DE"

    def speak(self, text: str, language: str = "") -> Spoken:
        self.may_speak.wait(5)
        return Spoken(text.encode(), 1.0)


def test_the_offline_voice_speaks_from_a_thread_and_forgets_what_was_stopped(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(speakers, "OfflineVoice", SlowVoice)
    played: list[bytes] = []
    parent = QObject()
    speaker = speakers.OfflineSpeaker(played.append, parent)
    voice = speaker._voice
    assert isinstance(voice, SlowVoice)
    assert not speaker.speak("Guten Tag.", "de-DE", "")
    assert speaker.speak("Press 1.", "en-US", "")
    speaker.stop()
    assert speaker.speak("Goodbye.", "en-US", "")
    assert played == []
    voice.may_speak.set()
    qtbot.waitUntil(lambda: played == [b"Goodbye."])
    speaker.close()


def test_sound_setting_is_kept(tmp_path: Path) -> None:
    settings: Settings = settings_in(tmp_path)
    settings.sound = True
    assert settings_in(tmp_path).sound
