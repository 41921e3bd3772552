"""What an item leaves behind is painted anew, whatever Qt paints first."""

from PySide6.QtWidgets import QGraphicsItem


def uncover(item: QGraphicsItem) -> None:
    """Have the place of an item painted anew; to be called before it moves or shrinks.

    Qt does so itself, but only when it comes to the item in its queue. A part of the scene that was
    to be painted before is painted first, with the item in its new place if that lies there, and
    then the old place is forgotten: half cards would stay on the screen.

    The item is put into the queue first, so that where nothing was to be painted before, old and
    new place are painted together, and not one after the other.
    """
    scene = item.scene()
    if scene is not None:
        item.update()
        scene.update(item.sceneBoundingRect())
