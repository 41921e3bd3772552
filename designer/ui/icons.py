"""Icons from the one set (Lucide, ISC licence, ``resources/icons``), drawn in any colour."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from designer.bundle import EntryKind
from designer.flow import BranchNode, EntryNode, ExternalNode, Node, OpaqueNode, VerbNode
from designer.resources import resource_path

ELEMENT_ICONS = {
    "Say": "speech",
    "Play": "volume-2",
    "Pause": "pause",
    "Gather": "grid-3x3",
    "Record": "voicemail",
    "Pay": "credit-card",
    "Prompt": "message-square-text",
    "Dial": "phone-call",
    "Enqueue": "users",
    "Queue": "list-ordered",
    "Refer": "phone-forwarded",
    "Redirect": "corner-up-right",
    "Hangup": "phone-off",
    "Reject": "phone-missed",
    "Leave": "log-out",
    "Echo": "repeat",
    "Connect": "cable",
    "Start": "circle-play",
    "Stop": "circle-stop",
    "Message": "message-circle",
    "Sms": "message-square",
    "Number": "phone",
    "Client": "monitor-smartphone",
    "Conference": "users-round",
    "Sip": "server",
    "Sim": "card-sim",
    "Application": "app-window",
    "WhatsApp": "message-circle-more",
    "Stream": "radio",
    "VirtualAgent": "bot",
    "ConversationRelay": "bot-message-square",
    "ConversationRelaySession": "bot-message-square",
    "AiSession": "bot",
    "Room": "video",
    "Autopilot": "bot-off",
    "Conversation": "messages-square",
    "Siprec": "audio-lines",
    "Transcription": "captions",
    "Recording": "disc",
    "Body": "text",
    "Media": "image",
    "Parameter": "sliders-horizontal",
    "Config": "settings",
    "Task": "list-checks",
    "Language": "languages",
    "Identity": "id-card",
    "ApplicationSid": "id-card",
    "Uri": "at-sign",
    "Headers": "list",
    "Header": "list",
    "Receive": "inbox",
    "break": "timer",
    "emphasis": "type",
    "lang": "languages",
    "p": "pilcrow",
    "phoneme": "audio-lines",
    "prosody": "sliders-horizontal",
    "s": "pilcrow",
    "say-as": "hash",
    "sub": "text",
    "w": "text",
}
"""The icon of each element by its tag."""

ENTRY_ICONS = {
    EntryKind.CALL: "phone-incoming",
    EntryKind.MESSAGE: "mail",
    EntryKind.OUTGOING: "phone-outgoing",
}


def element_icon(tag: str) -> str:
    """The icon's name for an element; ``braces`` for what the vocabulary does not know."""
    return ELEMENT_ICONS.get(tag, "braces")


def node_icon(node: Node) -> str:
    """The icon's name for a node."""
    match node:
        case VerbNode():
            return element_icon(node.element.tag)
        case EntryNode():
            return ENTRY_ICONS[node.kind]
        case BranchNode():
            return "split"
        case ExternalNode():
            return "globe"
        case OpaqueNode():
            return "circle-help"
        case _:
            return "sticky-note"


@lru_cache(maxsize=512)
def _source(name: str) -> bytes:
    return resource_path("icons", f"{name}.svg").read_bytes()


@lru_cache(maxsize=2048)
def pixmap(name: str, color: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
    """The icon as a pixmap of ``size`` logical pixels, sharp at the device pixel ``ratio``."""
    drawn = QPixmap(round(size * ratio), round(size * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    svg = _source(name).replace(b"currentColor", QColor(color).name().encode())
    renderer = QSvgRenderer(QByteArray(svg))
    painter = QPainter(drawn)
    renderer.render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@lru_cache(maxsize=512)
def icon(name: str, color: str, disabled: str = "") -> QIcon:
    """The icon in one colour, for actions and lists, with 16 and 20 px; another for disabled ones.

    It is sharp on the sharpest screen that there is, and drawn for that one only.
    """
    made = QIcon()
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    for size in (16, 20):
        made.addPixmap(pixmap(name, color, size, ratio))
        if disabled:
            made.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return made
