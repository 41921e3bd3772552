"""How prompts name keys in English."""

from designer.analysis.spoken.language import Language

DIGITS = "zero one two three four five six seven eight nine"

TABLE = Language(
    code="en",
    press=("press", "dial", "push", "hit", "select", "choose", "enter"),
    between=("the", "key", "number", "digit", "button", "on", "your", "keypad"),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {"star": "*", "asterisk": "*", "pound": "#", "hash": "#"},
    joined=("or", "and"),
    purpose=("for", "to", "if"),
)
