"""Moving about: where one is, where a link leads, who leads here, and back again."""

from designer.ui.moving.breadcrumbs import Breadcrumbs
from designer.ui.moving.jumps import Jumps
from designer.ui.moving.panelring import PanelRing
from designer.ui.moving.renamebar import RenameBar
from designer.ui.moving.trail import Trail

__all__ = ["Breadcrumbs", "Jumps", "PanelRing", "RenameBar", "Trail"]
