"""An outgoing call: who answers it, and the request that really places it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics, QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from designer.bundle import EntryKind
from designer.flow import Compiled, Project
from designer.text import tr
from designer.ui.preview.placing import setup_of
from designer.ui.preview.plan import CallPlan
from designer.ui.theme import monospaced
from designer.ui.widgets import Fold, IconButton
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.simulator import CallSetup

ANSWERS = (
    ("answered", ""),
    ("answered", "human"),
    ("answered", "machine_start"),
    ("answered", "fax"),
    ("answered", "unknown"),
    ("busy", ""),
    ("no-answer", ""),
    ("failed", ""),
)
"""What the callee does, and what machine detection finds."""
LANGUAGES = ("curl", "Python")
LINES = 7


class OutgoingForm(QWidget):
    """Shown for entries of outgoing calls."""

    def __init__(self, workspace: Workspace, plan: CallPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outgoing_form")
        self._workspace = workspace
        self._plan = plan
        self.answer = QComboBox()
        self.answer.setObjectName("who_answers")
        self.answer.setAccessibleName(tr("Who answers"))
        self.answer.addItems(_answer_words())
        self.answer.setMinimumContentsLength(12)
        self.answer.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.answer.activated.connect(self._on_answer)
        self.fold = Fold(tr("Show the request"), self._make_request)
        self.fold.button.setObjectName("show_request")
        self.fold.opened.connect(self._show_request)
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Who answers")))
        row.addWidget(self.answer, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self.fold)
        plan.entries_changed.connect(self._show_request)
        plan.options_changed.connect(self._show_request)

    def code(self) -> str:
        """The request as it is shown."""
        return self.text.toPlainText() if self.fold.body is not None else ""

    def _on_answer(self, row: int) -> None:
        answer, found = ANSWERS[row]
        self._plan.set_options(replace(self._plan.options, answer=answer, answered_by=found))

    def _make_request(self) -> QWidget:
        self.language = QComboBox()
        self.language.setObjectName("request_language")
        self.language.setAccessibleName(tr("Language of the request"))
        self.language.addItems(LANGUAGES)
        self.language.activated.connect(self._show_request)
        copy = IconButton("copy", tr("Copy the request"))
        copy.setObjectName("copy_request")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.code()))
        self.text = QPlainTextEdit()
        self.text.setObjectName("request_code")
        self.text.setAccessibleName(tr("The request that places this call"))
        self.text.setReadOnly(True)
        self.text.setFont(monospaced())
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setFixedHeight(QFontMetrics(self.text.font()).lineSpacing() * LINES + 20)
        body = QWidget()
        row = QHBoxLayout()
        row.addWidget(self.language)
        row.addStretch(1)
        row.addWidget(copy)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.text)
        return body

    def _show_request(self) -> None:
        if self.fold.is_open and self._plan.kind is EntryKind.OUTGOING and not self._plan.is_live:
            self._workspace.compiled.when_current(self._show_compiled)

    def _show_compiled(self, project: Project, compiled: Compiled) -> None:
        entry = compiled.bundle.entry(self._plan.entry)
        if entry is None:
            return
        base = (project.base_url or "https://your-server.example/").rstrip("/") + "/"
        setup = setup_of(
            entry,
            lambda path: path if "://" in path else base + path.lstrip("/"),
            options=self._plan.options,
        )
        self._show_setup(setup)

    def _show_setup(self, setup: CallSetup) -> None:
        from designer.simulator import as_curl, as_python

        write = as_python if self.language.currentText() == "Python" else as_curl
        self.text.setPlainText(write(setup))


def _answer_words() -> list[str]:
    return [
        tr("A person answers"),
        tr("A person, as machine detection finds"),
        tr("A machine answers"),
        tr("A fax answers"),
        tr("Machine detection is not sure"),
        tr("Busy"),
        tr("No answer"),
        tr("It fails"),
    ]
