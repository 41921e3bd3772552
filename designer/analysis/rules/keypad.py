"""The settings of a Gather that decide which keys and words arrive."""

from __future__ import annotations

from dataclasses import dataclass

from designer.flow import Choice, Node, NodeId, VerbNode


@dataclass(frozen=True, slots=True)
class Keypad:
    """A Gather with choices; ``length`` is None: no limit. ``keyed`` are the choices with keys."""

    node: VerbNode
    length: int | None
    finish: str
    timeout: str
    takes_keys: bool
    takes_speech: bool
    choices: tuple[Choice, ...]
    keyed: tuple[Choice, ...]

    @property
    def id(self) -> NodeId:
        """The Gather's id."""
        return self.node.id


def keypad_in(node: Node) -> Keypad | None:
    """The settings of a Gather that has choices; None for any other node."""
    if not isinstance(node, VerbNode) or node.element.tag != "Gather" or not node.choices:
        return None
    element = node.element
    digits = element.get("numDigits")
    taken = element.get("input", "dtmf").split()
    return Keypad(
        node,
        int(digits) if digits.isascii() and digits.isdigit() and int(digits) else None,
        element.get("finishOnKey", "#"),
        element.get("timeout", "5"),
        "dtmf" in taken,
        "speech" in taken,
        node.choices,
        tuple([choice for choice in node.choices if choice.digits]),
    )
