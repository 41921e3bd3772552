"""Pay: collects payment data by keys, one item after the other.

Rules: https://www.twilio.com/docs/voice/twiml/pay and /pay/prompt. Data is judged by its form; that
a payment then goes through is the driver's word, or taken for granted.
"""

from __future__ import annotations

from designer.simulator.asking import call_back
from designer.simulator.events import Key, PayResult
from designer.simulator.moments import Accept, MomentKind
from designer.simulator.script import NEXT, CallerHungUp, Script, Step, Verb
from designer.simulator.session import Session
from designer.simulator.transport import Pairs
from designer.simulator.verbs.attributes import boolean, goto_action_or_here, integer
from designer.simulator.verbs.paydata import PROCESSING, PayForm
from designer.simulator.verbs.record import request_unheard
from designer.simulator.verbs.say_play_pause import PROMPTS, prompt
from designer.text import tr
from designer.twiml import Element

_ACCEPTS = frozenset({Accept.KEYS, Accept.PAYMENT})
STAR = "caller-interrupted-with-star"
TOO_MANY = "too-many-failed-attempts"
TIMEOUT, MISMATCH = "timeout", "input-matching-failed"


def pay(session: Session, verb: Verb) -> Script[Step]:
    """Run a Pay: every item in turn, then the action."""
    element = verb.element
    form = PayForm.of(element, session.setup.begins)
    try:
        result = yield from _collect(session, verb, form)
    except CallerHungUp:
        hung_up = (("Result", "caller-hung-up"),)
        request_unheard(session, verb, goto_action_or_here(session, verb, hung_up))
        raise
    params = _parameters(session, element, result, form)
    session.resulted(verb, result.result)
    _report(session, verb, "result", params)
    if result.result == TOO_MANY and _goes_on(session, verb):
        return NEXT
    return goto_action_or_here(session, verb, params)


def _goes_on(session: Session, verb: Verb) -> bool:
    """Whether the next verb runs after too many attempts; the page says that and the action."""
    matter, following = tr("Pay ran out of attempts"), tr("the next verb runs")
    if not verb.element.has("action"):
        session.note(f"{matter}: {following}.", verb.place)
        return True
    return session.choose(matter, tr("the action is requested"), following, verb.place)


def _collect(session: Session, verb: Verb, form: PayForm) -> Script[PayResult]:
    """Ask for every item; the result, success once all are there."""
    attempts = integer(verb.element, "maxAttempts", 1, minimum=1, maximum=3)
    for item in form.items:
        fault = ""
        for attempt in range(1, attempts + 1):
            _report_asking(session, verb, item, attempt, fault)
            outcome = yield from _ask(session, verb, form, item, attempt, fault)
            if isinstance(outcome, PayResult):
                return outcome
            fault = outcome
            if not fault:
                break
        if fault:
            _report_asking(session, verb, item, attempts, fault)
            return PayResult(TOO_MANY)
    yield from _say(session, verb, form, PROCESSING, 1, "")
    return PayResult("success")


def _ask(
    session: Session, verb: Verb, form: PayForm, item: str, attempt: int, fault: str
) -> Script[PayResult | str]:
    """Ask for one item once: a result that ends it all, or what is wrong, empty when nothing."""
    found = yield from _enter(session, verb, form, item, attempt, fault)
    if isinstance(found, PayResult):
        return found
    wrong = form.fault(item, found) if found else TIMEOUT
    if not wrong and _is_asked_twice(verb.element, form, item, attempt, fault):
        again = yield from _enter(session, verb, form, item, attempt, fault)
        if isinstance(again, PayResult):
            return again
        wrong = "" if again == found else MISMATCH
    if not wrong:
        form.entered[item] = found
    return wrong


