"""How prompts name keys in Italian."""

from designer.analysis.spoken.language import Language

DIGITS = "zero uno due tre quattro cinque sei sette otto nove"

TABLE = Language(
    code="it",
    press=("prema", "premi", "premere", "digiti", "digita", "digitare"),
    between=("il", "lo", "la", "tasto", "numero"),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {"asterisco": "*", "stella": "*", "cancelletto": "#"},
    joined=("o", "e"),
    purpose=("per", "se"),
)
