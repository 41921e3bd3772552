"""Measuring, wrapping and eliding text, fast: the widths of words are remembered.

QTextLayout would cost more than everything else when ten thousand cards are laid out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

ENOUGH = 400
"""No more than so many characters of a text can ever be seen on a card."""

LEADING = 2
"""Room between lines, in pixels."""
_MOST_WORDS = 50_000


class TextMeter:
    """Measures text in one font."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._widths: dict[str, float] = {}
        self.line_height = ceil(self._metrics.height()) + LEADING
        self.ascent = self._metrics.ascent()
        self._space = self._metrics.horizontalAdvance(" ")

    def width(self, text: str) -> float:
        """How wide ``text`` is, in pixels."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) >= _MOST_WORDS:
                self._widths.clear()
            found = self._widths[text] = self._metrics.horizontalAdvance(text)
        return found

    def elided(
        self, text: str, width: float, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> str:
        """``text``, cut with an ellipsis (at its end) when it is wider than ``width``."""
        return text if self.width(text) <= width else self._metrics.elidedText(text, mode, width)

    def name(self, text: str, width: float) -> str:
        """A name in a line of ``width``. That of a file loses its suffix and its beginning when it
        is too long: names of one folder differ between these."""
        is_file = " " not in text and not _FILE_MARKS.isdisjoint(text)
        if not is_file or self.width(text) <= width:
            return self.elided(text, width)
        return self.elided(text.rpartition(".")[0] or text, width, Qt.TextElideMode.ElideLeft)

    def wrapped(self, text: str, width: float, most: int) -> tuple[str, ...]:
        """``text`` in at most ``most`` lines of ``width``, the last one elided when it must be."""
        words = text[:ENOUGH].split()
        wides = [self.width(word) for word in words]
        if sum(wides) + self._space * (len(words) - 1) <= width:
            return (" ".join(words),) if words else ()
        if max(wides) > width:
            words = list(self._pieces(words, width))
            wides = [self.width(word) for word in words]
        lines: list[str] = []
        start, used = 0, 0.0
        for index, wide in enumerate(wides):
            if used + wide > width and index > start:
                if len(lines) == most - 1:
                    rest = " ".join(words[start:])
                    return (*lines, self._metrics.elidedText(rest, _RIGHT, width))
                lines.append(" ".join(words[start:index]))
                start, used = index, 0.0
            used += wide + self._space
        return (*lines, " ".join(words[start:]))

    def _pieces(self, words: Iterable[str], width: float) -> Iterator[str]:
        """The words; one that is wider than a line (a URL) in pieces that fit."""
        for word in words:
            while self.width(word) > width and len(word) > 1:
                cut = self._fitting(word, width)
                yield word[:cut]
                word = word[cut:]
            yield word

    def _fitting(self, word: str, width: float) -> int:
        """How many characters of the word fit, at least one."""
        low, high = 1, len(word)
        while low < high:
            middle = (low + high + 1) // 2
            if self._metrics.horizontalAdvance(word[:middle]) <= width:
                low = middle
            else:
                high = middle - 1
        return low


_RIGHT = Qt.TextElideMode.ElideRight
_FILE_MARKS = frozenset("._-/")
