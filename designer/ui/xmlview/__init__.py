"""The TwiML of the selected step, as it is exported."""

from designer.ui.xmlview.view import XmlView

__all__ = ["XmlView"]
