"""Hypothesis strategies for element trees, nodes and whole projects.

``elements()`` are trees that XML can hold: known verbs with their nouns, and things no vocabulary
knows, with mixed text, comments, CDATA and instructions. ``projects()`` keep every invariant of
the model: they are built by the edits of :mod:`designer.flow`, with links that may exist.
"""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from designer.bundle import OPERATORS, EntryKind
from designer.flow import (
    BranchCase,
    BranchNode,
    Choice,
    EntryNode,
    ExternalNode,
    Node,
    NodeId,
    NoteNode,
    OpaqueNode,
    Origin,
    Project,
    Shell,
    Spelling,
    VerbNode,
    Way,
    add_node,
    connect,
    outcomes_of,
    set_document,
    why_no_document,
    why_no_link,
)
from designer.twiml import (
    TEXT,
    CData,
    Channel,
    Comment,
    Content,
    Element,
    ElementSpec,
    Instruction,
    verbs,
)

LETTERS = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"])
"""Characters that XML and JSON keep as they are."""

NAMES = st.from_regex(r"[A-Za-z_][A-Za-z0-9_.-]{0,8}", fullmatch=True).filter(
    lambda name: not name.lower().startswith("xml")
)
"""Names of elements and attributes without a prefix."""

FREQUENT = ("Gather", "Dial", "Redirect", "Enqueue", "Message")
"""Verbs with ways out of their own."""


@cache
def words() -> st.SearchStrategy[str]:
    """Text as an author writes it: short, of any language, perhaps with lines, marks and a
    placeholder."""
    return st.one_of(
        st.sampled_from(["Hello.", "Press 1 & wait", "<b>", "a\nb\n", "  ", "{{From}}", "“é” 你"]),
        st.text(LETTERS, min_size=1, max_size=12),
        st.text(st.sampled_from("a \n\t"), min_size=1, max_size=6),
    )


@cache
def values() -> st.SearchStrategy[str]:
    """Values of attributes: also empty ones, and ones with white space and quotes."""
    return st.one_of(
        st.sampled_from(["", "1", "true", "alice", "a\"b'c", "x\ny\tz", "5-10"]),
        st.text(LETTERS, max_size=8),
    )


@cache
def attributes(
    names: st.SearchStrategy[str] = NAMES,
) -> st.SearchStrategy[tuple[tuple[str, str], ...]]:
    """Up to three attributes with different names."""
    return st.dictionaries(names, values(), max_size=3).map(lambda found: tuple(found.items()))


@cache
def asides() -> st.SearchStrategy[Content]:
    """Comments, instructions and CDATA."""
    plain = st.text(LETTERS, max_size=8)
    return st.one_of(
        plain.filter(lambda text: "--" not in text and not text.endswith("-")).map(Comment),
        plain.filter(lambda text: text and "]]>" not in text).map(CData),
        st.builds(Instruction, NAMES, plain.map(str.lstrip).filter(lambda text: "?>" not in text)),
    )


def merged(children: list[Content]) -> tuple[Content, ...]:
    """The children with neighbouring strings joined, as an element tree holds them."""
    done: list[Content] = []
    for child in children:
        if done and isinstance(child, str) and isinstance(done[-1], str):
            done[-1] = done[-1] + child
        else:
            done.append(child)
    return tuple(done)


@cache
def unknown_elements(depth: int = 2) -> st.SearchStrategy[Element]:
    """Elements that no vocabulary knows, with any content."""
    inner: st.SearchStrategy[Content] = st.one_of(words(), asides())
    if depth:
        inner = st.one_of(inner, unknown_elements(depth - 1))
    return st.builds(Element, NAMES, attributes(), st.lists(inner, max_size=3).map(merged))


