"""Documents built by Twilio's library come through an import unchanged: the whole vocabulary."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from designer.flow import OpaqueNode, Project, compile_flow
from designer.storage.importing import import_source
from designer.storage.importing.documents import assemble, read_documents
from designer.storage.importing.files import links_among
from designer.twiml import check, is_same, read
from tests.helpers.twiliodocs import all_elements, full_documents, random_document

FULL = dict(full_documents())


def imported(documents: dict[str, str]) -> Project:
    """The flow of these documents, without a folder."""
    found = read_documents((path, text.encode()) for path, text in documents.items())
    project, _ = assemble(found, links_among(found).resolve, name="x")
    return project


def canonical(data: bytes) -> bytes:
    """lxml's canonical XML without the white space that stands between verbs and nouns only."""
    root = etree.fromstring(data)
    for one in root.iter():
        spoken = one.tag == "Say" or any(up.tag == "Say" for up in one.iterancestors())
        if len(one) and not spoken and not (one.text or "").strip():
            one.text = None
        outside = not any(up.tag == "Say" for up in one.iterancestors())
        if outside and not (one.tail or "").strip():
            one.tail = None
    return etree.tostring(root, method="c14n", with_comments=True)


def test_the_library_knows_every_element() -> None:
    tags = {one.tag for one in all_elements()}
    found = {one.tag for text in FULL.values() for one in etree.fromstring(text.encode()).iter()}
    assert found - {"Response"} == tags


def test_every_element_with_every_attribute_survives(tmp_path: Path) -> None:
    for name, text in FULL.items():
        (tmp_path / f"{name}.xml").write_text(text, encoding="utf-8")
    project = import_source(str(tmp_path)).project
    assert not any(isinstance(node, OpaqueNode) for node in project.flow.nodes.values())
    made = compile_flow(project.flow, base_url=project.base_url).bundle.documents
    for name, text in FULL.items():
        assert is_same(made[f"{name}.xml"], text.encode()), name
        assert canonical(made[f"{name}.xml"]) == canonical(text.encode()), name


@settings(max_examples=60)
@given(st.integers(0, 10**9))
def test_any_document_of_the_library_survives(seed: int) -> None:
    text = random_document(Random(seed))
    made = compile_flow(imported({"a.xml": text}).flow).bundle.documents
    assert canonical(made["a.xml"]) == canonical(text.encode())


@pytest.mark.parametrize("name", sorted(FULL))
def test_the_checks_know_every_name(name: str) -> None:
    found = {one.rule for one in check(read(FULL[name]))}
    assert not found & {"unknown-element", "unknown-attribute"}
