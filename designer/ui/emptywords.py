"""What panels say while the flow has no cards."""

from designer.text import tr


def empty_flow_words() -> str:
    """What to do first, in one line."""
    return tr("The flow is empty. Drag a verb onto the canvas, or press Tab there and type.")
