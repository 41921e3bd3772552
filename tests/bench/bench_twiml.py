"""How fast documents are read, written and imported, beside bare lxml and Twilio's own library.

One table, from one run: milliseconds of processor time, and how many times as long as the peer.
lxml's trees lose what ours keep (prefixes of attributes, CDATA, places); Twilio's library writes
only. The import is of linked documents in folders, each a menu that leads to others: read, linked,
laid out.

Run: python tests/bench/bench_twiml.py [documents, 10000]
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from lxml import etree
from twilio.twiml.voice_response import VoiceResponse

from designer.analysis import arrange
from designer.flow import compile_flow
from designer.storage.importing import Imported, import_source
from designer.twiml import XmlDocument, read, write


def spent(work: Callable[[], object]) -> float:
    """CPU milliseconds of the work, garbage aside."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    work()
    took = (time.process_time() - start) * 1000
    gc.enable()
    return took


def path_of(number: int) -> str:
    """Where a document lies: a hundred in each folder."""
    return f"part-{number // 100}/menu-{number}.xml"


def response(number: int, count: int) -> VoiceResponse:
    """One document: a menu, a call with a whisper, and where the call goes on."""
    onward, whisper = (number + 1) % count, (number * 7 + 3) % count
    made = VoiceResponse()
    gather = made.gather(num_digits=1, timeout=5, action=f"../{path_of(onward)}")
    gather.say(f"This is menu {number}. For sales, press 1.", voice="Polly.Joanna")
    dial = made.dial(timeout=20, caller_id="+15550002222")
    dial.number("+15550003333", url=f"../{path_of(whisper)}")
    made.say("Nobody is here & the line is closed.")
    made.redirect(f"../{path_of(onward)}")
    return made


def row(name: str, ours: float, peers: dict[str, float]) -> str:
    """A line of the table."""
    against = ", ".join(f"{peer} {ms:.0f} ms ({ours / ms:.1f} x)" for peer, ms in peers.items())
    return f"{name:<28} {ours:>8.0f} ms   {against}"


def documents(count: int) -> list[bytes]:
    """What Twilio's library writes."""
    return [response(number, count).to_xml().encode() for number in range(count)]


def import_times(texts: list[bytes]) -> tuple[Imported, float, float, float]:
    """The flow of the documents in a folder; milliseconds of reading and linking, of laying it
    out, and of compiling it back."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, text in enumerate(texts):
            file = folder / path_of(number)
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(text)
        held: list[Imported] = []
        linked = spent(lambda: held.append(import_source(name)))
    project = held[0].project
    arranged = spent(lambda: arrange(project))
    return held[0], linked, arranged, spent(lambda: compile_flow(project.flow))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=int, nargs="?", default=10_000)
    count = parser.parse_args().documents
    texts = documents(count)
    responses = [response(number, count) for number in range(count)]
    trees: list[XmlDocument] = [read(text) for text in texts]
    bare = [etree.fromstring(text) for text in texts]

    print(f"{count} documents, {sum(map(len, texts)) // count} bytes each")
    ours = spent(lambda: [read(text) for text in texts])
    print(row("read", ours, {"lxml": spent(lambda: [etree.fromstring(text) for text in texts])}))
    peers = {
        "lxml": spent(lambda: [etree.tostring(one, encoding="UTF-8") for one in bare]),
        "twilio": spent(lambda: [one.to_xml() for one in responses]),
    }
    print(row("write", spent(lambda: [write(one, indent=False) for one in trees]), peers))
    print(row("write, indented", spent(lambda: [write(one) for one in trees]), peers))
    imported, linked, arranged, compiled = import_times(texts)
    flow = imported.project.flow
    print(
        f"import to a laid-out graph: {(linked + arranged) / 1000:.1f} s "
        f"(read and link {linked:.0f} ms, lay out {arranged:.0f} ms; {len(flow.nodes)} nodes, "
        f"{sum(1 for _ in flow.all_links())} links); compile back {compiled:.0f} ms"
    )


if __name__ == "__main__":
    main()
