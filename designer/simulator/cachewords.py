"""What an HTTP cache made of a request, in words.

Rules: RFC 9111, and https://www.twilio.com/docs/voice/twiml/play on what Twilio keeps: GET only.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime

from designer.text import tr

KEPT_COPY = tr("kept copy")
"""What an answer from the cache is called; the timeline knows it by this."""
HEURISTIC_SHARE = 0.1
"""Of the time since Last-Modified: how long an answer counts as fresh that does not say so."""


def cache_words(
    method: str,
    headers: Mapping[str, str],
    *,
    from_cache: bool,
    revalidated: bool,
    stored: bool,
) -> str:
    """Why a request was answered from the cache or was not, and what was kept of the answer.

    ``headers`` are those of the response, by lower-case name.
    """
    if method != "GET":
        return tr("{method} is never cached", method=method)
    if from_cache and revalidated:
        confirmed = tr("confirmed by the server (304)")
        return f"{KEPT_COPY}, {confirmed}"
    if from_cache:
        return f"{KEPT_COPY}, {_freshness(headers)}"
    asked = tr("asked again, answered anew; ") if revalidated else ""
    return asked + (
        tr("kept, {freshness}", freshness=_freshness(headers))
        if stored
        else tr("not kept, {reason}", reason=_reason(headers))
    )


def fresh_seconds(headers: Mapping[str, str]) -> float | None:
    """How long the answer is fresh from its Date on; None when nothing is said."""
    said = directives(headers)
    for name in ("s-maxage", "max-age"):
        if said.get(name, "").isdecimal():
            return float(said[name])
    date = _date(headers, "date")
    expires = _date(headers, "expires")
    if "expires" in headers:
        return max(0.0, (expires - date).total_seconds()) if expires and date else 0.0
    modified = _date(headers, "last-modified")
    if modified and date:
        return max(0.0, (date - modified).total_seconds() * HEURISTIC_SHARE)
    return None


def directives(headers: Mapping[str, str]) -> dict[str, str]:
    """Cache-Control by directive; one without a value has an empty one."""
    parts = (part.strip().partition("=") for part in headers.get("cache-control", "").split(","))
    return {name.lower(): value.strip('"') for name, _, value in parts if name}


def _freshness(headers: Mapping[str, str]) -> str:
    if "no-cache" in directives(headers):
        return tr("to be confirmed before each use (no-cache)")
    if headers.get("vary", "").strip() == "*":
        return tr("but fit for no other request (Vary: *)")
    seconds = fresh_seconds(headers)
    if seconds and headers.get("age", "").isdecimal():
        seconds -= float(headers["age"])
    if seconds is None:
        check = tr("by its ETag") if "etag" in headers else tr("before each use")
        return tr("to be confirmed {check}, since nothing says how long it is fresh", check=check)
    if seconds <= 0:
        return tr("stale at once, to be confirmed before each use")
    why = _source(headers)
    return tr("fresh for {seconds:,.0f} s by {why}", seconds=seconds, why=why)


def _source(headers: Mapping[str, str]) -> str:
    said = directives(headers)
    for name in ("s-maxage", "max-age"):
        if name in said:
            return name
    return "Expires" if "expires" in headers else tr("a tenth of its age (Last-Modified)")


def _reason(headers: Mapping[str, str]) -> str:
    said = directives(headers)
    for name in ("no-store", "private"):
        if name in said:
            return tr("Cache-Control says {name}", name=name)
    return (
        "Vary: *" if headers.get("vary", "").strip() == "*" else tr("the answer does not allow it")
    )


def _date(headers: Mapping[str, str], name: str) -> datetime | None:
    try:
        return parsedate_to_datetime(headers[name])
    except (KeyError, ValueError, TypeError):
        return None
