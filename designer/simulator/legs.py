"""The other legs of a call: each party that a Dial rings, with what is reported about it.

Rules: https://www.twilio.com/docs/voice/twiml/number, statusCallback.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.simulator.asking import call_back
from designer.simulator.moments import Place
from designer.simulator.parameters import leg_parameters
from designer.simulator.reports import progress_parameters, report_machine
from designer.simulator.trace import LegProgress
from designer.simulator.transport import Pairs
from designer.twiml import Element

if TYPE_CHECKING:
    from designer.simulator.session import Session

DETECTION_SECONDS = 3.0
"""How long machine detection listens before it decides (our estimate)."""


class DialledLeg:
    """One party that is rung: ``label`` as shown, ``to`` as called, and the noun's element."""

    def __init__(
        self,
        session: Session,
        label: str,
        to: str,
        element: Element,
        place: Place,
        from_: str = "",
    ) -> None:
        self.sid = session.new_sid("CA")
        self.label = label
        self._session = session
        self._to = to
        self._from = from_
        self._element = element
        self._place = place
        self._answered_at: float | None = None
        self._reports = 0
        self._is_over = False
        self._asked = frozenset(element.get("statusCallbackEvent", "completed").split())

    def parameters(self) -> Pairs:
        """The standard parameters of a request about this leg."""
        return self._parameters("in-progress")

    def ring(self) -> None:
        """It is called, and it rings."""
        self._progress("initiated", "initiated")
        self._progress("ringing", "ringing")

    def answer(self, machine: str = "human") -> None:
        """Somebody answers; machine detection, where it is asked for, tells who."""
        session = self._session
        self._answered_at = session.clock
        self._progress("answered", "in-progress")
        element = self._element
        if element.get("machineDetection").strip() in ("Enable", "DetectMessageEnd"):
            seconds = 0.0 if machine == "human" else DETECTION_SECONDS
            url = element.get("amdStatusCallback")
            method = element.get("amdStatusCallbackMethod")
            report_machine(session, url, method, self.sid, machine, seconds, self._place)

    def end(self, status: str = "completed") -> None:
        """It is over, with this CallStatus; only the first time counts."""
        if not self._is_over:
            self._is_over = True
            self._progress("completed", status)

    def _progress(self, event: str, status: str) -> None:
        session = self._session
        session.trace.append(
            LegProgress(session.clock, self.sid, self.label, event, status, self._place)
        )
        url = self._element.get("statusCallback")
        if not url.strip() or event not in self._asked:
            return
        seconds = None
        if event == "completed":
            seconds = 0 if self._answered_at is None else round(session.clock - self._answered_at)
        params = (
            *self._parameters(status),
            *progress_parameters(session, self._reports, seconds),
        )
        self._reports += 1
        method = self._element.get("statusCallbackMethod")
        purpose = f"status callback of {self.label}"
        call_back(session, url, method, purpose, event, params, self._place)

    def _parameters(self, status: str) -> Pairs:
        session = self._session
        return leg_parameters(
            session.setup, self.sid, session.sid, self._to, status=status, from_=self._from
        )
