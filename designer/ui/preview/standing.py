"""What stands in the document at a place where a call is. Plain Python."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.errors import TwimlError

if TYPE_CHECKING:
    from designer.simulator import Place
    from designer.twiml import Element
    from designer.ui.preview.placing import PhoneLine


def element_at(place: Place, line: PhoneLine) -> Element | None:
    """The element at a place of the called flow, or of what a server answered last."""
    from designer.twiml import read

    body = _document(place, line)
    if body is None:
        return None
    try:
        found: Element = read(body).root
        for index in (place.index, *place.path):
            found = found.elements[index]
    except (TwimlError, IndexError):
        return None
    return found


def _document(place: Place, line: PhoneLine) -> bytes | None:
    """The document at a place: of the flow, or as a server gave it out last."""
    if line.called is not None and place.document:
        return line.called.bundle.documents.get(place.document)
    visits = line.world.watch.visits if line.world.watch is not None else []
    return next((one.body for one in reversed(visits) if one.url == place.url), None)
