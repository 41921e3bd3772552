"""How prompts name keys in English."""

from designer.analysis.spoken.language import Language

DIGITS = "zero one two three four five six seven eight nine"

TABLE = Language(
    code="en",
    press=(
        "press",
        "pressing",
        "dial",
        "push",
        "hit",
        "select",
        "choose",
        "enter",
        "key in",
        "touch",
        "followed by",
        "ending with",
    ),
    between=("the", "key", "number", "digit", "button", "option", "on", "your"),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {"star": "*", "asterisk": "*", "pound": "#", "hash": "#"},
    joined=("or", "and", "then"),
    purpose=("for", "to", "if"),
    units=(
        "of",
        "option",
        "more",
        "digit",
        "digits",
        "numbers",
        "characters",
        "times",
        "seconds",
        "minutes",
        "items",
    ),
    negated=("not", "don't", "don’t", "never"),
    last=(),
    times=("at", "until", "till", "to", "from", "before", "after", "of", "in", "by", "than"),
)
