"""Media files beside the project: the bundle lists them, and every document reaches them."""

from designer.flow import NodeId, Project, VerbNode, add_node, compile_flow
from designer.twiml import element, read


def playing(document: str, file: str = "media/hello.mp3") -> Project:
    """A flow of one Gather that plays ``file``, in a document of that name."""
    gather = element("Gather", {}, element("Play", {"loop": "2"}, file))
    node = VerbNode(id=NodeId("menu"), element=gather, document=document)
    return add_node(Project(), node, (0.0, 0.0))


def played(project: Project, document: str, base_url: str = "") -> str:
    """The URL that the document's Play names."""
    bundle = compile_flow(project.flow, base_url=base_url).bundle
    assert bundle.media == {"media/hello.mp3": "media/hello.mp3"}
    return read(bundle.documents[document]).root.at((0, 0)).text


def test_a_file_is_named_from_where_the_documents_are() -> None:
    assert played(playing("menu.xml"), "menu.xml") == "media/hello.mp3"
    assert played(playing("menus/main.xml"), "menus/main.xml") == "/media/hello.mp3"
    base = "https://voice.example/app"
    assert played(playing("menu.xml"), "menu.xml", base) == f"{base}/media/hello.mp3"


def test_a_url_is_no_file() -> None:
    urls = ("https://a.example/x.mp3", "/x.mp3", "//a.example/x.mp3", "{{File}}", "http://[", "")
    for url in urls:
        assert compile_flow(playing("menu.xml", url).flow).bundle.media == {}
