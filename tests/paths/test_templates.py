"""The templates, proved: no path ends badly, and every path is a call that goes just so."""

from pathlib import Path

import pytest

from designer.flow import Project, Property, compile_flow
from designer.paths import CallPath, Verdict, build, machines_of, paths_of, prove
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
