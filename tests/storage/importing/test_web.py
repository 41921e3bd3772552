"""Importing a running application: its graph simulates as the application does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from designer.errors import StorageError
from designer.flow import (
    BranchNode,
    EntryNode,
    ExternalNode,
    OpaqueNode,
    Project,
    VerbNode,
    compile_flow,
)
from designer.problem import Severity
from designer.server import ServerThread, tables_of
from designer.simulator import (
    Action,
    BundleTransport,
    CallResult,
    CallSetup,
    HttpTransport,
    Transport,
    decode_actions,
    place_call,
)
from designer.storage import decode, encode
from designer.storage.importing import Imported, import_source
from designer.storage.importing.crawl import Limits
from designer.storage.importing.web import import_url
from designer.twiml import is_same
from tests.helpers.flows import menu_flow
from tests.storage.importing.liveapp import Params, bank, response, running


@pytest.fixture(scope="module")
def bank_url() -> Iterator[str]:
    """The bank's application, running."""
    with running(bank) as address:
        yield f"{address}/voice"


@pytest.fixture(scope="module")
def found(bank_url: str) -> Imported:
    """The bank, imported."""
    return import_source(bank_url)


def call(transport: Transport, url: str, actions: list[Action]) -> CallResult:
    """One call with what the caller does."""
    return place_call(transport, CallSetup(url), actions)


def keys(*pressed: str) -> list[dict[str, object]]:
    """Keys to press, one at each prompt."""
    return [{"at": "gather", "digits": one} for one in pressed]


SCRIPTS: list[tuple[list[dict[str, object]], str]] = [
    ([], "Goodbye."),
    (keys("1"), "[dial +15550003333]"),
    (keys("2", "1", "2", "3"), "English it is."),
    (keys("7", "8", "9"), "There is no 9."),
    (keys("5", "1"), "[dial +15550003333]"),
    ([*keys("2"), {"at": "gather", "speech": "english"}], "English it is."),
    ([*keys("2"), {"at": "gather", "speech": "klingon"}], "Otra vez."),
    (
        [
            *keys("1"),
            {"at": "dial", "dial_outcome": "busy"},
            {"at": "record", "seconds": 4, "digits": "#"},
        ],
        "Thank you, +15550001111.",
    ),
    ([*keys("1"), {"at": "dial", "dial_outcome": "completed", "seconds": 9}], "[dial"),
]


@pytest.mark.parametrize(("script", "heard"), SCRIPTS, ids=str)
def test_the_graph_simulates_as_the_application_does(
    bank_url: str, found: Imported, script: list[dict[str, object]], heard: str
) -> None:
    bundle = compile_flow(found.project.flow, base_url=found.project.base_url).bundle
    actions = decode_actions(script)
    ours = call(BundleTransport(bundle), bank_url, actions)
    with HttpTransport() as transport:
        theirs = call(transport, bank_url, actions)
    assert heard in "".join(theirs.heard)
    assert ours.heard == theirs.heard
    assert ours.ended_by == theirs.ended_by
    assert [(r.method, r.url, r.status) for r in ours.requests] == [
        (r.method, r.url, r.status) for r in theirs.requests
    ]


def test_addresses_stay_and_become_choices(found: Imported) -> None:
    gathers = [
        n for n in found.project.flow.nodes.values() if isinstance(n, VerbNode) and n.choices
    ]
    assert {gather.answer for gather in gathers} == {
        "voice",
        "voice?stage=1&tries=1",
        "voice?stage=1&tries=2",
        "voice?stage=1",
        "voice?stage=2",
    }
    first = next(gather for gather in gathers if gather.answer == "voice")
    assert [choice.digits for choice in first.choices] == ["1", "2"]
    assert not any(isinstance(n, BranchNode) for n in found.project.flow.nodes.values())


def test_what_the_application_repeats_is_a_placeholder(found: Imported) -> None:
    said = {n.element.text for n in found.project.flow.nodes.values() if isinstance(n, VerbNode)}
    assert "There is no {{Digits}}." in said
    assert "Thank you, {{From}}." in said


def test_documents_are_as_they_were_answered(found: Imported) -> None:
    made = compile_flow(found.project.flow, base_url=found.project.base_url).bundle.documents
    for stage in ("voice", "voice?stage=1&tries=1", "voice?stage=2"):
        path, _, query = stage.partition("?")
        sent = dict(part.split("=") for part in query.split("&") if part)
        assert is_same(made[stage], bank(f"/{path}", sent)[1].encode())


def test_it_is_saved_whole(found: Imported) -> None:
    assert decode(encode(found.project), "x") == found.project


def test_nobody_else_is_asked() -> None:
    asked: list[str] = []

    def elsewhere(path: str, sent: Params) -> tuple[str, str]:
        asked.append(path)
        return response("<Say>elsewhere</Say>")

    with running(elsewhere) as other:
        out = f"{other.replace('127.0.0.1', 'localhost')}/x"

        def app(path: str, sent: Params) -> tuple[str, str]:
            if path == "/moved":
                return out, ""
            return response(f'<Say>a</Say><Dial action="/moved">1</Dial><Redirect>{out}</Redirect>')

        with running(app) as address:
            hosts: list[str] = []
            project = import_url(address, may_visit=lambda host: bool(hosts.append(host))).project
            assert asked == []
            assert hosts == [out.split("/")[2]]
            assert {n.url for n in externals(project)} == {out, "/moved"}
            project = import_url(address, may_visit=lambda host: True).project
            assert "/x" in asked
            assert externals(project) == []


