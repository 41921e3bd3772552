"""Cards that are shown small have larger type, within the same rows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import QApplication

from designer.flow import NodeId, Project, set_title
from designer.ui.canvas.look import READ_AT, Look
from designer.ui.canvas.textfit import LEADING
from designer.ui.theme import LIGHT
from tests.helpers.briefflows import menu, project_of
from tests.ui.canvas.hand import Hand

MakeHand = Callable[[Project], Hand]


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look(LIGHT, qapp.font())


def test_at_actual_size_type_is_what_was_laid_out(look: Look) -> None:
    for scale in (0.9, 1.0, 3.0):
        assert look.type_at(scale) == (look.fonts.strong, look.fonts.regular, False)


def test_smaller_cards_have_larger_type_that_fits_their_rows(look: Look) -> None:
    sizes = []
    for scale in (0.7, 0.6, 0.5, 0.4, 0.35):
        found = look.type_at(scale)
        assert found.regular.line_height - LEADING <= look.fonts.row + 1
        sizes.append(QFontInfo(found.regular.font).pixelSize())
    assert sizes == sorted(sizes)
    assert sizes[-1] >= 1.4 * QFontInfo(look.fonts.regular.font).pixelSize()
    at_half = QFontInfo(look.type_at(0.6).regular.font).pixelSize() * 0.6
    assert at_half == pytest.approx(READ_AT, abs=1.0)


def picture(h: Hand, ratio: float, scale: float) -> QImage:
    """One card as it is painted for a screen of ``ratio`` device pixels per pixel."""
    h.canvas.settle()
    scene = h.canvas.flow_scene
    scene.pixmaps.is_patient = True
    scene.pixmaps.begin_frame(ratio)
    item = scene.cards[NodeId("m")]
    kept = scene.pixmaps.get(item.node_id, item.layout, False, scale * ratio)
    assert kept is not None
    return kept.pixmap.toImage()


def test_the_title_is_told_first_where_there_is_little_room(hand: MakeHand) -> None:
    """The verb is told by its icon alone; at actual size, by its name, too."""
    one = hand(set_title(project_of(menu("m", "1 2")), NodeId("m"), "Opening hours and more"))
    other = hand(set_title(project_of(menu("m", "1 2")), NodeId("m"), "Opening hours and less"))
    for canvas in (one.canvas, other.canvas):
        canvas.navigation.center(QPointF(120, 40))
    assert picture(one, 1.0, 1.0) != picture(other, 1.0, 1.0)
    assert picture(one, 1.0, 0.7) != picture(other, 1.0, 0.7)


def test_a_sharp_screen_shows_the_same_type(hand: MakeHand) -> None:
    h = hand(set_title(project_of(menu("m", "1 2")), NodeId("m"), "Main menu"))
    plain, sharp = picture(h, 1.0, 0.4), picture(h, 2.0, 0.4)
    assert sharp.width() == pytest.approx(2 * plain.width(), abs=2)
    actual = picture(h, 1.0, 0.8)
    assert sharp.size() == actual.size()
    assert sharp != actual  # as many pixels, but larger type
