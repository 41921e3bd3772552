"""Putting nested elements in order leaves the text and comments around them where they were."""

from dataclasses import replace

from designer.flow import NodeId, Project, VerbNode, add_node, set_nested
from designer.twiml import Comment, Element, element

SAY = NodeId("say-1")
BREAK, WORD = element("break"), element("emphasis", {}, "now")


def project_with(root: Element) -> Project:
    return add_node(Project(), VerbNode(id=SAY, element=root), (0, 0))


def children_after(root: Element, nested: list[tuple[Element, int | None]]) -> tuple[object, ...]:
    changed = set_nested(project_with(root), SAY, nested).node(SAY)
    assert isinstance(changed, VerbNode)
    return changed.element.children


def test_reordering_keeps_the_words_between() -> None:
    say = element("Say", {}, "One ", BREAK, " two ", WORD, " three")
    after = children_after(say, [(WORD, 1), (BREAK, 0)])
    assert after == ("One ", WORD, " two ", BREAK, " three")


def test_removing_joins_the_words_around() -> None:
    say = element("Say", {}, "One ", BREAK, "two ", WORD)
    assert children_after(say, [(WORD, 1)]) == ("One two ", WORD)


def test_a_new_one_comes_before_the_one_it_stands_at() -> None:
    say = element("Say", {}, "One ", BREAK, " two")
    assert children_after(say, [(WORD, None), (BREAK, 0)]) == ("One ", WORD, BREAK, " two")
    assert children_after(say, [(BREAK, 0), (WORD, None)]) == ("One ", BREAK, " two", WORD)


def test_comments_stay() -> None:
    note = Comment(" sales ")
    dial = element("Dial", {}, note, element("Number", {}, "+15550100"), element("Client"))
    children = dial.elements
    after = children_after(dial, [(children[1], 1), (children[0], 0)])
    assert after == (note, children[1], children[0])


def test_a_changed_child_takes_its_place() -> None:
    dial = element("Dial", {}, element("Number"))
    other = replace(dial.elements[0], tag="Client")
    assert children_after(dial, [(other, 0)]) == (other,)
