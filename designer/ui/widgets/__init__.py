"""Small widgets that know nothing about phone calls."""

from designer.ui.widgets.chip import Chip
from designer.ui.widgets.columns import name_columns
from designer.ui.widgets.combo import Combo
from designer.ui.widgets.cursorfollower import CursorFollower
from designer.ui.widgets.eventguards import defer_undo, guard_wheel
from designer.ui.widgets.fold import Fold
from designer.ui.widgets.growingtext import GrowingText
from designer.ui.widgets.iconbutton import IconButton
from designer.ui.widgets.lines import ElidedLabel, Message, heading
from designer.ui.widgets.picklist import PickList, PickRow
from designer.ui.widgets.roomy import Roomy
from designer.ui.widgets.rowlist import RowList
from designer.ui.widgets.searchfield import SearchField
from designer.ui.widgets.wordbutton import WordButton

__all__ = [
    "Chip",
    "Combo",
    "CursorFollower",
    "ElidedLabel",
    "Fold",
    "GrowingText",
    "IconButton",
    "Message",
    "PickList",
    "PickRow",
    "Roomy",
    "RowList",
    "SearchField",
    "WordButton",
    "defer_undo",
    "guard_wheel",
    "heading",
    "name_columns",
]
