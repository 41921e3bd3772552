"""The analyser keeps what did not change, and never tells the difference."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from designer.analysis import Analyser, analyse
from designer.flow import NodeId, Project
from designer.problem import Problem
from tests.helpers.briefflows import call, hangup, project_of, say
from tests.helpers.edits import edited
from tests.helpers.strategies import projects


def bare(problems: tuple[Problem, ...]) -> list[Problem]:
    """The findings without their mends, which cannot be compared."""
    return [replace(problem, fix=None) for problem in problems]


@given(projects(), st.data())
def test_run_by_run_equals_judging_anew(project: Project, data: st.DataObject) -> None:
    analyser = Analyser()
    analyser.run(project)
    for _ in range(6):
        project = data.draw(edited(project))
        assert bare(analyser.run(project).problems) == bare(analyse(project))


@given(projects(max_nodes=8))
def test_any_project_can_be_judged_and_mended(project: Project) -> None:
    for problem in analyse(project):
        assert not problem.node or problem.node in project.flow.nodes
        if problem.fix is not None:
            assert problem.fix.edit(project) != project


def test_findings_by_node() -> None:
    project = project_of(call(), hangup(), say("lost"), links="in start end")
    analysis = Analyser().run(project)
    assert set(analysis.by_node) == {"lost"}
    assert analysis.unreachable == {"lost"}
    assert NodeId("lost") not in analysis.roles
