"""Pay: collects payment data by keys, one item after the other.

Rules: https://www.twilio.com/docs/voice/twiml/pay and /pay/prompt. No data is judged: an item
counts as good once it is long enough, so that a call can be played through.
"""

from __future__ import annotations

from designer.simulator.events import Key, PayResult
from designer.simulator.moments import Accept, Moment, MomentKind
from designer.simulator.script import NEXT, CallerHungUp, Script, Step, Verb
from designer.simulator.session import Session
from designer.simulator.transport import Pairs
from designer.simulator.verbs.attributes import boolean, goto_action, integer
from designer.simulator.verbs.record import request_unheard
from designer.simulator.verbs.say_play_pause import PROMPTS, prompt
from designer.twiml import Element

_ACCEPTS = frozenset({Accept.KEYS, Accept.PAYMENT})
_LENGTHS = {"payment-card-number": 16, "expiration-date": 4, "bank-routing-number": 9}
"""Keys after which an item is complete; other items end with # or the timeout."""

STAR = "caller-interrupted-with-star"
TOO_MANY = "too-many-failed-attempts"


def pay(session: Session, verb: Verb) -> Script[Step]:
    """Run a Pay: every item in turn, then the action."""
    element = verb.element
    try:
        result = yield from _collect(session, verb)
    except CallerHungUp:
        params = (("Result", "caller-hung-up"),)
        request_unheard(session, verb, goto_action(verb, params))
        raise
    if result.result == TOO_MANY and (session.setup.strict or not element.has("action")):
        session.note("Pay ran out of attempts: the next verb runs.", verb.place)
        return NEXT
    return goto_action(verb, _parameters(session, element, result))


def _collect(session: Session, verb: Verb) -> Script[PayResult]:
    """Ask for every item; the result, success once all are there."""
    element = verb.element
    attempts = integer(element, "maxAttempts", 1, minimum=1, maximum=3)
    for item in _items(element):
        for attempt in range(1, attempts + 1):
            outcome = yield from _ask(session, verb, item, attempt)
            if outcome is not None:
                break
        else:
            return PayResult(TOO_MANY)
        if isinstance(outcome, PayResult):
            return outcome
    for _ in (yield from _say(session, verb, "payment-processing", 1)):
        pass
    return PayResult("success")


def _ask(session: Session, verb: Verb, item: str, attempt: int) -> Script[PayResult | str | None]:
    """Ask for one item once: a result that ends it all, the keys, or None for no input."""
    keys = ""
    events = yield from _say(session, verb, item, attempt)
    while True:
        for event in events:
            if isinstance(event, PayResult):
                return event
            if event.key == "*":
                return PayResult(STAR)
            if event.key == "#" and keys:
                return keys
            keys += event.key if event.key.isdigit() else ""
            if len(keys) == _LENGTHS.get(item, -1):
                return keys
        got = yield from session.spend(_moment(session, verb, item, keys))
        if got is None:
            return keys or None
        events = [got] if isinstance(got, Key | PayResult) else []


def _say(session: Session, verb: Verb, item: str, attempt: int) -> Script[list[Key | PayResult]]:
    """Let the Prompt for ``item`` be heard; what cut it short. Twilio's own words are not known."""
    found = _prompt(verb.element, item, attempt)
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


def _prompt(pay_element: Element, item: str, attempt: int) -> tuple[int, Element] | None:
    """The Prompt that fits ``item`` and ``attempt`` best, with its index: one for this attempt
    goes before one for any; for later attempts one with an errorType goes first."""
    best: tuple[int, int, Element] | None = None
    for index, one in enumerate(pay_element.elements):
        if one.tag != "Prompt" or item not in one.get("for").split():
            continue
        wanted = one.get("attempt").split()
        if wanted and str(attempt) not in wanted:
            continue
        is_error = bool(one.get("errorType").split())
        if is_error and (attempt == 1 or "timeout" not in one.get("errorType").split()):
            continue
        score = (2 if wanted else 0) + (1 if is_error else 0)
        if best is None or score > best[0]:
            best = (score, index, one)
    return None if best is None else best[1:]


def _items(element: Element) -> tuple[str, ...]:
    """What is asked for, in order."""
    if element.get("paymentMethod").strip() == "ach-debit":
        return ("bank-routing-number", "bank-account-number")
    items = ["payment-card-number", "expiration-date"]
    if boolean(element, "securityCode", True):
        items.append("security-code")
    if element.get("postalCode", "true").strip().lower() == "true":
        items.append("postal-code")
    return tuple(items)


def _parameters(session: Session, element: Element, result: PayResult) -> Pairs:
    """The action's parameters; card data is masked, as Twilio does."""
    params: list[tuple[str, str]] = [("Result", result.result)]
    if result.result == "success":
        charged = element.get("chargeAmount").strip() not in ("", "0", "0.0", "0.00")
        name = "PaymentConfirmationCode" if charged else "PaymentToken"
        params.append((name, session.new_sid("PK")))
        if element.get("paymentMethod").strip() == "ach-debit":
            params += [
                ("PaymentMethod", "ach-debit"),
                ("BankAccountNumber", "xxxxxx1234"),
                ("BankRoutingNumber", "021000021"),
            ]
        else:
            params += [
                ("PaymentMethod", "credit-card"),
                ("PaymentCardNumber", "xxxxxxxxxxxx4242"),
                ("PaymentCardType", "visa"),
                ("ExpirationDate", "1230"),
                ("SecurityCode", "xxx"),
            ]
    given = {name for name, _ in result.parameters}
    return (*(pair for pair in params if pair[0] not in given), *result.parameters)


def _moment(session: Session, verb: Verb, item: str, keys: str) -> Moment:
    scope = verb.scope
    return Moment(
        kind=MomentKind.PAYING,
        seconds=float(integer(verb.element, "timeout", 5, minimum=1)),
        at=session.clock,
        place=verb.place,
        verb=verb.tag,
        run=verb.run,
        accepts=scope.accepts | _ACCEPTS,
        text=f"{item} {'*' * len(keys)}".strip(),
        leg=scope.leg,
        within=scope.within,
    )
