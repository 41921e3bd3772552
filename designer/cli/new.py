"""``new``: start a flow from a template, or from nothing."""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

from designer.cli.command import FINE
from designer.cli.templatefiles import template_path
from designer.errors import StorageError
from designer.flow import EntryNode, NodeId, Project, add_node
from designer.storage import SUFFIX, load_project, media_beside, save_project

BLANK = "blank"
"""What the window calls the flow that no template begins."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """FLOW, --template and --force."""
    parser.add_argument("flow", metavar="FLOW", type=Path, help=f"the file to make, NAME{SUFFIX}")
    parser.add_argument(
        "--template",
        metavar="NAME",
        help="the template to start from; without, or blank: one empty entry",
    )
    parser.add_argument("--force", action="store_true", help="overwrite a file that is there")
    parser.epilog = "example: twiml-designer new desk.callflow --template front-desk"


def run(options: argparse.Namespace) -> int:
    """Make the file, and the media files that the template plays beside it."""
    path: Path = options.flow if options.flow.suffix else options.flow.with_suffix(SUFFIX)
    if path.exists() and not options.force:
        raise StorageError(f"{path} is there already; overwrite it with --force.")
    if options.template in {None, BLANK}:
        save_project(_empty(path.stem), path)
    else:
        template = template_path(options.template)
        project = load_project(template)
        save_project(project, path)
        _copy_media(project, template.parent, path.parent)
    print(path)
    return FINE


def _empty(name: str) -> Project:
    entry = EntryNode(id=NodeId("entry-1"))
    return add_node(Project(name=name), entry, (0.0, 0.0))


def _copy_media(project: Project, source: Path, folder: Path) -> None:
    """Put the template's media files beside the new flow, where none are yet."""
    for name, old in media_beside(project, source).items():
        new = folder / name
        if not new.exists():
            new.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(old, new)
