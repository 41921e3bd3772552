"""Media files that stand beside the project, as Play and Media name them."""

import re
from urllib.parse import unquote, urljoin, urlsplit

from designer.twiml import Element, is_sound

MEDIA_TAGS = frozenset({"Play", "Media"})
"""Elements whose text is the URL of a media file."""


def is_media_file(url: str) -> bool:
    """Whether the text of a Play or Media names a file beside the project, not a URL."""
    try:
        parts = urlsplit(url)
    except ValueError:  # "http://[": half an IPv6 address
        return False
    outside = parts.scheme or parts.netloc or url.startswith("/") or "{{" in url
    return bool(media_file(url)) and not outside


def media_file(url: str) -> str:
    """The file, from the project's folder, that such a text names: ``%20`` is a blank in it, and a
    query or fragment is no part of it (RFC 3986, 2.1 and 3)."""
    return unquote(re.split("[?#]", url.strip(), maxsplit=1)[0])


def waiting_music(element: Element, document: str) -> str:
    """The media file that is played while somebody waits (waitUrl), for an element of the document
    at this path; empty when it is none."""
    url = element.get("waitUrl").strip()
    if not (is_media_file(url) and is_sound(media_file(url))):
        return ""
    return media_file(file_named(document, url))


def media_slot(path: tuple[int, ...]) -> str:
    """The slot (see :class:`designer.flow.Spelling`) of the element at ``path`` in its verb."""
    return "media@" + ".".join(map(str, path))


def file_named(document: str, written: str) -> str:
    """The file, from the project's folder, that a document at ``document`` names as ``written``."""
    return urljoin(f"/{document}", written.strip()).lstrip("/")
