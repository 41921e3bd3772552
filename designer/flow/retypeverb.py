"""One verb of an edited document: its node with what was typed, its URLs back as links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from designer.flow.goals import Goals
from designer.flow.legality import why_no_link
from designer.flow.matching import pair
from designer.flow.media import MEDIA_TAGS, file_named, is_media_file, media_file, media_slot
from designer.flow.model import Flow, NodeId, Origin, Spelling, VerbNode
from designer.flow.outcomes import ACTION, ELSE, NEXT, TARGET, beside_key, split_beside, verb_spec
from designer.flow.slots import outcome_in, slots
from designer.twiml import Element, ElementSpec


@dataclass(slots=True)
class Retyped:
    """A verb as typed: its node, and its links but the ``next`` one.

    ``keeps_answer``: what the verb's action is sent to did not change, so that a ``next`` link
    that is one of the answers may stay.
    """

    node: VerbNode
    links: dict[str, NodeId] = field(default_factory=dict)
    keeps_answer: bool = True


def retype(
    node: VerbNode,
    links: Mapping[str, NodeId],
    written: Element | None,
    new: Element,
    goals: Goals,
) -> Retyped:
    """The verb ``node`` once its element, in the document as ``written``, became ``new``.

    ``written`` is None for a verb that was not there. A URL that did not change stays the link it
    was, one that names a known document becomes a link to it, any other is kept as it is.
    """
    if written == new:
        return Retyped(node, {key: goal for key, goal in links.items() if key != NEXT})
    spec = verb_spec(new)
    if spec is None:
        return Retyped(replace(node, element=new, choices=()), {}, keeps_answer=False)
    return _Retyping(node, links, written, new, goals, spec).run()


@dataclass(slots=True)
class _Retyping:
    node: VerbNode
    links: Mapping[str, NodeId]
    written: Element | None
    new: Element
    goals: Goals
    spec: ElementSpec
    done: Element = field(init=False)
    spellings: list[Spelling] = field(default_factory=list)

    def run(self) -> Retyped:
        self.done = self.new
        result = Retyped(self.node)
        before = self._before()
        for slot, _ in slots(self.spec, self.new):
            self._retype_slot(result, slot, before.get(slot))
        if self.spec.action is None or not self.spec.action.choices:
            result.node = replace(result.node, choices=())
        self._name_media()
        origin = replace(self.node.origin or Origin(), spellings=tuple(self.spellings))
        kept = None if origin == Origin() else origin
        result.node = replace(result.node, element=self.done, origin=kept)
        return result

    def _retype_slot(self, result: Retyped, slot: str, before: str | None) -> None:
        """One place for a URL; ``before`` is its slot as written before, None when it is new."""
        was_made = before is not None and url_in(self.node.element, before) is None
        if url_in(self.new, slot) is None:
            if self._is_action(slot):
                self._without_action(result, was_made)
        elif before is not None and self._is_same(slot, before):
            if was_made:
                self._keep(result, slot, before)
        else:
            self._link(result, slot)

    def _is_action(self, slot: str) -> bool:
        return self.spec.action is not None and slot == self.spec.action.attribute

    def _before(self) -> dict[str, str]:
        """The slot before of each slot now, of all that had a URL."""
        if self.written is None or self.written.tag != self.new.tag:
            return {}
        now = {old: new for new, old in pair(self.written.elements, self.new.elements).items()}
        found: dict[str, str] = {}
        for slot, index in slots(self.spec, self.written):
            if url_in(self.written, slot) is None:
                continue
            if index is None:
                found[slot] = slot
            elif index in now:
                found[beside_key(slot.partition("@")[0], now[index])] = slot
        return found

    def _is_same(self, slot: str, before: str) -> bool:
        """Whether the URL is still the one that the link was written as."""
        assert self.written is not None
        if url_in(self.new, slot) != url_in(self.written, before):
            return False
        asked, was = self._method(self.new, slot), self._method(self.written, before)
        return asked is not None or was is None

    def _method(self, element: Element, slot: str) -> str | None:
        """The method written beside the slot; None when there is none."""
        attribute, index = self._method_attribute(element, slot), split_beside(slot)[1]
        holder = element if index is None else element.elements[index]
        return holder.get(attribute) if holder.has(attribute) else None

    def _method_attribute(self, element: Element, slot: str) -> str:
        if self.spec.action is not None and self._is_action(slot):
            return self.spec.action.method_attribute
        if slot == TARGET:
            return "method"
        attribute, index = split_beside(slot)
        holder: ElementSpec | None = self.spec
        if index is not None:
            holder = self.spec.child(element.elements[index].tag)
        documents = holder.documents if holder is not None else ()
        return next((one.method_attribute for one in documents if one.attribute == attribute), "")

    def _without_action(self, result: Retyped, was_made: bool) -> None:
        """No action is written: what the answers led to is gone, if it was written before."""
        if was_made or self.written is None or self.written.tag != self.new.tag:
            result.node = replace(result.node, choices=())
            result.keeps_answer = False
            return
        result.links |= self._answers()
        action = self.spec.action
        old = self.node.origin.spellings if self.node.origin is not None else ()
        self.spellings += [one for one in old if action and one.slot == action.attribute]

    def _answers(self) -> dict[str, NodeId]:
        """The links of the answers to the verb's action."""
        return {
            key: target
            for key, target in self.links.items()
            if key in {ELSE, ACTION} or key.startswith(("choice:", "result:"))
        }

    def _keep(self, result: Retyped, slot: str, before: str) -> None:
        """The URL did not change: it stays the link, or the links, that it was."""
        if self._is_action(slot):
            result.links |= self._answers()
        else:
            result.links[slot] = self.links[before]
        url = url_in(self.new, slot) or ""
        old = self.node.origin.spellings if self.node.origin is not None else ()
        known = next((one for one in old if one.slot == before and one.url == url), None)
        method = self._method_made(slot, before)
        if not self._strip(slot, url, known, method) and method:
            self._strip_attribute(slot, method)

    def _method_made(self, slot: str, before: str) -> str:
        """The attribute for the method when compiling writes it beside the URL, else nothing."""
        attribute, old = self._method_attribute(self.new, slot), split_beside(before)[1]
        holder = self.node.element if old is None else self.node.element.elements[old]
        assert self.written is not None
        if holder.has(attribute) or self._method(self.new, slot) != self._method(
            self.written, before
        ):
            return ""
        return attribute if self._method(self.new, slot) is not None else ""

    def _strip_attribute(self, slot: str, attribute: str) -> None:
        index = split_beside(slot)[1]
        path = () if index is None else (index,)
        self.done = self.done.replace_at(path, self.done.at(path).with_attribute(attribute, None))

    def _link(self, result: Retyped, slot: str) -> None:
        """A URL that is new here: a link, when it names something and may."""
        url = url_in(self.new, slot) or ""
        is_action = self._is_action(slot)
        if is_action:
            result.keeps_answer = False
        method = (self._method(self.new, slot) or "POST").upper()
        target = self.goals.target(url, method)
        if target is None or not _may_strip(self.new, slot):
            return
        before = self.done, list(self.spellings)
        self._strip(slot, url, None)
        choices = () if is_action else result.node.choices
        node = replace(result.node, element=self.done, choices=choices)
        outcome = outcome_in(self.spec, slot)
        if _may_link(self.goals.flow, node, outcome, target):
            result.links[outcome] = target
            result.node = replace(result.node, choices=choices)
        else:
            self.done, self.spellings = before

    def _strip(self, slot: str, url: str, known: Spelling | None, method: str = "") -> bool:
        """Take the URL out, and remember how it was written when compiling would not know: whether
        it had to. ``method`` is the attribute that compiling writes behind the URL."""
        place, is_last = 0, True
        if slot == TARGET:
            self.done = self.done.with_text("")
        else:
            attribute, index = split_beside(slot)
            path = () if index is None else (index,)
            names = [name for name, _ in self.new.at(path).attributes]
            place = names.index(attribute)
            is_last = names[place + 1 :] == ([method] if method else [])
            self._strip_attribute(slot, attribute)
        meant = known.path if known is not None else self.goals.meant(url)
        is_spelled = known is not None or not is_last or url != self.goals.usual(meant)
        if is_spelled:
            self.spellings.append(Spelling(slot, url, meant, self.goals.document, place))
        return is_spelled

    def _is_media(self, name: str) -> bool:
        return media_file(name) in self.goals.media

    def _name_media(self) -> None:
        """Media files of the project are named from its folder."""
        prefix = self.goals.prefix
        for path, element in self.done.walk():
            written = element.text
            name = written.strip()
            if element.tag not in MEDIA_TAGS:
                continue
            if not all(isinstance(child, str) for child in element.children):
                if is_media_file(name):  # among comments and CDATA it is written as it is
                    self.spellings.append(
                        Spelling(media_slot(path), name, name, self.goals.document)
                    )
                continue
            if prefix and name.startswith(prefix) and self._is_media(name[len(prefix) :]):
                file = name[len(prefix) :]
            elif is_media_file(name):
                file = file_named(self.goals.document, written)
            else:
                continue
            if written != file:
                self.done = self.done.replace_at(path, element.with_text(file))
            if written != prefix + file:
                slot = media_slot(path)
                self.spellings.append(Spelling(slot, written, file, self.goals.document))


def url_in(element: Element, slot: str) -> str | None:
    """The URL in the slot as written; None when there is none."""
    if slot == TARGET:
        return element.text if element.text.strip() else None
    attribute, index = split_beside(slot)
    holder = element if index is None else element.elements[index]
    return holder.get(attribute) if holder.has(attribute) else None


def _may_strip(element: Element, slot: str) -> bool:
    """Whether the text comes back as it was: it does not among comments."""
    return slot != TARGET or all(isinstance(child, str) for child in element.children)


def _may_link(flow: Flow, node: VerbNode, outcome: str, target: NodeId) -> bool:
    """Whether the verb, as it is now, may lead to the target."""
    goal = node if target == node.id else flow.nodes[target]
    both = Flow().with_nodes({node.id: node, goal.id: goal})
    return not why_no_link(both, node.id, outcome, goal.id)
