"""Requests in the name of a call: documents that steer it, sound, and reports about it.

Each becomes an entry of the trace. What a report is answered with never matters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.simulator.fetcher import UNSURE_REDIRECTS, Fetched, is_http_url, resolve
from designer.simulator.limits import MAX_CALLBACKS, MEDIA_SECONDS
from designer.simulator.media import PLAYABLE, sound_seconds
from designer.simulator.moments import NOWHERE, Leg, Place
from designer.simulator.script import Goto, Scope
from designer.simulator.trace import Requested, RequestKind
from designer.simulator.transport import Pairs, merged
from designer.text import tr

if TYPE_CHECKING:
    from designer.simulator.session import Session

OFFLINE = tr("not sent: outside of this flow")


def fetch_document(session: Session, goto: Goto, scope: Scope) -> Fetched:
    """Request a document with the scope's parameters and those of ``goto``; record each hop.

    Raises :class:`LimitReached` when too many documents were requested with no input between.
    """
    session.begin_document()
    params = merged(scope.parameters(), goto.params)
    fetched = session.fetcher.fetch(goto.method, goto.url, params)
    _record(session, fetched, RequestKind.DOCUMENT, goto.purpose, leg=scope.leg)
    if len(fetched.hops) > 1:
        _note_redirected_posts(session, fetched, Place(fetched.url))
    return fetched


def _note_redirected_posts(session: Session, fetched: Fetched, place: Place) -> None:
    """Say what became of a POST that was redirected: browsers turn it into GET after 301 and 302,
    which Twilio's pages only imply."""
    for hop in fetched.hops[:-1]:
        status = hop.response.status if hop.response else 0
        if status in UNSURE_REDIRECTS and hop.request.method == "POST":
            session.choose(
                tr("A {status} after POST", status=status),
                tr("GET follows"),
                tr("POST follows"),
                place,
            )


def fetch_sound(session: Session, url: str, place: Place, leg: Leg) -> float:
    """Fetch what a Play names, by GET and without parameters; how many seconds it lasts.

    A length that is not known is :data:`MEDIA_SECONDS`. A file that cannot be had (its error code)
    or is no sound (13420, in Gather 13325) is reported, and the call goes on: what Twilio does then
    is not documented. Rule: https://www.twilio.com/docs/voice/twiml/play.
    """
    setup = session.setup
    known = setup.media_seconds(url) if setup.media_seconds else None
    usual = MEDIA_SECONDS if known is None else max(0.0, known)
    host = url.partition("://")[2].partition("/")[0]
    if not is_http_url(url):
        session.warn("11100", tr("“{url}” is not an http(s) URL.", url=url), place)
        return usual
    if host in session.unreachable:
        return usual
    fetched = session.fetcher.fetch("GET", url, (), signed=False)
    if fetched.offline:
        return usual
    _record(session, fetched, RequestKind.MEDIA, "sound", place, leg=leg)
    response = fetched.response
    if fetched.error_code or response is None:
        if response is None:
            session.unreachable.add(host)
        session.warn(fetched.error_code or "11200", fetched.message, place)
        return usual
    if response.content_type not in PLAYABLE:
        shown = response.content_type or "missing"
        in_gather = len(place.path) == 1  # nothing else holds a Play
        session.warn(
            "13325" if in_gather else "13420",
            tr("The content type of {url} is {shown}: no sound.", url=url, shown=shown),
            place,
        )
        return usual
    if known is not None:
        return usual
    length = response.length if response.length >= 0 else len(response.body)
    found = sound_seconds(response.body, length)
    return usual if found is None else found


def call_back(
    session: Session,
    reference: str,
    method: str,
    purpose: str,
    event: str,
    params: Pairs,
    place: Place = NOWHERE,
    base: str = "",
) -> None:
    """Report ``event`` to the callback that ``reference`` names, if it names one.

    ``params`` are all that is sent. A failure is a warning; the answer is not looked at.
    """
    if not reference.strip():
        return
    session.callbacks += 1
    if session.callbacks > MAX_CALLBACKS:
        if session.callbacks == MAX_CALLBACKS + 1:
            session.note(
                tr(
                    "More than {max_callbacks} callbacks: no more are sent.",
                    max_callbacks=MAX_CALLBACKS,
                ),
                place,
            )
        return
    url = resolve(base or place.url or session.setup.url, reference)
    verb = "GET" if method.strip().upper() == "GET" else "POST"
    fetched = session.fetcher.fetch(verb, url, params)
    _record(session, fetched, RequestKind.CALLBACK, purpose, place, event)
    if fetched.error_code and not fetched.offline:
        session.warn(
            fetched.error_code,
            tr("The {purpose}: {message}", purpose=purpose, message=fetched.message),
            place,
        )


def _record(
    session: Session,
    fetched: Fetched,
    kind: RequestKind,
    purpose: str,
    place: Place = NOWHERE,
    event: str = "",
    leg: Leg = Leg.CALLER,
) -> None:
    """Put every hop of a request into the trace."""
    steers = kind is RequestKind.DOCUMENT
    unsent = fetched.offline and not steers  # a document that cannot be had is an error
    for hop in fetched.hops:
        request, response = hop.request, hop.response
        is_last = hop is fetched.hops[-1]
        session.trace.append(
            Requested(
                time=session.clock,
                method=request.method,
                url=request.sent_url,
                params=request.all_params,
                params_in=request.params_in,
                status=response.status if response else 0,
                purpose=purpose,
                from_cache=response.from_cache if response else False,
                cookies=request.cookies,
                document=response.document if response and steers else "",
                routes=response.routes if response and steers else (),
                leg=leg,
                error_code=fetched.error_code if is_last and not unsent else "",
                kind=kind,
                cache=response.cache if response else (OFFLINE if unsent else ""),
                place=place,
                event=event,
            )
        )
