"""The compiled flow: documents, routes and entries, as calls are answered from them."""

from designer.bundle.model import Bundle, BundleEntry, EntryKind, Sources
from designer.bundle.routing import (
    EMPTY_RESPONSE,
    OPERATORS,
    PLACEHOLDER,
    WITHOUT_VALUE,
    Answer,
    Case,
    Condition,
    Route,
    answer,
    fill,
    route_from_json,
)

__all__ = [
    "EMPTY_RESPONSE",
    "OPERATORS",
    "PLACEHOLDER",
    "WITHOUT_VALUE",
    "Answer",
    "Bundle",
    "BundleEntry",
    "Case",
    "Condition",
    "EntryKind",
    "Route",
    "Sources",
    "answer",
    "fill",
    "route_from_json",
]
