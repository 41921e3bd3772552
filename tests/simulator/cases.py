"""Calls written down as data: how they are read, placed and compared.

A case has ``docs`` (by path or absolute URL; a text is a text/xml document, a map may give
``text``, ``type``, ``encoding``, ``status`` and ``headers``, a list holds one answer after the
other), ``start`` (path, perhaps behind a method), ``caller`` and ``want``. A request wanted is
``"POST /path"`` or a map with that under ``to``; a report wanted in ``callbacks`` has its event
behind that. ``$any`` stands for any value that is not empty, ``$sid`` for one and the same. ``pad``
fills the word LONG in a document up with so many letters.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from designer.simulator import (
    CallResult,
    CallSetup,
    Channel,
    HttpRequest,
    HttpResponse,
    Requested,
    decode_actions,
    parse_fault,
    place_call,
)
from designer.simulator.transport import Transport

BASE = "http://app.test"
DATA = Path(__file__).parent / "data"


def load(name: str) -> list[dict[str, Any]]:
    """The cases in a file of tests/simulator/data."""
    cases: list[dict[str, Any]] = json.loads((DATA / name).read_text("utf-8"))
    return cases


def all_cases() -> list[dict[str, Any]]:
    """Every case there is: ordinary calls, single rules, and a case for each row of the tables."""
    return [case for name in ("calls.json", "rules.json", "tables.json") for case in load(name)]


@dataclass
class Served:
    """One answer: what a test server gives back."""

    body: bytes
    type: str | None = "text/xml"
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class DocumentTransport:
    """Answers from documents by URL without query; the last of several answers repeats."""

    documents: dict[str, list[Served]]
    seen: list[HttpRequest] = field(default_factory=list)

    def answer(self, url: str) -> Served:
        """The next answer of a URL; 404 for one that is unknown."""
        answers = self.documents.get(url.partition("#")[0].partition("?")[0])
        if not answers:
            return Served(b"not here", "text/plain", 404)
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def send(self, request: HttpRequest) -> HttpResponse:
        """Answer a request."""
        self.seen.append(request)
        served = self.answer(request.url)
        headers = {name.lower(): value for name, value in served.headers.items()}
        if served.type is not None:
            headers["content-type"] = served.type
        cookie = headers.pop("set-cookie", "")
        return HttpResponse(
            served.status, served.body, headers, set_cookies=(cookie,) if cookie else ()
        )


def documents_of(case: dict[str, Any], base: str = BASE) -> dict[str, list[Served]]:
    """The documents of a case by absolute URL."""
    documents = {
        (key if "://" in key else base + key): [_served(one) for one in _listed(value)]
        for key, value in case["docs"].items()
    }
    for served in documents[base + "/voice"] if "pad" in case else []:
        served.body = served.body.replace(b"LONG", b"x" * case["pad"])
    return documents


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _served(value: Any) -> Served:
    if isinstance(value, str):
        return Served(value.encode("utf-8"))
    return Served(
        value.get("text", "").encode(value.get("encoding", "utf-8")),
        value.get("type", "text/xml"),
        value.get("status", 200),
        dict(value.get("headers", {})),
    )


def setup_of(case: dict[str, Any], base: str = BASE) -> CallSetup:
    """How a case places its call."""
    method, _, path = case.get("start", "/voice").rpartition(" ")
    extra = dict(case.get("setup", {}))
    faults = tuple(parse_fault(text) for text in extra.pop("faults", ()))
    applications = tuple((sid, url) for sid, url in extra.pop("applications", ()))
    if "events" in extra:
        extra["status_callback_events"] = tuple(extra.pop("events"))
    return CallSetup(
        url=base + path,
        method=method or "POST",
        channel=Channel(case.get("channel", "voice")),
        fallback_url=case.get("fallback", ""),
        strict=case.get("strict", False),
        faults=faults,
        applications=applications,
        **extra,
    )


def play(case: dict[str, Any], transport: Transport, base: str = BASE) -> CallResult:
    """Play a case to its end."""
    return place_call(transport, setup_of(case, base), decode_actions(case.get("caller", [])))


def differences(case: dict[str, Any], result: CallResult, base: str = BASE) -> list[str]:
    """Everything in which a result is not what the case wants."""
    want = case["want"]
    found: list[str] = []
    heard = list(result.heard)
    if "heard" in want:
        expected = [text.replace(BASE, base) for text in _unpacked(want["heard"])]
        same = sorted(heard) == sorted(expected) if want.get("any_order") else heard == expected
        if not same:
            found.append(f"heard {heard[:20]}, wanted {expected[:20]}")
    for key in ("ended_by", "error_code", "answered", "final_call_status", "seconds"):
        if key in want and getattr(result, key) != want[key]:
            found.append(f"{key} {getattr(result, key)!r}, wanted {want[key]!r}")
    if "callee_heard" in want and list(result.callee_heard) != want["callee_heard"]:
        found.append(f"callee heard {result.callee_heard}")
    if "warnings" in want and not set(want["warnings"]) & set(result.warnings):
        found.append(f"warnings {result.warnings}, wanted one of {want['warnings']}")
    if "messages" in want:
        found += _message_differences(want["messages"], result)
    if "no_warnings" in want and result.warnings:
        found.append(f"warnings {result.warnings}")
    if "media" in want:
        fetched = [r.url for r in result.media_requests]
        if fetched != [_absolute(f"GET {url}", base)[4:] for url in want["media"]]:
            found.append(f"sound fetched {fetched}")
    if "callbacks" in want:
        found += _callback_differences(want["callbacks"], result.callbacks, base)
    if "requests" in want:
        found += _request_differences(want["requests"], result.requests, base)
    return found


def _unpacked(heard: list[Any]) -> list[str]:
    return [
        text
        for item in heard
        for text in ([item[0]] * item[1] if isinstance(item, list) else [item])
    ]


def _message_differences(want: list[dict[str, Any]], result: CallResult) -> list[str]:
    found = result.to_json()["messages"]
    if len(found) != len(want):
        return [f"messages {found}, wanted {want}"]
    return [
        f"message {key} {got[key]!r}, wanted {value!r}"
        for one, got in zip(want, found, strict=True)
        for key, value in one.items()
        if got[key] != value
    ]


def _request_differences(want: list[Any], requests: tuple[Requested, ...], base: str) -> list[str]:
    lines = [f"{r.method} {r.url.partition('?')[0]}" for r in requests]
    wanted = [one if isinstance(one, dict) else {"to": one} for one in want]
    targets = [_absolute(one["to"], base) for one in wanted]
    if lines != targets:
        return [f"requests {lines}, wanted {targets}"]
    sids: set[str] = set()
    return [
        f"{one['to']}: {problem}"
        for one, request in zip(wanted, requests, strict=True)
        for problem in _parameter_differences(one, request, sids, base)
    ]


def _callback_differences(
    want: list[Any], callbacks: tuple[Requested, ...], base: str
) -> list[str]:
    """Reports are wanted as ``"POST /path event"``, or as maps with that under ``to``."""
    wanted = [one if isinstance(one, dict) else {"to": one} for one in want]
    targets = [_absolute(one["to"], base) for one in wanted]
    lines = [f"{r.method} {r.url.partition('?')[0]} {r.event}" for r in callbacks]
    if lines != targets:
        return [f"callbacks {lines}, wanted {targets}"]
    return [
        f"{one['to']}: {problem}"
        for one, request in zip(wanted, callbacks, strict=True)
        for problem in _parameter_differences(one, request, set(), base)
    ]


def _absolute(to: str, base: str) -> str:
    method, _, url = to.partition(" ")
    return f"{method} {url if '://' in url else base + url}"


def _parameter_differences(
    want: dict[str, Any], request: Requested, sids: set[str], base: str
) -> list[str]:
    params = dict(request.params)
    found = []
    if request.params_in != ("query" if request.method == "GET" else "body"):
        found.append(f"parameters in the {request.params_in}")
    for name, value in want.get("with", {}).items():
        got = params.get(name)
        if value == "$sid" and got:
            sids.add(got)
        elif not (got if value == "$any" else got == value.replace(BASE, base)):
            found.append(f"{name}={got!r}, wanted {value!r}")
    found += [f"{name} is sent" for name in want.get("without", []) if name in params]
    found += [f"{name} is not empty" for name in want.get("empty", []) if params.get(name)]
    query = dict(parse_qsl(urlsplit(request.url).query))
    found += [
        f"no {k}={v} in {request.url}"
        for k, v in want.get("query", {}).items()
        if query.get(k) != v
    ]
    cookies = dict(request.cookies)
    found += [f"no cookie {k}" for k, v in want.get("cookies", {}).items() if cookies.get(k) != v]
    if len(sids) > 1:
        found.append(f"several identifiers {sids}")
    return found
