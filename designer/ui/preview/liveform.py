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
from designer.text import tr
from designer.ui.preview.placing import LiveAddress
from designer.ui.preview.plan import CallPlan
from designer.ui.widgets import Fold

METHODS = ("POST", "GET")
KINDS = (EntryKind.CALL, EntryKind.MESSAGE)


class LiveForm(QWidget):
    """Writes ``plan.address`` as it is typed; ``call_wanted`` when Return is pressed."""

    call_wanted = Signal()

    def __init__(self, plan: CallPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("live_form")
        self._plan = plan
        self.url = _field("live_url", tr("Address of the application"), "https://example.com/voice")
        self.url.setToolTip(tr("It is really asked, as Twilio would. Nothing is charged."))
        self.method = _choice("live_method", tr("Method"), METHODS)
        self.kind = _choice("live_kind", tr("What comes in"), [tr("A call"), tr("A text message")])
        self.fallback = _field("live_fallback", tr("Fallback URL"), tr("none"))
        self.token = _field("live_token", tr("Auth token"), tr("unsigned"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setToolTip(tr("Signs the requests as Twilio does. Kept in memory only."))
        for field in self._folded():
            field.setParent(self)  # until the fold is opened, which may never be
            field.hide()
        self.more = Fold(tr("Method, fallback, signature"), self._make_more)
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
        form.addRow(tr("Comes in"), self.kind)
        form.addRow(tr("Method"), self.method)
        form.addRow(tr("Fallback"), self.fallback)
        form.addRow(tr("Auth token"), self.token)
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
                KINDS[self.kind.currentIndex()],
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
