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
from typing import NamedTuple

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
SLICES = 5
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


class Speed(NamedTuple):
    """Verbs a second, the middle and the best of several slices, and calls a second (middle)."""

    verbs: float
    best: float
    calls: float


def measured(transport: BundleTransport, starts: list[int], seconds: float) -> Speed:
    """Place calls that begin at these documents, in turn, for so many seconds of processor time.

    Processor time, since other programs may share the core; slices, since they share its cache.
    """
    slices = []
    number = 0
    for _ in range(SLICES):
        calls = verbs = 0
        begin = time.process_time()
        while (passed := time.process_time() - begin) < seconds / SLICES:
            verbs += call_from(transport, starts[number % len(starts)])
            calls += 1
            number += 1
        slices.append((verbs / passed, calls / passed))
    slices.sort()
    verbs_middle, calls_middle = slices[SLICES // 2]
    return Speed(verbs_middle, slices[-1][0], calls_middle)


def main() -> None:
    """Measure and print what came of it."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 2.0
    transport = BundleTransport(menu(DOCUMENTS))
    call_from(transport, 0)
    speed = measured(transport, [0], seconds)
    print(
        f"ten-document menu: {speed.verbs:,.0f} verbs/s (best {speed.best:,.0f}), "
        f"{speed.calls:,.0f} calls/s"
    )
    dice = random.Random(1)
    for size in SIZES:
        bundle = BundleTransport(menu(size))
        program_of.cache_clear()
        first_times = dice.sample(range(0, size, DOCUMENTS), min(size // DOCUMENTS, 100))
        begin = time.perf_counter()
        cold = sum(call_from(bundle, start) for start in first_times)
        cold_speed = cold / (time.perf_counter() - begin)
        warm = measured(bundle, first_times, seconds)
        print(
            f"{size:>6,} documents: first time {cold_speed:,.0f} verbs/s, "
            f"then {warm.verbs:,.0f} verbs/s, {warm.calls:,.0f} calls/s"
        )


if __name__ == "__main__":
    main()
