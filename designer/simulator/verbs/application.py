"""Dial with an Application: the caller is connected to the documents of a TwiML App.

Rules: https://www.twilio.com/docs/voice/twiml/dial/application and /dial/application/usage. The app
gets a call of its own, with the parameters of the noun; what its Hangup or Reject says in Parameter
elements comes back to the action of the Dial.
"""

from __future__ import annotations

from dataclasses import replace

from designer.simulator.interpreter import run_documents
from designer.simulator.legs import DialledLeg
from designer.simulator.parameters import leg_parameters
from designer.simulator.result import EndedBy
from designer.simulator.script import Goto, Scope, Script, Verb
from designer.simulator.services import custom_parameters
from designer.simulator.session import Session
from designer.simulator.transport import Pairs
from designer.simulator.verbs.attributes import boolean, method
from designer.simulator.verbs.targets import Connection, Target
from designer.text import tr


def application_url(session: Session, target: Target) -> str:
    """The Voice URL of the app that is dialled; empty when the call does not know it."""
    if target.kind != "Application":
        return ""
    return dict(session.setup.applications).get(target.name, "")


def run_application(
    session: Session, verb: Verb, target: Target, leg: DialledLeg, url: str
) -> Script[Connection]:
    """Run the app's documents, heard by the caller, from ``url`` on; how the Dial came out."""
    leg.ring()
    leg.answer()
    session.answer(verb.scope.leg)
    begin = session.clock
    scope = Scope(
        name=tr("the application"),
        parameters=lambda: _parameters(session, target, leg.sid),
        leg=verb.scope.leg,
        within=verb.run,
    )
    try:
        goto = Goto(method(target.element), url, (), "application")
        finish = yield from run_documents(session, scope, goto)
    finally:
        leg.end()
    if finish.by == EndedBy.REJECT:
        return Connection(finish.status, sid=leg.sid, returned=finish.params)
    talked = Connection("completed", session.clock - begin, leg.sid)
    return replace(talked, returned=finish.params)


def _parameters(session: Session, target: Target, sid: str) -> Pairs:
    """The app's view of the call: an incoming one, with what the noun adds."""
    setup, element = session.setup, target.element
    to = setup.own_number if boolean(element, "copyParentTo", False) else target.name
    standard = dict(leg_parameters(setup, sid, "", to))
    del standard["ParentCallSid"]
    standard["Direction"] = "inbound"
    standard["CustomerId"] = element.get("customerId").strip() or setup.account_sid
    return tuple({**standard, **custom_parameters(element)}.items())
