"""Failures on purpose: their list, and the menu that makes one for a URL or for who is rung."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from designer.ui.preview.live import LiveCall
from designer.ui.widgets import ElidedLabel, IconButton

if TYPE_CHECKING:
    from designer.simulator import Fault

REQUEST_FAULTS = (
    ("500", "Answers 500"),
    ("404", "Answers 404"),
    ("timeout", "Does not answer in time"),
    ("bad-xml", "Answers with broken XML"),
)
DIAL_FAULTS = (
    ("busy", "Is busy"),
    ("no-answer", "Does not answer"),
    ("failed", "Cannot be reached"),
)
WORDS = dict((*REQUEST_FAULTS, *DIAL_FAULTS))


def fault_words(fault: Fault) -> str:
    """A failure in a few words: where, and what."""
    return f"{fault.pattern}: {WORDS.get(fault.kind, fault.kind)}"


def fill_fault_menu(menu: QMenu, live: LiveCall, pattern: str, *, dialled: bool = False) -> None:
    """Put the failures that there can be at ``pattern`` into a menu, those that are set checked."""
    from designer.simulator import Fault

    for kind, words in DIAL_FAULTS if dialled else REQUEST_FAULTS:
        fault = Fault(kind, pattern)
        action = menu.addAction(words)
        action.setObjectName(f"fault_{kind}")
        action.setCheckable(True)
        action.setChecked(fault in live.options.faults)
        action.toggled.connect(
            lambda on, one=fault: live.add_fault(one) if on else live.drop_fault(one)
        )


class FaultList(QWidget):
    """The failures that the next call meets; nothing to see while there are none."""

    def __init__(self, live: LiveCall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fault_list")
        self._live = live
        self._shown: tuple[Fault, ...] = ()
        self._rows: list[QWidget] = []
        self._title = QLabel("Failures on purpose, from the next call on")
        self._title.setProperty("role", "warning")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self._title)
        live.options_changed.connect(self.refresh)
        self.hide()

    def refresh(self) -> None:
        """Show what is set."""
        faults = self._live.options.faults
        if faults == self._shown:
            return
        self._shown = faults
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(fault) for fault in faults]
        self.setVisible(bool(faults))

    def _row(self, fault: Fault) -> QWidget:
        row = QWidget(self)
        words = ElidedLabel(fault_words(fault))
        drop = IconButton("x", f"No longer: {fault_words(fault)}")
        drop.setObjectName(f"drop_fault_{fault.kind}")
        drop.clicked.connect(lambda: self._live.drop_fault(fault))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(words, 1)
        layout.addWidget(drop)
        self._layout.addWidget(row)
        row.show()
        return row
