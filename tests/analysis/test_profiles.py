"""The rules that a project chooses, and what prompts say: where each speaks, where it is silent."""

from dataclasses import replace
from typing import NamedTuple

import pytest

from designer.analysis import PROFILES, RULES, Analyser
from designer.analysis.spoken import LANGUAGES, mentions
from designer.flow import Choice, Node, NodeId, Project, VerbNode, connect, waive
from designer.twiml import Element, element
from tests.helpers.briefflows import branch, call, dial, hangup, project_of, say, verb


class Sample(NamedTuple):
    """A flow in which a rule speaks at a node, and one in which it is silent."""

    rule: str
    node: str
    speaks: Project
    silent: Project


def desk(
    words: str = "For sales, press 1. For support, press 0.",
    *choices: Choice,
    nested: tuple[Element, ...] = (),
    links: str = "",
    nodes: tuple[Node, ...] = (),
    **attributes: str,
) -> Project:
    """A menu whose choices all lead to a person."""
    rows = choices or (Choice("a", "1", label="Sales"), Choice("b", "0", label="Support"))
    prompt = element("Say", {}, words)
    menu = VerbNode(
        id=NodeId("menu"),
        element=element("Gather", {"numDigits": "1", **attributes}, prompt, *nested),
        choices=rows,
    )
    ways = "\n".join(f"menu choice:{one.id} desk" for one in rows)
    onward = links or "menu else desk\nmenu next desk"
    return project_of(
        call(),
        menu,
        dial("desk"),
        hangup(),
        *nodes,
        links=f"in start menu\n{ways}\n{onward}\ndesk next end",
    )


def keys(text: str) -> tuple[Choice, ...]:
    """Choices with these keys, each a word of its own."""
    return tuple(Choice(f"k{number}", key, label=f"Topic{key}") for number, key in enumerate(text))


SECOND = VerbNode(
    id=NodeId("second"),
    element=element("Gather", {}, element("Say", {}, "Once more.")),
    choices=(Choice("a", "3", label="Sales"),),
)
FOUR = "For a, press 1. For b, press 2. For c, press 3. For d, press 4."
STOCK = "Your call is important to us. For sales, press 1. For support, press 0."
SECURE = replace(desk(), base_url="https://example.com")


def played(project: Project, url: str) -> Project:
    """The project with a Play in its menu."""
    menu = project.node(NodeId("menu"))
    assert isinstance(menu, VerbNode)
    content = (*menu.element.children, element("Play", {}, url))
    changed = replace(menu, element=replace(menu.element, children=content))
    return replace(project, flow=project.flow.with_nodes({**project.flow.nodes, menu.id: changed}))


def chain(*nodes: Node) -> Project:
    """A call through these nodes, then a menu."""
    names = [node.id for node in nodes]
    pairs = zip(["in", *names], [*names, "menu"], strict=False)
    links = "\n".join(f"{a} {'start' if a == 'in' else 'next'} {b}" for a, b in pairs)
    menu = desk().node(NodeId("menu"))
    return project_of(call(), *nodes, menu, links=links)


def menus(count: int) -> Project:
    """One menu behind the other."""
    rows = [replace(desk().node(NodeId("menu")), id=NodeId(f"m{n}")) for n in range(count)]
    links = "\n".join(f"m{n} choice:a m{n + 1}" for n in range(count - 1))
    return project_of(call(), *rows, links=f"in start m0\n{links}")


def asking(first: str, second: str) -> Project:
    """Two questions for data, one after the other."""
    rows = [
        VerbNode(id=NodeId(one), element=element("Gather", {}, element("Say", {}, words)))
        for one, words in (("one", first), ("again", second))
    ]
    links = "in start one\none else again\none next end\nagain else end\nagain next end"
    return project_of(call(), *rows, hangup(), links=links)


def wordy(count: int) -> Project:
    """So many verbs of four thousand characters in a row."""
    rows = [say(f"w{number}", "word " * 800) for number in range(count)]
    return chain(*rows)


