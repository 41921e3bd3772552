"""How prompts name keys in Spanish."""

from designer.analysis.spoken.language import Language

DIGITS = "cero uno dos tres cuatro cinco seis siete ocho nueve"

TABLE = Language(
    code="es",
    press=(
        "presione",
        "presionar",
        "presiona",
        "pulse",
        "pulsar",
        "pulsa",
        "marque",
        "marcar",
        "marca",
        "oprima",
        "oprimir",
        "digite",
        "digitar",
        "teclee",
        "teclear",
        "elija",
        "seleccione",
        "seguido de",
        "seguido del",
    ),
    between=("el", "la", "en", "tecla", "número", "dígito", "opción"),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {"asterisco": "*", "estrella": "*", "almohadilla": "#", "numeral": "#", "gato": "#"},
    joined=("o", "y", "u"),
    purpose=("para", "si"),
    units=("de", "más", "cifras", "dígitos", "veces", "segundos", "minutos", "caracteres"),
    negated=("no",),
    last=(),
    times=("a", "hasta", "desde", "de", "las", "en", "antes"),
)
