"""What cards are called where they are named."""

from designer.twiml import element
from designer.ui.inspector.names import gist_of, node_name
from tests.helpers.flows import say, verb


def test_a_card_is_called_by_what_it_says_and_never_by_its_settings() -> None:
    settings = {"input": "dtmf", "numDigits": "1"}
    assert node_name(verb("a", element("Gather", settings, say("Press 1.")))) == "Gather “Press 1.”"
    assert node_name(verb("a", element("Gather", settings, element("Say")))) == "Gather"
    assert node_name(verb("a", element("Pause", {"length": "2"}))) == "Pause"
    assert gist_of(element("Stream", settings)) == "input dtmf numDigits 1"


def test_a_pause_says_how_long_it_is_with_its_unit() -> None:
    assert gist_of(element("Pause", {"length": "3"})) == "3 s of silence"
    assert gist_of(element("Pause", {})) == "1 s of silence"
