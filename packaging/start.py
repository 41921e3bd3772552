"""Where the packaged program starts: PyInstaller freezes this script."""

import sys

from designer.cli import main

if __name__ == "__main__":
    sys.exit(main())
