"""The editor: the one holder of the current project and of its history."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

from designer.flow.changes import Changes, diff
from designer.flow.folding import Folded, fold, unfold
from designer.flow.model import Project

WHOLE = 16
"""So many steps back hold their projects as they are; see :meth:`Editor.fold`."""

Listener = Callable[[Changes], None]
Edit = Callable[[Project], Project]
Complete = Callable[[Changes, Project], Project]


def _as_it_is(_changes: Changes, project: Project) -> Project:
    return project


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the history: the project it leads back to, and the step's name ("Add Gather").

    ``changes`` are those of going there, where they are known. An old step's project is folded
    beside that of the step after it, from which it is reached.
    """

    name: str
    before: Project | Folded
    merge_key: Hashable | None
    changes: Changes | None = None


class Editor:
    """Holds a project; every change goes through :meth:`do`, so that undo knows all of them."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._saved: Project | None = project
        self._past: list[Step] = []
        self._future: list[Step] = []
        self._gone: list[Step] = []
        """Steps that nobody can redo any more: to free what they hold waits for a pause."""
        self._listeners: list[Listener] = []
        self.complete: Complete = _as_it_is
        """Is given what an edit changes and the project after it, and gives the project that the
        step leads to: a view may move cards whose neighbours grew."""

    @property
    def project(self) -> Project:
        """The current project."""
        return self._project

    @property
    def is_dirty(self) -> bool:
        """Whether the project differs from what was last saved."""
        saved = self._saved
        return self._project is not saved and (saved is None or bool(diff(saved, self._project)))

    @property
    def undo_name(self) -> str:
        """The name of the step that undo would take back; empty when there is none."""
        return self._past[-1].name if self._past else ""

    @property
    def redo_name(self) -> str:
        """The name of the step that redo would do again; empty when there is none."""
        return self._future[-1].name if self._future else ""

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` after every change; the function returned ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def do(self, name: str, edit: Edit, *, merge: Hashable | None = None) -> Changes:
        """Apply ``edit`` as one undo step called ``name``; the edit's errors pass through.

        Consecutive edits with the same ``merge`` key are one step (typing in one field). An edit
        that changes nothing leaves no step.
        """
        before = self._project
        after = edit(before)
        changes = diff(before, after)
        if not changes:
            return changes
        completed = self.complete(changes, after)
        if completed is not after:
            after, changes = completed, diff(before, completed)
        if not (
            merge is not None
            and self._past
            and self._past[-1].merge_key == merge
            and not self._future
        ):
            self._past.append(Step(name, before, merge, changes.reversed()))
        else:
            self._past[-1] = replace(self._past[-1], changes=None)
        self._gone += self._future
        self._future = []
        self._show(after, changes)
        return changes

    def seal(self) -> None:
        """End merging: the next edit is a step of its own even with the same merge key."""
        if self._past:
            self._past[-1] = replace(self._past[-1], merge_key=None)

    def undo(self) -> None:
        """Take the last step back; nothing happens when there is none."""
        if self._past:
            self._go(self._past, self._future)

    def redo(self) -> None:
        """Do the step again that was taken back last; nothing happens when there is none."""
        if self._future:
            self._go(self._future, self._past)

    def _go(self, steps: list[Step], others: list[Step]) -> None:
        """Take the last step of one list, and let the other lead back."""
        step = steps.pop()
        there = step.before
        if isinstance(there, Folded):
            there = unfold(there, self._project)
        changes = step.changes or diff(self._project, there)
        others.append(Step(step.name, self._project, None, changes.reversed()))
        self._show(there, changes)

    def fold(self, whole: int = WHOLE) -> None:
        """Let steps farther away than ``whole`` hold only what differs from one to the next, so
        that a long history of a large flow takes little memory. For a pause: what undo and redo
        show stays the same."""
        self._gone = []
        for steps in (self._past, self._future):
            last = len(steps) - max(whole, 1)
            first = last
            while first > 0 and isinstance(steps[first - 1].before, Project):
                first -= 1
            for place in range(first, last):  # from the oldest, while the next one is whole
                there, beside = steps[place].before, steps[place + 1].before
                assert isinstance(there, Project)
                assert isinstance(beside, Project)
                folded = fold(there, beside)
                if folded is not None:
                    steps[place] = replace(steps[place], before=folded)

    def mark_saved(self) -> None:
        """The current project is what is on disk; the history stays."""
        self._saved = self._project
        self.seal()

    def mark_unsaved(self) -> None:
        """What is on disk is none of the projects of this history: no undo leads back to it."""
        self._saved = None

    def load(self, project: Project) -> None:
        """Hold another project, with an empty history."""
        changes = diff(self._project, project)
        self._past.clear()
        self._future.clear()
        self._saved = project
        self._show(project, changes)

    def _show(self, project: Project, changes: Changes) -> None:
        self._project = project
        for listener in tuple(self._listeners):
            listener(changes)
