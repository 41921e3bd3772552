"""Bytes and JSON values a little wrong: what fuzz tests feed to readers and importers."""

from __future__ import annotations

import copy
import json
from typing import Any

from hypothesis import strategies as st

PIECES = [
    *(b"<", b">", b"&", b'"', b"'", b"/", b"<?", b"?>", b"<!--", b"-->", b"<![CDATA[", b"]]>"),
    *(
        b"&#0;",
        b"&#xD800;",
        b"&lol;",
        b"<!DOCTYPE x [",
        b'xmlns:a="b"',
        b"a:",
        b"\x00",
        b"\xff\xfe",
    ),
    *(b"\xef\xbb\xbf", b"\r\n", b"\r", b"{{", b"}}", b"{%", b"<%=", b'encoding="UTF-16"', b"x"),
    *(b"<Response>", b"</Response>", b"<Redirect/>", b'action=""', b'action="?x=1"', b'url="//"'),
    *(
        b'action="http://["',
        b'action="../../.."',
        b"<Gather",
        b"<Dial>",
        b"<Say>",
        b"null",
        b"1e999",
    ),
]
ENCODINGS = ["utf-16", "utf-16-le", "latin-1", "utf-8-sig", "cp1252"]
ODD_VALUES: list[Any] = [
    *(None, True, 0, -1, 1e308, 2**70, "", "x", "{{a}}", [], {}, [[]], {"a": 1}, "\ud800", "\x00"),
    *("next", "n-1", ["Say"], ["Say", {"a": 1}], ["a b"], "../../x", "Trigger"),
]


@st.composite
def mutated(draw: st.DrawFn, data: bytes) -> bytes:
    """``data`` after a few small accidents."""
    done = bytearray(data)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(done)))
        match draw(st.sampled_from(["put", "put", "cut", "copy", "over", "end", "encode"])):
            case "put":
                done[at:at] = draw(st.sampled_from(PIECES))
            case "cut":
                del done[at : at + draw(st.sampled_from([1, 2, 5, 20, 200]))]
            case "copy":
                start = draw(st.integers(0, len(done)))
                done[at:at] = done[start : start + draw(st.sampled_from([3, 10, 40]))]
            case "over":
                done[at : at + 1] = draw(st.binary(min_size=1, max_size=1))
            case "end":
                del done[at:]
            case _:
                text = done.decode(errors="ignore")
                done = bytearray(text.encode(draw(st.sampled_from(ENCODINGS)), "ignore"))
    return bytes(done)


@st.composite
def mutated_json(draw: st.DrawFn, value: Any) -> bytes:
    """The JSON text of ``value`` after a few of its values were replaced, removed or moved."""
    value = copy.deepcopy(value)
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(value))
        holder, key = draw(st.sampled_from(places))
        match draw(st.sampled_from(["odd", "odd", "gone", "other"])):
            case "odd":
                holder[key] = copy.deepcopy(draw(st.sampled_from(ODD_VALUES)))
            case "gone":
                del holder[key]
            case _:
                other, name = draw(st.sampled_from(places))
                if not isinstance(other, dict) or name in other:
                    holder[key] = copy.deepcopy(other[name])
        if not value:
            break
    return json.dumps(value).encode()


def _places(value: Any) -> Any:
    """Every (holder, key) in the value."""
    rows = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inside in list(rows):
        yield value, key
        if isinstance(inside, dict | list):
            yield from _places(inside)
