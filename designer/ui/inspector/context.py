"""What all parts of the inspector share: the workspace, and forms kept for the next use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.flow import Edit
from designer.twiml import ElementSpec
from designer.ui.workspace import Workspace

if TYPE_CHECKING:
    from designer.ui.inspector.elementform import ElementForm


class FormContext(QObject):
    """The workspace, and what a part asks of the whole panel.

    ``link_wanted`` asks to put the cursor where the outcome of that key is linked.
    """

    link_wanted = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._spare: dict[tuple[str, str], list[ElementForm]] = {}

    def do(self, step: str, edit: Edit, merge: object = None) -> bool:
        """Apply an edit as one undo step; False when the model refuses."""
        return self.workspace.bridge.do(step, edit, merge=merge)

    def seal(self) -> None:
        """The cursor left a field: what is typed next is a step of its own."""
        self.workspace.bridge.editor.seal()

    def take_form(self, spec: ElementSpec | None, tag: str) -> ElementForm:
        """A form for such an element: a spare one, else a new one."""
        from designer.ui.inspector.elementform import ElementForm

        spare = self._spare.get(_key(spec, tag))
        return spare.pop() if spare else ElementForm(self, spec, tag)

    def give_form(self, form: ElementForm) -> None:
        """The form is not shown any more; keep it for the next such element."""
        form.hide()
        form.setParent(None)
        self._spare.setdefault(_key(form.spec, form.tag), []).append(form)


def _key(spec: ElementSpec | None, tag: str) -> tuple[str, str]:
    return (spec.channel, spec.id) if spec is not None else ("", tag)
