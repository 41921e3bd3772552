"""Importing what this program exported: documents with their routes and entries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from designer.bundle import Bundle, BundleEntry, Case, Route
from designer.flow import Project, SourceEntry
from designer.problem import Problem
from designer.storage.bundlefiles import read_bundle
from designer.storage.importing.documents import assemble, read_documents
from designer.storage.importing.imported import Imported
from designer.storage.importing.urls import Links


def import_bundle(folder: Path) -> Imported:
    """The flow of the bundle in ``folder``; StorageError when it cannot be read."""
    bundle = read_bundle(folder)
    project, notes = flow_of(bundle, _name(folder))
    media = {path: folder / file for path, file in bundle.media.items()}
    return Imported(project, notes, MappingProxyType(media))


def flow_of(bundle: Bundle, name: str) -> tuple[Project, tuple[Problem, ...]]:
    """The flow that compiles to a bundle, and notes about it."""
    routes = drawn_routes(bundle)
    read = read_documents(bundle.documents.items(), len(bundle.documents))
    base = bundle.base_url.rstrip("/")
    links = Links(frozenset((*bundle.documents, *routes)), f"{base}/" if base else "")
    return assemble(
        read,
        links.resolve,
        name=name,
        base_url=base,
        routes=routes,
        entries=[_entry(one) for one in bundle.entries],
    )


def drawn_routes(bundle: Bundle) -> Mapping[str, Route]:
    """The routes that stand for something in a flow; compiling makes the others again.

    Those others choose among variants of a path by query, or are another spelling of a path.
    """
    return {
        path: replace(route, cases=_own_cases(path, route))
        for path, route in bundle.routes.items()
        if route.source
    }


def _own_cases(path: str, route: Route) -> tuple[Case, ...]:
    """The rows without those that choose a variant by query."""
    return tuple(case for case in route.cases if not case.target.startswith(f"{path}?"))


def _name(folder: Path) -> str:
    where = folder.resolve()
    return (where.parent if where.name == "bundle" else where).name or "Imported"


def _entry(entry: BundleEntry) -> SourceEntry:
    is_named_by_id = entry.name == entry.source
    return SourceEntry(
        entry.path,
        entry.kind,
        "" if is_named_by_id else entry.name,
        entry.method,
        entry.number,
        entry.fallback,
        entry.fallback_method,
        entry.status_callback,
    )
