"""Bring the translations up to date: python packaging/make_translations.py [--check].

Collects every text of the program that goes through ``tr`` or ``tr_n``, and those of the data files
that a person reads, into resources/translations/*.ts with Qt's lupdate, and makes the catalogues
(*.qm) from them with lrelease. A new text is left untranslated in the .ts for a translator to fill
in, by hand or with Qt Linguist. ``--check`` changes nothing and fails when anything is out of date
or not translated.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Set
from pathlib import Path
from typing import Any

from lxml import etree

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from designer.twiml.vocabulary import FOR_PEOPLE  # noqa: E402

TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("de",)
STEM = "twiml-designer_"

TEMPLATE_TEXTS = {"title", "description"}


def main(arguments: list[str]) -> int:
    """Update the translations, or check them; the exit status."""
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    if not arguments:
        for language in LANGUAGES:
            update(TRANSLATIONS, language)
            print(f"{language}: {len(untranslated(TRANSLATIONS, language))} texts to translate")
        return 0
    wrong = [line for language in LANGUAGES for line in out_of_date(language)]
    print("\n".join(wrong) or "The translations are up to date.")
    return 1 if wrong else 0


def out_of_date(language: str) -> list[str]:
    """What has to be done about a language's files, in words; empty when nothing has."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        shutil.copy(TRANSLATIONS / f"{STEM}{language}.ts", folder)
        update(folder, language)
        changed = [
            f"{name} is out of date: run python packaging/make_translations.py"
            for name in (f"{STEM}{language}.ts", f"{STEM}{language}.qm")
            if (folder / name).read_bytes() != (TRANSLATIONS / name).read_bytes()
        ]
        return changed + [
            f"{language}: not translated: {text}" for text in untranslated(folder, language)
        ]


def update(folder: Path, language: str) -> None:
    """Merge the texts of today into the language's .ts in ``folder``, and make its .qm."""
    sheet = folder / f"{STEM}{language}.ts"
    with tempfile.TemporaryDirectory() as scratch:
        data = Path(scratch) / "data.py"
        lines = sorted({f"tr({json.dumps(text, ensure_ascii=False)})\n" for text in data_texts()})
        data.write_text("".join(lines), encoding="utf-8")
        sources = sorted(str(path) for path in (ROOT / "designer").rglob("*.py"))
        listing = Path(scratch) / "sources.lst"
        listing.write_text("\n".join([*sources, str(data)]), encoding="utf-8")
        _tool(
            "pyside6-lupdate",
            *("-silent", "-no-obsolete", "-locations", "none", "-sort-messages"),
            *("-tr-function-alias", "tr+=tr_n", "-target-language", language),
            *(f"@{listing}", "-ts", str(sheet)),
        )
    _tool("pyside6-lrelease", "-silent", str(sheet), "-qm", str(sheet.with_suffix(".qm")))


def untranslated(folder: Path, language: str) -> list[str]:
    """The texts of a language that have no translation yet, or an empty one."""
    tree = etree.parse(folder / f"{STEM}{language}.ts")
    found = []
    for message in tree.iter("message"):
        forms = message.findall("translation") + message.findall("translation/numerusform")
        if forms[0].get("type") == "unfinished" or not all(form.text for form in forms[-1:]):
            found.append(message.findtext("source", ""))
    return found


def data_texts() -> Iterator[str]:
    """The texts of the data files that a person reads."""
    resources = ROOT / "resources"
    vocabulary = json.loads((resources / "twiml" / "vocabulary.json").read_text("utf-8"))
    templates = json.loads((resources / "templates" / "index.json").read_text("utf-8"))
    yield from _texts_under(vocabulary, FOR_PEOPLE)
    yield from _texts_under(templates, TEMPLATE_TEXTS)


def _texts_under(value: Any, keys: Set[str]) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in keys and isinstance(inner, str):
                if inner != value.get("tag"):
                    yield inner
            else:
                yield from _texts_under(inner, keys)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts_under(inner, keys)


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(name)
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
