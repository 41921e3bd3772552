"""What verbs of one or of several kinds have in common: one row of a form for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from designer.flow import VerbNode, verb_spec
from designer.text import tr
from designer.twiml import AttributeSpec, ElementSpec, Status, check_value
from designer.ui.inspector.links import is_link_attribute


@dataclass(frozen=True)
class Shared:
    """One attribute as each kind of verb has it: ``owns`` in the order of ``tags``."""

    tags: tuple[str, ...]
    owns: tuple[AttributeSpec, ...]

    @cached_property
    def spec(self) -> AttributeSpec:
        """The row for all: what the kinds agree on is said in their words, and what they do not
        is said of each, under the attribute's own name. The narrowest bounds hold."""
        first, *others = self.owns
        if not others:
            return first
        return replace(
            first,
            label=self._agreed(lambda one: one.label, first.name),
            help=self._agreed(lambda one: one.help, self._each(lambda one: one.help)),
            note=self._agreed(lambda one: one.note, self._each(lambda one: one.note)),
            default=self._agreed(lambda one: one.default, ""),
            default_words=self._agreed(_unset, tr("varies by verb")),
            minimum=max(_known(one.minimum for one in self.owns), default=None),
            maximum=min(_known(one.maximum for one in self.owns), default=None),
            unit=self._agreed(lambda one: one.unit, ""),
            required=any(one.required for one in self.owns),
            status=next((one.status for one in self.owns if not _is_current(one)), first.status),
        )

    def check(self, _: AttributeSpec, value: str) -> str:
        """Why one of the verbs cannot have the value; empty when all can."""
        return next((words for one in self.owns if (words := check_value(one, value))), "")

    def _agreed(self, read: Callable[[AttributeSpec], str], otherwise: str) -> str:
        said = {read(one) for one in self.owns}
        return said.pop() if len(said) == 1 else otherwise

    def _each(self, read: Callable[[AttributeSpec], str]) -> str:
        pairs = zip(self.tags, self.owns, strict=True)
        return "\n".join(f"{tag}: {said}" for tag, one in pairs if (said := read(one)))


def shared_attributes(verbs: Sequence[VerbNode]) -> tuple[Shared, ...]:
    """The attributes that every one of the verbs can have, of the same kind, in table order."""
    found = [verb_spec(verb.element) for verb in verbs]
    kinds = list(dict.fromkeys(spec for spec in found if spec is not None))
    if not kinds or None in found:
        return ()
    shared: list[Shared] = []
    for one in kinds[0].attributes:
        owns = [_same(spec, one) for spec in kinds]
        if all(owns):
            tags = tuple(spec.tag for spec in kinds)
            shared.append(Shared(tags, tuple(own for own in owns if own is not None)))
    return tuple(shared)


def _same(spec: ElementSpec, one: AttributeSpec) -> AttributeSpec | None:
    """The attribute of that name in another kind of verb, where it has values of the same sort."""
    own = spec.attribute(one.name)
    if own is None or is_link_attribute(spec, one.name):
        return None
    is_same = (own.kind, own.values, own.is_list) == (one.kind, one.values, one.is_list)
    return own if is_same else None


def _unset(spec: AttributeSpec) -> str:
    """What applies while it is not set."""
    return spec.default_words or spec.default


def _known(bounds: Iterable[float | None]) -> list[float]:
    return [bound for bound in bounds if bound is not None]


def _is_current(spec: AttributeSpec) -> bool:
    return spec.status is Status.CURRENT
