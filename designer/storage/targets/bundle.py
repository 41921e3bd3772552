"""Target ``bundle``: the documents as XML files, with the routes in bundle.json."""

from designer.storage.bundlefiles import bundle_files
from designer.storage.targets.target import Job, Rendered, Target, missing_notes
from designer.text import tr


def render(job: Job) -> Rendered:
    """The files of the bundle."""
    files, missing = bundle_files(job.compiled.bundle, job.media_from)
    return Rendered(files, missing_notes(missing))


BUNDLE = Target("bundle", tr("TwiML files, and bundle.json with entries and routes"), "", render)
