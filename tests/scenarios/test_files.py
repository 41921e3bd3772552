"""The file of saved calls, and the JUnit report."""

import string
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.errors import ScenarioError
from designer.scenarios import (
    Difference,
    Expectation,
    Scenario,
    ScenarioRun,
    decode_scenarios,
    encode_scenarios,
    junit,
    load_scenarios,
    save_scenarios,
    scenarios_path,
)
from designer.simulator import DIAL_OUTCOMES, Action

WORDS = st.text(st.characters(codec="utf-8"), max_size=12)
NAMES = WORDS.filter(lambda text: bool(text.strip()))
SECONDS = st.floats(0, 600).map(lambda value: round(value, 2))
ACTIONS = st.one_of(
    st.builds(
        Action,
        at=st.just("gather"),
        digits=st.text(string.digits + "*#", max_size=4),
        during=st.none() | st.integers(0, 3),
        key_at=st.lists(SECONDS, max_size=3).map(tuple),
        speech=WORDS,
        silent=st.booleans(),
        hangup=st.booleans(),
    ),
    st.builds(
        Action,
        at=st.just("dial"),
        dial_outcome=st.sampled_from(("", *DIAL_OUTCOMES)),
        seconds=st.none() | SECONDS,
        transfer=WORDS,
    ),
    st.builds(
        Action, at=st.just("message"), body=WORDS, media=st.lists(WORDS, max_size=2).map(tuple)
    ),
    st.builds(
        Action,
        at=st.just("pay"),
        result=WORDS,
        params=st.lists(st.tuples(WORDS, WORDS), max_size=2, unique_by=lambda p: p[0]).map(tuple),
    ),
)
TEXTS = st.lists(WORDS, max_size=3).map(tuple)
SCENARIOS = st.builds(
    Scenario,
    name=NAMES,
    entry=WORDS,
    caller=st.lists(ACTIONS, max_size=3).map(tuple),
    from_=WORDS,
    expects=st.builds(
        Expectation,
        heard=TEXTS,
        requested=TEXTS,
        reached=TEXTS,
        messages=TEXTS,
        ended_by=st.sampled_from(("", "hangup_verb", "error")),
        only=st.booleans(),
    ),
)


@given(st.lists(SCENARIOS, max_size=3, unique_by=lambda one: one.name))
def test_what_is_written_is_read(scenarios: list[Scenario]) -> None:
    data = encode_scenarios(scenarios)
    assert decode_scenarios(data, "f") == tuple(scenarios)
    assert encode_scenarios(decode_scenarios(data, "f")) == data


def test_the_file_lies_beside_the_flow(tmp_path: Path) -> None:
    path = scenarios_path(tmp_path / "desk.callflow")
    assert path == tmp_path / "desk.scenarios.toml"
    assert load_scenarios(path) == ()
    save_scenarios([Scenario("One")], path)
    assert load_scenarios(path) == (Scenario("One"),)


BY_HAND = """# Ours.
format = "twiml-designer-scenarios"
version = 1

# The desk, in office hours
[[scenario]]
name = 'Sales'   # they answer
caller = [{ at = "gather", digits = "1" }]

# At night
[[scenario]]
name = "Night"
heard = ["Closed."]
"""


def test_a_file_keeps_its_comments_and_what_did_not_change(tmp_path: Path) -> None:
    path = tmp_path / "desk.scenarios.toml"
    path.write_text(BY_HAND)
    sales, night = load_scenarios(path)
    save_scenarios([sales, night], path)
    assert path.read_text() == BY_HAND
    changed = replace(night, expects=Expectation(heard=("Shut.",)))
    save_scenarios([sales, changed, Scenario("New")], path)
    made = BY_HAND.replace('["Closed."]', '[\n  "Shut.",\n]') + '\n[[scenario]]\nname = "New"\n'
    assert path.read_text() == made
    save_scenarios([replace(sales, name="Desk"), changed, Scenario("New")], path)
    assert '# The desk, in office hours\n[[scenario]]\nname = "Desk"' in path.read_text()
    save_scenarios([changed], path)
    assert "office hours" not in path.read_text()
    assert "# At night" in path.read_text()


@given(st.lists(SCENARIOS, max_size=4), st.lists(SCENARIOS, max_size=4))
def test_whatever_a_file_held_it_holds_what_is_written(
    tmp_path_factory: pytest.TempPathFactory, before: list[Scenario], after: list[Scenario]
) -> None:
    path = tmp_path_factory.mktemp("s") / "desk.scenarios.toml"
    for scenarios in (before, after):
        kept = tuple({one.name: one for one in scenarios}.values())
        save_scenarios(kept, path)
        assert load_scenarios(path) == kept


HEAD = 'format = "twiml-designer-scenarios"\nversion = 1\n'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x = ", "f: this is not TOML"),
        ("x = 1", "no saved calls"),
        (HEAD.replace("1", "9"), "version"),
        (HEAD + "[[scenario]]\n", "scenario 1: expected a name"),
        (HEAD + '[[scenario]]\nname = "A"\nherd = []\n', "“A”: “herd” is not known"),
        (HEAD + '[[scenario]]\nname = "A"\nheard = "x"\n', "“A”: heard: expected a list"),
        (HEAD + '[[scenario]]\nname = "A"\nended_by = "x"\n', "“A”: ended_by: expected one of"),
        (HEAD + '[[scenario]]\nname = "A"\ncaller = [{at = "x"}]\n', "“A”: caller[0].at: expected"),
        (HEAD + '[[scenario]]\nname = "A"\n' * 2, "two scenarios have the name “A”"),
    ],
)
def test_an_error_names_the_place(text: str, words: str) -> None:
    with pytest.raises(ScenarioError, match="f: ") as caught:
        decode_scenarios(text.encode(), "f")
    assert words in str(caught.value)


def test_junit_counts_and_escapes() -> None:
    difference = Difference("heard", "“<a>” & “b”\x01", "menu", "<a>", "b")
    runs = [
        ScenarioRun(Scenario('Sales "x"')),
        ScenarioRun(Scenario("Wrong"), difference),
        ScenarioRun(Scenario("Gone"), error="It cannot be run."),
    ]
    root = ElementTree.fromstring(junit(runs, "desk", [0.1, 0.2, 0.3]))
    suite = root.find("testsuite")
    assert suite is not None
    found = {key: suite.get(key) for key in ("tests", "failures", "errors", "skipped", "time")}
    assert found == {"tests": "3", "failures": "1", "errors": "1", "skipped": "0", "time": "0.600"}
    cases = suite.findall("testcase")
    assert [case.get("name") for case in cases] == ['Sales "x"', "Wrong", "Gone"]
    failure = cases[1].find("failure")
    assert failure is not None
    assert failure.get("message") == "“<a>” & “b”�"
    assert "node: menu" in (failure.text or "")
    assert cases[2].find("error") is not None