@cache
def known_elements(spec: ElementSpec) -> st.SearchStrategy[Element]:
    """Elements of one row of the vocabulary, with some of its attributes and nouns.

    Attributes whose URL is another document are left out: in a flow, links stand for them.
    """
    linked = {link.attribute for link in spec.documents}
    if spec.action is not None:
        linked.add(spec.action.attribute)
    names = [one.name for one in spec.attributes if one.name not in linked]
    some = attributes(st.sampled_from(names)) if names else st.just(())
    inner: list[st.SearchStrategy[Content]] = [asides()]
    if spec.text is not None and TEXT not in linked:
        inner.append(words())
    children = [child for tag in spec.children if (child := _child(spec, tag)) is not None]
    if children:
        inner.append(st.sampled_from(children).flatmap(known_elements))
    content = st.lists(st.one_of(inner), max_size=3).map(merged)
    return st.builds(Element, st.just(spec.tag), some, content)


def _child(spec: ElementSpec, id: str) -> ElementSpec | None:
    """A child's row; None for the row itself and its like, which would nest for ever."""
    child = spec.child(id)
    return child if child is not None and not child.children else None


@cache
def elements(channel: Channel | None = None) -> st.SearchStrategy[Element]:
    """Verbs of the channel (of both when None), and now and then an element nobody knows."""
    specs = [spec for one in Channel if channel in (None, one) for spec in verbs(one)]
    known = st.sampled_from(specs).flatmap(known_elements)
    frequent = [spec for spec in specs if spec.tag in FREQUENT]
    often = st.sampled_from(frequent).flatmap(known_elements)
    return st.one_of(known, often, often, unknown_elements())


@cache
def choices() -> st.SearchStrategy[tuple[Choice, ...]]:
    """A Gather's choices, with different ids and keys."""
    row = st.tuples(
        st.sampled_from(["1", "2", "3", "9", "0", "*", "12", ""]),
        st.lists(words(), max_size=2).map(tuple),
        st.one_of(st.just(""), words()),
    )
    rows = st.lists(row, max_size=4, unique_by=lambda one: one[0])
    return rows.map(
        lambda found: tuple(Choice(f"c{i}", *one) for i, one in enumerate(found, start=1))
    )


@cache
def cases() -> st.SearchStrategy[tuple[BranchCase, ...]]:
    """The rows of a Branch."""
    row = st.tuples(
        st.sampled_from(sorted(OPERATORS)),
        st.lists(words(), min_size=1, max_size=2).map(tuple),
        st.one_of(st.just(""), words()),
    )
    return st.lists(row, max_size=3).map(
        lambda found: tuple(BranchCase(f"c{i}", *one) for i, one in enumerate(found, start=1))
    )


@st.composite
def verb_nodes(draw: st.DrawFn, id: str, channel: Channel | None = None) -> VerbNode:
    """A verb, a Gather with choices more often than its share."""
    element = draw(elements(channel))
    rows = draw(choices()) if element.tag == "Gather" else ()
    return VerbNode(
        id=NodeId(id),
        title=draw(titles()),
        element=element,
        choices=rows,
        origin=draw(st.one_of(st.none(), st.none(), origins())),
    )


@cache
def origins() -> st.SearchStrategy[Origin]:
    """What an import kept of a verb's document: at times nothing of use any more."""
    around = st.lists(st.one_of(words().filter(str.strip), asides()), max_size=2).map(merged)
    outside = st.lists(asides().filter(lambda one: not isinstance(one, CData)), max_size=2)
    spelling = st.builds(
        Spelling,
        st.sampled_from(["action", "target", "url@0", "waitUrl"]),
        st.sampled_from(["/menus/sales", "../hours", " main.xml ", "", "https://a.example/x"]),
        st.sampled_from(["menus/sales.xml", "hours", "main.xml", "https://example.com/twiml"]),
        st.sampled_from(["main.xml", "n-1.xml", "hours"]),
        st.integers(-1, 3),
    )
    shell = st.builds(
        Shell,
        st.builds(Element, st.just("Response"), attributes()),
        outside.map(tuple),
        outside.map(tuple),
        around,
    )
    return st.builds(
        Origin, around, st.lists(spelling, max_size=2).map(tuple), st.one_of(st.none(), shell)
    ).filter(lambda one: one != Origin())