def externals(project: Project) -> list[ExternalNode]:
    """The External nodes."""
    return [one for one in project.flow.nodes.values() if isinstance(one, ExternalNode)]


def endless(path: str, sent: Params) -> tuple[str, str]:
    """An application whose query grows for ever."""
    number = int(sent.get("n", "0")) + 1
    return response(f"<Say>{number}</Say><Redirect>/?n={number}</Redirect>")


@pytest.mark.parametrize(
    "limits", [Limits(documents=5), Limits(depth=4), Limits(requests=5), Limits(seconds=0.0)]
)
def test_an_endless_application_ends(limits: Limits) -> None:
    with running(endless) as address:
        found = import_url(address, limits=limits)
    assert "import-limit" in {one.rule for one in found.notes}
    assert len(externals(found.project)) == 1
    assert 1 <= len(found.project.flow.nodes) < 20


def test_progress_is_told_and_cancelling_imports_nothing() -> None:
    told: list[tuple[str, int, int]] = []
    with running(endless) as address, pytest.raises(StorageError, match="cancelled"):
        import_url(address, cancelled=lambda: len(told) > 7, told=lambda *a: told.append(a))
    assert told[3][0].startswith("Asking http://127.0.0.1")
    assert len(told) < 12


def test_wait_documents_and_whispers_are_asked_for() -> None:
    pages = {
        "/": '<Enqueue waitUrl="wait" waitUrlMethod="GET" action="/after">q</Enqueue>',
        "/wait": "<Play>hold.mp3</Play><Redirect/>",
        "/after": '<Dial><Number url="/whisper">+15550003333</Number></Dial>',
        "/whisper": "<Say>A call for you.</Say>",
    }

    def app(path: str, sent: Params) -> tuple[str, str]:
        return response(pages[path]) if path in pages else ("text/plain", "")

    with running(app) as address:
        project = import_url(address).project
    documents = compile_flow(project.flow).bundle.documents
    assert {"index", "wait", "after", "whisper"} <= set(documents)


def test_text_messages_are_asked_for_as_such() -> None:
    def app(path: str, sent: Params) -> tuple[str, str]:
        return response(f"<Message>You said {sent.get('Body', '?')}</Message>")

    with running(app) as address:
        project = import_url(address).project
    (entry,) = (n for n in project.flow.nodes.values() if isinstance(n, EntryNode))
    assert entry.kind == "incoming-message"


def test_the_method_is_kept() -> None:
    methods: list[str] = []

    def app(path: str, sent: Params) -> tuple[str, str]:
        methods.append(path)
        return response("<Say>a</Say>")

    with running(app) as address:
        project = import_url(f"{address}/a", method="GET").project
    (entry,) = (n for n in project.flow.nodes.values() if isinstance(n, EntryNode))
    assert (entry.method, methods) == ("GET", ["/a"])


def test_what_is_no_twiml_is_a_node_or_said() -> None:
    def app(path: str, sent: Params) -> tuple[str, str]:
        match path:
            case "/":
                return response("<Say>a</Say><Gather action='/broken'/><Redirect>/gone</Redirect>")
            case "/broken":
                return "text/xml", "<Response><Say>a & b</Response>"
            case _:
                return "text/plain", ""

    with running(app) as address:
        found = import_url(address)
    opaque = [n for n in found.project.flow.nodes.values() if isinstance(n, OpaqueNode)]
    assert [n.content for n in opaque] == [b"<Response><Say>a & b</Response>"]
    rules = {one.rule for one in found.notes}
    assert {"import-unreadable", "import-not-answered"} <= rules


def test_sound_to_wait_with_is_nothing_wrong() -> None:
    def app(path: str, sent: Params) -> tuple[str, str]:
        if path == "/hold":
            return "audio/mpeg", "sound"
        return response('<Enqueue waitUrl="/hold">q</Enqueue>')

    with running(app) as address:
        found = import_url(address)
    (told,) = found.notes
    assert told.severity is Severity.INFO
    assert "sound (audio/mpeg)" in told.message


def test_an_application_of_which_nothing_can_be_read() -> None:
    def app(path: str, sent: Params) -> tuple[str, str]:
        return "text/html", "<html><body>Log in</body></html>"

    with running(app) as address, pytest.raises(StorageError, match="It begins with <html>"):
        import_url(f"{address}/voice")


def test_requests_are_signed_with_the_token() -> None:
    tables = tables_of(compile_flow(menu_flow().flow).bundle)
    with ServerThread(tables, auth_token="secret") as server:
        with pytest.raises(StorageError, match="403"):
            import_url(f"{server.url}/menu.xml")
        found = import_url(f"{server.url}/menu.xml", auth_token="secret")
    assert any(isinstance(one, VerbNode) for one in found.project.flow.nodes.values())


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://127.0.0.1:1/voice", "refused"),
        ("http://", "names no server"),
    ],
)
def test_an_address_that_does_not_answer_is_said(url: str, message: str) -> None:
    with pytest.raises(StorageError, match=message):
        import_source(url)
