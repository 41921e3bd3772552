"""What is judged alike is judged right."""

from hypothesis import given
from hypothesis import strategies as st

from designer.analysis.rules.alike import MOST_WORDS, Alike
from designer.twiml import Channel, Element, check_element

WORDS = st.sampled_from(
    [
        *("Hello.", "Press 1.", "", " ", "a" * MOST_WORDS, "b" * 5000, "Ü", "{{From}}", "<b>"),
        *("+12025550100", "+12025550199", "+491234", "911", "x", "\x00", "a & b", "\n", "100 %"),
    ]
)
TAGS = st.sampled_from(["Say", "Play", "Number", "Dial", "Gather", "Pause", "Client", "prosody"])
ATTRIBUTES = st.sampled_from([(), (("timeout", "5"),), (("voice", "Polly.Joanna"),), (("x", "y"),)])
ELEMENTS = st.recursive(
    st.builds(Element, TAGS, ATTRIBUTES, WORDS.map(lambda one: (one,) if one else ())),
    lambda inner: st.builds(Element, TAGS, ATTRIBUTES, st.lists(inner, max_size=3).map(tuple)),
    max_leaves=4,
)


@given(st.lists(ELEMENTS, max_size=12), st.sampled_from(Channel))
def test_one_after_the_other_they_get_the_findings_of_each_alone(
    elements: list[Element], channel: Channel
) -> None:
    alike = Alike(check_element)
    for element in elements:
        assert alike.problems(element, channel) == check_element(element, None, channel)


def test_plain_words_are_checked_once() -> None:
    asked: list[Element] = []

    def check(element: Element, parent: None, channel: Channel) -> list[object]:
        asked.append(element)
        return []

    alike = Alike(check)  # type: ignore[arg-type]
    for words in ("Hello.", "Good morning.", "{{From}}", "{{To}}"):
        alike.problems(Element("Say", (), (words,)), Channel.VOICE)
    assert len(asked) == 3
