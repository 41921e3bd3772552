"""A Branch: the parameter it looks at, and its cases as a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from designer.flow import (
    OPERATOR_WORDS,
    BranchCase,
    BranchNode,
    NodeId,
    new_choice_id,
    set_node,
)
from designer.text import tr
from designer.twiml import AttributeSpec, ValueKind
from designer.ui.inspector.binding import setting_binding
from designer.ui.inspector.context import FormContext
from designer.ui.inspector.fieldrow import FieldRow
from designer.ui.widgets import Combo, IconButton, Message, RowList, defer_undo, heading


def parameter_words() -> dict[str, str]:
    """Request parameters worth branching on, in words (twilio.com/docs/voice/twiml, /messaging)."""
    return {
        "From": tr("the caller’s number"),
        "To": tr("the number that was called"),
        "CallerCountry": tr("the caller’s country, as US"),
        "CallerState": tr("the caller’s state"),
        "CallerCity": tr("the caller’s city"),
        "CallerName": tr("the caller’s name, where known"),
        "CallStatus": tr("how the call stands"),
        "Direction": tr("inbound or outbound"),
        "AnsweredBy": tr("human or machine"),
        "Digits": tr("the keys that were pressed"),
        "SpeechResult": tr("what was said"),
        "Confidence": tr("how sure speech recognition is, 0 to 1"),
        "DialCallStatus": tr("how a Dial ended"),
        "DialCallDuration": tr("seconds that a Dial lasted"),
        "QueueResult": tr("how waiting in a queue ended"),
        "RecordingDuration": tr("seconds that were recorded"),
        "Result": tr("how a payment ended"),
        "Body": tr("the text of a message"),
        "NumMedia": tr("how many files a message has"),
    }


def parameter_spec() -> AttributeSpec:
    """The row of the parameter that decides."""
    return AttributeSpec(
        name="parameter",
        label=tr("Looks at"),
        help=tr("The request parameter that decides: what Twilio tells about the call or message."),
        kind=ValueKind.SUGGESTION,
        suggestions=tuple(parameter_words()),
        required=True,
    )


WITHOUT_VALUE = frozenset({"is_empty", "is_not_empty"})
SEVERAL_VALUES = frozenset({"one_of", "says"})


class BranchForm(QWidget):
    """Edits the Branch it is bound to."""

    def __init__(self, context: FormContext) -> None:
        super().__init__()
        self.context = context
        self.node = NodeId("")
        self._rows: dict[str, CaseRow] = {}
        self.parameter = FieldRow(context, parameter_spec(), parameter_words())
        self.list = RowList()
        self.list.setObjectName("cases")
        self.list.moved.connect(self._on_moved)
        self.up = IconButton("chevron-up", tr("Move up (Alt+Up)"))
        self.up.clicked.connect(lambda: self.list.move_current(-1))
        self.down = IconButton("chevron-down", tr("Move down (Alt+Down)"))
        self.down.clicked.connect(lambda: self.list.move_current(1))
        self.add = IconButton("plus", tr("Add a case"), text=tr("Add"))
        self.add.setObjectName("case-add")
        self.add.clicked.connect(self.add_case)
        self._lay_out()

    def bind(self, node: NodeId) -> None:
        """Show another Branch."""
        if node != self.node:
            self._rows.clear()
            self.list.set_rows([])
        self.node = node
        self.parameter.bind(setting_binding(self.parameter.spec, node, tr("Branch")))

    def refresh(self) -> None:
        """Show the Branch as it is."""
        branch = self._branch()
        if branch is None:
            return
        self.parameter.refresh()
        self._rows = {one.id: self._rows.get(one.id) or self._row(one.id) for one in branch.cases}
        self.list.set_rows(list(self._rows.values()))
        for case in branch.cases:
            row = self._rows[case.id]
            row.show_case(case)
            row.message.say(_complaint(case, branch.cases))
        self.up.setVisible(len(branch.cases) > 1)
        self.down.setVisible(len(branch.cases) > 1)

    def add_case(self) -> None:
        """Add a case and put the cursor into its value."""
        branch = self._branch()
        if branch is None:
            return
        made = BranchCase(new_choice_id(branch.cases))
        self._set((*branch.cases, made), tr("Add case to Branch"))
        self._rows[made.id].values.setFocus()

    def _branch(self) -> BranchNode | None:
        node = self.context.workspace.bridge.flow.nodes.get(self.node)
        return node if isinstance(node, BranchNode) else None

    def _row(self, id: str) -> CaseRow:
        row = CaseRow(id)
        row.edited.connect(self._on_edited)
        row.finished.connect(self.context.seal)
        row.remove_wanted.connect(self._on_remove)
        return row

    def _set(self, cases: Sequence[BranchCase], step: str, merge: object = None) -> None:
        branch = self._branch()
        assert branch is not None
        changed = replace(branch, cases=tuple(cases))
        self.context.do(step, lambda project: set_node(project, changed), merge)

    def _on_edited(self, id: str, field: str, value: object) -> None:
        branch = self._branch()
        assert branch is not None
        cases = [
            _valid(replace(one, **{field: value})) if one.id == id else one  # type: ignore[arg-type]
            for one in branch.cases
        ]
        steps = {
            "operator": tr("Change test of case"),
            "values": tr("Change value of case"),
            "label": tr("Change name of case"),
        }
        self._set(cases, steps[field], ("case", self.node, id, field))

    def _on_remove(self, id: str) -> None:
        branch = self._branch()
        assert branch is not None
        self._set([one for one in branch.cases if one.id != id], tr("Remove case from Branch"))

    def _on_moved(self, start: int, end: int) -> None:
        branch = self._branch()
        assert branch is not None
        cases = list(branch.cases)
        cases.insert(end, cases.pop(start))
        self._set(cases, tr("Move case in Branch"))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addWidget(self.parameter)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(heading(tr("Cases")), 1)
        for button in (self.up, self.down, self.add):
            line.addWidget(button)
        outer.addLayout(line)
        outer.addWidget(self.list)


def _valid(case: BranchCase) -> BranchCase:
    """The case with as many values as its operator takes; none is one empty value."""
    if case.operator in SEVERAL_VALUES:
        return replace(case, values=case.values or ("",))
    return replace(case, values=(", ".join(case.values),) if case.values else ("",))


def _complaint(case: BranchCase, cases: Sequence[BranchCase]) -> str:
    before = cases[: list(cases).index(case)]
    same = any((one.operator, one.values) == (case.operator, case.values) for one in before)
    if same and (any(case.values) or case.operator in WITHOUT_VALUE):
        return tr("A case above tests the same: this one is never taken.")
    return ""


class CaseRow(QWidget):
    """One case. ``edited`` carries its id, the field, and the field's new value."""

    edited = Signal(str, str, object)
    finished = Signal()
    remove_wanted = Signal(str)

    def __init__(self, id: str) -> None:
        super().__init__()
        self.id = id
        self._operator = "equals"
        self.operator = Combo()
        self.operator.setObjectName(f"case-{id}-operator")
        self.operator.setAccessibleName(tr("Test"))
        self.operator.addItems(list(OPERATOR_WORDS.values()))
        self.operator.activated.connect(self._on_operator)
        self.values = self._line("values", tr("Value"))
        self.label = self._line("label", tr("Name of the case"))
        self.label.setPlaceholderText(tr("what it stands for"))
        self.remove = IconButton("x", tr("Remove this case"))
        self.remove.setObjectName(f"case-{id}-remove")
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(self.id))
        self.message = Message()
        self.message.setObjectName(f"case-{id}-message")
        self._lay_out()

    def show_case(self, case: BranchCase) -> None:
        """Show the case."""
        self._operator = case.operator
        names = list(OPERATOR_WORDS)
        self.operator.setCurrentIndex(names.index(case.operator) if case.operator in names else -1)
        if self._split(self.values.text()) != case.values:
            _show(self.values, ", ".join(case.values))
        self.values.setVisible(case.operator not in WITHOUT_VALUE)
        several = case.operator in SEVERAL_VALUES
        self.values.setPlaceholderText(
            tr("values, with commas between") if several else tr("value")
        )
        _show(self.label, case.label)

    def _split(self, text: str) -> tuple[str, ...]:
        """The values in the line, as many as the operator takes."""
        if self._operator not in SEVERAL_VALUES:
            return (text.strip(),)
        return tuple(part.strip() for part in text.split(",") if part.strip()) or ("",)

    def _on_operator(self, index: int) -> None:
        self.edited.emit(self.id, "operator", list(OPERATOR_WORDS)[index])
        self.finished.emit()

    def _on_typed(self, field: str, text: str) -> None:
        value = self._split(text) if field == "values" else text.strip()
        self.edited.emit(self.id, field, value)

    def _line(self, field: str, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"case-{self.id}-{field}")
        line.setAccessibleName(name)
        defer_undo(line)
        line.textEdited.connect(lambda text: self._on_typed(field, text))
        line.editingFinished.connect(self.finished)
        return line

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 6)
        outer.setSpacing(4)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self.operator, 1)
        first.addWidget(self.values, 1)
        first.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        outer.addLayout(first)
        outer.addWidget(self.label)
        outer.addWidget(self.message)


def _show(line: QLineEdit, text: str) -> None:
    if line.text().strip() != text.strip():
        place = line.cursorPosition()
        line.setText(text)
        line.setCursorPosition(min(place, len(text)))
