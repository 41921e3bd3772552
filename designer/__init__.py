"""TwiML Designer: draw a phone menu, hear it, and export TwiML that runs on Twilio unchanged."""

__version__ = "0.1.0"
