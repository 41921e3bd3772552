"""How prompts name keys in German."""

from designer.analysis.spoken.language import Language

DIGITS = "null eins zwei drei vier fünf sechs sieben acht neun"

TABLE = Language(
    code="de",
    press=("drücken", "drücke", "wählen", "wähle", "tippen"),
    between=("sie", "bitte", "die", "taste", "nummer", "ziffer", "auf"),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {"stern": "*", "sterntaste": "*", "raute": "#", "rautetaste": "#"},
    joined=("oder", "und"),
    purpose=("für", "um", "wenn", "falls", "zum", "zur"),
)
