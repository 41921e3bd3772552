"""The templates, proved: no path ends badly, and every path is a call that goes just so."""

from dataclasses import replace
from pathlib import Path

import pytest

from designer.analysis import PROFILES, analyse
from designer.flow import PROPERTY_KINDS, Project, Property, compile_flow, unwaive
from designer.paths import (
    CallPath,
    Verdict,
    build,
    machines_of,
    paths_of,
    property_problems,
    prove,
)
from designer.resources import resource_path
from designer.scenarios import offline, run_scenario, scenario_of
from designer.storage import load_project

TEMPLATES = sorted(resource_path("templates").glob("*.callflow"))
FINE = {
    Verdict.PERSON,
    Verdict.VOICEMAIL,
    Verdict.INFORMATION,
    Verdict.AGAIN,
}


def all_paths(project: Project) -> list[CallPath]:
    """The paths of every entry."""
    bundle = compile_flow(project.flow).bundle
    return [
        path
        for entry in bundle.entries
        for path in paths_of(build(bundle, project.flow, entry)).paths
    ]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_every_path_ends_well(path: Path) -> None:
    project = load_project(path)
    found = all_paths(project)
    meant = {node.id for node in project.flow.nodes.values() if node.waivers}
    faults = [one for one in found if one.verdict not in FINE and one.end.node not in meant]
    assert [(one.verdict, one.said) for one in faults] == []
    assert any(one.verdict is not Verdict.AGAIN for one in found)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_every_path_is_a_call_that_goes_so(path: Path) -> None:
    project = load_project(path)
    target = offline(compile_flow(project.flow).bundle)
    for one in all_paths(project):
        if one.verdict is Verdict.AGAIN:
            continue
        run = run_scenario(scenario_of(one, "x"), target, project.flow)
        assert run.passed, run
        assert run.result is not None
        assert run.result.ended_by == one.end.by, one.said
        assert run.walk.nodes[-1] == one.end.node, one.said
        missing = set(one.links) - run.walk.links
        assert not missing, (one.said, missing)


def everything(project: Project) -> Project:
    """The project judged by all profiles and all properties that need no names."""
    stated = [
        Property(kind, keys=3, seconds=120.0 if kind == "silence-ends" else 60.0)
        for kind in PROPERTY_KINDS
        if kind != "never-reaches"
    ]
    return replace(project, profiles=tuple(PROFILES), properties=tuple(stated))


def findings(project: Project) -> list[tuple[str, str, str]]:
    """What rules and properties find: rule, node, words."""
    bundle = compile_flow(project.flow).bundle
    found = [*analyse(project), *property_problems(project, bundle)]
    return [(one.rule, one.node, one.message) for one in found]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_no_profile_and_no_property_finds_a_fault(path: Path) -> None:
    assert findings(everything(load_project(path))) == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_every_waiver_is_needed_and_says_why(path: Path) -> None:
    project = everything(load_project(path))
    for node in project.flow.nodes.values():
        for waiver in node.waivers:
            assert len(waiver.reason) > 20
            bare = unwaive(project, node.id, waiver.rule)
            places = [(rule, place) for rule, place, _ in findings(bare)]
            assert (waiver.rule, node.id) in places, (node.id, waiver.rule)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_the_properties_that_any_line_should_have_hold(path: Path) -> None:
    project = load_project(path)
    bundle = compile_flow(project.flow).bundle
    wanted = [
        Property("words-at-the-end"),
        Property("silence-ends", seconds=400),
        Property("always-ends"),
    ]
    found = [one for one in prove(wanted, machines_of(bundle, project.flow)) if not one.holds]
    assert [(one.property.kind, one.words) for one in found] == []
