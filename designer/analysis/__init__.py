"""What is wrong with a flow: the flow as a graph, the rules, and tidy arrangement.

The only package that knows networkx. It knows nothing of the window.
"""

from designer.analysis.analyser import Analyser, Analysis, analyse
from designer.analysis.arrange import arrange
from designer.analysis.graph import FlowGraph, Role, Way
from designer.analysis.profiles import PROFILES, Profile
from designer.analysis.reached import Reached
from designer.analysis.rules import RULES, Rule, name_of

__all__ = [
    "PROFILES",
    "RULES",
    "Analyser",
    "Analysis",
    "FlowGraph",
    "Profile",
    "Reached",
    "Role",
    "Rule",
    "Way",
    "analyse",
    "arrange",
    "name_of",
]
