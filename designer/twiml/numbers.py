"""Whether a number that is dialled can exist: what its form alone tells.

Country codes: ITU-T E.164, list of assigned codes; North America: its numbering plan, by which no
area code begins with 0 or 1. A number that passes may still belong to nobody.
"""

from __future__ import annotations

import re

from designer.text import tr

_BETWEEN = re.compile(r"[\s().\-/]")
_ASSIGNED = re.compile(
    r"1|7|2[07]|21[12368]|2[2346]\d|25[0-8]|29[01789]|3[0-469]|35\d|37[0-9]|38[0-35-79]|"
    r"4[013-9]|42[013]|50\d|5[1-8]|59\d|6[0-6]|67[02-9]|68[0-35-9]|69[0-2]|80[08]|8[1246]|"
    r"85[02356]|87[08]|88[0-368]|9[0-58]|96[0-8]|97[0-79]|99[2-68]"
)
_NORTH_AMERICA = re.compile(r"\+1(?=[01]|\d{0,9}$|\d{11,}$)")
LOCAL, COUNTRY = "13224", "13226"


def number_fault(text: str) -> tuple[str, str]:
    """Twilio's code and, in a sentence, why this number cannot be called; both empty when it may
    be (twilio.com/docs/api/errors/13224, .../13226)."""
    number = _BETWEEN.sub("", text.strip())
    if not re.fullmatch(r"\+?\d{4,}", number):
        return "", ""
    if number.startswith("00") or (number.startswith("011") and len(number) > 11):
        country = number.removeprefix("011").removeprefix("00")
        return LOCAL, tr(
            '"{text}" begins as people dial abroad. Write +{country}.',
            text=text.strip(),
            country=country,
        )
    if number.startswith("0"):
        return LOCAL, (
            tr(
                '"{text}" is how people dial inside a country. Write + and the country code '
                "in place of the 0, such as +441234567890.",
                text=text.strip(),
            )
        )
    if not number.startswith("+"):
        return "", ""
    if not _ASSIGNED.match(number, 1):
        return COUNTRY, (
            tr(
                '"{text}": no country has a code that begins with {number}. Correct the number.',
                text=text.strip(),
                number=number[:4],
            )
        )
    if _NORTH_AMERICA.match(number):
        return LOCAL, (
            tr(
                '"{text}": after +1 come ten digits, the first of which is not 0 or 1. '
                "Correct the number.",
                text=text.strip(),
            )
        )
    return "", ""
