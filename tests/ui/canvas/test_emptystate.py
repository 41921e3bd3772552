"""What an empty canvas says, and when it stops saying so."""

from pytestqt.qtbot import QtBot

from designer.flow import EntryNode, NodeId, Project, VerbNode, add_node
from designer.twiml import element
from designer.ui.canvas import Canvas
from designer.ui.workspace import Workspace


def shown(qtbot: QtBot, project: Project) -> Canvas:
    """A canvas on the project, on the screen; its workspace is its parent's."""
    workspace = Workspace(project)
    canvas = Canvas(workspace)
    qtbot.addWidget(canvas, before_close_func=lambda _: workspace.findings.close())
    canvas.resize(800, 600)
    canvas.show()
    qtbot.waitExposed(canvas)
    return canvas


def words(canvas: Canvas) -> bool:
    """Whether the next step is said."""
    label = canvas.findChild(object, "emptyCanvas")
    assert label is not None
    return bool(label.isVisible())


def test_a_flow_that_only_begins_says_the_next_step(qtbot: QtBot) -> None:
    entry = EntryNode(id=NodeId("in"))
    canvas = shown(qtbot, add_node(Project(), entry, (0.0, 0.0)))
    assert words(canvas)
    say = VerbNode(id=NodeId("say"), element=element("Say", {}, "Hello"))
    canvas.workspace.bridge.do("Add Say", lambda project: add_node(project, say, (300.0, 0.0)))
    assert not words(canvas)
    canvas.workspace.bridge.undo()
    assert words(canvas)


def test_an_empty_flow_says_it_too(qtbot: QtBot) -> None:
    assert words(shown(qtbot, Project()))
