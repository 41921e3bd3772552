"""Where an import comes from: files, a folder, or an address with how it is asked."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from designer.text import tr
from designer.ui.importrun import Import, MayVisit, Told
from designer.ui.theme import SPACE, in_text
from designer.ui.widgets.flowrow import FlowRow

if TYPE_CHECKING:
    from designer.storage.importing import Imported

SEPARATOR = "; "
"""Stands between several paths in the field."""
TOKEN_VARIABLE = "TWILIO_AUTH_TOKEN"
"""Its value signs the requests where no token was typed, as Twilio's own tools take it."""


class ImportSource(QWidget):
    """The source field; method and auth token are there for an address only.

    ``wanted`` says that what is named shall be imported.
    """

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.source = QLineEdit()
        self.method = QComboBox()
        self.token = QLineEdit()
        self.go = QPushButton(tr("Import"))
        self._name_parts()
        row = FlowRow(self, gap=SPACE)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.source, self.method, self.token):
            row.addWidget(widget)
        row.stretch(self.source)
        self.source.textChanged.connect(self._on_source)
        self.source.returnPressed.connect(self.wanted)
        self.token.returnPressed.connect(self.wanted)
        self.go.clicked.connect(self.wanted)

    @property
    def sources(self) -> list[str]:
        """The paths, or the address, that the field names."""
        named = (one.strip() for one in self.source.text().split(SEPARATOR.strip()))
        return [one for one in named if one]

    @property
    def folder(self) -> Path | None:
        """The folder that the field names, when it names one and nothing else."""
        paths = [Path(one).expanduser() for one in self.sources]
        return paths[0].resolve() if len(paths) == 1 and paths[0].is_dir() else None

    def name_paths(self, paths: Sequence[Path]) -> None:
        """Let the field name these files and folders."""
        self.source.setText(SEPARATOR.join(map(str, paths)))

    def focus(self) -> None:
        """The field is written into next."""
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)
        self.source.selectAll()

    def work(self) -> Import:
        """What imports the sources, once it is in a thread."""
        token = self.token.text().strip() or os.environ.get(TOKEN_VARIABLE, "").strip()
        return _import_of(self.sources, self.method.currentText(), token)

    def _on_source(self, text: str) -> None:
        is_address = text.strip().lower().startswith(("http://", "https://"))
        self.method.setVisible(is_address)
        self.token.setVisible(is_address)

    def _name_parts(self) -> None:
        self.source.setObjectName("import_source")
        self.source.setAccessibleName(tr("Import from"))
        self.source.setMinimumWidth(in_text(180))
        sources = tr("TwiML files, a folder, an exported bundle, Studio flow JSON, or https://…")
        self.source.setPlaceholderText(sources)
        self.source.setToolTip(sources)
        self.method.addItems(["POST", "GET"])
        self.method.setObjectName("import_method")
        self.method.setAccessibleName(tr("Method of the first request"))
        self.method.setToolTip(tr("How the first document is asked for"))
        self.method.hide()
        self.token.setObjectName("import_token")
        self.token.setAccessibleName(tr("Auth token"))
        self.token.setPlaceholderText(tr("Auth token (optional)"))
        self.token.setToolTip(
            tr(
                "Signs the requests as Twilio does (X-Twilio-Signature), so that an application "
                "that checks them answers. It is not saved. Without it, the variable "
                "TWILIO_AUTH_TOKEN is used where it is set."
            )
        )
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setMinimumWidth(in_text(160))
        self.token.hide()
        self.go.setObjectName("import_go")
        self.go.setProperty("role", "primary")


def _import_of(sources: Sequence[str], method: str, token: str) -> Import:
    def run(told: Told, may_visit: MayVisit, cancelled: object) -> Imported:
        from designer.storage import is_url
        from designer.storage.importing import import_source

        if len(sources) == 1 and is_url(sources[0]):
            from designer.storage.importing.web import import_url

            return import_url(
                sources[0],
                method=method,
                auth_token=token,
                told=told,
                may_visit=may_visit,
                cancelled=cancelled,  # type: ignore[arg-type]
            )
        return import_source(*(str(Path(one).expanduser()) for one in sources), told=told)

    return run
