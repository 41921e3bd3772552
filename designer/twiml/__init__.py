"""The TwiML language: vocabulary, element tree, reader, writer and the checks of one document.

The public face of the package; other packages import from here only.
"""

from designer.twiml.check import channel_of, check, check_element
from designer.twiml.element import (
    CData,
    Comment,
    Content,
    Element,
    Instruction,
    XmlDocument,
    element,
)
from designer.twiml.nearest import closest
from designer.twiml.placeholders import has_placeholder
from designer.twiml.reader import (
    element_from_xml,
    read,
    read_errors,
    read_with_lines,
)
from designer.twiml.respelling import respelled
from designer.twiml.sameness import canonical, is_same
from designer.twiml.sounds import SOUND_TYPES, is_sound
from designer.twiml.terms import (
    Channel,
    DocumentRole,
    FallsThrough,
    Group,
    Status,
    ValueKind,
    WithoutAction,
)
from designer.twiml.values import (
    check_value,
    items_of,
    mended_value,
)
from designer.twiml.verbrules import MAX_DOCUMENT_BYTES, is_last
from designer.twiml.vocabulary import (
    CHILDREN,
    TEXT,
    ActionSpec,
    AttributeSpec,
    DocumentLink,
    ElementSpec,
    ResultSpec,
    ResultValue,
    Vocabulary,
    root,
    spec_of,
    verbs,
    vocabulary,
)
from designer.twiml.writer import unindented, write, write_fragment
from designer.twiml.xmltext import is_xml_name, valid_text

__all__ = [
    "CHILDREN",
    "MAX_DOCUMENT_BYTES",
    "SOUND_TYPES",
    "TEXT",
    "ActionSpec",
    "AttributeSpec",
    "CData",
    "Channel",
    "Comment",
    "Content",
    "DocumentLink",
    "DocumentRole",
    "Element",
    "ElementSpec",
    "FallsThrough",
    "Group",
    "Instruction",
    "ResultSpec",
    "ResultValue",
    "Status",
    "ValueKind",
    "Vocabulary",
    "WithoutAction",
    "XmlDocument",
    "canonical",
    "channel_of",
    "check",
    "check_element",
    "check_value",
    "closest",
    "element",
    "element_from_xml",
    "has_placeholder",
    "is_last",
    "is_same",
    "is_sound",
    "is_xml_name",
    "items_of",
    "mended_value",
    "read",
    "read_errors",
    "read_with_lines",
    "respelled",
    "root",
    "spec_of",
    "unindented",
    "valid_text",
    "verbs",
    "vocabulary",
    "write",
    "write_fragment",
]
