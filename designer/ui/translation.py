"""The languages of the window: Qt's catalogues in ``resources/translations``."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from designer.resources import list_resources, resource_path
from designer.text import set_translator

SYSTEM = "system"
SOURCE = "en"
FOLDER = "translations"
PREFIX = "twiml-designer_"


def languages() -> dict[str, str]:
    """Every language that the window speaks: its code, and its name in that language."""
    names = [name for name in list_resources(FOLDER) if name.endswith(".qm")]
    codes = [SOURCE, *(name.removeprefix(PREFIX).removesuffix(".qm") for name in names)]
    return {code: _own_name(code) for code in codes}


def install(app: QCoreApplication, wanted: str = SYSTEM) -> str:
    """Let the window speak ``wanted``, a code or ``system``; the code of the language it speaks.

    A language without a catalogue is English. Qt's own texts (the buttons of dialogs) follow.
    """
    code = _spoken(wanted)
    set_translator(None)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if code == SOURCE:
        return code
    _add(app, f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    ours = _add(app, PREFIX + code, str(resource_path(FOLDER)))

    def translate(text: str, plural: str, number: int | None) -> str:
        return ours.translate("", text, plural, -1 if number is None else number) or ""

    set_translator(translate)
    return code


def _spoken(wanted: str) -> str:
    known = languages()
    asked = QLocale.system().uiLanguages() if wanted == SYSTEM else [wanted]
    for name in asked:
        code = name.split("-")[0].split("_")[0]
        if code in known:
            return code
    return SOURCE


def _add(app: QCoreApplication, name: str, folder: str) -> QTranslator:
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
    return translator


def _own_name(code: str) -> str:
    if code == SOURCE:
        return "English"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]
