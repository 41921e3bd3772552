"""Files: saving, opening, asking before work is lost, and what a crash leaves behind."""

from __future__ import annotations

import errno
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSysInfo
from pytestqt.qtbot import QtBot

from designer.flow import NodeId, set_title
from designer.resources import resource_path
from designer.storage import load_project, save_project
from designer.ui.bridge import EditorBridge
from designer.ui.dialogs import Dialogs, OnPath
from designer.ui.filelock import lock_path
from designer.ui.files import Files, blank_project
from designer.ui.recovery import Recovery
from designer.ui.settings import Settings
from tests.helpers.flows import menu_flow, plain_flow

Do = Callable[[], None]


class Answers(Dialogs):
    """Answers as a test has decided beforehand; notes what it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.to_save = "cancel"
        self.path: Path | None = None

    def ask_to_save(self, name: str, on_save: Do, on_discard: Do) -> None:
        self.asked.append(name)
        if self.to_save != "cancel":
            (on_save if self.to_save == "save" else on_discard)()

    def choose_open(self, folder: str, on_path: OnPath) -> None:
        assert self.path is not None
        on_path(self.path)

    def choose_save(self, path: Path, on_path: OnPath) -> None:
        self.asked.append(path.name)
        if self.path is not None:
            on_path(self.path)


class Desk:
    """Everything that a window has for its files."""

    def __init__(self, folder: Path) -> None:
        self.bridge = EditorBridge(menu_flow())
        self.settings = Settings(QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat))
        self.answers = Answers()
        self.recovery = Recovery(self.bridge, folder / "unsaved")
        self.files = Files(self.bridge, self.settings, self.answers, self.recovery)
        self.failures: list[str] = []
        self.files.failed.connect(self.failures.append)
        self.files.save_failed.connect(self.failures.append)
        self.signs: list[str] = []
        self.files.overtaken.connect(lambda: self.signs.append("overtaken"))
        self.files.in_use.connect(lambda: self.signs.append("in use"))

    def edit(self, title: str = "Changed") -> None:
        self.bridge.do("Rename", lambda project: set_title(project, NodeId("menu"), title))

    def close(self) -> None:
        self.recovery.close()
        self.files.close()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()


def test_save_asks_for_a_file_once(desk: Desk, tmp_path: Path) -> None:
    desk.answers.path = tmp_path / "a.callflow"
    desk.edit()
    desk.files.save()
    assert desk.answers.asked == ["Front desk.callflow"]
    assert not desk.files.is_dirty
    desk.bridge.undo()
    assert desk.files.is_dirty
    desk.files.save()
    assert len(desk.answers.asked) == 1
    assert load_project(tmp_path / "a.callflow") == desk.bridge.project


def test_open_holds_the_project_and_remembers_the_file(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "b.callflow"
    save_project(plain_flow(), path)
    desk.files.open(path)
    assert desk.bridge.project == plain_flow()
    assert desk.files.title == "b.callflow"
    assert desk.settings.recent == [path.resolve()]
    assert not desk.files.is_dirty


def test_file_that_cannot_be_read_is_said_and_nothing_changes(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "broken.callflow"
    path.write_text("{", encoding="utf-8")
    desk.settings.note_recent(path)
    before = desk.bridge.project
    desk.files.open(path)
    assert "broken.callflow" in desk.failures[0]
    assert desk.bridge.project is before
    assert desk.settings.recent == []


@pytest.mark.parametrize(("answer", "title"), [("cancel", "Changed"), ("discard", "")])
def test_new_asks_before_work_is_lost(desk: Desk, answer: str, title: str) -> None:
    desk.edit()
    desk.answers.to_save = answer
    desk.files.new()
    node = desk.bridge.flow.nodes.get(NodeId("menu"))
    assert (node.title if node is not None else "") == title


def test_save_first_then_goes_on(desk: Desk, tmp_path: Path) -> None:
    desk.edit()
    desk.answers.to_save, desk.answers.path = "save", tmp_path / "c.callflow"
    desk.files.new()
    assert desk.bridge.project == blank_project()
    assert load_project(tmp_path / "c.callflow").node(NodeId("menu")).title == "Changed"


def test_saving_where_it_cannot_be_saved_keeps_the_work(desk: Desk, tmp_path: Path) -> None:
    desk.edit()
    desk.answers.to_save, desk.answers.path = "save", tmp_path / "no" / "such" / "f.callflow"
    desk.files.new()
    assert desk.failures
    assert desk.files.is_dirty


def test_clean_work_is_never_asked_about(desk: Desk) -> None:
    desk.files.new()
    assert desk.answers.asked == []


def test_unsaved_work_is_kept_and_given_back(desk: Desk, tmp_path: Path) -> None:
    desk.edit()
    desk.recovery.write()
    kept = desk.bridge.project
    desk.recovery._lock.unlock()  # type: ignore[union-attr]  # the window died
    other = Desk(tmp_path)
    (leftover,) = other.recovery.leftovers()
    assert leftover.name == "Front desk"
    other.files.restore(leftover)
    assert other.bridge.project == kept
    assert other.files.is_dirty
    assert [one for one in other.recovery.leftovers() if one.path == leftover.path] == []
    other.recovery.close()


def test_work_of_a_living_window_is_not_offered(desk: Desk, tmp_path: Path) -> None:
    desk.edit()
    desk.recovery.write()
    assert Desk(tmp_path).recovery.leftovers() == []
    desk.recovery.close()


def test_saving_and_closing_leave_nothing_behind(desk: Desk, tmp_path: Path) -> None:
    desk.answers.path = tmp_path / "d.callflow"
    desk.edit()
    desk.recovery.write()
    desk.files.save()
    assert list((tmp_path / "unsaved").glob("*.callflow")) == []
    desk.bridge.undo()
    desk.recovery.write()
    desk.recovery.close()
    assert list((tmp_path / "unsaved").iterdir()) == []


def test_autosave_runs_by_itself(qtbot: QtBot, desk: Desk) -> None:
    desk.recovery.timer.setInterval(10)
    desk.edit()
    qtbot.waitUntil(desk.recovery.path.exists)
    desk.recovery.close()


def test_recent_files_are_newest_first_and_few(desk: Desk, tmp_path: Path) -> None:
    for number in range(15):
        desk.settings.note_recent(tmp_path / f"{number}.callflow")
    desk.settings.note_recent(tmp_path / "10.callflow")
    names = [path.stem for path in desk.settings.recent]
    assert names[:3] == ["10", "14", "13"]
    assert len(names) == 10


def test_work_that_cannot_be_kept_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    (tmp_path / "unsaved").write_text("a file where the folder should be", encoding="utf-8")
    desk.edit()
    with qtbot.waitSignal(desk.recovery.failed) as signal:
        desk.recovery.write()
    assert signal.args[0].startswith("Unsaved work cannot be kept safe")


def open_desk(folder: Path) -> Desk:
    """A desk on a saved flow, ``a.callflow``."""
    save_project(menu_flow(), folder / "a.callflow")
    desk = Desk(folder)
    desk.files.open(folder / "a.callflow")
    return desk


def test_history_survives_a_save_and_the_mark_is_right_both_ways(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = open_desk(tmp_path)
    desk.edit("One")
    desk.edit("Two")
    desk.files.save()
    seen = []
    for step in ("undo", "undo", "redo", "redo"):
        getattr(desk.bridge, step)()
        title = desk.bridge.project.node(NodeId("menu")).title
        seen.append((title, desk.files.is_dirty))
    assert seen == [("One", True), ("Main menu", True), ("One", True), ("Two", False)]
    desk.close()


def test_a_change_on_disk_is_never_overwritten_unseen(qtbot: QtBot, tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    desk.edit()
    save_project(plain_flow(), tmp_path / "a.callflow")  # no watch has told of it yet
    desk.files.save()
    assert desk.signs == ["overtaken"]
    assert load_project(tmp_path / "a.callflow") == plain_flow()
    assert desk.files.is_dirty
    desk.files.keep_against_disk()
    desk.bridge.undo()
    assert desk.files.is_dirty  # what is on disk is none of ours
    desk.files.save()
    assert load_project(tmp_path / "a.callflow") == menu_flow()
    assert not desk.files.is_dirty
    desk.close()


def test_a_file_that_was_removed_is_written_again(qtbot: QtBot, tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    (tmp_path / "a.callflow").unlink()
    desk.edit()
    desk.files.save()
    assert load_project(tmp_path / "a.callflow") == desk.bridge.project
    desk.close()


def test_a_second_window_only_reads(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = open_desk(tmp_path), Desk(tmp_path)
    second.files.open(tmp_path / "a.callflow")
    assert (first.signs, second.signs) == ([], ["in use"])
    second.edit()
    second.answers.path = tmp_path / "a.callflow"
    second.files.save()
    assert second.answers.asked == ["a copy.callflow"]
    assert second.failures == ["a.callflow is open in another window."]
    assert load_project(tmp_path / "a.callflow") == menu_flow()
    second.answers.path = tmp_path / "b.callflow"
    second.files.save()
    assert load_project(tmp_path / "b.callflow") == second.bridge.project
    assert not second.files.is_read_only
    first.close()
    second.files.open(tmp_path / "a.callflow")
    assert not second.files.is_read_only
    second.close()
    assert [one.name for one in tmp_path.glob(".*")] == []


def test_the_lock_of_a_program_that_was_killed_counts_for_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    machine = QSysInfo.machineHostName()
    place = lock_path(tmp_path / "a.callflow")
    place.write_text(f"{gone.pid}\npython\n{machine}\n\n\n")
    desk = open_desk(tmp_path)
    assert not desk.files.is_read_only
    desk.close()


def test_the_lock_of_another_machine_counts_until_it_is_taken_over(
    qtbot: QtBot, tmp_path: Path
) -> None:
    lock_path(tmp_path / "a.callflow").write_text("1\ntwiml\nother-machine\n\n\n")
    desk = open_desk(tmp_path)
    assert desk.files.is_read_only
    assert desk.files.lock is not None
    assert desk.files.lock.machine == "other-machine"
    desk.files.lock.take_over()
    desk.files.open(tmp_path / "a.callflow")
    assert not desk.files.is_read_only
    desk.close()


def test_the_programs_own_files_are_neither_locked_nor_remembered(desk: Desk) -> None:
    sample = resource_path("samples", "front-desk.callflow")
    desk.files.open(sample)
    assert not lock_path(sample).exists()
    assert desk.settings.recent == []
    assert desk.settings.last is None
    desk.files.save()
    assert desk.answers.asked  # for another place


def test_a_read_only_file_stays_and_the_work_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    (tmp_path / "a.callflow").chmod(0o444)
    desk.edit()
    desk.files.save()
    assert "is read-only: save elsewhere" in desk.failures[0]
    assert desk.files.is_dirty
    assert load_project(tmp_path / "a.callflow") == menu_flow()
    desk.close()


def test_recovered_work_stands_upon_the_saved_file(qtbot: QtBot, tmp_path: Path) -> None:
    desk = open_desk(tmp_path)
    desk.edit()
    desk.recovery.write()
    desk.recovery._lock.unlock()  # type: ignore[union-attr]  # the window died
    desk.files.close()
    after = Desk(tmp_path)
    (leftover,) = after.recovery.leftovers()
    assert leftover.title == "a.callflow"
    after.files.restore(leftover)
    assert after.files.is_dirty
    after.bridge.undo()
    assert after.bridge.project == menu_flow()
    assert not after.files.is_dirty
    after.bridge.redo()
    after.files.save()
    assert load_project(tmp_path / "a.callflow").node(NodeId("menu")).title == "Changed"
    after.close()


def test_work_that_was_saved_by_the_time_of_the_crash_is_not_offered(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = open_desk(tmp_path)
    desk.edit()
    desk.recovery.write()
    save_project(desk.bridge.project, tmp_path / "a.callflow")
    desk.recovery._lock.unlock()  # type: ignore[union-attr]  # the window died
    (tmp_path / "unsaved" / "0123456789ab.json").write_text("{}")
    (tmp_path / "unsaved" / ".0123456789ab.callflow.x.tmp").write_text("half")
    desk.files.close()
    after = Desk(tmp_path)
    assert after.recovery.leftovers() == []
    assert list((tmp_path / "unsaved").iterdir()) == []
    after.close()


@pytest.mark.parametrize("name", ["a.callflow", "other.callflow"])
def test_work_kept_before_a_save_that_came_through_is_not_offered(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    desk = open_desk(tmp_path)
    desk.edit("Kept")
    desk.recovery.write()
    desk.edit("Saved")
    desk.answers.path = tmp_path / name
    monkeypatch.setattr(desk.recovery, "forget", lambda: None)  # killed after the save
    desk.files.save_as()
    assert load_project(tmp_path / name).node(NodeId("menu")).title == "Saved"
    assert load_project(desk.recovery.path).node(NodeId("menu")).title == "Kept"
    desk.recovery._lock.unlock()  # type: ignore[union-attr]  # the window died
    desk.files.close()
    after = Desk(tmp_path)
    assert after.recovery.leftovers() == []
    after.close()


def test_work_kept_before_a_save_that_failed_is_offered(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    def full(self: Path, target: Path) -> Path:
        if target.name == "a.callflow":
            raise OSError(errno.ENOSPC, "No space left on device")
        return os_replace(self, target)

    os_replace = Path.replace
    desk = open_desk(tmp_path)
    desk.edit()
    desk.recovery.write()
    monkeypatch.setattr(Path, "replace", full)
    desk.files.save()
    assert "the disk is full" in desk.failures[0]
    desk.recovery._lock.unlock()  # type: ignore[union-attr]  # the window died
    desk.files.close()
    after = Desk(tmp_path)
    assert [one.title for one in after.recovery.leftovers()] == ["a.callflow"]
    after.close()