@cache
def opaque_nodes(id: str) -> st.SearchStrategy[OpaqueNode]:
    """Documents that could not be read, and steps of other products."""
    document = st.builds(
        OpaqueNode,
        id=st.just(NodeId(id)),
        document=st.just(f"kept-{id}.xml"),
        content=st.sampled_from([b"<Response><Say>a & b</Response>", b"", b"\xff\x00"]),
        reason=words(),
    )
    ways = st.lists(words(), max_size=3).map(
        lambda labels: tuple(Way(f"way:{n}", label) for n, label in enumerate(labels, start=1))
    )
    step = st.builds(OpaqueNode, id=st.just(NodeId(id)), title=titles(), reason=words(), ways=ways)
    return st.one_of(document, step)


@cache
def titles() -> st.SearchStrategy[str]:
    """A person's name for a node, often none."""
    return st.one_of(st.just(""), st.just(""), words())


@cache
def methods() -> st.SearchStrategy[str]:
    """HTTP methods that Twilio uses."""
    return st.sampled_from(["POST", "GET"])


@st.composite
def nodes(draw: st.DrawFn, id: str, channel: Channel | None = None) -> Node:
    """A node of any kind with this id; verbs are the most frequent."""
    node_id, title = NodeId(id), draw(titles())
    kinds = ["verb", "verb", "verb", "entry", "branch", "external", "note", "opaque"]
    match draw(st.sampled_from(kinds)):
        case "opaque":
            return draw(opaque_nodes(id))
        case "entry":
            return EntryNode(
                id=node_id,
                title=title,
                kind=draw(st.sampled_from(list(EntryKind))),
                number=draw(st.sampled_from(["", "+15550002222"])),
                method=draw(methods()),
                fallback_method=draw(methods()),
                status_callback=draw(st.sampled_from(["", "https://example.com/status"])),
            )
        case "branch":
            parameter = draw(st.sampled_from(["From", "To", "Body", "CallStatus"]))
            return BranchNode(id=node_id, title=title, parameter=parameter, cases=draw(cases()))
        case "external":
            url = draw(st.sampled_from(["", "https://example.com/twiml?x=1&y=2"]))
            return ExternalNode(id=node_id, title=title, url=url, method=draw(methods()))
        case "note":
            return NoteNode(id=node_id, title=title, text=draw(st.one_of(st.just(""), words())))
        case _:
            return draw(verb_nodes(id, channel))


@cache
def coordinates() -> st.SearchStrategy[float]:
    """Places on the canvas, whole and broken ones."""
    return st.one_of(
        st.integers(-5000, 5000).map(float),
        st.floats(allow_nan=False, allow_infinity=False),
    )


@st.composite
def projects(draw: st.DrawFn, max_nodes: int = 6, channel: Channel | None = None) -> Project:
    """A project with up to ``max_nodes`` nodes, links that may exist, and some named documents."""
    project = Project(name=draw(words()), base_url=draw(st.sampled_from(["", "https://a.example"])))
    for number in range(draw(st.integers(0, max_nodes))):
        node = draw(nodes(f"n-{number + 1}", channel))
        project = add_node(project, node, (draw(coordinates()), draw(coordinates())))
    for node_id in project.flow.nodes:
        project = draw(_with_name(project, node_id))
        project = draw(_with_links(project, node_id))
    return project


@st.composite
def _with_name(draw: st.DrawFn, project: Project, node_id: NodeId) -> Project:
    """The project in which the node's document has a name, now and then."""
    name = draw(st.sampled_from(["", "", "main.xml", "menus/sales.xml", "hours", "ü.xml"]))
    node = project.node(node_id)
    if not isinstance(node, VerbNode | BranchNode) or why_no_document(project.flow, node_id, name):
        return project
    return set_document(project, node_id, name)


@st.composite
def _with_links(draw: st.DrawFn, project: Project, node_id: NodeId) -> Project:
    """The project in which some of the node's ways out are linked to nodes they may lead to."""
    for way in outcomes_of(project.flow, node_id):
        target = draw(st.sampled_from([None, *project.flow.nodes]))
        if target is not None and not why_no_link(project.flow, node_id, way.key, target):
            project = connect(project, node_id, way.key, target)
    return project
