"""How prompts name keys in Portuguese."""

from designer.analysis.spoken.language import Language

DIGITS = "zero um dois três quatro cinco seis sete oito nove"

TABLE = Language(
    code="pt",
    press=(
        "digite",
        "digitar",
        "tecle",
        "teclar",
        "pressione",
        "pressionar",
        "prima",
        "premir",
        "aperte",
        "marque",
        "carregue",
        "escolha",
        "seguido de",
        "seguido da",
    ),
    between=("a", "o", "na", "no", "tecla", "número", "dígito", "opção"),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {"asterisco": "*", "estrela": "*", "cardinal": "#", "sustenido": "#", "jogo da velha": "#"},
    joined=("ou", "e"),
    purpose=("para", "se"),
    units=("de", "dos", "das", "dígitos", "vezes", "segundos", "minutos", "caracteres"),
    negated=("não",),
    last=(),
    times=("às", "até", "de", "das", "desde", "em", "antes"),
)
