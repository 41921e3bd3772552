"""``check``: links to what is not there, and none of those that somebody answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from designer.cli import main
from designer.flow import NodeId, set_element
from designer.storage import export, save_project
from designer.storage.site import MOST_ALIKE
from designer.twiml import Channel, ValueKind, element, vocabulary
from tests.helpers.flows import menu_flow

DIAL = "<Dial><{0}>x</{1}></Dial>"
NAMES = {
    "menus/main.xml": "<Say>Menu</Say>",
    "menus/index.xml": "<Say>Index</Say>",
    "a b.xml": "<Say>Blank</Say>",
    "ü.xml": "<Say>Umlaut</Say>",
    "Upper.xml": "<Say>Upper</Say>",
    "app/index.php": None,
    "app/step.php": None,
    "sounds/hold.mp3": None,
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Documents in folders, a program and a sound beside them."""
    for name, verbs in NAMES.items():
        file = tmp_path / "set" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x" if verbs is None else f"<Response>{verbs}</Response>", "utf-8")
    return tmp_path / "set"


def found(
    capsys: pytest.CaptureFixture[str], source: Path, rule: str = "dead-link"
) -> list[dict[str, Any]]:
    """The findings of one rule."""
    capsys.readouterr()
    main(["check", str(source), "--format", "json"])
    return [one for one in json.loads(capsys.readouterr().out)["problems"] if one["rule"] == rule]


def write(folder: Path, name: str, verbs: str) -> Path:
    file = folder / name
    file.write_text(f"<Response>\n{verbs}\n</Response>", "utf-8")
    return file


def test_a_missing_document_is_an_error_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "index.xml", "<Say>Hi</Say>\n<Redirect>missing.xml</Redirect>")
    (one,) = found(capsys, tmp_path)
    assert (one["severity"], one["document"], one["line"]) == ("error", "index.xml", 3)
    assert one["code"] == "11200"
    assert "“missing.xml”" in one["message"]
    assert main(["check", str(tmp_path)]) == 1
    assert capsys.readouterr().out.startswith(f"{tmp_path / 'index.xml'}:3: error: ")
    assert main(["simulate", str(tmp_path)]) == 1  # the call fails there indeed


HERE = [
    *("menus/main.xml", "./menus/main.xml", "menus/../menus/main.xml", "/menus/main.xml"),
    *("menus/main.xml?a=1&amp;b=2", "menus/main.xml#rc=2", " menus/main.xml ", "menus%2Fmain.xml"),
    *("../menus/main.xml", "a%20b.xml", "%C3%BC.xml", "ü.xml", "?again=1", "#rc=2", "index.xml"),
    *("app/step.php?x=1", "app/", "", "{{next}}", "https://other.example/x.xml"),
    *("//other.example/x.xml", "http://flow.invalid/x.xml"),
]
GONE = {
    "missing.xml": "",
    "elsewhere/of.txt": "",
    "../../missing.xml": "",
    "missing%20.xml": "",
    "upper.xml": "Upper.xml",
    "menus/main": "menus/main.xml",
    "menus/": "menus/index.xml",
    "menus": "menus/index.xml",
    "main.xml": "menus/main.xml",
    "menus/mian.xml": "menus/main.xml",
    "a_b.xml": "a%20b.xml",
    "missing.xml?step=2#rc=2": "",
    "/missing/": "",
}


@pytest.mark.parametrize("url", HERE)
def test_what_is_there_is_found(folder: Path, url: str, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "index.xml", f"<Redirect>{url}</Redirect>")
    assert found(capsys, folder) == []
    assert found(capsys, folder / "index.xml") == []


@pytest.mark.parametrize("url", GONE)
def test_what_is_not_there_is_told_with_what_is_like_it(
    folder: Path, url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, "index.xml", f'<Gather action="{url}" method="GET"/><Say>x</Say>')
    (one,) = found(capsys, folder)
    near = GONE[url]
    assert (f"Did you mean “{near}”?" if near else "whole address") in one["message"]
    assert main(["simulate", str(folder), "--entry", "index", "--press", "1"]) == 1


