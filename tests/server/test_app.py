"""The web application: what it answers, to whom, and what may be kept."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import MultiDict
from twilio.request_validator import RequestValidator

from designer.errors import DesignerError
from designer.flow import compile_flow
from designer.server import ServerThread, Tables, listen, load_tables, media_type, tables_of
from designer.server.app import signature, with_and_without_port
from designer.storage import export
from tests.helpers.flows import menu_flow

TOKEN = "12345"
FORM = {"From": "+15550001111", "To": "+15550002222", "CallSid": "CA1", "Digits": "1"}


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    folder = tmp_path_factory.mktemp("project")
    (folder / "media").mkdir()
    (folder / "media" / "news.mp3").write_bytes(b"sound")
    return tables_of(compile_flow(menu_flow().flow).bundle, folder)


@pytest.fixture(scope="module")
def web(tables: Tables) -> Iterator[httpx.Client]:
    with ServerThread(tables) as server, httpx.Client(base_url=server.url) as client:
        yield client


@pytest.fixture(scope="module")
def guarded(tables: Tables) -> Iterator[httpx.Client]:
    server = ServerThread(tables, auth_token=TOKEN)
    with server, httpx.Client(base_url=server.url) as client:
        yield client


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_document_and_a_route_are_answered(web: httpx.Client, method: str) -> None:
    entry = ask(web, method, "/menu.xml", {})
    assert entry.status_code == 200
    assert entry.headers["content-type"] == "text/xml; charset=utf-8"
    assert 'action="menu-answer"' in entry.text
    chosen = ask(web, method, "/menu-answer", {"Digits": "1"})
    assert "+15550003333" in chosen.text
    assert chosen.headers["cache-control"] == "no-store"
    filled = ask(web, method, "/busy.xml", {"From": "<&>"})
    assert "Sales is busy, &lt;&amp;&gt;." in filled.text
    assert filled.headers["cache-control"] == "no-store"


def ask(web: httpx.Client, method: str, path: str, params: dict[str, str]) -> httpx.Response:
    """Ask as Twilio does: parameters in the query for GET, in the body for POST."""
    if method == "GET":
        return web.get(path, params=params)
    return web.post(path, data=params)


def test_the_last_of_several_values_counts_and_the_body_wins(web: httpx.Client) -> None:
    answer = web.post("/menu-answer?Digits=2", data={"Digits": ["9", "1"]})
    assert "+15550003333" in answer.text


def test_a_static_document_is_revalidated(web: httpx.Client) -> None:
    first = web.get("/menu.xml")
    etag = first.headers["etag"]
    assert first.headers["cache-control"] == "no-cache"
    for known in (etag, f'"x", W/{etag}', "*"):
        again = web.get("/menu.xml", headers={"If-None-Match": known})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["etag"] == etag
    assert web.get("/menu.xml", headers={"If-None-Match": '"x"'}).status_code == 200
    assert "etag" not in web.post("/menu.xml").headers
    assert "etag" not in web.get("/menu-answer").headers


def test_head_tells_without_a_body(web: httpx.Client) -> None:
    head, get = web.head("/menu.xml"), web.get("/menu.xml")
    assert head.content == b""
    for name in ("content-length", "content-type", "etag"):
        assert head.headers[name] == get.headers[name]


def test_what_is_not_there_is_said_in_plain_words(web: httpx.Client) -> None:
    answer = web.get("/nowhere")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.text == "There is nothing at /nowhere. Calls and messages come in at: /menu.xml\n"
    assert web.put("/menu.xml").status_code == 405


def test_media_have_their_type(web: httpx.Client) -> None:
    answer = web.get("/media/news.mp3")
    assert (answer.content, answer.headers["content-type"]) == (b"sound", "audio/mpeg")
    etag = answer.headers["etag"]
    assert web.get("/media/news.mp3", headers={"If-None-Match": etag}).status_code == 304
    assert media_type("a.WAV") == "audio/wav"
    assert media_type("a.png") == "image/png"
    assert media_type("a.what") == "application/octet-stream"


def test_missing_media_are_said_to_be_missing(tables: Tables, tmp_path: Path) -> None:
    bare = Tables(tables.documents, tables.routes, {"media/news.mp3": tmp_path / "news.mp3"})
    with ServerThread(bare) as server:
        answer = httpx.get(f"{server.url}/media/news.mp3")
    assert answer.status_code == 404
    assert "missing on this server" in answer.text


def test_a_body_without_end_is_refused(web: httpx.Client) -> None:
    assert web.post("/menu.xml", content=b"x" * 1_000_001).status_code == 413
    assert web.post("/menu.xml", json={"Digits": "1"}).status_code == 200


def signed(url: str, form: Mapping[str, str] | MultiDict[str, str]) -> dict[str, str]:
    """The header that Twilio's own library computes."""
    found: str = RequestValidator(TOKEN).compute_signature(url, form)
    return {"X-Twilio-Signature": found}


