"""Which attributes a form shows at once, and which under "More settings"."""

from __future__ import annotations

from collections.abc import Collection

from designer.twiml import AttributeSpec, Element, ElementSpec, Status, ValueKind

AT_ONCE = 6
"""How many attributes are shown at once, besides the required ones and those that are set."""
WORTH_FOLDING = 3
"""Fewer than this are not put away."""


def common_attributes(
    spec: ElementSpec, element: Element, linked: Collection[str] = ()
) -> tuple[str, ...]:
    """The names of the attributes to show at once, in the table's order.

    Required ones, those that are set, and the first few current ones; methods and callbacks only
    when they are set. ``linked`` names attributes that a link stands for: they count as set.
    """
    shown = {
        one.name
        for one in spec.attributes
        if one.required
        or one.name in spec.needs_one_of
        or element.has(one.name)
        or one.name in linked
    }
    candidates = [one.name for one in spec.attributes if _is_common(spec, one)]
    shown.update(candidates[:AT_ONCE])
    rest = [one for one in spec.attributes if one.name not in shown]
    if len(rest) < WORTH_FOLDING and all(one.status is Status.CURRENT for one in rest):
        return tuple(one.name for one in spec.attributes)
    return tuple(one.name for one in spec.attributes if one.name in shown)


def _is_common(spec: ElementSpec, one: AttributeSpec) -> bool:
    is_action = spec.action is not None and one.name == spec.action.attribute
    return (
        one.status is Status.CURRENT
        and one.kind is not ValueKind.METHOD
        and not one.callback
        and not is_action
    )
