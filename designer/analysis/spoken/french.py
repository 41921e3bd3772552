"""How prompts name keys in French."""

from designer.analysis.spoken.language import Language

DIGITS = "zéro un deux trois quatre cinq six sept huit neuf"

TABLE = Language(
    code="fr",
    press=(
        "appuyez",
        "appuyer",
        "tapez",
        "taper",
        "composez",
        "composer",
        "faites",
        "pressez",
        "choisissez",
        "sélectionnez",
        "suivi de",
        "suivi du",
        "terminez par",
    ),
    between=("sur", "le", "la", "du", "de", "touche", "numéro", "chiffre"),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {"étoile": "*", "astérisque": "*", "dièse": "#", "carré": "#"},
    joined=("ou", "et", "puis"),
    purpose=("pour", "si"),
    units=("de", "des", "autre", "chiffres", "fois", "secondes", "minutes", "caractères"),
    negated=("pas",),
    last=(),
    times=("à", "jusqu’à", "jusqu'à", "de", "dès", "vers", "avant", "après", "en", "dans"),
)
