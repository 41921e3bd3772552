"""A screen reader of a few lines, for tests: run by a Python that has AT-SPI (python3-gi).

    python3 atspireader.py KEYS COMMAND...    (in a D-Bus session with an AT-SPI bus, on a screen)

Starts the program, waits for its canvas, presses the keys one after the other (names of xdotool,
commas between), and prints as JSON the names of the cards, of groups of cards with those in them
and with what can be done, of what took the focus after each key, and of messages that came into
sight.
"""

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

SECONDS = 40
PAUSE = 0.8
heard = []
said = []


def on_focus(event):
    if event.detail1:
        heard.append(event.source.get_name())


def on_showing(event):
    if event.detail1 and event.source.get_role() is Atspi.Role.NOTIFICATION:
        said.append(event.source.get_name())


def canvas_of(one, depth=0):
    """The canvas below an object; None when it is not there."""
    if one.get_role() is Atspi.Role.CANVAS:
        return one
    for index in range(min(one.get_child_count(), 60)):
        child = one.get_child_at_index(index)
        found = canvas_of(child, depth + 1) if child is not None and depth < 12 else None
        if found is not None:
            return found
    return None


def wait_for_canvas():
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(index)
            found = canvas_of(program) if program is not None else None
            if found is not None:
                return found
        time.sleep(0.3)
    raise SystemExit("no canvas came up")


def children_of(one):
    return [one.get_child_at_index(index) for index in range(one.get_child_count())]


def group_of(one):
    """A group of cards: its role, what can be done, and the names of its cards."""
    names = [Atspi.Action.get_action_name(one, index) for index in range(one.get_n_actions())]
    return [one.get_role_name(), names, [card.get_name() for card in children_of(one)]]


def listen(seconds):
    loop = GLib.MainLoop()
    GLib.timeout_add(int(seconds * 1000), loop.quit)
    loop.run()


def main():
    keys, command = sys.argv[1].split(","), sys.argv[2:]
    program = subprocess.Popen(command)
    try:
        canvas = wait_for_canvas()
        items = children_of(canvas)
        told = {"canvas": canvas.get_name(), "cards": [one.get_name() for one in items]}
        groups = [one for one in items if "Action" in one.get_interfaces()]
        told["groups"] = {one.get_name(): group_of(one) for one in groups}
        focus, showing = Atspi.EventListener.new(on_focus), Atspi.EventListener.new(on_showing)
        focus.register("object:state-changed:focused")
        showing.register("object:state-changed:showing")
        listen(PAUSE)
        heard.clear()
        after = []
        for key in keys:
            subprocess.run(["xdotool", "key", key], check=True, timeout=20)
            listen(PAUSE)
            after.append(heard[-1] if heard else "")
        told |= {"focus": after, "said": said}
        print(json.dumps(told))
    finally:
        program.kill()
        program.wait()


main()
