"""Files: the project file, bundles on disk, and the export targets.

The public face of the package; other packages import from here only.
"""

from designer.storage.atomic import remove_temporaries, write_atomically, write_if_changed
from designer.storage.bundlefiles import BUNDLE_FILE, read_bundle, write_bundle
from designer.storage.export import ExportReport, export
from designer.storage.folder import Foreign, Synced
from designer.storage.mediafiles import media_beside, missing_media
from designer.storage.projectfile import (
    SUFFIX,
    decode,
    digest_of,
    encode,
    load_project,
    named_after,
    read_project,
    save_project,
)
from designer.storage.sources import (
    LoadedSource,
    SourceKind,
    is_url,
    load_source,
    why_no_base_url,
)
from designer.storage.targets import TARGETS

__all__ = [
    "BUNDLE_FILE",
    "SUFFIX",
    "TARGETS",
    "ExportReport",
    "Foreign",
    "LoadedSource",
    "SourceKind",
    "Synced",
    "decode",
    "digest_of",
    "encode",
    "export",
    "is_url",
    "load_project",
    "load_source",
    "media_beside",
    "missing_media",
    "named_after",
    "read_bundle",
    "read_project",
    "remove_temporaries",
    "save_project",
    "why_no_base_url",
    "write_atomically",
    "write_bundle",
    "write_if_changed",
]
