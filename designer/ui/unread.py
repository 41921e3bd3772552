"""Widgets of which a screen reader says nothing: what they show is said by others."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_MARK = "unread"
_factories: list[object] = []
_kept: list[QAccessibleInterface] = []
"""For good: Qt remembers interfaces by number and never tells when it forgets one."""


def leave_unread(widget: QWidget) -> None:
    """Let a widget be a mere container or picture to screen readers.

    A stack of pages is no thing of its own; a bar that runs down is told by the words beside it,
    and would be read out in percents.
    """
    if not _factories:
        _factories.append(_interface)
        QAccessible.installFactory(_interface)
    widget.setProperty(_MARK, True)


def _interface(key: str, object: QObject) -> QAccessibleInterface | None:
    if not (isinstance(object, QWidget) and object.property(_MARK)):
        return None
    interface = QAccessibleWidget(object, QAccessible.Role.Client)
    _kept.append(interface)
    return interface
