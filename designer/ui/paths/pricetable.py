"""The prices that an account pays, as its owner enters them; nothing is filled in beforehand."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from designer.flow import Prices, set_prices
from designer.text import tr
from designer.ui.theme import SPACE, in_text
from designer.ui.widgets import defer_undo, guard_wheel
from designer.ui.widgets.flowline import flow_line
from designer.ui.workspace import Workspace

DECIMALS = 4
MOST = 1000.0
LONGEST_MINUTES = 600.0
FIELD_WIDTH = 130


def _rows() -> tuple[tuple[str, str], ...]:
    """The prices by their field, in the order of display, with what is paid for."""
    return (
        ("call_minute", tr("A minute of the caller’s call")),
        ("dial_minute", tr("A minute connected to somebody (Dial)")),
        ("speech_100_characters", tr("100 characters spoken (Say)")),
        ("speech_recognition", tr("An input by speech (Gather)")),
        ("recording_minute", tr("A recording, for each minute")),
        ("transcription_minute", tr("A transcription, for each minute")),
        ("message", tr("A message sent")),
        ("payment", tr("A card payment")),
    )


class PriceTable(QScrollArea):
    """A form with a field for each price, kept in the project; an empty field is not charged."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("price_table")
        self.setAccessibleName(tr("Prices"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._workspace = workspace
        self.currency = QLineEdit()
        self.currency.setObjectName("price_currency")
        self.currency.setAccessibleName(tr("Currency"))
        self.currency.setPlaceholderText(tr("such as EUR"))
        self.currency.setMaxLength(12)
        self.currency.setFixedWidth(in_text(FIELD_WIDTH))
        defer_undo(self.currency)
        self.talk = _field("conversation_minutes", LONGEST_MINUTES, 1)
        self.talk.setMinimum(0.1)
        self.talk.setSuffix(tr(" min"))
        self.talk.setAccessibleName(tr("A conversation lasts"))
        self.fields: dict[str, QDoubleSpinBox] = {}
        self.forget = QPushButton(tr("Forget all prices"))
        self.forget.setObjectName("price_forget")
        self._lay_out()
        self.currency.textEdited.connect(lambda text: self._set("currency", text.strip()))
        self.talk.valueChanged.connect(partial(self._set, "conversation_minutes"))
        for name, field in self.fields.items():
            field.valueChanged.connect(partial(self._set, name))
        self.forget.clicked.connect(self._forget)
        workspace.bridge.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the prices of the project."""
        prices = self._workspace.bridge.project.prices
        if self.currency.text().strip() != prices.currency:
            self.currency.setText(prices.currency)
        for name, field in {**self.fields, "conversation_minutes": self.talk}.items():
            if field.value() == getattr(prices, name):
                continue  # setValue would write all decimals while somebody types them
            field.blockSignals(True)
            field.setValue(getattr(prices, name))
            field.blockSignals(False)
        self.forget.setEnabled(prices != Prices())

    def _set(self, name: str, value: object) -> None:
        self._workspace.bridge.do(
            tr("Change prices"),
            lambda held: set_prices(held, replace(held.prices, **{name: value})),  # type: ignore[arg-type]
            merge=("price", name),
        )

    def _forget(self) -> None:
        self._workspace.bridge.do(tr("Forget all prices"), lambda held: set_prices(held, Prices()))

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE)
        words = QLabel(
            tr(
                "What you pay, from your own account: prices differ and change, so none are given. "
                "With the first one, every path shows what a typical call costs."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        column.addWidget(words)
        sides = QWidget(), QWidget()
        left, right = (_form(half) for half in sides)
        rows = _rows()
        left.addRow(tr("Currency"), self.currency)
        for place, (name, title) in enumerate(rows):
            field = self.fields[name] = _field(name, MOST, DECIMALS)
            field.setSpecialValueText("–")
            field.setAccessibleName(title)
            (left if place < len(rows) // 2 else right).addRow(title, field)
        right.addRow(tr("A conversation lasts"), self.talk)
        column.addWidget(flow_line(*sides, gap=4 * SPACE))
        last = QHBoxLayout()
        last.addWidget(self.forget)
        last.addStretch(1)
        column.addLayout(last)
        column.addStretch(1)
        self.setWidget(inner)


def _form(half: QWidget) -> QFormLayout:
    form = QFormLayout(half)
    form.setContentsMargins(0, 0, 0, 0)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
    form.setHorizontalSpacing(2 * SPACE)
    form.setVerticalSpacing(4)
    return form


def _field(name: str, most: float, decimals: int) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setObjectName(f"price_{name}")
    field.setDecimals(decimals)
    field.setRange(0.0, most)
    field.setSingleStep(0.001 if decimals > 1 else 0.5)
    field.setFixedWidth(in_text(FIELD_WIDTH))
    guard_wheel(field)
    return field
