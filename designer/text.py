"""Text that a person reads, in their language.

The source language is English. A window installs a translator (``set_translator``); without one,
on the command line and in tests, every text is what the code says. Values are filled in after
translation, by name, so that a translation may order them as its language does.
"""

from __future__ import annotations

from collections.abc import Callable

#: Gives the translation of a text, "" when it has none. Where a number chooses among plural forms,
#: it comes with the English plural, which tells apart texts with the same singular; else these are
#: "" and None.
Translator = Callable[[str, str, int | None], str]


def _none(text: str, plural: str, number: int | None) -> str:
    return ""


_translator: Translator = _none


def set_translator(translator: Translator | None) -> None:
    """Let ``translator`` give the texts from now on; None goes back to English."""
    global _translator
    _translator = translator or _none


def tr(text: str, /, **values: object) -> str:
    """The text in the person's language, with ``{name}`` filled in from the values.

    The text has to be a literal, so that the tool that collects texts finds it. Without values
    nothing is filled in, and braces stand for themselves.
    """
    translated = translated_text(text)
    return translated.format(**values) if values else translated


def tr_n(one: str, many: str, number: int, /, **values: object) -> str:
    """The text for this number of things: ``one`` for 1, else ``many``; ``{n}`` is the number.

    A translation has as many forms as its language needs.
    """
    translated = _translator(one, many, number) or (one if number == 1 else many)
    return translated.format(n=number, **values)


def translated_text(text: str) -> str:
    """The translation of a text of a data file, such as the vocabulary's help."""
    return _translator(text, "", None) or text


def in_sentence(label: str) -> str:
    """A label inside a sentence: English writes it small, other languages as it stands."""
    return label.lower() if _translator is _none else label
