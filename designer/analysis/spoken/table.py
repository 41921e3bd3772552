"""All languages' tables by the start of their language code."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from designer.analysis.spoken import english, french, german, italian, spanish
from designer.analysis.spoken.language import Language

LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {module.TABLE.code: module.TABLE for module in (english, german, spanish, french, italian)}
)
"""Tables by code (``en``)."""
