"""The line over the scenarios: what can be done, and how many passed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from designer.text import tr
from designer.ui.scenarios.playing import Played
from designer.ui.theme import SPACE, in_text
from designer.ui.widgets.flowrow import FlowRow

if TYPE_CHECKING:
    from designer.scenarios import Coverage

WORDS = 160
"""The least room for the words, in pixels."""
MOST_WORDS = 300
"""The most that they ask for, so that a narrow panel is not made wider by them."""


class ScenarioBar(QWidget):
    """Its buttons are connected, and its ``legend`` placed, by the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all = _button(tr("Run all"), "scenario_run_all")
        self.one = _button(tr("Run"), "scenario_run_one")
        self.show_call = _button(tr("Show the call"), "scenario_show_call")
        self.expect = _button(tr("Expect this now"), "scenario_expect")
        self.expect_all = _button("", "scenario_expect_all")
        self.delete = _button(tr("Delete"), "scenario_delete")
        self.propose = _button(tr("Propose calls"), "scenario_propose")
        self.accept = _button(tr("Accept"), "scenario_accept")
        self.accept_all = _button(tr("Accept all"), "scenario_accept_all")
        self.stop = _button(tr("Cancel"), "scenario_cancel")
        self.words = QLabel()
        self.words.setObjectName("scenario_words")
        self.words.setProperty("role", "muted")
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.words.setMinimumWidth(in_text(WORDS))
        self.overlay = QCheckBox(tr("Show what they cover"))
        self.overlay.setObjectName("scenario_overlay")
        layout = FlowRow(self)
        layout.setContentsMargins(SPACE, 4, SPACE, 4)
        for widget in (
            self.all,
            self.one,
            self.show_call,
            self.expect,
            self.expect_all,
            self.delete,
            self.propose,
            self.accept,
            self.accept_all,
        ):
            layout.addWidget(widget)
        layout.addWidget(self.words)
        layout.stretch(self.words)
        layout.addWidget(self.stop)
        layout.addWidget(self.overlay)
        self.legend = QLabel()
        self.legend.setObjectName("scenario_legend")
        self.legend.setWordWrap(True)
        self.legend.setContentsMargins(SPACE, 0, SPACE, SPACE // 2)
        self.legend.hide()
        self.stop.hide()

    def work(self, words: str) -> None:
        """Something runs, and this is how far it is."""
        self._put(words)
        self.stop.show()

    def say(self, words: str) -> None:
        """Nothing runs; a word about it."""
        self._put(words)
        self.stop.hide()

    def _put(self, words: str) -> None:
        """Show the words whole: where the line is too narrow, they go into the next one."""
        self.words.setText(words)
        self.words.setToolTip(words)
        needed = self.words.fontMetrics().horizontalAdvance(words) + SPACE
        self.words.setMinimumWidth(max(in_text(WORDS), min(needed, in_text(MOST_WORDS))))

    def show_played(self, played: Played) -> None:
        """How many passed, and what they cover."""
        if not played.runs:
            self.say("")
            return
        passed = sum(run.passed for run in played.runs)
        covered = played.coverage
        self.say(
            tr(
                "{passed} of {n} passed · {links} % of links, {cards} % of cards",
                passed=passed,
                n=len(played.runs),
                links=f"{covered.link_percent:.0f}",
                cards=f"{covered.node_percent:.0f}",
            )
        )

    def show_legend(self, covered: Coverage | None) -> None:
        """What the canvas shows now, and how much is missing; None: it shows no coverage."""
        self.legend.setVisible(covered is not None)
        if covered is None:
            return
        links = len(covered.links), len(covered.links) + len(covered.missed_links)
        cards = len(covered.nodes), len(covered.nodes) + len(covered.missed_nodes)
        self.legend.setText(
            tr(
                "Thick blue links are taken by a scenario ({links} of {all_links}), thin grey ones "
                "by none; cards that none reaches are faded ({cards} of {all_cards} reached).",
                links=f"{links[0]:,}",
                all_links=f"{links[1]:,}",
                cards=f"{cards[0]:,}",
                all_cards=f"{cards[1]:,}",
            )
        )

    def show_buttons(self, now: Standing) -> None:
        """Only what can be done now can be pressed; the rest says what has to be done first."""
        not_chosen = now.why_nothing or ("" if now.is_chosen else tr("Choose a scenario first."))
        not_kept = tr("Accept the proposed call first.") if now.is_chosen_proposed else ""
        none_kept = now.why_nothing or ("" if now.kept else no_scenarios_words())
        none_linked = "" if now.has_links else tr("Link the cards first: a call takes links.")
        _offer(self.all, none_kept, tr("Play every scenario again"))
        _offer(self.one, none_kept or not_chosen or not_kept, tr("Play the chosen one again"))
        _offer(self.show_call, not_chosen, tr("Play this caller in the preview"))
        _offer(self.delete, not_chosen, tr("Take the chosen one out of the list"))
        _offer(
            self.propose,
            now.why_nothing or none_linked,
            tr("Find the fewest calls that take what no scenario takes"),
        )
        _offer(self.overlay, none_kept, tr("Mark on the canvas what the scenarios take"))
        _offer(
            self.expect,
            none_kept or not_chosen or not_kept or ("" if now.is_chosen_differing else _passes()),
            tr("The call is right as it is now: expect from it what it comes to in this flow"),
        )
        self.expect_all.setVisible(now.differing > 1)
        self.expect_all.setText(tr("Expect all {n} now", n=now.differing))
        self.expect_all.setToolTip(
            tr("All calls that failed are right as they are now: expect what they come to")
        )
        self.accept.setVisible(now.proposed > 0)
        self.accept_all.setVisible(now.proposed > 0)
        self.accept_all.setText(tr("Accept all {n}", n=now.proposed))


@dataclass(frozen=True, slots=True)
class Standing:
    """What there is to act on: how many scenarios are ``kept`` and ``proposed``, how many of the
    kept ones came to something else than expected (``differing``), which is chosen.

    ``why_nothing``: why nothing at all can be done, as while the flow has no file; often empty.
    """

    why_nothing: str
    has_links: bool
    kept: int
    proposed: int
    is_chosen: bool
    is_chosen_proposed: bool
    differing: int
    is_chosen_differing: bool


def unsaved_words() -> str:
    """What is said while the flow has no file."""
    return tr("Save the flow first: its scenarios stand in a file beside it.")


def no_scenarios_words() -> str:
    """What is said while there is no scenario."""
    return tr(
        "No scenarios yet. Keep a call of the preview, or propose the calls that take every link."
    )


def _passes() -> str:
    return tr("Only a scenario that failed can expect something else.")


def _offer(button: QAbstractButton, why_not: str, tip: str) -> None:
    """Let a button be pressed and say what it does, or why it cannot be."""
    button.setEnabled(not why_not)
    button.setToolTip(why_not or tip)
    button.setAccessibleDescription(why_not or tip)


def _button(words: str, name: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
