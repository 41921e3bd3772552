"""How fast calls are simulated, on one core and without a network.

Verbs and calls a second on a menu of ten documents, and how that scales with the size of the
bundle: calls through ten documents drawn from as many as ten thousand, each read for the first
time, and read before.

Run: python tests/bench/bench_simulator.py [seconds for each measurement]
"""

from __future__ import annotations

import random
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
from designer.simulator.program import program_of

DOCUMENTS = 10
VERBS = 20
SIZES = (10, 100, 1_000, 10_000)


def menu(documents: int) -> Bundle:
    """So many documents of twenty verbs, each ending in a menu with ten ways on."""
    said = "".join(f"<Say>Line {number}</Say>" for number in range(VERBS - 1))
    return Bundle(
        {
            f"d{index}": (
                f"<Response>{said}"
                f'<Gather action="d{(index + 1) % documents}" numDigits="1">'
                f"<Say>Press one in document {index}</Say></Gather></Response>"
            ).encode()
            for index in range(documents)
        },
        {},
        (),
        {},
    )


def call_from(transport: BundleTransport, first: int) -> int:
    """Place a call that begins at a document and comes through ten; the verbs that it ran."""
    call = Call(transport, CallSetup(transport.url_of(f"d{first}")))
    run(call, ScriptedCaller(press(*["1"] * (DOCUMENTS - 1))))
    return sum(isinstance(entry, VerbStarted) for entry in call.trace)


def measured(transport: BundleTransport, starts: list[int], seconds: float) -> tuple[float, float]:
    """Calls that begin at these documents, in turn and for so long; verbs and calls a second."""
    calls = verbs = 0
    begin = time.perf_counter()
    while (passed := time.perf_counter() - begin) < seconds:
        verbs += call_from(transport, starts[calls % len(starts)])
        calls += 1
    return verbs / passed, calls / passed


def main() -> None:
    """Measure and print what came of it."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 2.0
    transport = BundleTransport(menu(DOCUMENTS))
    call_from(transport, 0)
    verbs, calls = measured(transport, [0], seconds)
    print(f"ten-document menu: {verbs:,.0f} verbs/s, {calls:,.0f} calls/s")
    dice = random.Random(1)
    for size in SIZES:
        bundle = BundleTransport(menu(size))
        program_of.cache_clear()
        first_times = dice.sample(range(0, size, DOCUMENTS), min(size // DOCUMENTS, 100))
        begin = time.perf_counter()
        cold = sum(call_from(bundle, start) for start in first_times)
        cold_speed = cold / (time.perf_counter() - begin)
        warm_verbs, warm_calls = measured(bundle, first_times, seconds)
        print(
            f"{size:>6,} documents: first time {cold_speed:,.0f} verbs/s, "
            f"then {warm_verbs:,.0f} verbs/s, {warm_calls:,.0f} calls/s"
        )


if __name__ == "__main__":
    main()
