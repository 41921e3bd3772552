"""What nodes are called."""

from designer.bundle import EntryKind
from designer.flow.names import entry_name, short_name
from designer.text import set_translator
from tests.helpers.briefflows import call


def test_an_entry_is_called_in_the_language_of_the_moment() -> None:
    """Not in the one that was spoken when the program began."""
    assert short_name(call()) == "Incoming call"
    set_translator(lambda text, _plural, _number: f"<{text}>")
    try:
        assert entry_name(EntryKind.CALL) == "<Incoming call>"
        assert short_name(call()).startswith("<Incoming call>")
    finally:
        set_translator(None)
