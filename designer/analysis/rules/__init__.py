"""Every rule, one module per family."""

from designer.analysis.rules import (
    asking,
    choices,
    delivery,
    endings,
    loops,
    menus,
    places,
    prompts,
    reach,
    settings,
    spokenoptions,
    tries,
)
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
    *spokenoptions.RULES,
    *delivery.RULES,
    *menus.RULES,
    *prompts.RULES,
    *tries.RULES,
    *asking.RULES,
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
