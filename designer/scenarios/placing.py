"""Placing the call that a scenario describes: against a bundle, or against a live URL."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import PurePosixPath
from urllib.parse import urldefrag, urljoin

from designer.bundle import Bundle, BundleEntry
from designer.errors import ScenarioError
from designer.scenarios.scenario import Scenario
from designer.simulator import (
    BundleTransport,
    Call,
    CallResult,
    CallSetup,
    Channel,
    HttpTransport,
    ScriptedCaller,
    Transport,
    run,
    setup_at,
)
from designer.text import tr


@dataclass(frozen=True, slots=True)
class Target:
    """What answers the calls: ``bundle`` offline, or a live URL (then the bundle says what to
    expect there). ``base`` is the URL below which the flow's paths lie."""

    transport: Transport
    bundle: Bundle
    base: str
    live: str = ""

    def path_of(self, url: str) -> str:
        """The path of the flow that a requested URL stands for, with its query; else the URL."""
        plain = urldefrag(url).url
        return plain.removeprefix(self.base) if plain.startswith(self.base) else plain


def offline(bundle: Bundle) -> Target:
    """The bundle itself answers."""
    transport = BundleTransport(bundle)
    return Target(transport, bundle, transport.base_url)


def live(bundle: Bundle, url: str) -> Target:
    """``url`` answers: where the first entry's document lies, or the folder it lies in."""
    paths = [entry.path for entry in bundle.entries if entry.path and "://" not in entry.path]
    plain = urldefrag(url).url.partition("?")[0]
    found = next((path for path in paths if plain.endswith("/" + path)), None)
    base = plain.removesuffix(found) if found is not None else urljoin(plain, ".")
    return Target(HttpTransport(), bundle, base, url)


def entry_of(bundle: Bundle, name: str) -> BundleEntry:
    """The entry of that name, id or file name, else the first. ScenarioError when none is."""
    matches = (
        one
        for one in bundle.entries
        if not name or name in (one.name, one.source, PurePosixPath(one.name).stem)
    )
    found = next(matches, None)
    if found is None:
        known = ", ".join(f"“{one.name}”" for one in bundle.entries) or tr("none")
        raise ScenarioError(
            tr("there is no entry “{name}” (there is: {known}).", name=name, known=known)
        )
    if not found.path:
        raise ScenarioError(tr("nothing is linked to the entry “{name}” yet.", name=found.name))
    return found


def setup_of(target: Target, entry: BundleEntry, scenario: Scenario | None = None) -> CallSetup:
    """The call as it comes in at ``entry``, with the numbers that the scenario gives."""
    # Reports say nothing that is compared, and their receiver may be the real one.
    setup = replace(setup_at(entry, partial(_url, target)), status_callback="")
    if scenario is None:
        return setup
    opening = scenario.caller[0] if scenario.caller else None
    if opening is not None and opening.at == "message":
        setup = replace(setup, channel=Channel.MESSAGING, body=opening.body)
    return replace(
        setup,
        from_=scenario.from_ or setup.from_,
        to=scenario.to or setup.to,
        extra=(*setup.extra, *scenario.params),
    )


@dataclass(frozen=True, slots=True)
class Placed:
    """A call that was placed: where it came in, who called, and what it came to."""

    entry: BundleEntry
    call: Call
    caller: ScriptedCaller
    result: CallResult


def place(target: Target, scenario: Scenario) -> Placed:
    """The scenario's call, from beginning to end.

    ScenarioError when there is no such entry; SimulationError when it cannot be called.
    """
    entry = entry_of(target.bundle, scenario.entry)
    setup = setup_of(target, entry, scenario)
    caller = ScriptedCaller(scenario.caller)
    if setup.body:
        caller.take_opening_message()
    call = Call(target.transport, setup)
    return Placed(entry, call, caller, run(call, caller))


def _url(target: Target, path: str) -> str:
    return path if "://" in path else target.base + path
