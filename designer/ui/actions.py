"""Actions as data: what the window can do, under which words and keys, and when.

Menus and tool bar name actions by id; nothing else makes a QAction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from designer.ui.icons import icon
from designer.ui.theme import ThemeSwitch

Keys = QKeySequence.StandardKey | str


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. ``words`` gives its text where that changes ("Undo Add Gather").

    ``checked`` makes it a switch; of the switches with the same ``one_of``, one is on. ``submenu``
    names the menu that it stands in, where its own words do not say enough without. ``on_canvas``:
    its keys belong to the canvas, so that fields and lists keep theirs.
    """

    id: str
    text: str
    run: Callable[[], object]
    keys: tuple[Keys, ...] = ()
    icon: str = ""
    tip: str = ""
    enabled: Callable[[], bool] = _always
    words: Callable[[], str] | None = None
    checked: Callable[[], bool] | None = None
    on_canvas: bool = False
    submenu: str = ""
    one_of: str = ""


SEPARATOR = ""
"""Stands for a line between actions in a menu."""


class Actions:
    """The QActions of one window, by id."""

    def __init__(
        self,
        specs: Iterable[ActionSpec],
        window: QWidget,
        canvas: QWidget,
        themes: ThemeSwitch,
    ) -> None:
        self._specs = {spec.id: spec for spec in specs}
        self._themes = themes
        self._actions = {
            spec.id: _action(spec, canvas if spec.on_canvas else window)
            for spec in self._specs.values()
        }
        groups: dict[str, QActionGroup] = {}
        for name, spec in self._specs.items():
            if spec.one_of:
                group = groups.setdefault(spec.one_of, QActionGroup(window))
                group.addAction(self._actions[name])
        themes.changed.connect(self._draw_icons)
        self._draw_icons()
        self.refresh()

    def __getitem__(self, id: str) -> QAction:
        return self._actions[id]

    @property
    def specs(self) -> Mapping[str, ActionSpec]:
        """The data, by id."""
        return self._specs

    def words(self, name: str) -> str:
        """What an action is called in a list, away from its menu."""
        spec, text = self._specs[name], self._actions[name].text().removesuffix(" …")
        return f"{spec.submenu}: {text}" if spec.submenu else text

    def refresh(self) -> None:
        """Bring words, switches and enablement up to date."""
        for name, spec in self._specs.items():
            action = self._actions[name]
            action.setEnabled(spec.enabled())
            if spec.words is not None:
                action.setText(spec.words())
            if spec.checked is not None:
                action.setChecked(spec.checked())

    def fill(self, menu: QMenu, ids: Iterable[str]) -> None:
        """Put the actions of these ids into a menu."""
        for name in ids:
            if name == SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[name])

    def _draw_icons(self) -> None:
        theme = self._themes.theme
        for name, spec in self._specs.items():
            if spec.icon:
                self._actions[name].setIcon(icon(spec.icon, theme.text, theme.border))


def _action(spec: ActionSpec, owner: QWidget) -> QAction:
    action = QAction(spec.text, owner)
    action.setObjectName(f"action_{spec.id}")
    action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
    if spec.on_canvas:
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    if spec.tip:
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{spec.tip} ({keys})" if keys else spec.tip)
    action.setCheckable(spec.checked is not None)
    action.triggered.connect(lambda: spec.run())
    owner.addAction(action)
    return action
