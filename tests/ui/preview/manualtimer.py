"""A timer whose time passes only when a test says so."""

from __future__ import annotations

from collections.abc import Callable


class ManualTimer:
    """Like the real one, for tests that do not wait."""

    def __init__(self) -> None:
        self._now = 0.0
        self._due = 0.0
        self._callback: Callable[[], None] | None = None

    @property
    def is_set(self) -> bool:
        """Whether something is to be called."""
        return self._callback is not None

    def start(self, seconds: float, callback: Callable[[], None]) -> None:
        self._due, self._callback = self._now + seconds, callback

    def stop(self) -> None:
        self._callback = None

    def now(self) -> float:
        return self._now

    def pass_time(self, seconds: float) -> None:
        """Let time pass, with everything that falls due in it."""
        end = self._now + seconds
        while self._callback is not None and self._due <= end + 1e-9:
            self._now = max(self._now, self._due)
            callback, self._callback = self._callback, None
            callback()
        self._now = end
