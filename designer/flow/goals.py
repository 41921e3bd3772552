"""What a URL in a document of a compiled flow means: a document, a route, somebody else."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from designer.flow.compile import Compiled
from designer.flow.model import ExternalNode, Flow, NodeId
from designer.flow.paths import as_url, path_in
from designer.flow.slots import can_be_linked
from designer.flow.urls import site_of, url_prefix


@dataclass(frozen=True, slots=True)
class Goals:
    """The goals that links can have, as the document at ``document`` names them."""

    flow: Flow
    document: str
    prefix: str
    starts: dict[str, NodeId]
    """The node that a link to each path leads to."""
    externals: dict[tuple[str, str], NodeId]
    """By URL and method."""
    media: frozenset[str]
    base: str

    @classmethod
    def of(cls, flow: Flow, compiled: Compiled, document: str) -> Goals:
        """The goals of a flow, seen from one of its documents."""
        nodes = flow.nodes
        return cls(
            flow,
            document,
            url_prefix(compiled.bundle.base_url, compiled.starts.values()),
            {
                path: node_id
                for node_id, path in compiled.starts.items()
                if not isinstance(nodes[node_id], ExternalNode)
            },
            {
                (node.url, node.method): node.id
                for node in nodes.values()
                if isinstance(node, ExternalNode) and node.url
            },
            frozenset(compiled.bundle.media.values()),
            site_of(compiled.bundle.base_url),
        )

    def path(self, url: str) -> str:
        """The path that a URL as written means; the URL itself when it is no path of the flow."""
        try:
            whole = urljoin(self.base + self.document, url.strip())
        except ValueError:  # "http://[": half an IPv6 address
            return url.strip()
        return (
            path_in(whole.removeprefix(self.base)) if whole.startswith(self.base) else url.strip()
        )

    def target(self, url: str, method: str) -> NodeId | None:
        """The node that a URL leads to, when asked with this method; None when none is known."""
        if not can_be_linked(url):
            return None
        external = self.externals.get((url.strip(), method))
        return external if external is not None else self.starts.get(self.path(url))

    def meant(self, url: str) -> str:
        """What a URL as written stands for: the URL of somebody else, or a path."""
        is_theirs = any(one == url.strip() for one, _ in self.externals)
        return url.strip() if is_theirs else self.path(url)

    def usual(self, meant: str) -> str:
        """How documents name it when no import says otherwise."""
        is_theirs = any(one == meant for one, _ in self.externals)
        return meant if is_theirs else self.prefix + as_url(meant)
