"""Random sets of documents and random callers: the documents as they are, the flow made of them,
its findings, its paths and its coverage all tell of the same calls."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from designer.analysis import Analyser, Analysis
from designer.bundle import Bundle, BundleEntry, EntryKind
from designer.flow import Flow, Link, NodeId, as_called, compile_flow
from designer.paths import CallPath, Machine, Verdict, build, paths_of
from designer.scenarios import Walk, coverage, covered, offline, scenario_of, setup_of, walked
from designer.scenarios.placing import place
from designer.simulator import Call, ScriptedCaller
from designer.storage import load_source
from designer.storage.importing import import_files
from tests.helpers.wilddocuments import Author, WildCaller, random_script

CALLERS = 16
MOST_PATHS = 60
SCRIPTS = 3
OF_PATHS = (Verdict.AGAIN, Verdict.LOOP)
"""Verdicts of paths that say how a call goes on, not how it ends."""


@dataclass(frozen=True)
class Imported:
    """A set of documents, as it is and as a flow."""

    raw: Bundle
    bundle: Bundle
    flow: Flow
    found: Analysis

    @property
    def entries(self) -> list[BundleEntry]:
        """Where calls come in."""
        return [one for one in self.bundle.entries if one.path and one.kind is EntryKind.CALL]


def imported(folder: Path, documents: dict[str, str]) -> Imported:
    for name, text in documents.items():
        (folder / name).write_text(text, encoding="utf-8")
    raw = load_source(str(folder)).bundle
    assert raw is not None
    project = import_files([folder]).project
    bundle = compile_flow(project.flow).bundle
    return Imported(raw, bundle, as_called(project.flow), Analyser().run(project))


def documents_of(seed: int, beside: bool) -> dict[str, str]:
    """A set of which something can be imported."""
    documents = Author(Random(seed), beside).documents()
    return {**documents, "a.xml": documents["a.xml"].replace("<html/>", "<Response/>")}


def played(bundle: Bundle, entry: BundleEntry, caller: ScriptedCaller | WildCaller) -> Call:
    """A call to the entry, from beginning to end."""
    target = offline(bundle)
    call = Call(target.transport, setup_of(target, entry))
    moment = call.advance()
    while moment is not None:
        moment = call.advance(caller.answer(moment))
    return call


def told(call: Call) -> object:
    """All that somebody outside can see of a call."""
    return call.result.to_json()


def walks_of(one: Imported, entry: BundleEntry, random: Random) -> list[Walk]:
    """The ways of callers who do anything."""
    walks = []
    for number in range(CALLERS):
        caller = ScriptedCaller(random_script(random)) if number % 2 else WildCaller(random)
        call = played(one.bundle, entry, caller)
        walks.append(walked(call.trace, one.bundle, one.flow, entry.source))
    return walks


def links_of(machine: Machine) -> set[Link]:
    """Every link that paths may take."""
    return {link for edge in machine.all_edges() for link in edge.links}


def takes(machine: Machine, nodes: tuple[NodeId, ...]) -> bool:
    """Whether a call that goes by these nodes, and may be hung up behind any, is one of the ways:
    all states in which it can be are followed at once."""
    todo, seen = [(0, 1)], {(0, 1)}
    while todo:
        state, place = todo.pop()
        if place == len(nodes):
            return True
        for edge in machine.edges[state]:
            met = [link.target for link in edge.links]
            if edge.requests and not met and edge.target is not None:
                met = [machine.node(edge.target)]
            rest = nodes[place:]
            if tuple(met[: len(rest)]) != rest[: len(met)]:
                continue
            if len(met) >= len(rest):
                return True
            after = (edge.target, place + len(met))
            if edge.target is not None and after not in seen:
                seen.add((edge.target, after[1]))
                todo.append((edge.target, after[1]))
    return False


@pytest.mark.parametrize("seed", range(10))
def test_the_flow_answers_as_its_documents_do(tmp_path: Path, seed: int) -> None:
    one = imported(tmp_path, documents_of(seed, beside=True))
    random = Random(seed)
    for entry in one.raw.entries:
        for _ in range(SCRIPTS):
            script, luck = random_script(random), random.random()
            as_is = played(one.raw, entry, ScriptedCaller(script))
            assert told(as_is) == told(played(one.bundle, entry, ScriptedCaller(script)))
            wild = played(one.raw, entry, WildCaller(Random(luck)))
            assert told(wild) == told(played(one.bundle, entry, WildCaller(Random(luck))))


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("beside", [False, True])
def test_no_call_gets_where_none_can(tmp_path: Path, seed: int, beside: bool) -> None:
    one = imported(tmp_path, documents_of(seed, beside))
    random = Random(seed)
    unlinked = {
        Link(NodeId(problem.node), problem.outcome, target)
        for problem in one.found.problems
        if problem.rule == "never-reached"
        and (target := one.flow.target(NodeId(problem.node), problem.outcome)) is not None
    }
    unreached = {one.node for one in one.found.problems if one.rule == "unreachable"}
    for entry in one.entries:
        machine = build(one.bundle, one.flow, entry)
        assert machine.complete
        links = links_of(machine)
        nodes = {NodeId(entry.source), *(link.target for link in links)}
        walks = walks_of(one, entry, random)
        for walk in walks:
            assert set(walk.nodes) <= nodes
            assert walk.links <= links
        assert not nodes & unreached
        assert not links & unlinked
        if not beside:
            assert all(takes(machine, walk.nodes) for walk in walks)
        assert coverage(one.flow, walks).links <= covered(one.flow, nodes, links).links


@pytest.mark.parametrize("seed", range(10))
def test_every_path_is_taken_by_its_call(tmp_path: Path, seed: int) -> None:
    one = imported(tmp_path, documents_of(seed, beside=False))
    for entry in one.entries:
        for path in paths_of(build(one.bundle, one.flow, entry)).paths[:MOST_PATHS]:
            placed = place(offline(one.bundle), scenario_of(path, "call"))
            walk = walked(placed.call.trace, one.bundle, one.flow, entry.source)
            if path.verdict in OF_PATHS:
                assert begins_with(walk.nodes, path)
            else:
                assert (walk.nodes, walk.links) == (path.nodes, frozenset(path.links))
                assert placed.result.ended_by == path.end.by


def begins_with(nodes: tuple[NodeId, ...], path: CallPath) -> bool:
    """Whether a walk begins with the path."""
    return nodes[: len(path.nodes)] == path.nodes


def only_path(one: Imported) -> CallPath:
    (path,) = paths_of(build(one.bundle, one.flow, one.entries[0])).paths
    return path


def test_what_is_no_verb_is_passed_on_the_way(tmp_path: Path) -> None:
    text = "<Response><Bogus/><Say>Hi</Say><say>low</say></Response>"
    one = imported(tmp_path, {"a.xml": text})
    path = only_path(one)
    assert [str(link.outcome) for link in path.links] == ["start", "next", "next"]
    call = played(one.bundle, one.entries[0], ScriptedCaller([]))
    walk = walked(call.trace, one.bundle, one.flow, one.entries[0].source)
    assert (walk.nodes, walk.links) == (path.nodes, frozenset(path.links))
    assert coverage(one.flow, [walk]).link_percent == 100


def test_a_verb_that_asks_for_its_own_document_leads_back_on_the_path(tmp_path: Path) -> None:
    text = '<Response><Say>Hi</Say><Record finishOnKey="#"/></Response>'
    one = imported(tmp_path, {"a.xml": text})
    found = paths_of(build(one.bundle, one.flow, one.entries[0])).paths
    again = [path for path in found if path.said == ("leaves a message", "leaves no message")]
    assert [path.nodes for path in again] == [("entry-1", "say-1", "record-1", "say-1", "record-1")]


@pytest.mark.parametrize("wait", ["<Response><Say>x</Response>", None])
def test_a_conference_whose_wait_document_fails_is_not_joined(
    tmp_path: Path, wait: str | None
) -> None:
    documents = {
        "a.xml": '<Response><Dial action="b.xml"><Conference waitUrl="w.xml">room</Conference>'
        "</Dial></Response>",
        "b.xml": "<Response><Say>Sorry</Say></Response>",
    }
    one = imported(tmp_path, documents if wait is None else {**documents, "w.xml": wait})
    path = only_path(one)
    assert (path.verdict, path.said) == (Verdict.INFORMATION, ("cannot join",))
    call = played(one.bundle, one.entries[0], ScriptedCaller([]))
    assert ("DialCallStatus", "failed") in call.result.requests[-1].params


def test_a_wait_document_that_fails_is_on_the_way(tmp_path: Path) -> None:
    documents = {
        "a.xml": '<Response><Enqueue waitUrl="w.xml">q</Enqueue><Say>Sorry</Say></Response>',
        "w.xml": "<Response><Say>x</Response>",
    }
    one = imported(tmp_path, documents)
    machine = build(one.bundle, one.flow, one.entries[0])
    (wait,) = [link for link in one.flow.all_links() if link.outcome == "waitUrl"]
    assert wait in links_of(machine)
    call = played(one.bundle, one.entries[0], ScriptedCaller([]))
    assert wait in walked(call.trace, one.bundle, one.flow, one.entries[0].source).links


def test_an_answer_that_a_caller_who_hung_up_never_hears_is_not_on_the_way(tmp_path: Path) -> None:
    documents = {
        "a.xml": '<Response><Record action="b.xml"/></Response>',
        "b.xml": "<Response/>",
    }
    one = imported(tmp_path, documents)
    found = paths_of(build(one.bundle, one.flow, one.entries[0])).paths
    (path,) = [path for path in found if path.verdict is Verdict.HUNG_UP or "hangs" in str(path)]
    placed = place(offline(one.bundle), scenario_of(path, "call"))
    walk = walked(placed.call.trace, one.bundle, one.flow, one.entries[0].source)
    assert walk.nodes == path.nodes == ("entry-1", "record-1")
