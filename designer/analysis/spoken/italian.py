"""How prompts name keys in Italian."""

from designer.analysis.spoken.language import Language

DIGITS = "zero uno due tre quattro cinque sei sette otto nove"

TABLE = Language(
    code="it",
    press=(
        "prema",
        "premi",
        "premere",
        "digiti",
        "digita",
        "digitare",
        "selezioni",
        "seleziona",
        "selezionare",
        "scelga",
        "seguito da",
        "seguito dal",
    ),
    between=("il", "lo", "la", "tasto", "numero", "cifra", "opzione"),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {"asterisco": "*", "stella": "*", "cancelletto": "#"},
    joined=("o", "oppure", "e"),
    purpose=("per", "se"),
    units=("di", "dei", "delle", "tra", "cifre", "volte", "secondi", "minuti", "caratteri"),
    negated=("non",),
    last=(),
    times=("alle", "fino", "da", "dalle", "a", "entro", "di", "in"),
)
