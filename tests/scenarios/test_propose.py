"""Proposed scenarios: few, named, passing, and taking every link."""

from pathlib import Path

import pytest

from designer.bundle import EntryKind
from designer.cli import main
from designer.flow import EntryNode, NodeId, compile_flow
from designer.resources import resource_path
from designer.scenarios import (
    coverage,
    load_scenarios,
    offline,
    propose,
    run_scenarios,
)
from designer.storage import load_project, save_project
from designer.twiml import element
from tests.helpers.briefflows import branch, call, menu, project_of, say, verb
from tests.helpers.flows import menu_flow

TEMPLATES = sorted(resource_path("templates").glob("*.callflow"))


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_proposals_take_every_link_of_the_templates(path: Path) -> None:
    project = load_project(path)
    bundle = compile_flow(project.flow).bundle
    proposed = list(propose(project.flow, bundle))
    runs = list(run_scenarios(proposed, offline(bundle), project.flow))
    assert [(one.scenario.name, one.difference, one.error) for one in runs if not one.passed] == []
    assert coverage(project.flow, [one.walk for one in runs]).missed_links == ()
    assert len({one.name for one in proposed}) == len(proposed)


def test_the_menu_takes_three_calls_with_telling_names() -> None:
    project = menu_flow()
    proposed = list(propose(project.flow, compile_flow(project.flow).bundle))
    names = [one.name for one in proposed]
    assert "Press 1: +15550003333, answered" in names, names
    assert len(proposed) <= 5


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_names_say_what_is_done_and_what_it_comes_to(path: Path) -> None:
    project = load_project(path)
    for one in propose(project.flow, compile_flow(project.flow).bundle):
        done, _, end = one.name.partition(": ")
        assert done
        assert end
        assert len(one.name) <= 80, one.name
        assert not any(node in one.name for node in project.flow.nodes if "-" in node), one.name


def test_every_proposal_of_an_unfinished_flow_passes() -> None:
    project = project_of(
        call(),
        menu("ask", "1 2"),
        verb("ring", "Dial", element("Number")),
        verb("tell", "Record"),
        menu("again", "1"),
        links="in start ask\nask choice:1 ring\nask choice:2 tell\nask next again",
    )
    bundle = compile_flow(project.flow).bundle
    proposed = list(propose(project.flow, bundle))
    runs = list(run_scenarios(proposed, offline(bundle), project.flow))
    assert runs
    assert [one.difference for one in runs if not one.passed] == []
    assert coverage(project.flow, [one.walk for one in runs]).missed_links == ()
    assert "Press 1: cut off without a word" in [one.name for one in proposed]


def test_an_outgoing_call_comes_from_the_number_of_its_entry() -> None:
    entry = EntryNode(id=NodeId("in"), kind=EntryKind.OUTGOING, number="+4930")
    project = project_of(
        entry,
        branch("ours", "+4930", "+4940"),
        say("right"),
        say("wrong"),
        links="in start ours\nours case:+4930 right\nours case:+4940 wrong\nours else wrong",
    )
    bundle = compile_flow(project.flow).bundle
    (run,) = run_scenarios(propose(project.flow, bundle), offline(bundle), project.flow)
    assert run.passed
    assert "right" in run.walk.nodes


def test_what_is_covered_is_not_proposed_again() -> None:
    project = menu_flow()
    bundle = compile_flow(project.flow).bundle
    first = list(propose(project.flow, bundle))
    walks = [one.walk for one in run_scenarios(first[:2], offline(bundle), project.flow)]
    rest = list(propose(project.flow, bundle, coverage(project.flow, walks).links, {first[0].name}))
    assert len(rest) < len(first)
    again = [one.walk for one in run_scenarios(rest, offline(bundle), project.flow)]
    assert coverage(project.flow, [*walks, *again]).missed_links == ()


def test_waiting_documents_are_taken_too() -> None:
    project = project_of(
        call(),
        verb("queue", "Enqueue", "support"),
        menu("wait", "1", numDigits="1"),
        verb("leave", "Leave"),
        say("bye", "Goodbye."),
        links="in start queue\nqueue waitUrl wait\nwait choice:1 leave\nwait next bye\n"
        "queue result:leave bye",
    )
    bundle = compile_flow(project.flow).bundle
    proposed = list(propose(project.flow, bundle))
    runs = list(run_scenarios(proposed, offline(bundle), project.flow))
    assert all(one.passed for one in runs)
    assert coverage(project.flow, [one.walk for one in runs]).missed_links == ()


def test_a_hang_up_is_proposed_where_it_is_told_apart() -> None:
    project = project_of(
        call(),
        verb("queue", "Enqueue", "support"),
        verb("pay", "Pay"),
        say("gone", "Never heard."),
        say("bye", "Goodbye."),
        links="in start queue\nqueue result:hangup gone\nqueue result:bridged pay\n"
        "queue next bye\npay result:success bye\npay result:caller-hung-up gone",
    )
    bundle = compile_flow(project.flow).bundle
    proposed = list(propose(project.flow, bundle))
    names = [one.name for one in proposed]
    assert any(name.startswith("Hang up while waiting: ") for name in names), names
    assert any(name.startswith("Hang up instead of paying: ") for name in names), names
    runs = list(run_scenarios(proposed, offline(bundle), project.flow))
    assert all(one.passed for one in runs)
    assert coverage(project.flow, [one.walk for one in runs]).missed_links == ()


def test_the_command_writes_them(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    flow = tmp_path / "desk.callflow"
    save_project(menu_flow(), flow)
    assert main(["scenarios", str(flow), "--dry-run"]) == 0
    assert "[[scenario]]" in capsys.readouterr().out
    assert main(["scenarios", str(flow)]) == 0
    assert len(load_scenarios(tmp_path / "desk.scenarios.toml")) >= 3
    assert main(["scenarios", str(flow)]) == 0
    assert "Nothing to add" in capsys.readouterr().err
    assert main(["test", str(flow), "--coverage", "--min", "100"]) == 0
