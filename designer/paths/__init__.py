"""Every way that a call can take through a flow, by the simulator's own semantics."""

from designer.paths.cover import fewest_paths, open_circles
from designer.paths.findings import problems_of, property_problems
from designer.paths.machine import Machine, Pulse, build, no_pulse
from designer.paths.model import Edge, End, History, Seconds, State, Usage, Verdict
from designer.paths.prices import cost
from designer.paths.properties import machines_of, property_words, prove
from designer.paths.search import RULE, Proof
from designer.paths.walks import (
    LIMIT,
    CallPath,
    Paths,
    actions_along,
    chain_to,
    path_along,
    paths_of,
    shortest_tree,
    silent_loops,
)
from designer.paths.words import VERDICT_WORDS, call_name, end_name

__all__ = [
    "LIMIT",
    "RULE",
    "VERDICT_WORDS",
    "CallPath",
    "Edge",
    "End",
    "History",
    "Machine",
    "Paths",
    "Proof",
    "Pulse",
    "Seconds",
    "State",
    "Usage",
    "Verdict",
    "actions_along",
    "build",
    "call_name",
    "chain_to",
    "cost",
    "end_name",
    "fewest_paths",
    "machines_of",
    "no_pulse",
    "open_circles",
    "path_along",
    "paths_of",
    "problems_of",
    "property_problems",
    "property_words",
    "prove",
    "shortest_tree",
    "silent_loops",
]
