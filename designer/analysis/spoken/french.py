"""How prompts name keys in French."""

from designer.analysis.spoken.language import Language

DIGITS = "zéro un deux trois quatre cinq six sept huit neuf"

TABLE = Language(
    code="fr",
    press=("appuyez", "tapez", "composez", "faites", "pressez"),
    between=("sur", "le", "la", "touche", "numéro", "chiffre"),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {"étoile": "*", "dièse": "#", "carré": "#"},
    joined=("ou", "et"),
    purpose=("pour", "si"),
)
