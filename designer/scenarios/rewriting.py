"""A file of scenarios written again: what did not change keeps its text and its comments."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from designer.scenarios.scenario import Scenario

_TABLE = "[[scenario]]"


@dataclass(slots=True)
class Block:
    """The lines of one scenario: ``lead`` are the comments and empty lines before it."""

    lead: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)


_NOTHING: tuple[Scenario | None, Block] = (None, Block(lead=["\n"]))


def rewritten(
    text: str, held: Sequence[Scenario], new: Sequence[Scenario], table: Callable[[Scenario], str]
) -> str:
    """``text``, which holds the scenarios ``held``, holding ``new``; ``table`` writes one.

    A scenario that is the same keeps its lines, one of the same name (or place, when it alone is
    renamed) the comments before it. Read the result back: it may be wrong where a text of several
    lines looks like the beginning of a scenario.
    """
    head, blocks = _blocks(text)
    rows = list(zip(held, blocks, strict=False))
    by_name = {old.name: (old, block) for old, block in rows}
    made = "".join(head)
    for number, scenario in enumerate(new):
        same_place = rows[number] if len(held) == len(new) == len(rows) else _NOTHING
        old, block = by_name.get(scenario.name, same_place)
        made += "" if made.endswith("\n") else "\n"
        made += "".join(block.lead)
        made += "".join(block.lines) if old == scenario else table(scenario)
    return made


def _blocks(text: str) -> tuple[list[str], list[Block]]:
    """What comes before the first scenario, and each of them."""
    head: list[str] = []
    blocks: list[Block] = []
    lines = head
    asides: list[str] = []
    for line in text.splitlines(keepends=True):
        bare = line.strip()
        if bare.startswith(_TABLE):
            blocks.append(Block(asides))
            lines, asides = blocks[-1].lines, []
            lines.append(line)
        elif not bare or bare.startswith("#"):
            asides.append(line)
        else:
            lines += [*asides, line]
            asides = []
    lines += asides
    return head, blocks
