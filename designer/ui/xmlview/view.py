"""The TwiML view: the selected step's document, its own lines marked; editing it edits the flow.

A draft is applied as a whole when the person is done with it, or not at all: text that cannot be
read stays in the editor until it is mended or taken back.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from designer.errors import DesignerError
from designer.flow import NodeId, Project, apply_document, compile_flow, with_elements
from designer.text import tr
from designer.twiml import Channel, channel_of, read
from designer.ui.theme import in_text
from designer.ui.widgets import Message, heading
from designer.ui.workspace import Workspace
from designer.ui.xmlview.editor import XmlEditor
from designer.ui.xmlview.excerpt import Excerpt, excerpt
from designer.ui.xmlview.head import Head
from designer.ui.xmlview.judging import Mark, Verdict, judge
from designer.ui.xmlview.jumping import target_of, value_at
from designer.ui.xmlview.verdictlist import VerdictList

JUDGE_AFTER = 120
"""How long after the last key the text is judged, in milliseconds."""

ROUTES_HEIGHT, ROUTES_SHARE = 132, 0.3
"""A menu with many choices scrolls within this height, in pixels, or this share of the panel."""

LEFT_TO_RIGHT = "\N{LEFT-TO-RIGHT MARK}"
"""Before a line: an arrow leads from a choice to its document, in whatever script it is named."""


class XmlView(QWidget):
    """Shows what the selected step is exported as, and edits it. Compiles only while visible."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("xmlview")
        self.workspace = workspace
        self.bundle = workspace.compiled
        self.shown = Excerpt()
        self.head = Head()
        self.head.switched.connect(self._on_switched)
        self.head.copied.connect(self._on_copy)
        self.note = Message("muted")
        self.note.setObjectName("xmlview-note")
        self.editor = XmlEditor(workspace.themes.theme)
        self.editor.setObjectName("xmlview-text")
        self.editor.setAccessibleName("TwiML")
        self.editor.line_entered.connect(self._on_line_entered)
        self.editor.jump_asked.connect(self.jump)
        self.editor.typed.connect(self._on_typed)
        self.editor.apply_asked.connect(self.apply)
        self.editor.left.connect(self.apply)
        self.editor.revert_asked.connect(self.revert)
        self.verdicts = VerdictList()
        self.verdicts.chosen.connect(self._go_to)
        self.refusal = Message("error")
        self.refusal.setObjectName("xmlview-refusal")
        self.apply_button = _button(
            tr("Apply"), tr("Change the flow as typed (Ctrl+Return)"), "apply"
        )
        self.apply_button.setProperty("role", "primary")
        self.apply_button.clicked.connect(self.apply)
        self.revert_button = _button(tr("Take back"), tr("Forget what was typed (Esc)"), "revert")
        self.revert_button.clicked.connect(self.revert)
        self._judge_soon = QTimer(self)
        self._judge_soon.setSingleShot(True)
        self._judge_soon.setInterval(JUDGE_AFTER)
        self._judge_soon.timeout.connect(self._judge)
        self._shown_whole = True
        self.routes_title = heading(tr("Answers"))
        self.routes = QLabel()
        self.routes.setObjectName("xmlview-routes")
        self.routes.setWordWrap(True)
        self.routes.setTextFormat(Qt.TextFormat.PlainText)
        self.routes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.routes_area = QScrollArea()
        self.routes_area.setAccessibleName(tr("Ways out"))
        self.routes_area.setWidget(self.routes)
        self.routes_area.setWidgetResizable(True)
        self.routes_area.setFrameShape(QFrame.Shape.NoFrame)
        self._lay_out()
        workspace.selection.changed.connect(self.refresh)
        workspace.bridge.changed.connect(self._on_changed)
        workspace.themes.changed.connect(self._on_theme_changed)
        self.bundle.changed.connect(self._show_current)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks now."""
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        most = min(in_text(ROUTES_HEIGHT), round(self.height() * ROUTES_SHARE))
        self.routes_area.setMaximumHeight(most)

    def refresh(self) -> None:
        """Show the selected step, once the flow as it stands is compiled."""
        if not self.isVisible():
            return
        if self.bundle.is_current:
            self._show_current()
        else:
            self.bundle.want()

    def _on_changed(self) -> None:
        self.refresh()

    def _on_theme_changed(self) -> None:
        self.editor.set_theme(self.workspace.themes.theme)
        self._judge_soon.start()

    @property
    def is_draft(self) -> bool:
        """Whether the text was edited and is not applied."""
        return self.shown.can_edit and self.editor.is_draft

    def apply(self) -> bool:
        """Change the flow as typed, as one step; False, with the reasons shown, when it cannot be.

        Nothing happens, and True is returned, when nothing was typed.
        """
        if not self.is_draft:
            self._show_draft()
            return True
        verdict = self._judge()
        if verdict.document is None:
            self._refuse(tr("This is not applied yet: mend it, or take it back."))
            return False
        bridge, path = self.workspace.bridge, self.shown.path
        try:
            after = self._applied(verdict)
        except DesignerError as error:
            self._refuse(str(error))
            return False
        self._forget_draft()
        keep = self.workspace.selection.single
        bridge.do(tr("Edit TwiML of {path}", path=path), lambda _: after)
        if keep is not None and keep not in after.flow.nodes:
            self._select_first(path)
        self.refresh()
        return True

    def revert(self) -> None:
        """Forget what was typed."""
        self.editor.revert()
        self._forget_draft()
        self.refresh()

    def jump(self) -> bool:
        """Go where the URL at the cursor leads; False when there is none that leads to a node."""
        cursor = self.editor.textCursor()
        url = value_at(cursor.block().text(), cursor.positionInBlock())
        if self.bundle.compiled is None or not self.bundle.is_current:
            return False
        flow = self.workspace.bridge.flow
        target = target_of(flow, self.bundle.compiled, self.shown.path, url)
        if target is not None:
            self.workspace.selection.show(target)
        return target is not None

    def _applied(self, verdict: Verdict) -> Project:
        """The project as typed."""
        project, path = self.workspace.bridge.project, self.shown.path
        compiled = self.bundle.compiled if self.bundle.is_current else None
        compiled = compiled or compile_flow(project.flow, base_url=project.base_url)
        document = verdict.document
        assert document is not None
        if self.shown.part is not None:
            body = compiled.bundle.documents.get(path, b"")
            document = with_elements(read(body), self.shown.part, verdict.content)
        return apply_document(project, path, document, compiled)

    def _select_first(self, path: str) -> None:
        """Select what the document at ``path`` starts with."""
        flow = self.workspace.bridge.flow
        compiled = compile_flow(flow, base_url=self.workspace.bridge.project.base_url)
        first = next((one for one, at in compiled.starts.items() if at == path), None)
        if first is not None:
            self.workspace.selection.show(first)

    def _refuse(self, words: str) -> None:
        self.refusal.say(words)
        self._show_draft()

    def _forget_draft(self) -> None:
        self.refusal.say("")
        self.shown = replace(self.shown, can_edit=False)
        self.editor.setReadOnly(True)  # until the flow as it is then is shown
        self._show_draft()

    def _show_draft(self) -> None:
        """The buttons are there while there is something to apply."""
        is_draft = self.is_draft
        self._draft_bar.setVisible(is_draft)
        if not is_draft:
            self.refusal.say("")

    def _on_typed(self) -> None:
        self.refusal.say("")
        self._show_draft()
        self._judge_soon.start()

    def _judge(self) -> Verdict:
        """Underline what is wrong and say it."""
        self._judge_soon.stop()
        whole = self.shown.part is None
        verdict = judge(self.editor.toPlainText(), whole=whole, channel=self._channel())
        self.editor.underline(verdict.marks)
        self.verdicts.say(verdict.marks)
        return verdict

    def _channel(self) -> Channel | None:
        """The channel of the document, for a part of one that does not tell."""
        compiled = self.bundle.compiled
        body = compiled.bundle.documents.get(self.shown.path) if compiled is not None else None
        if self.shown.part is None or body is None:
            return None
        return channel_of(read(body).root)

    def _go_to(self, mark: Mark) -> None:
        self.editor.go_to(mark.span.line, mark.span.start)

    def _on_switched(self) -> None:
        """Part or whole: what was typed is applied first, and stays when it cannot be."""
        if self.apply():
            self._shown_whole = self.head.is_whole
            self.refresh()
        else:
            self.head.choose(whole=self._shown_whole)

    def _show_current(self) -> None:
        compiled = self.bundle.compiled
        if compiled is None or self.is_draft:
            return
        selected = self.workspace.selection.single
        flow = self.workspace.bridge.flow
        whole = self.head.is_whole
        self._show(excerpt(flow, compiled, selected, whole=whole))

    def _show(self, shown: Excerpt) -> None:
        self.shown = shown
        has_text = bool(shown.text)
        self.head.path.set_text(shown.path)
        self.note.say(shown.note)
        self.editor.setVisible(has_text)
        self._rest.setVisible(not has_text)
        self.head.copy.setEnabled(has_text)
        self.editor.setReadOnly(not shown.can_edit)
        self.editor.show_xml(shown.text, shown.marked, shown.first_number)
        self.routes_title.setVisible(bool(shown.routes))
        self.routes_area.setVisible(bool(shown.routes))
        self.routes.setText("\n".join(LEFT_TO_RIGHT + route for route in shown.routes))
        self._show_draft()
        if has_text and shown.can_edit:
            self._judge_soon.start()
        else:
            self._judge_soon.stop()
            self.editor.underline(())
            self.verdicts.say(())

    def _on_line_entered(self, line: int) -> None:
        """Select the step whose line it is."""
        if line >= len(self.shown.nodes):
            return
        node = NodeId(self.shown.nodes[line])
        if node in self.workspace.bridge.flow.nodes and node != self.workspace.selection.single:
            self.workspace.selection.show(node)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.shown.text + "\n")

    def _lay_out(self) -> None:
        below = QVBoxLayout()
        below.setContentsMargins(12, 6, 12, 8)
        below.setSpacing(4)
        self._draft_bar = QWidget()
        buttons = QHBoxLayout(self._draft_bar)
        buttons.setContentsMargins(0, 4, 0, 4)
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.revert_button)
        buttons.addWidget(self.apply_button)
        self._draft_bar.hide()
        for line in (
            self.note,
            self.verdicts,
            self.refusal,
            self._draft_bar,
            self.routes_title,
            self.routes_area,
        ):
            below.addWidget(line)
        self._rest = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.head)
        outer.addWidget(self.editor, 1)
        outer.addLayout(below)
        outer.addWidget(self._rest, 1)
        self.routes_title.hide()
        self.routes_area.hide()
        self.editor.hide()


def _button(text: str, tip: str, name: str) -> QPushButton:
    """A button that leaves the cursor in the text."""
    button = QPushButton(text)
    button.setToolTip(tip)
    button.setObjectName(f"xmlview-{name}")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button
