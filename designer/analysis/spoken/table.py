"""All languages' tables by the start of their language code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from designer.analysis.spoken import dutch, english, french, german, italian, portuguese, spanish
from designer.analysis.spoken.language import Language

_MODULES = (english, german, spanish, french, italian, portuguese, dutch)
LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {module.TABLE.code: module.TABLE for module in _MODULES}
)
"""Tables by code (``en``)."""
