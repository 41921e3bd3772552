"""Imports: whatever answers Twilio already, as a flow.

Files and folders of TwiML, exported bundles, a running web application by its URL, Twilio Studio
flows, and pasted text. What cannot be mapped is on the canvas all the same, and in the notes.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from designer.errors import StorageError
from designer.storage.importing.files import bundle_in, import_files
from designer.storage.importing.imported import Imported, Told, silent
from designer.storage.importing.studio import import_studio, is_studio_flow
from designer.storage.importing.text import import_text
from designer.storage.importing.visited import VisitedDocument, import_visited
from designer.storage.sources import is_url
from designer.text import tr

__all__ = [
    "Imported",
    "Told",
    "VisitedDocument",
    "bundle_in",
    "import_files",
    "import_source",
    "import_studio",
    "import_text",
    "import_visited",
    "is_studio_flow",
]


def import_source(*sources: str, told: Told = silent) -> Imported:
    """The flow that these sources are: files, folders, one bundle, one Studio flow, or one URL.

    A URL's application is asked as by :func:`designer.storage.importing.crawl.import_url` with its
    usual limits, and no other host. StorageError when nothing can be imported.
    """
    if not sources:
        raise StorageError(tr("There is nothing to import."))
    if any(map(is_url, sources)):
        if len(sources) > 1:
            raise StorageError(tr("Import one address at a time: an application is one flow."))
        from designer.storage.importing.web import import_url

        return import_url(sources[0], told=told)
    return _import_paths([Path(source) for source in sources], told)


def _import_paths(paths: Sequence[Path], told: Told) -> Imported:
    studio = [path for path in paths if is_studio_flow(path)]
    if studio and len(paths) > 1:
        raise StorageError(tr("{studio} is a Studio flow; import it alone.", studio=studio[0]))
    return import_studio(studio[0]) if studio else import_files(paths, told)
