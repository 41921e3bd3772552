"""Sets of documents as they are found in the wild: imported, checked, exported, nothing lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from designer.cli import main
from designer.storage import load_project
from designer.twiml import is_same

SETS: dict[str, dict[str, str | bytes]] = {
    "subfolders": {
        "index.xml": '<Gather numDigits="1" action="menus/sales/main.xml"><Say>1</Say></Gather>'
        "<Redirect>./menus/../menus/support.xml</Redirect>",
        "menus/sales/main.xml": '<Dial action="../../after.xml"><Number url="../../whisper/w.xml">'
        "+15550003333</Number></Dial>",
        "menus/support.xml": '<Enqueue waitUrl="../wait/w.xml" action="/after.xml">q</Enqueue>',
        "whisper/w.xml": "<Say>A call</Say>",
        "wait/w.xml": "<Play>../sounds/hold.mp3</Play>",
        "after.xml": "<Redirect>index.xml</Redirect>",
    },
    "absolute": {
        "voice/start.xml": "<Redirect>https://ivr.example/app/voice/next.xml</Redirect>",
        "voice/next.xml": '<Gather action="https://ivr.example/app/voice/start.xml#rc=2&amp;rp=all">'
        "<Play>https://ivr.example/app/media/a.mp3</Play></Gather>",
    },
    "query": {
        "a.xml": '<Gather action="b.xml?lang=de&amp;x=1"/><Redirect>b.xml?lang=en</Redirect>',
        "b.xml": "<Redirect>a.xml?again=true#frag</Redirect>",
    },
    "itself": {
        "named.xml": '<Gather action="named.xml"/><Redirect>named.xml</Redirect>',
        "empty.xml": '<Gather action=""/><Record action=""/><Redirect></Redirect>',
        "unsaid.xml": "<Record/><Redirect/>",
    },
    "rings": {
        "a.xml": "<Redirect>b.xml</Redirect>",
        "b.xml": "<Redirect>c.xml</Redirect>",
        "c.xml": "<Redirect>a.xml</Redirect>",
        "me.xml": "<Redirect>me.xml</Redirect>",
    },
    "joining": {
        "a.xml": "<Say>a</Say><Redirect>end.xml</Redirect>",
        "b.xml": "<Say>b</Say><Redirect>end.xml</Redirect>",
        "end.xml": "<Say>end</Say><Hangup/>",
    },
    "server pages": {
        "index.php": '<Gather action="menu.php?step=1"/>',
        "menu.php.xml": '<Redirect method="GET">index.php</Redirect>',
        "key.aspx.xml": "<Redirect>menu.php?step=2</Redirect>",
    },
    "without ending": {"voice": "<Redirect>menu</Redirect>", "menu": "<Redirect>voice</Redirect>"},
    "callees": {
        "d.xml": '<Dial><Number url="w.xml">+15550001111</Number><Number url="w.xml" method="GET">'
        '+15550002222</Number><Client url="w2.xml">joe</Client><Sip url="w.xml">sip:a@b.example'
        "</Sip></Dial>",
        "c.xml": '<Dial><Conference waitUrl="wait.xml" statusCallback="cb">r</Conference></Dial>',
        "w.xml": '<Gather numDigits="1" action="ok.xml"><Say>1 to accept</Say></Gather><Hangup/>',
        "w2.xml": "<Say>hi</Say>",
        "wait.xml": '<Play loop="0">http://music.example/x.mp3</Play>',
        "ok.xml": "",
        "cb.xml": "",
    },
    "twimlets": {
        "q.xml": "<Dial><Conference "
        'waitUrl="http://twimlets.com/holdmusic?Bucket=classical">Room 1</Conference></Dial>',
        "f.xml": "<Redirect>http://twimlets.com/forward?PhoneNumber=415-555-1212&amp;FailUrl="
        "http%3A%2F%2Fexample.com%2Ff.xml</Redirect>",
        "silence.xml": '<Enqueue waitUrl="">s</Enqueue>',
    },
    "messages": {
        "sms.xml": '<Message action="next.xml" statusCallback="/cb"><Body>Hi &amp; bye</Body>'
        "<Body>2</Body><Media>pic.png</Media></Message>",
        "next.xml": '<Message to="+15550001111">x</Message>',
        "mixed.xml": "<Say>a</Say><Message>b</Message>",
    },
    "templates": {
        "t.xml": "<Say>Hello {{Name}} {% if x %}a{% endif %} <![CDATA[<%= user %>]]></Say>"
        "<Redirect>{{next_url}}</Redirect>",
        "erb.xml": b"<Response>\n<% if open? %>\n<Say>open</Say>\n<% end %>\n</Response>",
        "jinja.xml": "{% for n in ns %}<Dial>{{ n }}</Dial>{% endfor %}"
        '<Gather action="{{ url_for(\'x\') }}?a={{b}}" numDigits="{{d}}"/>',
        "php.xml": "<Say><?php echo $name; ?></Say>",
    },
    "odd text": {
        "bom.xml": b"\xef\xbb\xbf<Response><Say>x</Say></Response>",
        "crlf.xml": b"<Response>\r\n  <Say>a\r\nb</Say>\r\n</Response>\r\n",
        "entities.xml": "<Say>a&#160;b&#xe9;&amp;&lt;&gt;&quot;</Say>",
        "spaces.xml": b'<Response xmlns="urn:n" xmlns:x="urn:x" x:y="1"><x:foo/>'
        b'<Say xml:lang="de" xml:space="preserve"> a </Say></Response>',
        "asides.xml": b'<?xml version="1.0"?><?style href="a"?><!--c1--><Response><?pi a b?>'
        b"<!-- c2 --><Say>x<!--in--> y</Say> <?end?></Response><!--c3-->",
        "doctype.xml": b'<!DOCTYPE Response SYSTEM "http://127.0.0.1:9/x.dtd"><Response/>',
        "attributes.xml": '<Gather  numDigits="04"\n finishOnKey=\'\' bargein = "TRUE"/>',
        "stray.xml": "stray <Say>a</Say> text <b>x</b> tail",
        "latin.xml": b'<?xml version="1.0" encoding="latin1"?><Response><Say>\xe9</Say></Response>',
        "wide.xml": "<Response><Say>é</Say></Response>".encode("utf-16"),
        "nothing.xml": b"",
        "binary.xml": bytes(range(256)),
        "root.xml": b"<html/>",
        "big.xml": f"<Say>{'x' * 70000}</Say>",
    },
    "names": {
        "a b.xml": "<Redirect>ü.xml</Redirect>",
        "ü.xml": "<Redirect>a%20b.xml</Redirect>",
        "it's.xml": "<Redirect>a+b.xml</Redirect>",
        "a+b.xml": "<Redirect>upper.xml</Redirect>",
        "UPPER.XML": "<Redirect>a.xml/b.xml</Redirect>",
        "a.xml/b.xml": "<Say>inside</Say>",
    },
    "callbacks": {
        "c.xml": '<Record action="done.xml" recordingStatusCallback="cb.xml"/><Say>nothing</Say>',
        "done.xml": '<Pay action="paid.xml"><Prompt for="postal-code" attempt="1 2"><Say>x</Say>'
        "</Prompt></Pay>",
        "paid.xml": '<Connect action="end.xml"><ConversationRelay url="wss://x.example/ws">'
        '<Language code="de-DE"/><Parameter name="a" value="b"/></ConversationRelay></Connect>',
        "end.xml": '<Refer action="x.xml"><Sip>sip:a@b.example</Sip></Refer>',
    },
}


@pytest.mark.parametrize("name", SETS)
def test_a_set_of_documents(tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    folder, flow, out = tmp_path / "in", tmp_path / "flow.callflow", tmp_path / "out"
    held: dict[str, bytes] = {}
    for path, text in SETS[name].items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        whole = f"<Response>{text}</Response>".encode() if isinstance(text, str) else text
        file.write_bytes(whole)
        held[path] = whole
    assert main(["import", str(folder), "-o", str(flow)]) in (0, 1)
    project = load_project(flow)
    assert len(set(project.positions.values())) == len(project.flow.nodes)
    for source in (folder, flow):
        for form in ("text", "json", "sarif"):
            capsys.readouterr()
            assert main(["check", str(source), "--format", form]) in (0, 1)
            printed = capsys.readouterr().out
            assert form == "text" or json.loads(printed)
    assert main(["export", str(flow), "-o", str(out)]) == 0
    for path, data in held.items():
        assert is_same((out / path).read_bytes(), data), path
    assert main(["export", str(flow), "-o", str(folder)]) == 0
    assert {path: (folder / path).read_bytes() for path in held} == held


HALF = "http://["
"""Half an IPv6 address: no address at all."""


def test_addresses_that_are_none_stop_nothing(tmp_path: Path) -> None:
    file, flow = tmp_path / "half.xml", tmp_path / "flow.callflow"
    file.write_text(
        f'<Response><Play>{HALF}</Play><Gather action="{HALF}"><Play>{HALF}x.mp3</Play></Gather>'
        f'<Dial action="{HALF}"><Number url="{HALF}">+15550003333</Number></Dial>'
        f'<Enqueue waitUrl="{HALF}">q</Enqueue><Redirect>{HALF}</Redirect></Response>'
    )
    before = file.read_bytes()
    assert main(["import", str(file), "-o", str(flow)]) == 0
    assert main(["check", str(flow)]) == 1
    assert main(["paths", str(flow)]) in (0, 1)
    assert main(["simulate", str(flow), "--press", "1"]) in (0, 1)
    assert main(["export", str(flow), "-o", str(tmp_path / "out")]) == 0
    assert is_same((tmp_path / "out" / "half.xml").read_bytes(), before)


def test_a_broken_document_with_placeholders_stops_nothing(tmp_path: Path) -> None:
    folder, flow = tmp_path / "in", tmp_path / "flow.callflow"
    folder.mkdir()
    (folder / "a.xml").write_text("<Response><Redirect>b.xml</Redirect></Response>")
    broken = b"<Response><Say>\xb6 {{From}}</Say></Response>"
    (folder / "b.xml").write_bytes(broken)
    assert main(["import", str(folder), "-o", str(flow)]) == 1
    assert main(["paths", str(flow)]) in (0, 1)
    assert main(["simulate", str(flow)]) in (0, 1)
    assert main(["export", str(flow), "-o", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "b.xml").read_bytes() == broken
    assert main(["export", str(flow), "-o", str(tmp_path / "st"), "--target", "static"]) in (0, 2)
