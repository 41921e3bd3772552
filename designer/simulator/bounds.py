"""Counts what a call does against the bounds that make every call end."""

from __future__ import annotations

from designer.simulator.limits import (
    MAX_MESSAGE_DOCUMENTS,
    MAX_MOMENTS,
    MAX_REQUESTS,
    MAX_REQUESTS_WITHOUT_INPUT,
    MAX_STILL,
)
from designer.simulator.result import EndedBy
from designer.simulator.script import LimitReached
from designer.text import tr


class Bounds:
    """The counters of one call, or of one message session when ``voice`` is false.

    Each method raises :class:`LimitReached` once there is too much of something.
    """

    def __init__(self, voice: bool) -> None:
        self._voice = voice
        self._moments = 0
        self._requests = 0
        self._without_input = 0
        self._moved_at = 0.0
        self._moved_in = 0

    def had_input(self) -> None:
        """Somebody did something: the call is not going round by itself."""
        self._without_input = 0

    def count_moment(self, clock: float) -> None:
        """Count a moment that begins at ``clock``, and those in a row without any time passing."""
        self._moments += 1
        if clock > self._moved_at:
            self._moved_at, self._moved_in = clock, self._moments
        if self._moments - self._moved_in > MAX_STILL:
            why = tr("Stopped: too much happened in one instant (a bound of the simulator).")
            raise LimitReached(EndedBy.TIME_LIMIT, why)
        if self._moments > MAX_MOMENTS:
            why = tr(
                "Stopped after {max_moments:,} moments (a bound of the simulator).",
                max_moments=MAX_MOMENTS,
            )
            raise LimitReached(EndedBy.TIME_LIMIT, why)

    def count_request(self) -> None:
        """Count the request for a document."""
        self._requests += 1
        self._without_input += 1
        if not self._voice and self._requests > MAX_MESSAGE_DOCUMENTS:
            why = tr(
                "More than {max_message_documents} documents for one message.",
                max_message_documents=MAX_MESSAGE_DOCUMENTS,
            )
            raise LimitReached(EndedBy.REDIRECT_LIMIT, why, "14106")
        if self._without_input > MAX_REQUESTS_WITHOUT_INPUT:
            why = tr(
                "Stopped after {max_requests_without_input} documents in a row without any input "
                "(a bound of the simulator; Twilio states none).",
                max_requests_without_input=MAX_REQUESTS_WITHOUT_INPUT,
            )
            raise LimitReached(EndedBy.REDIRECT_LIMIT, why)
        if self._requests > MAX_REQUESTS:
            why = tr(
                "Stopped after {max_requests:,} requests (a bound of the simulator).",
                max_requests=MAX_REQUESTS,
            )
            raise LimitReached(EndedBy.REDIRECT_LIMIT, why)
