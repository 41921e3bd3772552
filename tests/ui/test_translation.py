"""Every text of the window can be translated, and German is complete."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree
from pytestqt.qtbot import QtBot

from designer.resources import list_resources, resource_path
from designer.ui.translation import languages
from tests.helpers.flows import menu_flow
from tests.helpers.windows import open_window, settings_in

ROOT = Path(__file__).parents[2]
SHEETS = sorted(resource_path("translations").glob("*.ts"))
SECONDS = 120
PLACEHOLDER = re.compile(r"(?<!\{)\{([a-z]\w*)(?:[:!][^{}]*)?\}")

SHOWN_BY = frozenset(
    {
        *("setText", "setToolTip", "setPlaceholderText", "setAccessibleName", "setWindowTitle"),
        *("setAccessibleDescription", "setTitle", "setStatusTip", "setSpecialValueText"),
        *("setSuffix", "setPrefix", "addMenu", "addTab", "addRow", "addItem", "addSection"),
        *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu", "QToolBar"),
        *("drawText", "heading", "tell", "warn", "bridge.do"),
    }
)
"""Calls whose literals a person reads."""
NOT_WORDS = frozenset({"TwiML", "SSML"})
"""What is called the same in every language."""


def run(code: str, home: Path, language: str = "", **more: str) -> dict[str, str]:
    """What a program of its own prints as JSON, with a home of its own and a system language."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    environment |= {"XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data")}
    for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        environment[name] = language or "C.UTF-8"
    environment |= more
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stderr
    result: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
    return result


WINDOW = """
import json, sys
from designer.ui.app import application
from designer.ui.settings import Settings
from designer.ui.translation import install
app = application()
if {setting!r}:
    Settings().language = {setting!r}
spoken = install(app, Settings().language)
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialogButtonBox, QLabel
from designer.analysis import RULES, analyse
from designer.flow import EntryNode
from designer.twiml import Element
from designer.ui.mainwindow import MainWindow
from designer.ui.palette import model
from tests.helpers.flows import build, verb
nodes = [EntryNode(id="entry-1"), verb("gather-1", Element("Gather"))]
project = build(nodes, [])
window = MainWindow(project)
window.show()
window.workspace.selection.show("gather-1")
app.processEvents()
window.files.save_failed.emit("")
window.files.overtaken.emit()
window.disk.removed.emit()
window.rename_bar.ask()
window.show_shortcuts()
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
found = analyse(project)
print(json.dumps({{
    "spoken": spoken,
    "menus": " ".join(one.text() for one in window.menuBar().actions()),
    "sections": " ".join(model.sections().values()),
    "labels": " ".join(one.text() for one in window.inspector.findChildren(QLabel)),
    "finding": " ".join(one.message for one in found if one.node == "gather-1"),
    "rules": " ".join(one.title for one in RULES),
    "button": box.buttons()[0].text(),
    "names": sorted({{one.objectName() for one in window.findChildren(QObject)}}),
}}))
sys.stdout.flush()
__import__("os")._exit(0)
"""


@pytest.mark.parametrize(("setting", "system"), [("de", ""), ("", "de_AT.UTF-8")])
def test_the_window_speaks_german(setting: str, system: str, tmp_path: Path) -> None:
    shown = run(WINDOW.format(setting=setting), tmp_path, system)
    assert shown["spoken"] == "de"
    assert "&Datei" in shown["menus"]
    assert "&File" not in shown["menus"]
    letters = re.findall("&(.)", shown["menus"].lower())
    assert len(letters) == len(set(letters)) > 5
    assert "Sprechen" in shown["sections"]
    assert "Ausgänge" in shown["labels"]
    assert "kein Eingang führt hierher" in shown["finding"]
    assert "Kein Weg führt hierher" in shown["rules"]
    assert "No way" not in shown["rules"]
    assert shown["button"].replace("&", "") == "Abbrechen"


def test_object_names_are_the_same_in_every_language(tmp_path: Path) -> None:
    names = [
        set(run(WINDOW.format(setting=code), tmp_path / code)["names"]) for code in ("en", "de")
    ]
    assert names[0] == names[1]
    assert {"bar_save_as", "dock_palette", "rename_field", "action_theme_dark"} <= names[0]


@pytest.mark.parametrize(("setting", "system"), [("en", "de_DE.UTF-8"), ("", "eo.UTF-8")])
def test_english_by_choice_and_where_the_language_is_unknown(
    setting: str, system: str, tmp_path: Path
) -> None:
    shown = run(WINDOW.format(setting=setting), tmp_path, system)
    assert shown["spoken"] == "en"
    assert "&File" in shown["menus"]
    assert "no entry leads here" in shown["finding"]
    assert shown["button"].replace("&", "") == "Cancel"


FILES = """
import hashlib, json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from designer.ui.translation import install
app = QCoreApplication([])
install(app, {setting!r})
from designer.resources import resource_path
from designer.storage import export, load_project, save_project
home, made = Path({home!r}), {{}}
for number, flow in enumerate(sorted(resource_path("templates").glob("*.callflow"))):
    project = load_project(flow)
    save_project(project, home / f"{{number}}.callflow")
    for target in ("bundle", "python"):
        export(project, home / f"{{number}}-{{target}}", target)
for file in sorted(home.rglob("*")):
    if file.is_file():
        made[str(file.relative_to(home))] = hashlib.sha256(file.read_bytes()).hexdigest()
print(json.dumps(made))
"""


