"""How prompts name keys in Spanish."""

from designer.analysis.spoken.language import Language

DIGITS = "cero uno dos tres cuatro cinco seis siete ocho nueve"

TABLE = Language(
    code="es",
    press=("presione", "pulse", "marque", "oprima", "presiona", "pulsa", "marca"),
    between=("el", "la", "tecla", "número", "dígito"),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {"asterisco": "*", "estrella": "*", "almohadilla": "#", "numeral": "#"},
    joined=("o", "y"),
    purpose=("para", "si"),
)
