"""A bundle over HTTP, by the same code that an exported Python application runs.

The public face of the package; other packages import from here only. ``app.py``, ``start.py`` and
``requirements.txt`` are also copied word for word into exports, and so import nothing of ours
besides ``designer.bundle.routing``.
"""

from designer.server.app import Tables, load_tables, make_app, media_type
from designer.server.serve import ServerThread, listen, serve, tables_of, url_of

__all__ = [
    "ServerThread",
    "Tables",
    "listen",
    "load_tables",
    "make_app",
    "media_type",
    "serve",
    "tables_of",
    "url_of",
]
