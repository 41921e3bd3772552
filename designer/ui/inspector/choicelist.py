"""Gather's choices as a list: keys, what they stand for, what the caller may say instead."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from designer.flow import (
    Choice,
    NodeId,
    VerbNode,
    choice_key,
    new_choice_id,
    next_free_digit,
    set_choices,
    swap_choices,
)
from designer.text import tr
from designer.ui.inspector.context import FormContext
from designer.ui.theme import in_text, monospaced
from designer.ui.widgets import IconButton, Message, RowList, defer_undo, heading


class ChoiceList(QWidget):
    """Edits the choices of the Gather it is bound to."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self.context = context
        self.node = NodeId("")
        self._rows: dict[str, ChoiceRow] = {}
        self._spare: list[ChoiceRow] = []
        self._order: tuple[str, ...] = ()
        self.list = RowList()
        self.list.setObjectName("choices")
        self.list.moved.connect(self._on_moved)
        self.up = self._button("chevron-up", tr("Move up (Alt+Up)"), "choice-up")
        self.up.clicked.connect(lambda: self.list.move_current(-1))
        self.down = self._button("chevron-down", tr("Move down (Alt+Down)"), "choice-down")
        self.down.clicked.connect(lambda: self.list.move_current(1))
        self.swap = self._button(
            "repeat", tr("Swap where this choice and the next one lead"), "choice-swap"
        )
        self.swap.clicked.connect(self._on_swap)
        self.add = IconButton("plus", tr("Add a choice with the next free key"), text=tr("Add"))
        self.add.setObjectName("choice-add")
        self.add.clicked.connect(self.add_choice)
        self.hint = Message("muted")
        self._lay_out()

    def bind(self, node: NodeId) -> None:
        """Show the choices of another Gather."""
        if node != self.node:
            self.node = node
            self._spare.extend(self._rows.values())
            self._rows = {}

    def refresh(self) -> None:
        """Show the choices as they are."""
        gather = self._gather()
        if gather is None:
            return
        takes_speech = "speech" in gather.element.get("input")
        self._order = tuple(choice.id for choice in gather.choices)
        self._rows = {one.id: self._rows.get(one.id) or self._row(one.id) for one in gather.choices}
        self._spare.clear()
        self.list.set_rows([self._rows[key] for key in self._order])
        for choice in gather.choices:
            row = self._rows[choice.id]
            row.show_choice(choice, takes_speech)
            row.complain(_complaint(choice, gather.choices))
        for button in (self.up, self.down, self.swap):
            button.setVisible(len(gather.choices) > 1)
        self.hint.say(
            ""
            if gather.choices
            else tr("Whatever is entered goes one way. Add choices to tell apart.")
        )

    def add_choice(self) -> None:
        """Add a choice with the next free key, and put the cursor into its name."""
        gather = self._gather()
        if gather is None:
            return
        made = Choice(new_choice_id(gather.choices), next_free_digit(gather.choices))
        self._set((*gather.choices, made), tr("Add choice to Gather"))
        self._rows[made.id].label.setFocus()

    def _gather(self) -> VerbNode | None:
        node = self.context.workspace.bridge.flow.nodes.get(self.node)
        return node if isinstance(node, VerbNode) else None

    def _row(self, id: str) -> ChoiceRow:
        if self._spare:
            row = self._spare.pop(0)
            row.rename(id)
            return row
        row = ChoiceRow(id)
        row.edited.connect(self._on_edited)
        row.finished.connect(self.context.seal)
        row.next_wanted.connect(self._on_next)
        row.remove_wanted.connect(self._on_remove)
        return row

    def _set(self, choices: Sequence[Choice], step: str, merge: object = None) -> None:
        node = self.node
        self.context.do(step, lambda project: set_choices(project, node, choices), merge)

    def _on_edited(self, id: str, field: str, value: object) -> None:
        gather = self._gather()
        assert gather is not None
        choices = [
            replace(one, **{field: value}) if one.id == id else one  # type: ignore[arg-type]
            for one in gather.choices
        ]
        steps = {
            "digits": tr("Change key of choice"),
            "phrases": tr("Change phrases of choice"),
            "label": tr("Change name of choice"),
        }
        self._set(choices, steps[field], ("choice", self.node, id, field))

    def _on_remove(self, id: str) -> None:
        gather = self._gather()
        assert gather is not None
        self._set([one for one in gather.choices if one.id != id], tr("Remove choice from Gather"))

    def _on_moved(self, start: int, end: int) -> None:
        gather = self._gather()
        assert gather is not None
        choices = list(gather.choices)
        choices.insert(end, choices.pop(start))
        self._set(choices, tr("Move choice in Gather"))

    def _on_swap(self) -> None:
        place = self.list.current
        gather = self._gather()
        if gather is None or place < 0 or len(gather.choices) < 2:
            return
        other = place + 1 if place + 1 < len(gather.choices) else place - 1
        keys = choice_key(gather.choices[place]), choice_key(gather.choices[other])
        node = self.node
        self.context.do(
            tr("Swap where two choices lead"), lambda project: swap_choices(project, node, *keys)
        )

    def _on_next(self, id: str, field: str) -> None:
        """Enter goes to the same field of the next choice, and makes one after the last."""
        place = self._order.index(id) + 1
        if place < len(self._order):
            self._rows[self._order[place]].field(field).setFocus()
        else:
            self.add_choice()

    def _button(self, icon_name: str, tip: str, name: str) -> IconButton:
        button = IconButton(icon_name, tip)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(heading(tr("Choices")), 1)
        for button in (self.swap, self.up, self.down, self.add):
            line.addWidget(button)
        outer.addLayout(line)
        outer.addWidget(self.hint)
        outer.addWidget(self.list)


