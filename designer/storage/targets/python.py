"""Target ``python``: a small web application of its own, started by one command."""

from __future__ import annotations

from importlib.resources import files

from designer.storage.bundlefiles import bundle_files
from designer.storage.folder import Content
from designer.storage.targets.target import Job, Rendered, Target, entry_lines, missing_notes
from designer.text import tr

VERBATIM = {
    "app.py": ("server", "app.py"),
    "start.py": ("server", "start.py"),
    "requirements.txt": ("server", "requirements.txt"),
    "routing.py": ("bundle", "routing.py"),
}
"""The files of the application, and where in this program they are copied from word for word."""


def render(job: Job) -> Rendered:
    """The application, the bundle in its folder ``bundle/``, and a README."""
    inside, missing = bundle_files(job.compiled.bundle, job.media_from)
    program: dict[str, Content] = {
        name: files("designer").joinpath(*source).read_bytes() for name, source in VERBATIM.items()
    }
    bundle = {f"bundle/{path}": content for path, content in inside.items()}
    readme = {"README.md": _readme(job).encode()}
    return Rendered({**program, **bundle, **readme}, missing_notes(missing))


def _readme(job: Job) -> str:
    entries = "\n".join(f"- {line}" for line in entry_lines(job)) or "- (no entry is linked yet)"
    return f"""# {job.project.name}

A web application that answers Twilio. Start it (Python 3.11 or newer; nothing else is needed):

    python3 start.py

It listens on http://127.0.0.1:8000. The first start installs what `requirements.txt` pins into a
folder `.venv`; where that is installed already, it starts at once.

## What to give Twilio

{entries}

## Settings

Set these environment variables before starting:

- `TWILIO_AUTH_TOKEN`: your account's auth token. Requests that Twilio did not sign are then
  refused with 403. Always set it on a public server.
- `PUBLIC_URL`: the address that Twilio uses, such as `https://voice.example.com`, when a proxy in
  front changes it. Without it, `X-Forwarded-Proto` and `X-Forwarded-Host` are looked at.
- `HOST`, `PORT`: where to listen; `HOST=0.0.0.0` in a container.

It is an ASGI application, too: `uvicorn --factory app:create_app`.

## What is in here

- `bundle/` the TwiML documents, the media files and `bundle.json`, the table of routes
- `app.py` and `routing.py` the application; `start.py` starts it

Documents answer GET with an ETag; answers that depend on the caller are never cached. Media files
are sent without a signature, because whoever plays them fetches them without one.

Exporting again changes only the files that changed, and leaves files that no export made alone.
"""


PYTHON = Target("python", tr("a small web application that answers calls"), "", render)
