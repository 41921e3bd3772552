"""Texts: as written without a translator, translated with one, values filled in by name."""

from collections.abc import Iterator

import pytest

from designer.text import in_sentence, set_translator, tr, tr_n


@pytest.fixture
def german() -> Iterator[None]:
    words = {
        ("Save {name}?", "", None): "{name} speichern?",
        ("Text to speak", "", None): "Gesprochener Text",
        ("{n} problem", "{n} problems", 1): "{n} Fehler",
        ("{n} problem", "{n} problems", 2): "{n} Fehler (mehrere)",
    }
    set_translator(lambda *key: words.get(key, ""))
    yield
    set_translator(None)


def test_without_a_translator_texts_are_as_written() -> None:
    assert tr("Save {name}?", name="a.callflow") == "Save a.callflow?"
    assert tr("{{% if %}} stays") == "{{% if %}} stays"
    assert [tr_n("{n} problem", "{n} problems", n) for n in (0, 1, 2)] == [
        *("0 problems", "1 problem", "2 problems"),
    ]


@pytest.mark.usefixtures("german")
def test_a_translation_orders_the_values_its_own_way() -> None:
    assert tr("Save {name}?", name="a") == "a speichern?"
    assert tr("Not translated {x}", x=1) == "Not translated 1"
    assert tr_n("{n} problem", "{n} problems", 1) == "1 Fehler"
    assert tr_n("{n} problem", "{n} problems", 2) == "2 Fehler (mehrere)"
    assert [tr_n("{n} call", "{n} calls", n) for n in (1, 2)] == ["1 call", "2 calls"]


def test_english_writes_a_label_small_inside_a_sentence() -> None:
    assert in_sentence("Text to speak") == "text to speak"


@pytest.mark.usefixtures("german")
def test_other_languages_keep_the_capitals_of_their_nouns() -> None:
    assert in_sentence(tr("Text to speak")) == "Gesprochener Text"