def test_files_are_the_same_in_every_language(tmp_path: Path) -> None:
    made = {}
    for code in ("en", "de"):
        home = tmp_path / code
        home.mkdir()
        made[code] = run(FILES.format(setting=code, home=str(home)), tmp_path)
    assert len(made["en"]) > 50
    assert made["en"] == made["de"]


def test_no_module_with_texts_is_loaded_before_the_language() -> None:
    """Texts of modules are made once, at import: the language has to be there before them."""
    code = """
import json, sys
import designer.ui.app as app
def stop(*_):
    print(json.dumps({"loaded": " ".join(one for one in sys.modules if one[:8] == "designer")}))
    sys.stdout.flush()
    __import__("os")._exit(0)
app.install = stop
from designer.cli import main
main([])
"""
    loaded = run(code, ROOT)["loaded"].split()
    files = [Path(ROOT, *name.split(".")).with_suffix(".py") for name in loaded]
    made = [file for file in files if file.exists() and _texts_at_import(file)]
    assert "designer.ui.translation" in loaded
    assert not made


def _texts_at_import(file: Path) -> bool:
    """Whether a module calls ``tr`` outside of functions."""
    todo: list[ast.AST] = [ast.parse(file.read_text("utf-8"))]
    while todo:
        node = todo.pop()
        if _name(node) in {"tr", "tr_n"}:
            return True
        if not isinstance(node, ast.FunctionDef | ast.Lambda):
            todo.extend(ast.iter_child_nodes(node))
    return False


def test_the_language_is_chosen_in_the_view_menu(qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window(qtbot, tmp_path, menu_flow())
    assert window.actions_by_id["language_system"].isChecked()
    window.actions_by_id["language_de"].trigger()
    assert settings_in(tmp_path).language == "de"
    assert window.actions_by_id["language_de"].isChecked()
    assert not window.actions_by_id["language_system"].isChecked()
    assert "next start" in window.status.message.text
    assert languages() == {"en": "English", "de": "Deutsch"}
    assert window.actions_by_id.words("language_de") == "Language: Deutsch"


def test_catalogues_are_complete_and_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/make_translations.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert {f"{sheet.stem}.qm" for sheet in SHEETS} <= set(list_resources("translations"))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.stem)
def test_translations_keep_the_values(sheet: Path) -> None:
    wrong = []
    for message in etree.parse(sheet).iter("message"):
        sources = [message.findtext("source", ""), message.findtext("comment", "")]
        forms = message.findall("translation/numerusform") or message.findall("translation")
        wanted = [set(PLACEHOLDER.findall(source)) for source in sources if source]
        for form in forms:
            if set(PLACEHOLDER.findall(form.text or "")) not in wanted:
                wrong.append((sources[0], form.text))
    assert not wrong


def _calls(folder: str) -> Iterator[tuple[Path, ast.Call]]:
    for path in sorted((ROOT / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield path, node


def _name(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    called = node.func
    if isinstance(called, ast.Attribute):
        owner = called.value.attr if isinstance(called.value, ast.Attribute) else ""
        return "bridge.do" if (owner, called.attr) == ("bridge", "do") else called.attr
    return called.id if isinstance(called, ast.Name) else ""


def test_only_literals_are_translated() -> None:
    """What lupdate cannot read would never reach a translator."""
    wrong = []
    for path, call in _calls("designer"):
        name = _name(call)
        texts = call.args[: {"tr": 1, "tr_n": 2}.get(name, 0)]
        if any(not isinstance(one, ast.Constant) or not one.value for one in texts):
            wrong.append(f"{path.relative_to(ROOT)}:{call.lineno}")
    assert not wrong


def test_no_text_hides_within_a_string_where_none_collects_it() -> None:
    """``lupdate`` does not look into f-strings."""
    hidden = [
        f"{path.relative_to(ROOT)}:{inner.lineno}"
        for path in (ROOT / "designer").rglob("*.py")
        for outer in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(outer, ast.JoinedStr)
        for inner in ast.walk(outer)
        if isinstance(inner, ast.Call) and _name(inner) in {"tr", "tr_n"}
    ]
    assert not hidden


def test_the_window_shows_nothing_that_cannot_be_translated() -> None:
    wrong = []
    for path, call in _calls("designer/ui"):
        if _name(call) not in SHOWN_BY:
            continue
        for argument in call.args:
            for words in _literals(argument):
                if re.search("[A-Za-z]{2}", words) and words not in NOT_WORDS:
                    wrong.append(f"{path.relative_to(ROOT)}:{call.lineno}: {words}")
    assert not wrong


def _literals(node: ast.AST) -> Iterator[str]:
    """The literals of an expression that are shown as they stand; markup and lengths are not."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield re.sub(r"</?\w+>", "", node.value).removeprefix("\n\nTwiML: ").strip()
    elif isinstance(node, ast.JoinedStr | ast.IfExp | ast.BinOp | ast.BoolOp):
        for inner in ast.iter_child_nodes(node):
            yield from _literals(inner)
