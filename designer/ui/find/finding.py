"""What is searched for and what was found: the one state that field, panel and keys share."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from designer.flow import Changes, Hit, Query, Text, can_replace, replace_words
from designer.text import tr, tr_n
from designer.ui.compiled import INLINE
from designer.ui.find.textindex import TextIndex
from designer.ui.latestrun import LatestRun
from designer.ui.workspace import Workspace

REST = 150
"""How long after an edit the flow is searched again, in milliseconds: typing goes first."""


class Finding(QObject):
    """The hits of a query in the flow as it stands; ``changed`` tells that any of it differs.

    ``place`` is the index of the current hit, -1 before the first step. The nodes of all hits are
    lit on the canvas while there are words.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._index = TextIndex()
        self._step = 0
        self.run = LatestRun(self)
        self.run.done.connect(self._show)
        self.query = Query("")
        self.hits: tuple[Hit, ...] = ()
        self.place = -1
        self.replaced = 0
        """In how many prompts the words were replaced since they were looked for, or since
        anything else was edited or opened."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST)
        self._soon.timeout.connect(self._search)
        workspace.bridge.changed.connect(self._on_changed)
        workspace.findings.changed.connect(self._search_later)

    @property
    def current(self) -> Hit | None:
        """The hit that was gone to last."""
        return self.hits[self.place] if 0 <= self.place < len(self.hits) else None

    @property
    def has_words(self) -> bool:
        """Whether anything is searched for."""
        return self.query.pattern is not None

    @property
    def replaceable(self) -> int:
        """How many of the hits are prompts."""
        return sum(map(can_replace, self.hits))

    def look_for(self, words: str) -> None:
        """Search for other words, with the same options."""
        self.use(replace(self.query, words=words))

    def use(self, query: Query) -> None:
        """Search for this."""
        if query != self.query:
            self.query = query
            self.place = -1
            self.replaced = 0
            self._search()

    def light(self) -> None:
        """Let the nodes of all hits stand out on the canvas; without words none."""
        self._workspace.highlight.show({hit.text.node for hit in self.hits})

    def go(self, step: int = 1) -> None:
        """Go to the next hit (or, with -1, the one before), round at the ends."""
        if self.run.is_running and self.place < 0:
            self._step = step  # once it is known what there is
            return
        if not self.hits:
            return
        if self.place < 0:
            self.go_to(0 if step > 0 else len(self.hits) - 1)
        else:
            self.go_to((self.place + step) % len(self.hits))

    def go_to(self, place: int) -> None:
        """Make a hit the current one, and show its node."""
        self.place = place
        hit = self.hits[place]
        self.light()
        if hit.text.node in self._workspace.bridge.flow.nodes:
            self._workspace.selection.show(hit.text.node)
        self.changed.emit()

    def edit(self) -> None:
        """Put the cursor into the field of the current hit."""
        hit = self.current
        if hit is not None and hit.text.name:
            self._workspace.selection.focus_field.emit(hit.text.node, hit.text.path, hit.text.name)

    def replace_current(self, words: str) -> None:
        """Replace in the current hit and go to the next prompt; in another one, just go there."""
        hit = self.current
        if hit is None or not can_replace(hit):
            self._go_to_prompt(self.place + 1)
            return
        place = self.place
        if self._replace((hit,), tr("Replace “{words}”", words=self.query.words), words):
            self.replaced += 1
            self._search_now()
            self._go_to_prompt(place)

    def replace_all(self, words: str) -> None:
        """Replace in every prompt that was found, as one step."""
        count = self.replaceable
        name = tr_n("Replace in {n} prompt", "Replace in {n} prompts", count)
        if self._replace(self.hits, name, words):
            self.replaced += count
            self._search_now()

    def close_run(self) -> None:
        """The window closes."""
        self._soon.stop()
        self.run.close()

    def _replace(self, hits: tuple[Hit, ...], name: str, words: str) -> bool:
        self._search_now()
        known = {hit.text for hit in self.hits}
        query, wanted = self.query, [hit for hit in hits if hit.text in known]
        replaced = self.replaced
        done = self._workspace.bridge.do(
            name, lambda project: replace_words(project, wanted, query, words)
        )
        self.replaced = replaced
        return done

    def _go_to_prompt(self, start: int) -> None:
        """Go to the first prompt from this place on, round at the end."""
        count = len(self.hits)
        for step in range(count):
            place = (max(start, 0) + step) % count
            if can_replace(self.hits[place]):
                self.go_to(place)
                return

    def _on_changed(self, changes: Changes) -> None:
        if changes.touches_flow or changes.frames:
            self.replaced = 0
            self._search_later()

    def _search_later(self) -> None:
        if self.has_words:
            self._soon.start()

    def _search(self) -> None:
        """Search the flow as it stands: a big one off the GUI thread."""
        self._soon.stop()
        project, by_node = self._workspace.bridge.project, self._workspace.findings.by_node
        query, index = self.query, self._index
        if not self.has_words or len(project.flow.nodes) <= INLINE:
            self.run.cancel()
            self._show(index.search(project, by_node, query))
        else:
            self.run.start(lambda _: index.search(project, by_node, query))

    def _search_now(self) -> None:
        """What an edit of this moment left is not what was found."""
        self._soon.stop()
        self.run.cancel()
        findings = self._workspace.findings
        self._show(self._index.search(self._workspace.bridge.project, findings.by_node, self.query))

    def _show(self, hits: tuple[Hit, ...]) -> None:
        held, had_any = self.current, bool(self.hits)
        self.hits = hits
        if held is not None:
            places = [_place(hit) for hit in hits]
            same = _place(held)
            self.place = places.index(same) if same in places else min(self.place, len(places) - 1)
        if had_any or hits:
            self.light()
        self.changed.emit()
        step, self._step = self._step, 0
        if step:
            self.go(step)


def _place(hit: Hit) -> Text:
    """Where a hit is, whatever it says there."""
    return replace(hit.text, text="")
