"""``templates``: list the templates."""

from __future__ import annotations

import argparse

from designer.cli.command import FINE
from designer.cli.templatefiles import template_index


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """None but --help."""
    parser.epilog = "Start from one with: twiml-designer new FLOW --template NAME"


def run(options: argparse.Namespace) -> int:
    """Print a line for each template: its name, and what it is."""
    index = template_index()
    width = max(map(len, index), default=0) + 2
    for name, template in index.items():
        print(f"{name:<{width}}{template.description}")
    return FINE