def _enter(
    session: Session, verb: Verb, form: PayForm, item: str, attempt: int, fault: str
) -> Script[PayResult | str]:
    """Prompt for an item and take the keys; a result that ends it all comes instead of them."""
    keys = ""
    events = yield from _say(session, verb, form, item, attempt, fault)
    while True:
        for event in events:
            if isinstance(event, PayResult):
                return event
            session.pressed(event.key if event.key in "*#" else "•", verb.place, verb.scope.leg)
            if event.key == "*":
                return PayResult(STAR)
            if event.key == "#" and keys:
                return keys
            keys += event.key if event.key.isdigit() else ""
            if form.is_complete(item, keys):
                return keys
        timeout = float(integer(verb.element, "timeout", 5, minimum=1))
        shown = f"{item} {'*' * len(keys)}".strip()
        kind, at = MomentKind.PAYING, session.clock
        got = yield from session.spend(verb.moment(kind, timeout, at, shown, accepts=_ACCEPTS))
        if got is None:
            return keys
        events = [got] if isinstance(got, Key | PayResult) else []


def _say(
    session: Session, verb: Verb, form: PayForm, item: str, attempt: int, fault: str
) -> Script[list[Key | PayResult]]:
    """Let the Prompt for ``item`` be heard; what cut it short. Twilio's own words are not known."""
    found = best_prompt(verb.element, item, attempt, fault, form.card_type)
    if found is None:
        return []
    index, chosen = found
    for inner, child in enumerate(chosen.elements):
        if child.tag in PROMPTS:
            place = verb.inner(child, index, inner)
            event = yield from prompt(session, verb, child, place, _ACCEPTS)
            if isinstance(event, Key | PayResult):
                return [event]
    return []


def best_prompt(
    pay_element: Element, item: str, attempt: int, fault: str, card: str
) -> tuple[int, Element] | None:
    """The Prompt that fits best, with its index: the more of its conditions hold, the better.

    A Prompt with a condition that does not hold does not fit at all. Which of several wins is not
    documented; here ``errorType`` counts most, then ``attempt``, then ``cardType``.
    """
    best: tuple[int, int, Element] | None = None
    for index, one in enumerate(pay_element.elements):
        if one.tag != "Prompt" or item not in one.get("for").split():
            continue
        wanted = (
            (one.get("errorType").split(), fault, 4),
            (one.get("attempt").split(), str(attempt), 2),
            (one.get("cardType").split(), card, 1),
        )
        if any(values and value not in values for values, value, _ in wanted):
            continue
        score = sum(weight for values, _, weight in wanted if values)
        if best is None or score > best[0]:
            best = (score, index, one)
    return None if best is None else best[1:]


def _is_asked_twice(element: Element, form: PayForm, item: str, attempt: int, fault: str) -> bool:
    """Whether the item must be entered twice alike (requireMatchingInputs of its Prompt)."""
    found = best_prompt(element, item, attempt, fault, form.card_type)
    return found is not None and boolean(found[1], "requireMatchingInputs", False)


_REPORTED = {TIMEOUT: "input-timeout"}


def _report_asking(session: Session, verb: Verb, item: str, attempt: int, fault: str) -> None:
    params = (
        ("For", item),
        ("Attempt", str(attempt)),
        *((("ErrorType", _REPORTED.get(fault, fault)),) if fault else ()),
    )
    _report(session, verb, item, params)


def _report(session: Session, verb: Verb, event: str, params: Pairs) -> None:
    """Tell the statusCallback how far the payment is."""
    element = verb.element
    url, how = element.get("statusCallback"), element.get("statusCallbackMethod")
    known = {name for name, _ in params}
    own = tuple(pair for pair in verb.scope.parameters() if pair[0] not in known)
    call_back(session, url, how, "payment callback", event, (*own, *params), verb.place)


def _parameters(session: Session, element: Element, result: PayResult, form: PayForm) -> Pairs:
    """The action's parameters; card data is masked, as Twilio does."""
    params: list[tuple[str, str]] = [("Result", result.result)]
    if result.result == "success":
        charged = element.get("chargeAmount").strip() not in ("", "0", "0.0", "0.00")
        name = "PaymentConfirmationCode" if charged else "PaymentToken"
        params.append((name, session.new_sid("PK")))
        params.append(("PaymentConnector", element.get("paymentConnector").strip() or "Default"))
        params += form.parameters()
    given = {name for name, _ in result.parameters}
    return (*(pair for pair in params if pair[0] not in given), *result.parameters)
