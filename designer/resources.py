"""Find the files that come with the program: templates, samples, icons, themes, translations.

They lie in one folder, whose place depends on how the program came here: `resources/` beside the
package in the source tree, `designer/_resources/` in a wheel, and the same inside the folder that
PyInstaller makes. Nothing else in the program knows that.
"""

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    """The folder that holds all resources."""
    package = Path(__file__).resolve().parent
    bundled = Path(getattr(sys, "_MEIPASS", package.parent)) / "designer" / "_resources"
    return bundled if bundled.is_dir() else package.parent / "resources"


def resource_path(*parts: str) -> Path:
    """Return the path of a file or folder among the resources.

    ``parts`` lead there from the resource folder: ``resource_path("icons", "say.svg")``.
    Raises FileNotFoundError when there is no such resource, or when ``parts`` lead outside.
    """
    root = _root()
    path = root.joinpath(*parts)
    if ".." in path.parts or not path.is_relative_to(root):
        raise FileNotFoundError(f"{'/'.join(parts)} lies outside the resources")
    if not path.exists():
        raise FileNotFoundError(f"The resource {'/'.join(parts)} is missing from {root}")
    return path


def resource_text(*parts: str) -> str:
    """Return the text of the resource file that ``parts`` lead to.

    Raises FileNotFoundError as :func:`resource_path` does.
    """
    return resource_path(*parts).read_text(encoding="utf-8")


def list_resources(*folder: str) -> list[str]:
    """Return the names of the files in a resource folder, sorted; hidden ones are left out.

    Raises FileNotFoundError as :func:`resource_path` does.
    """
    files = (entry for entry in resource_path(*folder).iterdir() if entry.is_file())
    return sorted(entry.name for entry in files if not entry.name.startswith("."))