SAMPLES = [
    Sample("option-not-wired", "menu", desk("For sales, press 1. For news, press 2."), desk()),
    Sample("option-not-spoken", "menu", desk("For sales, press 1."), desk()),
    Sample(
        "setting-without-effect",
        "menu",
        desk(hints="sales"),
        desk(hints="sales", input="dtmf speech"),
    ),
    Sample(
        "http-media",
        "menu",
        played(SECURE, "http://example.com/a.mp3"),
        played(SECURE, "https://example.com/a.mp3"),
    ),
    Sample(
        "static-by-post",
        "in",
        project_of(call(), say("hi"), links="in start hi"),
        project_of(call(), branch("b", "x"), links="in start b"),
    ),
    Sample("menu-size", "menu", desk("Hello.", *keys("123450")), desk("Hello.", *keys("12340"))),
    Sample("menu-order", "menu", desk("Hello.", *keys("21")), desk("Hello.", *keys("12"))),
    Sample(
        "menu-pauses",
        "menu",
        desk(FOUR, *keys("1234")),
        desk(FOUR, *keys("1234"), nested=(element("Pause"),)),
    ),
    Sample("zero-for-help", "menu", desk("Hello.", *keys("12")), desk()),
    Sample("hash-as-option", "menu", desk("Hello.", *keys("1#")), desk()),
    Sample("menu-timeout", "menu", desk(timeout="1"), desk(timeout="5")),
    Sample("speech-without-keys", "menu", desk(input="speech"), desk(input="dtmf speech")),
    Sample("not-interruptible", "menu", desk(bargeIn="false"), desk()),
    Sample(
        "labels-alike",
        "menu",
        desk(
            "Hello.",
            Choice("a", "1", label="Pay my bill"),
            Choice("b", "2", label="Dispute my bill"),
        ),
        desk(),
    ),
    Sample(
        "same-key",
        "second",
        desk(nodes=(SECOND,)),
        desk(nodes=(replace(SECOND, choices=(Choice("a", "1", label="Sales"),)),)),
    ),
    Sample("key-before-function", "menu", desk("Press 1 for sales. Press 0 for help."), desk()),
    Sample("unusual-verb", "menu", desk("For sales, hit 1. For help, press 0."), desk()),
    Sample("prompt-length", "menu", desk("word " * 60), desk()),
    Sample("greeting-length", "hi", chain(say("hi", "word " * 30)), chain(say("hi", "Hello."))),
    Sample("error-words", "menu", desk("That was an invalid key."), desk()),
    Sample("stock-phrases", "menu", desk(STOCK), desk()),
    Sample("read-out-address", "menu", desk("Write to us at desk@example.com."), desk()),
    Sample(
        "long-pause",
        "hi",
        chain(verb("hi", "Pause", length="8")),
        chain(verb("hi", "Pause", length="2")),
    ),
    Sample("same-words-again", "menu", desk(links="menu else menu\nmenu next desk"), desk()),
    Sample(
        "one-exit-for-both",
        "menu",
        desk(),
        desk(links="menu else desk\nmenu next end"),
    ),
    Sample("turned-away", "menu", desk(links="menu else desk\nmenu next end"), desk()),
    Sample("deep-menus", "m3", menus(4), menus(3)),
    Sample(
        "yes-no-keys",
        "menu",
        desk("Hello.", Choice("a", "2", label="Yes"), Choice("b", "1", label="No")),
        desk("Hello.", Choice("a", "1", label="Yes"), Choice("b", "2", label="No")),
    ),
    Sample(
        "asked-twice",
        "again",
        asking("Enter your number.", "Enter your number."),
        asking("Enter your number.", "Enter your date of birth."),
    ),
    Sample("hard-to-pronounce", "menu", desk("Our IVR moved."), desk("Our menu moved. OK.")),
    Sample(
        "recording-without-words",
        "hi",
        chain(verb("hi", "Play", "hello.wav")),
        chain(replace(verb("hi", "Play", "hello.wav"), title="Hello, this is the desk.")),
    ),
    Sample(
        "no-fallback",
        "in",
        project_of(call(), say("hi"), links="in start hi"),
        project_of(call(), say("hi"), links="in start hi\nin fallback hi"),
    ),
    Sample("document-too-long", "w0", wordy(17), wordy(15)),
]


