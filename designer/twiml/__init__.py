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
from designer.twiml.reader import (
    element_from_xml,
    read,
    read_errors,
    read_fragment,
    read_with_lines,
)
from designer.twiml.sameness import canonical, is_same
from designer.twiml.values import check_value, closest, has_placeholder, is_xml_name, items_of
from designer.twiml.verbrules import MAX_DOCUMENT_BYTES, is_last
from designer.twiml.vocabulary import (
    CHILDREN,
    TEXT,
    ActionSpec,
    AttributeSpec,
    Channel,
    DocumentLink,
    DocumentRole,
    ElementSpec,
    FallsThrough,
    Group,
    ResultSpec,
    ResultValue,
    Status,
    ValueKind,
    Vocabulary,
    WithoutAction,
    root,
    spec_of,
    verbs,
    vocabulary,
)
from designer.twiml.writer import unindented, write, write_fragment

__all__ = [
    "CHILDREN",
    "MAX_DOCUMENT_BYTES",
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
    "is_xml_name",
    "items_of",
    "read",
    "read_errors",
    "read_fragment",
    "read_with_lines",
    "root",
    "spec_of",
    "unindented",
    "verbs",
    "vocabulary",
    "write",
    "write_fragment",
]
