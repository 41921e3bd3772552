"""What is asked before an export changes files that are somebody else's."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from designer.errors import ForeignFilesError
from designer.text import tr, tr_n
from designer.ui.theme import SPACE

ROWS = 6
"""How many files are seen without scrolling."""


class ExportQuestion(QWidget):
    """Names the files, and offers to keep or to replace them; hidden while there is no question."""

    keep = Signal()
    replace = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_question")
        self.words = QLabel()
        self.words.setObjectName("export_question_words")
        self.words.setWordWrap(True)
        self.files = QListWidget()
        self.files.setObjectName("export_question_files")
        self.files.setAccessibleName(tr("Files that would be lost"))
        self.keep_button = QPushButton(tr("Keep mine"))
        self.keep_button.setObjectName("export_keep")
        self.replace_button = QPushButton(tr("Replace them"))
        self.replace_button.setObjectName("export_replace")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.replace_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.words)
        layout.addWidget(self.files)
        layout.addLayout(buttons)
        self.keep_button.clicked.connect(self.keep)
        self.replace_button.clicked.connect(self.replace)
        self.hide()

    def ask(self, error: ForeignFilesError, target: str) -> None:
        """Ask about what ``error`` names; ``target`` is the earlier export's in words."""
        self.words.setText(_words(error, target))
        self.files.clear()
        self.files.addItems(error.files)
        self.files.setVisible(bool(error.files))
        row = self.files.sizeHintForRow(0) if error.files else 0
        frame = 2 * self.files.frameWidth()
        self.files.setFixedHeight(row * min(len(error.files), ROWS) + frame)
        self.keep_button.setVisible(not error.target)
        self.replace_button.setText(tr("Replace it") if error.target else tr("Replace them"))
        self.show()
        first = self.replace_button if error.target else self.keep_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _words(error: ForeignFilesError, target: str) -> str:
    count = len(error.files)
    if not error.target:
        return tr_n(
            "No export made this file, or it was changed since:",
            "No export made these {n} files, or they were changed since:",
            count,
        )
    words = tr(
        "This folder holds an earlier export: {target}. Replacing removes it; to keep both, "
        "choose another folder.",
        target=target,
    )
    if not count:
        return words
    return "\n".join(
        (
            words,
            tr_n(
                "This file in it was changed since:",
                "These {n} files in it were changed since:",
                count,
            ),
        )
    )
