"""How fast calls are simulated: verbs and calls a second on a bundle of ten documents.

Run: python tests/bench/bench_simulator.py
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from designer.bundle import Bundle
from designer.simulator import (
    BundleTransport,
    Call,
    CallSetup,
    ScriptedCaller,
    VerbStarted,
    press,
    run,
)

DOCUMENTS = 10
VERBS = 20


def ten_documents() -> Bundle:
    """Ten documents of twenty verbs, each ending in a menu that leads to the next."""
    said = "".join(f"<Say>Line {number}</Say>" for number in range(VERBS - 1))
    documents = {
        f"d{index}": (
            f'<Response>{said}<Gather action="d{index + 1}" numDigits="1">'
            "<Say>Press one</Say></Gather></Response>"
        ).encode()
        for index in range(DOCUMENTS)
    }
    return Bundle(documents, {}, (), {})


def main() -> None:
    """Measure for about two seconds and print what came of it."""
    transport = BundleTransport(ten_documents())
    setup = CallSetup(transport.url_of("d0"))
    keys = press(*["1"] * (DOCUMENTS - 1))
    calls = verbs = 0
    start = time.perf_counter()
    while time.perf_counter() - start < 2:
        call = Call(transport, setup)
        run(call, ScriptedCaller(keys))
        calls += 1
        verbs += sum(isinstance(entry, VerbStarted) for entry in call.trace)
    seconds = time.perf_counter() - start
    print(f"{verbs / seconds:,.0f} verbs/s, {calls / seconds:,.0f} calls/s")


if __name__ == "__main__":
    main()
