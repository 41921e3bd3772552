"""Every rule, one module per family."""

from designer.analysis.rules import choices, endings, loops, places, reach, settings
from designer.analysis.rules.base import (
    FlowContext,
    FlowRule,
    NodeContext,
    NodeRule,
    Rule,
    name_of,
)

RULES: tuple[NodeRule | FlowRule, ...] = (
    *reach.RULES,
    *endings.RULES,
    *loops.RULES,
    *choices.RULES,
    *settings.RULES,
    *places.RULES,
)
"""All rules, in the order in which findings about one node are shown."""

__all__ = [
    "RULES",
    "FlowContext",
    "FlowRule",
    "NodeContext",
    "NodeRule",
    "Rule",
    "name_of",
]
