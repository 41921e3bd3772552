#!/usr/bin/env python3
"""Start TwiML Designer, or test it, from a fresh copy of the source.

    python3 run.py [FLOW]            open the window (with no FLOW: on the last one)
    python3 run.py COMMAND ...       any command of twiml-designer, such as `export FLOW -o DIR`
    python3 run.py test [ARG...]     every check and every test; with arguments: pytest ARG...
    python3 run.py check             only the checks: lint, format, types
    python3 run.py -- ARG...         pass ARG... on (the program has its own test and check)

The first start makes `.venv` and installs the pinned packages into it; later starts only look.
What Qt needs from the system is looked for before Qt is loaded, because Qt itself dies without a
word one can act on. On Debian and Ubuntu the missing packages are installed when that needs no
password; otherwise the one command that installs them is printed, with exit status 3.
TWIML_DESIGNER_APT=no keeps this script from installing system packages.

Only the standard library is used here, and Python 3.8 can still read this file, so that an old
Python gets a clear answer.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST_PYTHON = (3, 11)
CANNOT_START = 3

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "installed-locks.txt"
LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"  # holds all of requirements.lock, and more

# Library -> the Debian packages that may bring it, newest name first.
QT_LIBRARIES: dict[str, tuple[str, ...]] = {
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libX11.so.6": ("libx11-6",),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
}
X11_LIBRARIES: dict[str, tuple[str, ...]] = {
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
}
WAYLAND_LIBRARIES: dict[str, tuple[str, ...]] = {
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
}
# Program -> package: what only tests use, those of a real window on a virtual screen and that of
# the packaged program. Without them these tests are skipped.
TEST_PROGRAMS: dict[str, tuple[str, ...]] = {
    "Xvfb": ("xvfb",),
    "xauth": ("xauth",),
    "xdotool": ("xdotool",),
    "openbox": ("openbox",),
    "objdump": ("binutils",),
}
FONT_PACKAGE = ("fonts-dejavu-core",)
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")


class CannotStartError(Exception):
    """Something that the person has to mend; the message says what and how."""


def main(arguments: list[str]) -> int:
    """Do what ``arguments`` ask for; return the exit status."""
    try:
        refuse_old_python()
        if arguments[:1] == ["test"]:
            return run_tests(arguments[1:])
        if arguments[:1] == ["check"]:
            return run_checks(arguments[1:])
        if arguments[:1] == ["--"]:
            arguments = arguments[1:]
        return run_program(arguments)
    except CannotStartError as problem:
        say(str(problem))
        return CANNOT_START
    except KeyboardInterrupt:
        return 130


def say(text: str) -> None:
    """Tell the person something, on standard error so that output stays clean for pipes."""
    print(text, file=sys.stderr, flush=True)


def refuse_old_python() -> None:
    """Raise CannotStartError when this Python is too old to run the program."""
    if sys.version_info < OLDEST_PYTHON:
        have, need = (".".join(map(str, v)) for v in (sys.version_info[:3], OLDEST_PYTHON))
        raise CannotStartError(
            f"TwiML Designer needs Python {need} or newer; this is Python {have}. "
            f"Start it with a newer one, for example: python{need} run.py"
        )


# --- What can be asked for ---------------------------------------------------------------------


def run_program(arguments: list[str]) -> int:
    """Start twiml-designer with ``arguments``; on POSIX this process becomes the program."""
    window = opens_window(arguments)
    if window:
        refuse_missing_screen()
    provide_system_packages(missing_for_qt(window) + missing_for_venv())
    provide_packages(LOCK)
    # -P and PYTHONPATH: the program comes from here, whatever the current folder holds.
    command = [str(venv_python()), "-P", "-m", "designer", *arguments]
    environment = {**os.environ, "PYTHONPATH": python_path()}
    if os.name == "posix":
        os.execve(command[0], command, environment)
    return subprocess.call(command, env=environment)


def run_tests(arguments: list[str]) -> int:
    """Run the checks and the whole test suite, or only pytest when it is given ``arguments``."""
    refuse_flows("test", arguments)
    prepare_development(missing_for_tests())
    checked = 0 if arguments else all_checks()
    say("== pytest")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    tested = subprocess.call(
        [str(venv_python()), "-m", "pytest", *arguments], cwd=str(ROOT), env=environment
    )
    if checked:
        say("The tests ran, but a check failed: see above, or run: python3 run.py check")
    return tested or checked


def run_checks(arguments: list[str]) -> int:
    """Run lint, format and type checks; return 0 when all pass, else 1."""
    refuse_flows("check", arguments)
    if arguments:
        raise CannotStartError("check takes no arguments.")
    prepare_development([])
    return all_checks()


def prepare_development(wanted: list[tuple[str, ...]]) -> None:
    """Make ready all that the checks and tests need, and the ``wanted`` packages if possible."""
    provide_system_packages(missing_for_qt(window=False) + missing_for_venv(), wanted)
    provide_packages(DEV_LOCK)


def all_checks() -> int:
    """Run each check to its end, so that one run shows everything; return 1 if any failed."""
    checks = [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
    ]
    failed = 0
    for check in checks:
        say("== " + " ".join(check))
        if subprocess.call([str(venv_python()), "-m", *check], cwd=str(ROOT)):
            failed = 1
    return failed


def refuse_flows(command: str, arguments: list[str]) -> None:
    """Explain how to reach the program's own ``test`` and ``check`` of a flow."""
    if any(argument.endswith(".callflow") for argument in arguments):
        raise CannotStartError(
            f"`run.py {command}` is about this program's source. To {command} a flow:\n"
            f"  python3 run.py -- {command} {' '.join(arguments)}"
        )


