"""Selecting another step and typing feel immediate, measured in time of the processor."""

import time
from collections.abc import Callable
from statistics import median

from PySide6.QtWidgets import QApplication

from designer.flow import BranchCase, BranchNode, Choice, EntryNode, NodeId, Project, VerbNode
from designer.twiml import element
from tests.ui.inspector.stage import Stage, project_of

MOST_SECONDS = 0.030

NUMBERS = [element("Number", {}, f"+1555010{number}") for number in range(5)]
NODES = (
    EntryNode(id=NodeId("entry-1")),
    VerbNode(id=NodeId("say-1"), element=element("Say", {}, "Hello " * 50)),
    VerbNode(
        id=NodeId("gather-1"),
        element=element("Gather", {"input": "dtmf"}, element("Say"), element("Play")),
        choices=tuple(Choice(f"c{number}", str(number)) for number in range(10)),
    ),
    VerbNode(id=NodeId("dial-1"), element=element("Dial", {}, *NUMBERS)),
    VerbNode(id=NodeId("pay-1"), element=element("Pay", {}, element("Prompt"))),
    BranchNode(id=NodeId("branch-1"), cases=(BranchCase("c1"), BranchCase("c2"))),
)


def processor_seconds(action: Callable[[], object]) -> float:
    start = time.process_time()
    action()
    return time.process_time() - start


def test_selecting_another_step(stage: Callable[[Project], Stage]) -> None:
    on = stage(project_of(*NODES))
    on.close()
    taken: dict[str, list[float]] = {}
    for _ in range(6):
        for node in NODES:
            seconds = processor_seconds(lambda node=node: on.select(node.id))
            QApplication.processEvents()
            taken.setdefault(node.id, []).append(seconds)
    slow = {node: median(times[1:]) for node, times in taken.items()}
    assert max(slow.values()) < MOST_SECONDS, slow


def test_a_key_in_a_field(stage: Callable[[Project], Stage]) -> None:
    on = stage(project_of(*NODES))
    on.close()
    on.select("dial-1")
    on.type("field--callerId", "+1")
    taken = [processor_seconds(lambda: on.add_text("field--callerId", "5")) for _ in range(12)]
    assert median(taken) < MOST_SECONDS / 2, taken
