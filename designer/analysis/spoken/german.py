"""How prompts name keys in German."""

from designer.analysis.spoken.language import Language

DIGITS = "null eins zwei drei vier fünf sechs sieben acht neun"

TABLE = Language(
    code="de",
    press=(
        "drücken",
        "drücke",
        "drück",
        "wählen",
        "wähle",
        "tippen",
        "tippe",
        "betätigen",
        "mit der",
        "mit taste",
        "gefolgt von",
    ),
    between=(
        "sie",
        "bitte",
        "nun",
        "jetzt",
        "einfach",
        "dann",
        "die",
        "der",
        "taste",
        "nummer",
        "ziffer",
        "zahl",
        "auf",
        "zum schluss",
    ),
    keys={word: str(digit) for digit, word in enumerate(DIGITS.split())}
    | {
        "zwo": "2",
        "stern": "*",
        "sterntaste": "*",
        "stern-taste": "*",
        "sternchen": "*",
        "raute": "#",
        "rautetaste": "#",
        "raute-taste": "#",
    },
    joined=("oder", "und"),
    purpose=("für", "um", "wenn", "falls", "zum", "zur"),
    units=(
        "stellig",
        "-stellig",
        "stellige",
        "-stellige",
        "stelligen",
        "-stelligen",
        "mal",
        "sekunden",
        "minuten",
        "stellen",
        "ziffern",
        "jahre",
        "jahren",
    ),
    negated=("nicht",),
    last=("drücken", "wählen", "tippen", "betätigen"),
    times=("um", "bis", "ab", "von", "nach", "vor", "mit", "in", "als"),
)
