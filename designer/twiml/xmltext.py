"""Which characters and names XML 1.0 allows."""

import re

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STARTS = (
    ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = re.compile(f"[{_STARTS}][{_STARTS}.0-9\u00b7\u0300-\u036f\u203f\u2040-]*")


def is_xml_name(name: str) -> bool:
    """Whether ``name`` can be the name of an attribute or element (XML 1.0, 2.3)."""
    return _NAME.fullmatch(name) is not None


def has_invalid_characters(text: str) -> bool:
    """Whether ``text`` holds a character that XML does not allow, such as a control character."""
    return _NOT_XML.search(text) is not None


def valid_text(text: str) -> str:
    """``text`` with U+FFFD in place of each character that XML does not allow (XML 1.0, 2.2)."""
    return _NOT_XML.sub("\ufffd", text)
