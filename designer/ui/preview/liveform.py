"""The address of a web application to call, and what else Twilio would be told about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from designer.bundle import EntryKind
from designer.ui.preview.placing import LiveAddress
from designer.ui.preview.plan import CallPlan
from designer.ui.widgets import Fold

METHODS = ("POST", "GET")
KINDS = ((EntryKind.CALL, "A call"), (EntryKind.MESSAGE, "A text message"))


class LiveForm(QWidget):
    """Writes ``plan.address`` as it is typed; ``call_wanted`` when Return is pressed."""

    call_wanted = Signal()

    def __init__(self, plan: CallPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("live_form")
        self._plan = plan
        self.url = _field("live_url", "Address of the application", "https://example.com/voice")
        self.url.setToolTip("It is really asked, as Twilio would. Nothing is charged.")
        self.method = _choice("live_method", "Method", METHODS)
        self.kind = _choice("live_kind", "What comes in", [words for _, words in KINDS])
        self.fallback = _field("live_fallback", "Fallback URL", "none")
        self.token = _field("live_token", "Auth token", "unsigned")
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setToolTip("Signs the requests as Twilio does. Kept in memory only.")
        for field in self._folded():
            field.setParent(self)  # until the fold is opened, which may never be
            field.hide()
        self.more = Fold("Method, fallback, signature", self._make_more)
        self.more.button.setObjectName("live_more")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.url, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.more)
        for field in (self.url, self.fallback, self.token):
            field.textChanged.connect(self._keep)
        self.url.returnPressed.connect(self.call_wanted)
        self.method.activated.connect(self._keep)
        self.kind.activated.connect(self._on_kind)

    def _folded(self) -> tuple[QWidget, ...]:
        return self.kind, self.method, self.fallback, self.token

    def _make_more(self) -> QWidget:
        body = QWidget()
        form = QFormLayout(body)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(4)
        form.addRow("Comes in", self.kind)
        form.addRow("Method", self.method)
        form.addRow("Fallback", self.fallback)
        form.addRow("Auth token", self.token)
        for field in self._folded():
            field.show()
        return body

    def _keep(self) -> None:
        self._plan.set_address(
            LiveAddress(
                self.url.text().strip(),
                self.method.currentText(),
                self.fallback.text().strip(),
                self.token.text().strip(),
                KINDS[self.kind.currentIndex()][0],
            )
        )

    def _on_kind(self) -> None:
        self._keep()


def _field(name: str, accessible: str, hint: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(accessible)
    field.setPlaceholderText(hint)
    return field


def _choice(name: str, accessible: str, words: list[str] | tuple[str, ...]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(accessible)
    box.addItems(list(words))
    return box
