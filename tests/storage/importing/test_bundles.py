"""Importing what was exported: the same documents, the same routes, the same calls."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from designer.bundle import Bundle, BundleEntry, EntryKind
from designer.flow import (
    BranchNode,
    Choice,
    EntryNode,
    NodeId,
    Project,
    VerbNode,
    add_node,
    compile_flow,
)
from designer.resources import resource_path
from designer.simulator import (
    Action,
    BundleTransport,
    CallResult,
    CallSetup,
    Channel,
    place_call,
    press,
)
from designer.storage import export, load_project
from designer.storage.importing import import_source
from designer.storage.importing.bundles import flow_of
from designer.twiml import element, is_same
from tests.helpers.callers import callers
from tests.helpers.strategies import projects

HOST = "https://flow.example/"
TEMPLATES = sorted(one.stem for one in resource_path("templates").glob("*.callflow"))


def play(
    bundle: Bundle, entry: BundleEntry, actions: Sequence[Action], caller: str = "+15550001111"
) -> CallResult:
    """The call or message that comes in at the entry."""
    transport = BundleTransport(bundle, bundle.base_url or HOST)
    message = entry.kind is EntryKind.MESSAGE
    setup = CallSetup(
        url=transport.url_of(entry.path),
        from_=caller,
        channel=Channel.MESSAGING if message else Channel.VOICE,
        body="Hello" if message else "",
    )
    return place_call(transport, setup, actions)


def gist(result: CallResult) -> dict[str, object]:
    """All that a call came to, but the addresses."""
    facts = result.to_json()
    facts["requests"] = [(one.method, one.status) for one in result.requests]
    return facts


def recompiled(bundle: Bundle) -> Bundle:
    """The bundle of the flow that this one was decompiled to."""
    project, _ = flow_of(bundle, "again")
    return compile_flow(project.flow, base_url=project.base_url).bundle


@settings(max_examples=60)
@given(projects(max_nodes=7), callers(), st.sampled_from(["+15550001111", "Hello.", "a", ""]))
def test_decompiling_what_was_compiled_keeps_the_calls(
    project: Project, actions: list[Action], caller: str
) -> None:
    before = compile_flow(project.flow, base_url=project.base_url).bundle
    after = recompiled(before)
    for one, other in zip(before.entries, after.entries, strict=False):  # none: one is guessed
        if one.path and "://" not in one.path:
            again = play(after, other, actions, caller)
            assert gist(again) == gist(play(before, one, actions, caller))


WITHOUT_KEYS = add_node(
    Project(),
    VerbNode(id=NodeId("n-1"), element=element("Gather"), choices=(Choice("c1"),)),
    (0, 0),
)
"""A menu whose one choice is not said yet, linked to nothing."""


@settings(max_examples=40)
@given(projects(max_nodes=7))
@example(WITHOUT_KEYS)
def test_compiling_what_was_decompiled_gives_the_same_documents(project: Project) -> None:
    before = compile_flow(project.flow, base_url=project.base_url).bundle
    after = recompiled(before)
    for path, body in before.documents.items():
        assert is_same(after.documents[path], body), path


@settings(max_examples=40)
@given(projects(max_nodes=7))
def test_doing_it_again_changes_nothing(project: Project) -> None:
    once = recompiled(compile_flow(project.flow, base_url=project.base_url).bundle)
    first, _ = flow_of(once, "x")
    again, _ = flow_of(compile_flow(first.flow, base_url=first.base_url).bundle, "x")
    assert again.flow == first.flow


@pytest.mark.parametrize("name", TEMPLATES)
@pytest.mark.parametrize("target", ["bundle", "python"])
def test_every_template_comes_back(tmp_path: Path, name: str, target: str) -> None:
    project = load_project(resource_path("templates", f"{name}.callflow"))
    export(project, tmp_path, target)
    found = import_source(str(tmp_path)).project
    before, after = compile_flow(project.flow).bundle, compile_flow(found.flow).bundle
    assert all(is_same(after.documents[path], body) for path, body in before.documents.items())
    for kind in (BranchNode, EntryNode):
        counts = [
            sum(isinstance(one, kind) for one in flow.nodes.values())
            for flow in (project.flow, found.flow)
        ]
        assert counts[0] == counts[1]
    for one, other in zip(before.entries, after.entries, strict=True):
        assert (other.kind, other.number, other.path) == (one.kind, one.number, one.path)
        for keys in ([], ["1"], ["2"], ["9", "1"]):
            again = play(after, other, press(*keys))
            assert gist(again) == gist(play(before, one, press(*keys)))


def test_choices_keep_their_keys_and_words(tmp_path: Path) -> None:
    project = load_project(resource_path("templates", "front-desk.callflow"))
    export(project, tmp_path, "bundle")
    found = import_source(str(tmp_path)).project

    def choices(one: Project) -> list[list[tuple[str, tuple[str, ...]]]]:
        gathers = [n for n in one.flow.nodes.values() if isinstance(n, VerbNode) and n.choices]
        return sorted([(c.digits, c.phrases) for c in g.choices] for g in gathers)

    assert choices(found) == choices(project)