# --- The screen --------------------------------------------------------------------------------


def opens_window(arguments: list[str]) -> bool:
    """Whether twiml-designer shows its window: it is given a file, or no command at all."""
    if any(argument in ("-h", "--help", "--version") for argument in arguments):
        return False
    words = [argument for argument in arguments if not argument.startswith("-")]
    return not words or words[0].endswith(".callflow") or Path(words[0]).is_file()


def refuse_missing_screen() -> None:
    """Raise CannotStartError when a window cannot be shown for want of a screen."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        raise CannotStartError(
            "There is no screen here to open the window on: neither DISPLAY nor WAYLAND_DISPLAY "
            "is set.\nStart it from a desktop session (or through `ssh -X`). The commands work "
            "without a screen, for example: python3 run.py --help"
        )


# --- System packages ---------------------------------------------------------------------------


def missing_for_qt(window: bool) -> list[tuple[str, ...]]:
    """The packages (each with its possible names) whose libraries Qt would not find."""
    if not sys.platform.startswith("linux"):
        return []
    missing = missing_libraries({**QT_LIBRARIES, **(window_libraries() if window else {})})
    return missing if has_font() else [*missing, FONT_PACKAGE]


def window_libraries() -> dict[str, tuple[str, ...]]:
    """The libraries of the window system that Qt will choose here."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.startswith("xcb") or (not platform and os.environ.get("DISPLAY")):
        return X11_LIBRARIES
    if platform.startswith("wayland") or (not platform and os.environ.get("WAYLAND_DISPLAY")):
        return WAYLAND_LIBRARIES
    return {}


def missing_for_tests() -> list[tuple[str, ...]]:
    """The packages that only tests need and that are not here."""
    if not sys.platform.startswith("linux"):
        return []
    programs = [names for name, names in TEST_PROGRAMS.items() if not shutil.which(name)]
    return programs + missing_libraries(X11_LIBRARIES) + missing_for_freezing()


def missing_for_freezing() -> list[tuple[str, ...]]:
    """The package of Debian's own Python with the library that a packaged program carries."""
    version = "%d.%d" % sys.version_info[:2]
    if sys.base_prefix != "/usr" or loads(f"libpython{version}.so.1.0"):
        return []
    return [(f"libpython{version}t64", f"libpython{version}")]


