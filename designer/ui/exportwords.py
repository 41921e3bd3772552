"""What exports are called, and what is said of one that is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.text import tr, tr_n

if TYPE_CHECKING:
    from designer.storage import ExportReport


def target_words() -> dict[str, str]:
    """The targets' names for people."""
    return {
        "bundle": tr("TwiML bundle"),
        "static": tr("Static files"),
        "python": tr("Python application"),
    }


def outcome_words(report: ExportReport) -> str:
    """What an export did, in a sentence or two."""
    written, removed = len(report.written), len(report.removed)
    if not written and not removed:
        done = tr("Everything was up to date already.")
    elif not removed:
        done = tr_n("Done: {n} file written.", "Done: {n} files written.", written)
    else:
        done = tr_n(
            "Done: {n} file written, {removed} removed.",
            "Done: {n} files written, {removed} removed.",
            written,
            removed=removed,
        )
    kept = (tr("Left as they are: {files}.", files=", ".join(report.kept)),) if report.kept else ()
    return "\n".join((done, *kept, *report.notes))