def _complaint(choice: Choice, choices: Sequence[Choice]) -> str:
    """Why a choice is never taken; empty when it can be."""
    before = choices[: list(choices).index(choice)]
    if choice.digits and any(one.digits == choice.digits for one in before):
        return tr(
            "A choice above has the key {key}, too: this one is never taken.", key=choice.digits
        )
    bad = [key for key in choice.digits if key not in "0123456789*#"]
    if bad:
        return tr("“{key}” is no key: use 0 to 9, * and #.", key=bad[0])
    said = {phrase.casefold() for phrase in choice.phrases}
    for other in before:
        both = said & {phrase.casefold() for phrase in other.phrases}
        if both:
            return tr(
                "A choice above has the phrase “{phrase}”, too: this one is never taken.",
                phrase=min(both),
            )
    return ""


class ChoiceRow(QWidget):
    """One choice. ``edited`` carries its id, the field, and the field's new value."""

    edited = Signal(str, str, object)
    finished = Signal()
    next_wanted = Signal(str, str)
    remove_wanted = Signal(str)

    def __init__(self, id: str) -> None:
        super().__init__()
        self.id = id
        self.digits = self._line("digits", tr("key"), tr("Key"))
        self.digits.setFixedWidth(in_text(52))
        self.digits.setFont(monospaced())
        self.label = self._line("label", tr("what it stands for"), tr("Name of the choice"))
        self.phrases = self._line(
            "phrases", tr("or says: sales, buy something"), tr("Phrases, with commas between")
        )
        self.remove = IconButton("x", tr("Remove this choice"))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.id))
        self.message = Message()
        self.rename(id)
        self._lay_out()

    def rename(self, id: str) -> None:
        """Stand for the choice of that id."""
        self.id = id
        for field in ("digits", "label", "phrases"):
            self.field(field).setObjectName(f"choice-{id}-{field}")
        self.remove.setObjectName(f"choice-{id}-remove")
        self.message.setObjectName(f"choice-{id}-message")

    def show_choice(self, choice: Choice, takes_speech: bool) -> None:
        """Show the choice; phrases only where they matter."""
        _show(self.digits, choice.digits)
        _show(self.label, choice.label)
        if _phrases(self.phrases.text()) != choice.phrases:
            _show(self.phrases, ", ".join(choice.phrases))
        self.phrases.setVisible(takes_speech or bool(choice.phrases))

    def complain(self, text: str) -> None:
        """Say what is wrong with the choice, or nothing."""
        self.message.say(text)
        self.digits.setAccessibleDescription(text)
        is_invalid = bool(text)
        if bool(self.digits.property("invalid")) != is_invalid:
            self.digits.setProperty("invalid", is_invalid)
            self.digits.style().unpolish(self.digits)
            self.digits.style().polish(self.digits)

    def field(self, name: str) -> QLineEdit:
        """The line of ``"digits"``, ``"label"`` or ``"phrases"``."""
        lines = {"digits": self.digits, "label": self.label, "phrases": self.phrases}
        return lines[name]

    def _line(self, field: str, example: str, name: str) -> QLineEdit:
        line = _EnterLine()
        line.setPlaceholderText(example)
        line.setToolTip(f"{name}: {example}")
        line.setAccessibleName(name)
        defer_undo(line)
        convert: Callable[[str], object] = _phrases if field == "phrases" else str.strip
        line.textEdited.connect(lambda text: self.edited.emit(self.id, field, convert(text)))
        line.editingFinished.connect(self.finished)
        line.entered.connect(lambda: self.next_wanted.emit(self.id, field))
        return line

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.digits)
        line.addWidget(self.label, 1)
        line.addWidget(self.remove)
        outer.addLayout(line)
        outer.addWidget(self.phrases)
        outer.addWidget(self.message)


class _EnterLine(QLineEdit):
    """A line that tells when Enter was pressed in it."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next row instead of pressing a button of the window."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()
            self.entered.emit()


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _show(line: QLineEdit, text: str) -> None:
    """Show ``text`` unless the person just typed it (blanks at the ends aside)."""
    if line.text().strip() != text:
        place = line.cursorPosition()
        line.setText(text)
        line.setCursorPosition(min(place, len(text)))
