"""How prompts name keys in Dutch."""

from designer.analysis.spoken.language import Language

DIGITS = "nul één twee drie vier vijf zes zeven acht negen"

TABLE = Language(
    code="nl",
    press=("toets", "toetst", "druk", "drukt", "kies", "kiest", "gevolgd door"),
    between=("op", "de", "het", "een", "u", "dan", "nu", "toets", "nummer", "cijfer", "optie"),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {"een": "1", "sterretje": "*", "ster": "*", "hekje": "#"},
    joined=("of", "en"),
    purpose=("voor", "om", "als"),
    units=("van", "cijfers", "cijferige", "-cijferige", "keer", "seconden", "minuten", "tekens"),
    negated=("niet",),
    last=("toetsen", "indrukken", "kiezen"),
    times=("om", "tot", "van", "vanaf", "voor", "na", "in"),
)
