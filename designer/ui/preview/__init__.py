"""The preview: the phone on which the flow can be called, and the requests that it makes."""

from designer.ui.preview.live import LiveCall
from designer.ui.preview.phone import Preview
from designer.ui.preview.requests import Requests

__all__ = ["LiveCall", "Preview", "Requests"]