def missing_libraries(libraries: dict[str, tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The packages of those ``libraries`` that cannot be loaded."""
    return [names for library, names in libraries.items() if not loads(library)]


def loads(library: str) -> bool:
    """Whether the system can load the shared ``library``."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font() -> bool:
    """Whether any font is installed: without one Qt draws text as nothing at all."""
    for folder in FONT_FOLDERS:
        for _, _, names in os.walk(os.path.expanduser(folder)):
            if any(name.lower().endswith((".ttf", ".otf", ".ttc", ".pfb")) for name in names):
                return True
    return bool(shutil.which("fc-list") and output_of(["fc-list"]))


def missing_for_venv() -> list[tuple[str, ...]]:
    """The package with which this Python can make a virtual environment, if it cannot yet."""
    if venv_is_usable() or importlib.util.find_spec("ensurepip"):
        return []
    return [("python%d.%d-venv" % sys.version_info[:2], "python3-venv")]


def provide_system_packages(
    needed: list[tuple[str, ...]], wanted: list[tuple[str, ...]] | None = None
) -> None:
    """Install the ``needed`` and the ``wanted`` system packages where that is possible.

    Raise CannotStartError when needed ones stay missing; say so when only wanted ones do.
    """
    if not needed and not wanted:
        return
    prefix = install_prefix()
    if prefix is not None:
        apt_update(prefix)
    if needed and not apt_install(needed, prefix):
        raise CannotStartError(how_to_install(needed))
    if wanted and not apt_install(wanted, prefix):
        say("Some tests will be skipped. " + how_to_install(wanted))


def install_prefix() -> list[str] | None:
    """What to put before apt-get: nothing for root, sudo when it asks nothing, None: may not."""
    if not shutil.which("apt-get") or os.environ.get("TWIML_DESIGNER_APT") == "no":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and quiet_call(["sudo", "-n", "true"]) == 0:
        return ["sudo", "-n"]
    return None


def apt_update(prefix: list[str]) -> None:
    """Refresh the package lists; without a network, go on with those that are here."""
    say("Some system packages are missing: installing them with apt-get ...")
    if quiet_call([*prefix, "apt-get", "-qq", "update"]):
        say("apt-get update failed (no network?); going on with the lists that are here.")


def known_name(names: tuple[str, ...]) -> str:
    """The first of ``names`` that apt can install; when it knows none, the last, the oldest."""
    if len(names) > 1 and shutil.which("apt-cache"):
        for name in names:
            policy = output_of(["apt-cache", "policy", name])
            if "Candidate:" in policy and "Candidate: (none)" not in policy:
                return name
    return names[-1]


def apt_install(packages: list[tuple[str, ...]], prefix: list[str] | None) -> bool:
    """Install ``packages`` unless ``prefix`` is None; return whether they are here now."""
    if prefix is None:
        return False
    names = apt_names(packages)
    say("  " + " ".join(names))
    command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "install", "-y"]
    options = ["--no-install-recommends", "-o", "DPkg::Lock::Timeout=120", "-o", "Dpkg::Use-Pty=0"]
    done = subprocess.run(
        [*prefix, *command, *options, *names], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if done.returncode:
        say(done.stdout.decode(errors="replace"))
    importlib.invalidate_caches()  # ensurepip may just have come
    return done.returncode == 0


def apt_names(packages: list[tuple[str, ...]]) -> list[str]:
    """The name of each of ``packages`` on this release, sorted, each once."""
    return sorted({known_name(names) for names in packages})


def how_to_install(packages: list[tuple[str, ...]]) -> str:
    """The one command that installs ``packages``, or the names to look for off Debian."""
    names = " ".join(apt_names(packages))
    if shutil.which("apt-get"):
        return (
            "System packages are missing. Install them, then start again:\n"
            f"  sudo apt-get update && sudo apt-get install --no-install-recommends {names}"
        )
    return f"System packages are missing. Install what Debian calls: {names}"


def quiet_call(command: list[str]) -> int:
    """Run ``command`` without its output; return its exit status."""
    nowhere = subprocess.DEVNULL
    return subprocess.call(command, stdin=nowhere, stdout=nowhere, stderr=nowhere)


def output_of(command: list[str]) -> str:
    """What ``command`` prints on standard output; empty when it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return done.stdout.decode()


# --- Python packages ---------------------------------------------------------------------------


def provide_packages(lock: Path) -> None:
    """Make sure that .venv exists and holds what ``lock`` pins."""
    if not venv_is_usable():
        make_venv()
    if lock_mark(lock) not in stamp():
        install(lock)


def venv_python() -> Path:
    """The Python inside .venv."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def venv_is_usable() -> bool:
    """Whether .venv is whole and was made by this version of Python."""
    settings = VENV / "pyvenv.cfg"
    pip = VENV / ("Scripts/pip.exe" if os.name == "nt" else "bin/pip")
    if not (settings.exists() and venv_python().exists() and pip.exists()):
        return False
    return f"version = {sys.version_info[0]}.{sys.version_info[1]}." in settings.read_text("utf-8")


def make_venv() -> None:
    """Make .venv anew, in place of one that is broken or of another Python."""
    say(f"Making {VENV} ...")
    if (VENV / "pyvenv.cfg").exists():
        shutil.rmtree(VENV)
    if subprocess.call([sys.executable, "-m", "venv", str(VENV)], stdout=sys.stderr):
        raise CannotStartError(f"Python could not make {VENV}: see above.")


def install(lock: Path) -> None:
    """Install exactly what ``lock`` pins, every file checked by its hash, and note it."""
    say(f"Installing the packages of {lock.name}, once; this takes a minute or so ...")
    STAMP.unlink(missing_ok=True)
    # Only wheels: building one would fetch build tools that no lock pins.
    options = ["--quiet", "--disable-pip-version-check", "--require-hashes"]
    options += ["--only-binary", ":all:"]
    command = [str(venv_python()), "-m", "pip", "install", *options, "-r", str(lock)]
    if subprocess.call(command, stdout=sys.stderr):
        raise CannotStartError(
            "The packages could not be installed: see above.\nIf the network is the reason: "
            "connect, or set HTTPS_PROXY to your proxy or PIP_INDEX_URL to your own package "
            "index, and start again. It goes on where it stopped."
        )
    held = [LOCK, DEV_LOCK] if lock == DEV_LOCK else [LOCK]
    STAMP.write_text("\n".join(lock_mark(one) for one in held) + "\n", encoding="utf-8")


def lock_mark(lock: Path) -> str:
    """One line that names ``lock`` and its content."""
    return f"{lock.name} {hashlib.sha256(lock.read_bytes()).hexdigest()}"


def stamp() -> list[str]:
    """The marks of the locks that .venv holds."""
    return STAMP.read_text(encoding="utf-8").splitlines() if STAMP.exists() else []


def python_path() -> str:
    """This folder before whatever PYTHONPATH holds already."""
    return os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