def test_with_a_token_only_signed_requests_are_answered(guarded: httpx.Client) -> None:
    url = f"{guarded.base_url}/menu-answer"
    right = guarded.post("/menu-answer", data=FORM, headers=signed(url, FORM))
    assert right.status_code == 200
    wrong = guarded.post("/menu-answer", data={**FORM, "Digits": "2"}, headers=signed(url, FORM))
    assert wrong.status_code == 403
    assert "signature" in wrong.text
    assert guarded.post("/menu-answer", data=FORM).status_code == 403
    assert guarded.get("/menu.xml").status_code == 403
    odd = guarded.get("/menu.xml", headers={"X-Twilio-Signature": "é".encode()})
    assert odd.status_code == 403


def test_a_signed_get_is_answered(guarded: httpx.Client) -> None:
    query = "Digits=1&From=%2B15550001111&Name=a+b%20c"
    url = f"{guarded.base_url}/menu-answer?{query}"
    assert guarded.get(url, headers=signed(url, {})).status_code == 200
    assert guarded.get(url + "&x=1", headers=signed(url, {})).status_code == 403


def test_a_form_with_repeated_fields_is_signed_as_twilio_does(guarded: httpx.Client) -> None:
    form = {"Digits": "1", "Tag": ["b", "a", "b"]}
    sent = MultiDict([("Digits", "1"), ("Tag", "b"), ("Tag", "a"), ("Tag", "b")])
    url = f"{guarded.base_url}/menu.xml"
    assert guarded.post("/menu.xml", data=form, headers=signed(url, sent)).status_code == 200


def test_media_need_no_signature(guarded: httpx.Client) -> None:
    assert guarded.get("/media/news.mp3").status_code == 200


@pytest.mark.parametrize(
    ("headers", "url"),
    [
        ({"X-Forwarded-Proto": "https"}, "https://{host}/menu.xml"),
        (
            {"X-Forwarded-Proto": "https, http", "X-Forwarded-Host": "a.example"},
            "https://a.example/menu.xml",
        ),
        ({"Host": "b.example"}, "http://b.example/menu.xml"),
        ({"Host": "b.example:8080"}, "http://b.example/menu.xml"),
        ({"Host": "b.example"}, "http://b.example:80/menu.xml"),
    ],
)
def test_the_url_behind_a_proxy_is_found(
    guarded: httpx.Client, headers: dict[str, str], url: str
) -> None:
    url = url.format(host=guarded.base_url.netloc.decode())
    answer = guarded.post("/menu.xml", data=FORM, headers={**headers, **signed(url, FORM)})
    assert answer.status_code == 200


def test_a_public_url_is_the_only_one_believed(tables: Tables) -> None:
    from starlette.testclient import TestClient

    from designer.server import make_app

    client = TestClient(make_app(tables, TOKEN, "https://voice.example/app/"))
    for url in ("https://voice.example/app/menu.xml", "https://voice.example/menu.xml"):
        assert client.post("/menu.xml", data=FORM, headers=signed(url, FORM)).status_code == 200
    elsewhere = signed("http://testserver/menu.xml", FORM)
    assert client.post("/menu.xml", data=FORM, headers=elsewhere).status_code == 403


@given(st.dictionaries(st.text(max_size=5), st.lists(st.text(max_size=5), min_size=1, max_size=3)))
def test_signatures_are_those_of_twilios_library(form: dict[str, list[str]]) -> None:
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    pairs = [(name, value) for name, values in form.items() for value in values]
    assert signature(TOKEN, url, pairs) == RequestValidator(TOKEN).compute_signature(
        url, MultiDict(pairs)
    )


def test_ports_are_added_and_left_out() -> None:
    assert list(with_and_without_port("https://a.example/x:y")) == [
        "https://a.example/x:y",
        "https://a.example:443/x:y",
    ]
    assert list(with_and_without_port("http://a.example:8000/")) == [
        "http://a.example:8000/",
        "http://a.example/",
    ]


def test_an_exported_bundle_is_answered_like_the_one_in_memory(
    tmp_path: Path, tables: Tables
) -> None:
    export(menu_flow(), tmp_path)
    loaded = load_tables(tmp_path)
    assert loaded.documents == tables.documents
    assert loaded.routes == tables.routes
    assert loaded.entries == tables.entries
    with pytest.raises(RuntimeError, match="holds no bundle"):
        load_tables(tmp_path / "gone")


def test_no_answer_waits_for_a_packet_to_fill() -> None:
    with listen("127.0.0.1", 0) as listening:
        # asyncio sets TCP_NODELAY on connections of sockets that say this, and on no others
        assert listening.proto == socket.IPPROTO_TCP


def test_a_taken_port_is_said(tables: Tables) -> None:
    with ServerThread(tables) as server:
        port = int(server.url.rpartition(":")[2])
        with pytest.raises(DesignerError, match=f"answers at 127.0.0.1 port {port} already"):
            ServerThread(tables, port=port)
