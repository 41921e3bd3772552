"""Payment data: what is asked for, when an entry is complete, and whether it can be right.

Rules: https://www.twilio.com/docs/voice/twiml/pay (attributes, ErrorType) and ISO/IEC 7812 for the
check digit of cards. Whether a card exists is nobody's business here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from designer.simulator.transport import Pairs
from designer.simulator.verbs.attributes import boolean, integer
from designer.twiml import Element

CARD, EXPIRES, CODE, POSTAL = (
    "payment-card-number",
    "expiration-date",
    "security-code",
    "postal-code",
)
ROUTING, ACCOUNT = "bank-routing-number", "bank-account-number"
PROCESSING = "payment-processing"

_CARDS = (
    ("amex", re.compile(r"3[47]"), 15),
    ("diners-club", re.compile(r"3(?:0[0-59]|[689])"), 14),
    ("enroute", re.compile(r"2(?:014|149)"), 15),
    ("jcb", re.compile(r"35(?:2[89]|[3-8])"), 16),
    ("mastercard", re.compile(r"5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)"), 16),
    ("discover", re.compile(r"6(?:011|4[4-9]|5)"), 16),
    ("maestro", re.compile(r"(?:5[06-8]|6)"), 16),
    ("visa", re.compile(r"4"), 16),
)
"""Card types by how their numbers begin, the narrower ones first, with the number of digits."""

DEFAULT_TYPES = ("visa", "mastercard", "amex")


@dataclass(slots=True)
class PayForm:
    """What a Pay asks for, and what has been entered so far, by item."""

    items: tuple[str, ...]
    valid_types: tuple[str, ...]
    min_postal: int
    now: datetime
    is_bank: bool
    account_type: str
    entered: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, element: Element, now: datetime) -> PayForm:
        """The form of a Pay element, filled in at ``now``."""
        is_bank = element.get("paymentMethod").strip() == "ach-debit"
        types = tuple(element.get("validCardTypes").split()) or DEFAULT_TYPES
        return cls(
            items=(ROUTING, ACCOUNT) if is_bank else _card_items(element),
            valid_types=types,
            min_postal=integer(element, "minPostalCodeLength", 0),
            now=now,
            is_bank=is_bank,
            account_type=element.get("bankAccountType").strip() or "consumer-checking",
        )

    @property
    def card_type(self) -> str:
        """The type of the card entered; empty before, or when it is unknown."""
        return card_type(self.entered.get(CARD, ""))

    def is_complete(self, item: str, keys: str) -> bool:
        """Whether the entry needs no more keys; else # or the timeout ends it."""
        match item:
            case "payment-card-number":
                return len(keys) == _card_length(keys)
            case "expiration-date":
                return len(keys) == 4
            case "security-code":
                return len(keys) == (4 if self.card_type == "amex" else 3)
            case "bank-routing-number":
                return len(keys) == 9
            case _:
                return False

    def fault(self, item: str, keys: str) -> str:
        """What is wrong with an entry, as the ErrorType that Twilio names; empty when nothing."""
        match item:
            case "payment-card-number":
                if len(keys) != _card_length(keys) or not passes_luhn(keys):
                    return "invalid-card-number"
                return "" if card_type(keys) in self.valid_types else "invalid-card-type"
            case "expiration-date":
                return "" if is_in_future(keys, self.now) else "invalid-date"
            case "security-code":
                return "" if self.is_complete(item, keys) else "invalid-security-code"
            case "postal-code":
                return "" if len(keys) >= self.min_postal else "invalid-postal-code"
            case "bank-routing-number":
                return "" if passes_aba(keys) else "invalid-bank-routing-number"
            case _:
                return "" if keys else "invalid-bank-account-number"

    def parameters(self) -> Pairs:
        """What has been entered, masked as Twilio does; usual data for what was not asked."""
        entered = self.entered
        if self.is_bank:
            account = entered.get(ACCOUNT, "0000001234")
            return (
                ("PaymentMethod", "ach-debit"),
                ("BankAccountNumber", "x" * max(0, len(account) - 4) + account[-4:]),
                ("BankRoutingNumber", entered.get(ROUTING, "021000021")),
                ("BankAccountType", self.account_type),
            )
        number = entered.get(CARD, "4242424242424242")
        params = [
            ("PaymentMethod", "credit-card"),
            ("PaymentCardNumber", "x" * (len(number) - 4) + number[-4:]),
            ("PaymentCardType", card_type(number)),
            ("ExpirationDate", entered.get(EXPIRES, "1230")),
        ]
        if CODE in self.items:
            params.append(("SecurityCode", "x" * len(entered.get(CODE, "123"))))
        if POSTAL in self.items:
            params.append(("PaymentCardPostalCode", entered.get(POSTAL, "94109")))
        return tuple(params)


def _card_items(element: Element) -> tuple[str, ...]:
    items = [CARD, EXPIRES]
    if boolean(element, "securityCode", True):
        items.append(CODE)
    if element.get("postalCode", "true").strip().lower() == "true":
        items.append(POSTAL)
    return tuple(items)


def card_type(number: str) -> str:
    """The type of a card by its first digits, such as ``visa``; empty when it is none."""
    return next((name for name, begins, _ in _CARDS if begins.match(number)), "")


def _card_length(number: str) -> int:
    return next((length for _, begins, length in _CARDS if begins.match(number)), 16)


def passes_luhn(number: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1, annex B)."""
    if not number.isdecimal():
        return False
    doubled = [int(digit) * (2 if index % 2 else 1) for index, digit in enumerate(number[::-1])]
    return sum(value // 10 + value % 10 for value in doubled) % 10 == 0


def passes_aba(number: str) -> bool:
    """Whether nine digits are a routing number by the bankers' checksum."""
    if len(number) != 9 or not number.isdecimal():
        return False
    return sum(int(digit) * (3, 7, 1)[index % 3] for index, digit in enumerate(number)) % 10 == 0


def is_in_future(keys: str, now: datetime) -> bool:
    """Whether ``MMYY`` is a month that is not over yet."""
    if len(keys) != 4 or not keys.isdecimal() or not 1 <= int(keys[:2]) <= 12:
        return False
    return (2000 + int(keys[2:]), int(keys[:2])) >= (now.year, now.month)