def places(project: Project, rule: str, *profiles: str) -> list[str]:
    """Where the rule speaks when these profiles are chosen."""
    chosen = replace(project, profiles=profiles)
    return [one.node for one in Analyser().run(chosen).problems if one.rule == rule]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.rule)
def test_a_rule_speaks_where_it_should_and_only_there(sample: Sample) -> None:
    assert sample.node in places(sample.speaks, sample.rule, *PROFILES)
    assert not places(sample.silent, sample.rule, *PROFILES)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.rule)
def test_a_fix_mends_what_it_is_offered_for(sample: Sample) -> None:
    project = replace(sample.speaks, profiles=tuple(PROFILES))
    for problem in Analyser().run(project).problems:
        if problem.rule == sample.rule and problem.fix is not None:
            assert not places(problem.fix.edit(project), sample.rule, *PROFILES)


def test_a_rule_speaks_only_in_its_profiles() -> None:
    for rule in RULES:
        assert rule.profiles <= set(PROFILES)
    project = desk("Hello.", *keys("21"))
    assert places(project, "menu-order") == []
    assert places(project, "menu-order", "coga") == []
    assert places(project, "menu-order", "iso13714") == ["menu"]


def test_every_chosen_rule_has_a_sample() -> None:
    assert {rule.id for rule in RULES if rule.profiles} <= {sample.rule for sample in SAMPLES}


def test_a_long_document_that_begins_itself_again() -> None:
    project = connect(wordy(17), NodeId("w16"), "next", NodeId("w0"))
    assert places(project, "document-too-long") == ["w0"]


def test_choosing_again_judges_again() -> None:
    analyser, project = Analyser(), desk("Hello.", *keys("21"))
    assert "menu-order" not in {one.rule for one in analyser.run(project).problems}
    chosen = replace(project, profiles=("iso13714",))
    assert "menu-order" in {one.rule for one in analyser.run(chosen).problems}


def test_a_waived_finding_does_not_count() -> None:
    project = replace(desk("Hello.", *keys("21")), profiles=("iso13714",))
    meant = waive(project, NodeId("menu"), "menu-order", "Our callers know these keys.")
    found = Analyser().run(meant)
    assert "menu-order" not in {one.rule for one in found.problems}
    assert [one.rule for one in found.waived] == ["menu-order"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en-US", "For sales, press 1. For news, press two or three.", "1 2 3"),
        ("", "To hear this again, press star. Press 0 for help.", "* 0"),
        ("en-GB", "Press the pound key when done.", "#"),
        ("de-DE", "Für den Vertrieb drücken Sie bitte die 1, für Fragen die Taste 2.", "1 2"),
        ("de-DE", "Um zu bestellen, wählen Sie zwei. Drücken Sie die Raute.", "2 #"),
        ("es-MX", "Para ventas, presione 1. Para soporte, marque el dos.", "1 2"),
        ("fr-FR", "Pour les ventes, appuyez sur la touche 1. Tapez étoile.", "1 *"),
        ("it-IT", "Per le vendite, prema il tasto uno o 2.", "1 2"),
        ("ja-JP", "press 1", ""),
        ("en", "We moved in 1999 to 5 Main Street.", ""),
    ],
)
def test_keys_are_found_in_prompts(language: str, text: str, expected: str) -> None:
    assert [one.key for one in mentions(text, language)] == expected.split()


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("en", "For sales, press 1.", "Press 1 for sales."),
        ("de", "Für den Vertrieb drücken Sie 1.", "Drücken Sie 1 für den Vertrieb."),
        ("es", "Para ventas, pulse 1.", "Pulse 1 para ventas."),
        ("fr", "Pour les ventes, tapez 1.", "Tapez 1 pour les ventes."),
        ("it", "Per le vendite, prema 1.", "Prema 1 per le vendite."),
    ],
)
def test_the_order_of_key_and_purpose(language: str, right: str, wrong: str) -> None:
    assert [one.key_first for one in mentions(right, language)] == [False]
    assert [one.key_first for one in mentions(wrong, language)] == [True]
    assert language in LANGUAGES