def test_links_are_read_from_where_the_document_lies(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder / "menus", "deep.xml", "<Redirect>main.xml</Redirect>")
    write(folder / "menus", "far.xml", "<Redirect>menus/main.xml</Redirect>")
    (one,) = found(capsys, folder)
    assert one["document"] == "menus/far.xml"
    assert "Did you mean “main.xml”?" in one["message"]


def test_a_document_alone_may_lead_out_of_its_folder(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(
        folder / "menus",
        "deep.xml",
        "<Gather action='../Upper.xml'/><Gather action='/Upper.xml'/><Redirect>/no.xml</Redirect>",
    )
    (one,) = found(capsys, file)
    assert "/no.xml" in one["message"]


def test_every_url_of_every_verb_and_noun(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever row of the table has a URL that Twilio fetches by http is looked at."""
    for channel in Channel:
        for spec in vocabulary().elements(channel):
            for attribute in (*spec.attributes, *((spec.text,) if spec.text else ())):
                if attribute.kind is not ValueKind.URL or attribute.schemes:
                    continue
                named = "" if attribute is spec.text else f' {attribute.name}="gone/x"'
                text = "gone/x" if attribute is spec.text else "+15550001111"
                shown = f"<{spec.tag}{named}>{text}</{spec.tag}>"
                parent = spec.parents[0]
                verbs = shown if parent == "Response" else f"<{parent}>{shown}</{parent}>"
                write(tmp_path, "index.xml", verbs)
                (one,) = found(capsys, tmp_path)
                wanted = "warning" if attribute.callback else "error"
                assert one["severity"] == wanted, (spec.id, attribute.name)


@pytest.mark.parametrize(
    ("verbs", "wanted"),
    [
        ("<Play>sounds/hold.mp3</Play>", ""),
        ("<Play>sounds/hold.mp3?v=2</Play>", ""),
        ("<Play>sounds/gone.mp3</Play>", "nobody hears it"),
        ("<Play>https://x.example/a.mp3</Play>", ""),
        ('<Enqueue waitUrl="sounds/hold.mp3" waitUrlMethod="GET">q</Enqueue>', ""),
        ('<Enqueue waitUrl="sounds/hold.mp3">q</Enqueue>', 'waitUrlMethod="GET"'),
        ('<Enqueue waitUrl="">q</Enqueue>', ""),
    ],
)
def test_sounds(folder: Path, verbs: str, wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    write(folder, "index.xml", verbs)
    told = found(capsys, folder)
    assert len(told) == bool(wanted)
    assert all(wanted in one["message"] for one in told)


def test_a_bundle_answers_by_documents_routes_and_media(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "news.mp3").write_bytes(b"x")
    for base in ("", "https://voice.example/app"):
        out = tmp_path / f"out{len(base)}"
        export(menu_flow(), out, media_from=tmp_path, base_url=base)
        assert found(capsys, out) == []
        (out / "media" / "news.mp3").unlink()
        (one,) = found(capsys, out)
        assert "news.mp3" in one["message"]
        assert one["node"] == "news"


def test_a_flow_whose_sound_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = set_element(menu_flow(), NodeId("news"), element("Play", {}, "a%20b.mp3?v=1"))
    save_project(project, tmp_path / "desk.callflow")
    (one,) = found(capsys, tmp_path / "desk.callflow", "missing-media")
    assert (one["severity"], one["node"]) == ("error", "news")
    assert "“a b.mp3”" in one["message"]
    (tmp_path / "a b.mp3").write_bytes(b"x")
    assert found(capsys, tmp_path / "desk.callflow", "missing-media") == []


def test_a_sound_with_a_quoted_name_comes_along(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its URL is quoted, its file is not: import, export and the call find it."""
    folder, flow, out = tmp_path / "in", tmp_path / "kept" / "a.callflow", tmp_path / "out"
    folder.mkdir()
    flow.parent.mkdir()
    write(folder, "index.xml", "<Play>a%20b.mp3?v=1</Play><Hangup/>")
    (folder / "a b.mp3").write_bytes(b"sound")
    assert main(["import", str(folder), "-o", str(flow)]) == 0
    assert (flow.parent / "a b.mp3").read_bytes() == b"sound"
    assert main(["export", str(flow), "-o", str(out)]) == 0
    assert (out / "a b.mp3").read_bytes() == b"sound"
    for source in (folder, flow, out):
        assert main(["check", str(source)]) == 0
        capsys.readouterr()
        assert main(["simulate", str(source), "--format", "json"]) == 0
        assert json.loads(capsys.readouterr().out)["warnings"] == []


def test_a_flow_whose_verbs_name_what_is_not_there(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a link stands for is no matter here, nor what lies beside the flow."""
    folder, flow = tmp_path / "in", tmp_path / "a.callflow"
    folder.mkdir()
    write(
        folder,
        "index.xml",
        '<Enqueue waitUrl="gone.xml" action="next.xml">q</Enqueue>',
    )
    write(folder, "next.xml", '<Record action="index.xml" recordingStatusCallback="/told"/>')
    write(folder, "music.xml", '<Enqueue waitUrl="hold.mp3" waitUrlMethod="GET">q</Enqueue>')
    (tmp_path / "hold.mp3").write_bytes(b"x")
    assert main(["import", str(folder), "-o", str(flow)]) == 0
    error, warning = found(capsys, flow)
    assert (error["severity"], error["node"]) == ("error", "enqueue-1")
    assert "Enqueue" in error["message"]
    assert "“gone.xml”" in error["message"]
    assert (warning["severity"], warning["node"]) == ("warning", "record-1")
    (tmp_path / "hold.mp3").unlink()
    assert len(found(capsys, flow)) == 3


def test_a_sound_named_from_the_top_is_looked_for_in_a_flow(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    project = set_element(menu_flow(), NodeId("news"), element("Play", {}, "/sounds/a.mp3"))
    save_project(project, tmp_path / "desk.callflow")
    (one,) = found(capsys, tmp_path / "desk.callflow")
    assert (one["severity"], one["node"]) == ("error", "news")
    assert "nobody hears it" in one["message"]
    (tmp_path / "sounds").mkdir()
    (tmp_path / "sounds" / "a.mp3").write_bytes(b"x")
    assert found(capsys, tmp_path / "desk.callflow") == []


def test_music_while_waiting_comes_along(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Into the flow's folder and into its exports, from where the document lies."""
    folder, flow, out = tmp_path / "in", tmp_path / "kept" / "a.callflow", tmp_path / "out"
    (folder / "voice").mkdir(parents=True)
    flow.parent.mkdir()
    write(
        folder / "voice",
        "index.xml",
        '<Enqueue waitUrl="../hold.mp3" waitUrlMethod="GET">q</Enqueue><Hangup/>',
    )
    (folder / "hold.mp3").write_bytes(b"music")
    assert main(["import", str(folder), "-o", str(flow)]) == 0
    assert (flow.parent / "hold.mp3").read_bytes() == b"music"
    assert main(["export", str(flow), "-o", str(out)]) == 0
    assert (out / "hold.mp3").read_bytes() == b"music"
    assert found(capsys, flow) == found(capsys, out) == []
    (out / "hold.mp3").unlink()
    (one,) = found(capsys, out)
    assert "hold.mp3" in one["message"]


def test_among_very_many_documents_only_sure_names_are_offered(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Comparing each name with each other one would take minutes."""
    for number in range(MOST_ALIKE):
        write(tmp_path, f"menu{number}.xml", "<Hangup/>")
    write(tmp_path, "index.xml", "<Gather action='MENU7'/>\n<Redirect>menu7x.xml</Redirect>")
    sure, alike = found(capsys, tmp_path)
    assert "Did you mean “menu7.xml”?" in sure["message"]
    assert "whole address" in alike["message"]
    (tmp_path / "menu0.xml").unlink()
    assert "Did you mean “menu7.xml”?" in found(capsys, tmp_path)[1]["message"]
