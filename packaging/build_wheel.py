"""Build the wheel: python packaging/build_wheel.py [FOLDER]; without FOLDER it goes to dist/.

Needs what requirements-dev.lock holds, and fetches nothing.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def build_wheel(folder: Path) -> Path:
    """Build the wheel into ``folder``; return its path.

    Raises subprocess.CalledProcessError when the build fails.
    """
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    subprocess.run([*command, str(ROOT)], check=True, cwd=folder.parent)
    return max(folder.glob("twiml_designer-*.whl"), key=lambda wheel: wheel.stat().st_mtime)


def main() -> int:
    """Build into the folder that the command line names, and print the wheel's path."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    print(build_wheel(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
