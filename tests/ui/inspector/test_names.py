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
