"""Try a packaged program as its user would, without a screen.

    python packaging/smoke.py wheel WHEEL       install it into an empty environment, make a flow
    python packaging/smoke.py folder PROGRAM    make a flow, and open it in the window

Prints what it tried; the exit status is 0 when all of it worked.
"""

import os
import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SECONDS = 60
# What the window says with --smoke: the platform, the version, the number of nodes.
SMOKE_LINE = re.compile(r"^ok \S+ \S+ [1-9]\d*$", re.MULTILINE)


class SmokeError(Exception):
    """The packaged program did not do what it should; the message says what it did."""


def smoke_wheel(wheel: Path, folder: Path) -> Path:
    """Install ``wheel`` into an empty environment in ``folder`` and use its commands.

    Returns the installed program. Raises SmokeError.
    """
    environment = folder / "venv"
    venv.create(environment, with_pip=True)
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    pip = [str(scripts / "python"), "-m", "pip", "install", "--quiet"]
    run([*pip, "--require-hashes", "-r", str(ROOT / "requirements.lock")], folder, seconds=600)
    run([*pip, "--no-deps", str(wheel)], folder, seconds=120)
    program = scripts / ("twiml-designer.exe" if os.name == "nt" else "twiml-designer")
    make_flow(program, folder)
    return program


def smoke_folder(program: Path, folder: Path) -> str:
    """Open a flow in the window of the frozen ``program``; return the line it says.

    Raises SmokeError.
    """
    return open_window(program, make_flow(program, folder), folder)


def make_flow(program: Path, folder: Path) -> Path:
    """List the templates and make a flow in ``folder`` from the first; return its path."""
    lines = run([str(program), "templates"], folder).split()
    if not lines:
        raise SmokeError("`templates` lists none")
    flow = folder / "smoke.callflow"
    run([str(program), "new", str(flow), "--template", lines[0]], folder)
    if not flow.is_file():
        raise SmokeError(f"`new` made no file {flow}")
    export_flow(program, flow, folder)
    return flow


def export_flow(program: Path, flow: Path, folder: Path) -> None:
    """Export ``flow`` as an application, for which the program must have its own source at hand.

    Raises SmokeError.
    """
    app = folder / "app"
    run([str(program), "export", str(flow), "-o", str(app), "--target", "python"], folder)
    for name in ("app.py", "start.py", "routing.py", "requirements.txt"):
        if not (app / name).is_file():
            raise SmokeError(f"`export` made no file {app / name}")


def open_window(program: Path, flow: Path, folder: Path) -> str:
    """Open ``flow`` in the window until it is painted; return the line the program says."""
    said = run([str(program), str(flow), "--smoke"], folder, QT_QPA_PLATFORM="offscreen")
    if not (line := SMOKE_LINE.search(said)):
        raise SmokeError(f"`--smoke` should say: ok PLATFORM VERSION NODES; it said: {said!r}")
    return line[0]


def run(command: list[str], folder: Path, *, seconds: int = SECONDS, **variables: str) -> str:
    """Run ``command`` in ``folder`` with ``variables`` set; return what it printed.

    Nothing of the source tree may help it. Raises SmokeError when it fails or hangs.
    """
    outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env={**outside, **variables},
            timeout=seconds,
            capture_output=True,
            text=True,
            encoding="utf-8",
        )
    except subprocess.TimeoutExpired as hung:
        raise SmokeError(f"{' '.join(command)}: not done in {seconds} seconds") from hung
    if done.returncode:
        raise SmokeError(f"{' '.join(command)}: status {done.returncode}\n{done.stderr}")
    return done.stdout


def main(arguments: list[str]) -> int:
    """Try what ``arguments`` name; return the exit status."""
    if len(arguments) != 2 or arguments[0] not in ("wheel", "folder"):
        print(__doc__, file=sys.stderr)
        return 2
    kind, package = arguments[0], Path(arguments[1]).resolve()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        try:
            if kind == "folder":
                print(smoke_folder(package, folder))
            else:
                program = smoke_wheel(package, folder)
                print(open_window(program, folder / "smoke.callflow", folder))
        except SmokeError as problem:
            print(problem, file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
