"""Numbers that cannot exist, and those that may."""

import pytest

from designer.twiml.numbers import number_fault


@pytest.mark.parametrize(
    "number",
    [
        *("+15550003333", "+441234567890", "+33 1 23 45 67 89", "(415) 555-0100", "911", ""),
        *("+35312345678", "+882 16 1234", "+99812345678", "4155550100", "Anna", "{{To}}"),
        *("+378 0549 123", "+7 495 123 45 67", "+290 1234", "+692 123 4567"),
    ],
)
def test_a_number_that_may_exist_is_left_alone(number: str) -> None:
    assert number_fault(number) == ("", "")


@pytest.mark.parametrize(
    ("number", "code", "words"),
    [
        ("01234567890", "13224", "in place of the 0"),
        ("0044 1234 567890", "13224", "Write +441234567890."),
        ("011441234567890", "13224", "Write +441234567890."),
        ("+693 123 4567", "13226", "begins with +693"),
        ("+0 123 4567", "13226", "+012"),
        ("+999 1234567", "13226", "+999"),
        ("+1 415 555", "13224", "ten digits"),
        ("+1 415 555 01000", "13224", "ten digits"),
        ("+1 115 555 0100", "13224", "not 0 or 1"),
    ],
)
def test_a_number_that_cannot_exist_is_told_with_its_code(
    number: str, code: str, words: str
) -> None:
    found, message = number_fault(number)
    assert found == code
    assert words in message
