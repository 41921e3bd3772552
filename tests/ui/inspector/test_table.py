"""The vocabulary, row by row, through the real inspector: everything can be set, and undone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from designer.flow import NodeId, Project, VerbNode
from designer.twiml import (
    TEXT,
    AttributeSpec,
    Channel,
    ElementSpec,
    ValueKind,
    element,
    verbs,
    vocabulary,
)
from designer.ui.inspector import FIELD_EDITORS
from designer.ui.inspector.fields import FieldEditor, make_editor
from tests.ui.inspector.stage import Stage, project_of

NODE = NodeId("node-1")
TYPED = {
    ValueKind.INTEGER: "7",
    ValueKind.SECONDS: "7",
    ValueKind.MILLISECONDS: "900",
    ValueKind.DECIMAL: "0.5",
    ValueKind.URL: "/a",
    ValueKind.PHONE: "+15",
    ValueKind.DIGITS: "1w",
    ValueKind.INTEGER_OR_AUTO: "auto",
    ValueKind.BOOLEAN_OR_TEXT: "true",
    ValueKind.LANGUAGE: "sv",
    ValueKind.HINTS: "a,b",
}
"""What is typed into a field of the kind; ``x`` where nothing else is said."""

ALL_VERBS = [
    pytest.param(spec, id=f"{spec.channel}-{spec.id}")
    for channel in Channel
    for spec in verbs(channel)
]


def all_attributes() -> Iterator[AttributeSpec]:
    for channel in Channel:
        for spec in vocabulary().elements(channel):
            yield from (one for one in (spec.text, *spec.attributes) if one is not None)


@pytest.mark.parametrize("kind", list(ValueKind))
def test_every_kind_of_value_has_an_editor(kind: ValueKind) -> None:
    assert issubclass(FIELD_EDITORS[kind], FieldEditor)


def test_every_row_makes_an_editor_with_a_name(qapp: object) -> None:
    for spec in all_attributes():
        editor = make_editor(spec)
        editor.show_value(None)
        assert spec.label
        assert spec.help
        assert editor.value is None


@pytest.mark.parametrize("spec", ALL_VERBS)
def test_everything_about_a_verb_can_be_set_and_undone(
    stage: Callable[[Project], Stage], spec: ElementSpec
) -> None:
    on = stage(project_of(VerbNode(id=NODE, element=element(spec.tag))))
    on.close()  # the analysis has its own tests
    on.select(NODE)
    walk(on, spec, (), set())


def walk(on: Stage, spec: ElementSpec, path: tuple[int, ...], seen: set[str]) -> None:
    """Set all that the element at ``path`` has; nest each kind of child and walk into it."""
    for one in (spec.text, *spec.attributes):
        if one is not None:
            set_and_undo(on, path, one)
    dotted = ".".join(map(str, path))
    for child_id in spec.children:
        child = vocabulary().element(spec.channel, child_id)
        if child_id in seen or (path and child_id in {"Say", "Play", "Pause"}):
            continue
        seen.add(child_id)
        before = on.project
        on.add_nested(dotted, child.tag)
        at = on.element(NODE).at(path)
        assert at.elements[-1].tag == child.tag
        walk(on, child, (*path, len(at.elements) - 1), seen)
        on.undo()
        assert on.project == before


def set_and_undo(on: Stage, path: tuple[int, ...], spec: AttributeSpec) -> None:
    """Set one attribute (or the text) by the hands of a person, look at the model, undo."""
    before = on.project
    row = on.inspector.node_page.find_row(path, spec.name)
    assert row is not None, f"{spec.name} has no field"
    assert not row.isHidden()
    expected = operate(on, row.editor, spec)
    at = on.element(NODE).at(path)
    actual = at.text if spec.name == TEXT else at.get(spec.name, "not set")
    assert actual == expected, spec.name
    on.workspace.bridge.editor.seal()
    on.undo()
    assert on.project == before, f"{spec.name} is more than one undo step"


def operate(on: Stage, editor: FieldEditor, spec: AttributeSpec) -> str:
    """Give the field a value by keys and clicks; returns the value that should be in the model."""
    widget: QWidget = editor.input
    assert widget.accessibleName()
    widget.setFocus()
    if isinstance(widget, QCheckBox):
        boxes = editor.findChildren(QCheckBox)
        values = {box: {"keys": "dtmf"}.get(box.text(), box.text()) for box in boxes}
        before = {values[box] for box in boxes if box.isChecked()}
        free = next(box for box in boxes if not box.isChecked())
        tick = QPoint(8, free.height() // 2)
        on.qtbot.mouseClick(free, Qt.MouseButton.LeftButton, pos=tick)
        chosen = before | {values[free]}
        return spec.separator.join(value for value in values.values() if value in chosen)
    if isinstance(widget, QComboBox):
        on.qtbot.keyClick(widget, Qt.Key.Key_End)
        values = spec.values or ("POST", "GET")
        return {ValueKind.BOOLEAN: "false", ValueKind.KEY: ""}.get(spec.kind, values[-1])
    typed = TYPED.get(spec.kind, "x")
    on.qtbot.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    on.qtbot.keyClicks(widget, typed)
    return typed
