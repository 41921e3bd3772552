"""What a path costs, by the prices that the user entered."""

from __future__ import annotations

from designer.flow import Prices
from designer.paths.model import Usage


def cost(prices: Prices, seconds: float, usage: Usage) -> float | None:
    """What a call of ``seconds`` (conversations not counted) and ``usage`` costs, in the table's
    currency; None while the table is empty. Minutes begun count as whole, as they are billed."""
    if prices.is_empty:
        return None
    talked = usage.dials * prices.conversation_minutes
    minutes = -(-seconds // 60) + talked
    return (
        minutes * prices.call_minute
        + talked * prices.dial_minute
        + -(-usage.characters // 100) * prices.speech_100_characters
        + usage.speech * prices.speech_recognition
        + usage.recordings * prices.recording_minute
        + usage.transcriptions * prices.transcription_minute
        + usage.messages * prices.message
        + usage.payments * prices.payment
    )
