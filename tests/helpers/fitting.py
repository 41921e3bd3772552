"""Whether texts fit: labels, buttons, tabs and choices that cut their words or leave the panel."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

SLACK = 1
"""Pixels that rounding may take."""
ARROW = 30
"""What a box of choices needs beside its text, in pixels."""


def cut_texts(root: QWidget) -> list[str]:
    """What cannot be read whole in ``root`` as it is shown, one line for each; a text that is cut
    and says itself in its tool tip counts as readable."""
    found = [line for widget in _shown(root) for line in _faults(widget)]
    return [*found, *_overlaps(root)]


def _shown(root: QWidget) -> Iterator[QWidget]:
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.isVisibleTo(root) and not _is_hidden_by_tab(widget):
            yield widget


def _is_hidden_by_tab(widget: QWidget) -> bool:
    """A dock behind another is visible to Qt, and outside the window."""
    top = widget.window()
    at = QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())
    return at.right() < 0 or at.bottom() < 0


def _faults(widget: QWidget) -> Iterator[str]:
    for what, is_readable in _texts(widget):
        if what and not is_readable and not _is_told(widget, what):
            yield f"cut: {_place(widget)} “{what}” {_size(widget)}"
    if _texts_of(widget) and (words := _leaves(widget)):
        yield f"{words}: {_place(widget)} “{_texts_of(widget)}”"


def _is_told(widget: QWidget, what: str) -> bool:
    """Whether the pointer shows the whole of a text that is cut here."""
    tips = widget.toolTip()
    if isinstance(widget, QLineEdit) and isinstance(widget.parent(), QAbstractSpinBox):
        tips += widget.parent().toolTip()
    return what in tips


def _texts_of(widget: QWidget) -> str:
    return next((what for what, _ in _texts(widget) if what), "")


def _texts(widget: QWidget) -> Iterator[tuple[str, bool]]:
    """The texts of a widget, and whether each fits into it."""
    match widget:
        case QLabel():
            yield widget.text(), _label_fits(widget)
        case QPushButton() | QCheckBox() | QToolButton():
            yield _plain(widget.text()), _button_fits(widget)
        case QAbstractButton():
            yield _plain(widget.text()), _button_fits(widget)
        case QTabBar():
            for index in range(widget.count()):
                room = widget.tabRect(index).width()
                words = _plain(widget.tabText(index))
                need = widget.fontMetrics().horizontalAdvance(words)
                yield words, room >= need or words in widget.tabToolTip(index)
        case QComboBox():
            yield widget.currentText(), _choice_fits(widget)
        case QAbstractSpinBox():
            line = widget.findChild(QLineEdit)
            if line is not None:
                yield line.text(), _line_fits(line, line.text())
        case QLineEdit() if not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
            if not widget.text():
                yield widget.placeholderText(), _line_fits(widget, widget.placeholderText())
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            model = widget.model()
            for section in range(widget.count()):
                if not widget.isSectionHidden(section):
                    words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
                    need = widget.fontMetrics().horizontalAdvance(words)
                    tip = model.headerData(
                        section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
                    )
                    yield words, widget.sectionSize(section) >= need or words in str(tip)
        case _:
            pass


def _label_fits(label: QLabel) -> bool:
    room = label.contentsRect()
    metrics = label.fontMetrics()
    text = label.text()
    if not text or not label.pixmap().isNull():
        return True
    if label.wordWrap():
        longest = max(metrics.horizontalAdvance(word) for word in text.split() or [""])
        return (
            longest <= room.width() + SLACK
            and label.heightForWidth(label.width()) <= label.height() + SLACK
        )
    need = label.sizeHint()
    return need.width() <= label.width() + SLACK and metrics.height() <= room.height() + SLACK


def _button_fits(button: QAbstractButton) -> bool:
    if isinstance(button, QToolButton) and (
        button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        and not button.icon().isNull()
    ):
        return True
    metrics = button.fontMetrics()
    words = metrics.size(Qt.TextFlag.TextShowMnemonic, button.text())
    hint = button.minimumSizeHint() if isinstance(button, QPushButton) else button.sizeHint()
    return (
        min(hint.width(), max(words.width(), hint.width())) <= button.width() + SLACK
        and metrics.height() <= button.height() + SLACK
    )


def _choice_fits(box: QComboBox) -> bool:
    if box.isEditable():
        return True
    icon = box.iconSize().width() + 4 if not box.itemIcon(box.currentIndex()).isNull() else 0
    need = box.fontMetrics().horizontalAdvance(box.currentText()) + icon + ARROW
    return need <= box.width() + SLACK


def _line_fits(line: QLineEdit, words: str) -> bool:
    margins = line.textMargins()
    room = line.contentsRect().width() - margins.left() - margins.right() - 4
    metrics = line.fontMetrics()
    return metrics.horizontalAdvance(words) <= room + SLACK and (
        metrics.height() <= line.contentsRect().height() + SLACK
    )


def _leaves(widget: QWidget) -> str:
    """Whether it reaches out of what holds it: to the side always, downwards where nothing
    scrolls."""
    parent = widget.parentWidget()
    inner = widget
    while parent is not None and not widget.isWindow():
        at = QRect(inner.mapTo(parent, QPoint(0, 0)), inner.size())
        area = parent.parentWidget()
        is_port = isinstance(area, QAbstractScrollArea) and area.viewport() is parent
        if is_port:
            assert isinstance(area, QAbstractScrollArea)
            policy = area.horizontalScrollBarPolicy()
            can_slide = policy is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            whole = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
            if not can_slide and (whole.right() > parent.width() + SLACK or whole.left() < -SLACK):
                return "leaves its panel sidewards"
            return ""
        if at.right() > parent.width() + SLACK or at.left() < -SLACK:
            return f"leaves {_place(parent)} sidewards"
        if at.bottom() > parent.height() + SLACK or at.top() < -SLACK:
            return f"leaves {_place(parent)} downwards"
        if parent.isWindow():
            return ""
        parent = parent.parentWidget()
    return ""


def _overlaps(root: QWidget) -> list[str]:
    """Widgets with texts that lie on each other."""
    by_parent: dict[QWidget, list[QWidget]] = {}
    for widget in _shown(root):
        parent = widget.parentWidget()
        if parent is not None and parent.layout() is not None and _texts_of(widget):
            by_parent.setdefault(parent, []).append(widget)
    found: list[str] = []
    for parts in by_parent.values():
        for number, one in enumerate(parts):
            for other in parts[number + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > 2 and common.height() > 2:
                    found.append(f"overlap: {_place(one)} and {_place(other)}")
    return found


def _plain(words: str) -> str:
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _place(widget: QWidget) -> str:
    """The nearest names, from the outside in."""
    names: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(names) < 3:
        if at.objectName() and not at.objectName().startswith("qt_"):
            names.append(at.objectName())
        at = at.parentWidget()
    return "/".join([*reversed(names), type(widget).__name__])


def _size(widget: QWidget) -> str:
    hint = widget.sizeHint()
    return f"{widget.width()}x{widget.height()} of {hint.width()}x{hint.height()}"
