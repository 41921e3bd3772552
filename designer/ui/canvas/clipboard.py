"""The clipboard: copied nodes as our own JSON, and as TwiML text for everybody else."""

from __future__ import annotations

import atexit

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from designer.errors import StorageError, TwimlError
from designer.flow import (
    NEXT,
    EntryNode,
    Fragment,
    NodeId,
    Project,
    VerbNode,
    comments_after,
    comments_before,
    copy,
    paste,
)
from designer.storage import decode, encode
from designer.twiml import Content, Element, write

MIME = "application/x-twiml-designer-nodes"
"""A fragment, written as a project file that holds nothing else."""


def mime_of(project: Project, nodes: tuple[NodeId, ...]) -> QMimeData | None:
    """What copying these nodes puts on the clipboard; None when there are none."""
    fragment = copy(project, nodes)
    if not fragment.nodes:
        return None
    alone, _ = paste(Project(name="Clipboard"), fragment, (0.0, 0.0))
    mime = QMimeData()
    mime.setData(MIME, encode(alone))
    twiml = twiml_of(fragment)
    if twiml:
        mime.setText(twiml)
    return mime


def put(mime: QMimeData) -> None:
    """Put this on the clipboard."""
    QGuiApplication.clipboard().setMimeData(mime)
    atexit.unregister(_leave_text)
    atexit.register(_leave_text)


def _leave_text() -> None:
    """The program ends: leave the text alone on the clipboard. Qt would destroy what Python made
    when Python is gone already, and crash."""
    if QGuiApplication.instance() is not None:
        clipboard = QGuiApplication.clipboard()
        if clipboard.mimeData().hasFormat(MIME):
            clipboard.setText(clipboard.text())


def fragment_of(mime: QMimeData | None) -> Fragment | None:
    """The nodes on the clipboard, or None when something else is there."""
    if mime is None:  # a clipboard that nobody has filled
        return None
    if not mime.hasFormat(MIME):
        return _fragment_of_text(mime.text())
    try:
        project = decode(bytes(mime.data(MIME).data()), "The clipboard")
    except StorageError:
        return None
    return copy(project, project.flow.nodes)


def _fragment_of_text(text: str) -> Fragment | None:
    """The nodes of TwiML that was copied elsewhere, or None when it is none."""
    from designer.storage.importing import import_text  # big, and not needed before

    if "<" not in text:
        return None
    try:
        return import_text(text)
    except TwimlError:
        return None


def twiml_of(fragment: Fragment) -> str:
    """The fragment's verbs as one document: where a call begins comes first, then what nothing
    leads to, and after each verb what follows it; with the comments that an import kept."""
    verbs = {node.id: node for node in fragment.nodes if isinstance(node, VerbNode)}
    if not verbs:
        return ""
    onward = {link.source: link.target for link in fragment.links if link.outcome == NEXT}
    entries = {node.id for node in fragment.nodes if isinstance(node, EntryNode)}
    begun = [link.target for link in fragment.links if link.source in entries]
    reached = {link.target for link in fragment.links if link.source != link.target}
    starts = [node for node in verbs if node not in reached]
    ordered: set[NodeId] = set()
    written: list[Content] = []
    for start in (*begun, *starts, *verbs):
        current: NodeId | None = start
        behind: list[Content] = []
        while current in verbs and current not in ordered:
            ordered.add(current)
            written += (*comments_before(verbs[current]), verbs[current].element)
            behind += comments_after(verbs[current])
            current = onward.get(current)
        written += behind
    return write(Element("Response", (), tuple(written))).decode()
