"""The preview: the phone on which the flow can be called, its requests, and its timeline."""

from designer.ui.preview.live import LiveCall
from designer.ui.preview.phone import Preview
from designer.ui.preview.requests import Requests
from designer.ui.preview.timelinepanel import TimelinePanel

__all__ = ["LiveCall", "Preview", "Requests", "TimelinePanel"]
