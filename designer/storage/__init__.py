"""Files: the project file, bundles on disk, and the export targets.

The public face of the package; other packages import from here only.
"""

from designer.storage.projectfile import SUFFIX, decode, encode, load_project, save_project

__all__ = ["SUFFIX", "decode", "encode", "load_project", "save_project"]
