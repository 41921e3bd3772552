"""The export targets, one module each: what a compiled flow becomes as files."""

from collections.abc import Mapping

from designer.storage.targets.bundle import BUNDLE
from designer.storage.targets.python import PYTHON
from designer.storage.targets.static import STATIC
from designer.storage.targets.target import Job, Rendered, Target

TARGETS: Mapping[str, Target] = {one.name: one for one in (BUNDLE, STATIC, PYTHON)}

__all__ = ["TARGETS", "Job", "Rendered", "Target"]
