"""``serve``: answer calls over HTTP, by the same code as an exported application."""

from __future__ import annotations

import argparse
from dataclasses import replace

from designer.cli.command import FINE, auth_token, say
from designer.errors import StorageError
from designer.server import listen, serve, tables_of, url_of
from designer.storage import SourceKind, load_source
from designer.storage.site import Site

LAST_PORT = 65535


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """SOURCE, --host, --port and --auth-token-env."""
    parser.add_argument(
        "source", metavar="SOURCE", help="a flow, an exported bundle, or a folder or file of TwiML"
    )
    parser.add_argument("--host", default="127.0.0.1", help="where to listen (%(default)s)")
    parser.add_argument(
        "--port", type=port, default=8000, help="the port (%(default)s); 0 takes a free one"
    )
    parser.add_argument(
        "--auth-token-env",
        metavar="NAME",
        help="refuse requests that Twilio did not sign with the auth token in this variable",
    )
    parser.epilog = "Ctrl+C ends it."


def run(options: argparse.Namespace) -> int:
    """Serve until interrupted. A flow's documents name each other relative to this server."""
    token = auth_token(options.auth_token_env)
    source = load_source(options.source, base_url="")
    if source.bundle is None:
        raise StorageError(f"{source.text} is answered where it is; serve takes a file or folder.")
    bundle = source.bundle
    if source.kind is SourceKind.TWIML:
        bundle = replace(bundle, media=Site(source, bundle).media())
    with listen(options.host, options.port) as listening:
        base = url_of(listening)
        say(f"Answering at {base} (Ctrl+C ends it)")
        for entry in bundle.entries:
            if entry.path and "://" not in entry.path:
                say(f"  {entry.name}: {entry.method} {base}/{entry.path}")
        try:
            serve(tables_of(bundle, source.folder), listening, token)
        except KeyboardInterrupt:  # how it is meant to end
            return FINE
    return FINE


def port(text: str) -> int:
    """A port's number; argparse tells what is wrong with another word."""
    if not text.isdecimal() or int(text) > LAST_PORT:
        raise argparse.ArgumentTypeError(f"“{text}” is no port: it is a number up to {LAST_PORT}")
    return int(text)
