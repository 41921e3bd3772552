"""The geometry of cards and links."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from designer.flow import Choice, Node, NodeId, VerbNode, outcomes
from designer.twiml import Channel, element, verbs
from designer.ui.canvas.cardlayout import (
    GRID,
    WAY_IN_Y,
    WIDTH,
    CardFonts,
    layout_node,
    relinked,
    tallest,
)
from designer.ui.canvas.linkgeometry import (
    FAR_ASIDE,
    FAR_BACK,
    LinkForm,
    LinkShape,
    bounds_of,
    distance_to,
    form_of,
    settled,
    way_point,
)
from designer.ui.canvas.placegrid import PlaceGrid
from designer.ui.selection import Port
from tests.helpers.strategies import nodes

TEXTS = st.text(max_size=300)


@pytest.fixture
def fonts(qapp: QApplication) -> CardFonts:
    return CardFonts(qapp.font())


@pytest.mark.usefixtures("qapp")
@given(node=nodes("x"), data=st.data())
def test_a_card_that_was_relinked_is_laid_out_as_one_that_is_new(
    node: Node, data: st.DataObject
) -> None:
    fonts = CardFonts(QApplication.font())
    keys = st.sets(st.sampled_from([*(way.key for way in outcomes(node)), "next", "never"]))
    before, after = data.draw(keys), data.draw(keys)
    known = relinked(layout_node(node, before, fonts), node, after, fonts)
    assert known == layout_node(node, after, fonts)


@pytest.mark.usefixtures("qapp")
@given(text=TEXTS, count=st.integers(0, 9))
def test_heights_and_ports_keep_to_the_grid(text: str, count: int) -> None:
    fonts = CardFonts(QApplication.font())
    choices = tuple(Choice(f"c{n}", str(n)) for n in range(count))
    content = element("Gather", {}, element("Say", {}, text))
    node = VerbNode(id=NodeId("x"), element=content, choices=choices)
    layout = layout_node(node, (), fonts)
    assert layout.height % GRID == 0
    assert {port.y % GRID for port in layout.ports} <= {WAY_IN_Y % GRID}
    assert len(layout.ports) == count + 2
    assert layout.ports[-1].y < layout.height


@pytest.mark.parametrize("channel", list(Channel))
def test_no_verb_is_higher_than_thought(channel: Channel, fonts: CardFonts) -> None:
    for spec in verbs(channel):
        inner = [element(tag) for tag in spec.children for _ in range(3)]
        for content in (element(spec.tag), element(spec.tag, {}, *inner)):
            node = VerbNode(id=NodeId("x"), element=content)
            for linked in ((), ("result:busy", "next"), ("action", "next")):
                assert layout_node(node, linked, fonts).height <= tallest(node, fonts)


@pytest.mark.usefixtures("qapp")
@given(node=nodes(NodeId("x")))
def test_every_node_can_be_laid_out(node: VerbNode) -> None:
    fonts = CardFonts(QApplication.font())
    layout = layout_node(node, (), fonts)
    assert layout.height <= tallest(node, fonts)
    tops = [row.y for row in layout.rows] + [port.y for port in layout.ports]
    assert tops == sorted(tops)


@pytest.mark.usefixtures("qapp")
@given(text=TEXTS, most=st.integers(1, 4))
def test_wrapped_lines_fit(text: str, most: int) -> None:
    meter = CardFonts(QApplication.font()).regular
    lines = meter.wrapped(text, 200, most)
    assert len(lines) <= most
    assert all(meter.width(line) <= 201 for line in lines)


def test_wrapping_keeps_every_word_that_fits(fonts: CardFonts) -> None:
    text = "one two three four"
    assert " ".join(fonts.regular.wrapped(text, 60, 9)) == text


def test_a_text_that_is_too_long_ends_with_an_ellipsis(fonts: CardFonts) -> None:
    assert fonts.regular.wrapped("word " * 100, 200, 3)[-1].endswith("…")


def shape(form: LinkForm, start: tuple[float, float], end: tuple[float, float]) -> LinkShape:
    """A link on a canvas without cards."""
    bounds = bounds_of(form, start, end)
    port = Port(NodeId("a"), "next")
    link = LinkShape(port, "b", form, *start, *end, False, "", 0.0, 0, 0, bounds)
    return settled(link, lambda box: [])


def test_forms() -> None:
    assert form_of((0, 0), (100, 300)) is LinkForm.CURVE
    assert form_of((0, 0), (-WIDTH, 300)) is LinkForm.BEND
    assert form_of((0, 0), (-FAR_BACK - 1, 0)) is LinkForm.STUB
    assert form_of((0, 0), (9000, 0)) is LinkForm.STUB
    assert form_of((0, 0), (-WIDTH, FAR_ASIDE)) is LinkForm.BEND
    assert form_of((0, 0), (-WIDTH, -FAR_ASIDE - 1)) is LinkForm.STUB
    assert form_of((0, 0), (100, FAR_ASIDE + 1)) is LinkForm.CURVE


@given(
    x=st.integers(-400, 2000),
    y=st.integers(-2000, 2000),
    t=st.floats(0, 1),
)
def test_every_point_of_a_way_is_in_its_bounds_and_near_it(x: int, y: int, t: float) -> None:
    form = form_of((0, 0), (x, y))
    assume(form is not LinkForm.STUB)
    link = shape(form, (0, 0), (x, y))
    px, py = way_point(link, t)
    left, top, right, bottom = link.drawn()
    assert left <= px <= right
    assert top <= py <= bottom
    assert distance_to(link, px, py) < 12


def test_a_way_begins_at_the_port_and_ends_at_the_way_in() -> None:
    for end in ((300.0, 80.0), (-200.0, 400.0)):
        link = shape(form_of((0, 0), end), (0.0, 0.0), end)
        assert way_point(link, 0) == pytest.approx((0, 0))
        assert way_point(link, 1) == pytest.approx(end)


@given(
    boxes=st.lists(
        st.tuples(
            st.integers(-5000, 5000),
            st.integers(-5000, 5000),
            st.integers(0, 9000),
            st.integers(0, 9000),
        ),
        max_size=20,
    ),
    moved=st.integers(0, 19),
)
def test_the_grid_finds_what_touches_a_box(
    boxes: list[tuple[int, int, int, int]], moved: int
) -> None:
    grid: PlaceGrid[Port] = PlaceGrid()
    ports = [Port(NodeId(str(n)), "next") for n in range(len(boxes))]
    for port, (x, y, w, h) in zip(ports, boxes, strict=True):
        grid.put(port, (0, 0, 1, 1))
        grid.put(port, (x, y, x + w, y + h))
    for port, (x, y, w, h) in zip(ports, boxes, strict=True):
        assert port in grid.within((x, y, x + w, y + h))
        assert port in grid.within((x + w, y + h, x + w + 1, y + h + 1))
    if moved < len(ports):
        grid.drop(ports[moved])
        assert ports[moved] not in grid.within((-20000, -20000, 20000, 20000))
