"""What goes on in a call, and what came of it, in plain words. Plain Python."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from designer.text import tr

if TYPE_CHECKING:
    from designer.simulator import Heard, Moment, Requested, Resulted, Waited


def clock_words(seconds: float) -> str:
    """``0:07``, ``12:30``, ``1:02:03``."""
    whole = int(seconds + 1e-6)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"


def short_url(url: str) -> str:
    """The part of a URL that tells it from others: its last segment."""
    return url.rstrip("/").rsplit("/", 1)[-1] or url


def party_words(label: str) -> str:
    """Who is called, by the simulator's label: ``conference:room`` is the conference “room”."""
    kind, colon, name = label.partition(":")
    words = {
        "queue": tr("the queue “{name}”", name=name),
        "conference": tr("the conference “{name}”", name=name),
        "client": tr("the client “{name}”", name=name),
        "application": tr("the application “{name}”", name=name),
    }
    return words.get(kind, label) if colon else label


def parties_words(labels: Iterable[str]) -> str:
    """Those who are called, one after the other."""
    return ", ".join(party_words(label) for label in labels)


def mark_words(heard: str) -> tuple[str, str]:
    """What was heard, fit to show, and its kind: "said", or "sound" for a mark in brackets."""
    if not (heard.startswith("[") and heard.endswith("]")):
        return " ".join(heard.split()), "said"
    mark, _, detail = heard[1:-1].partition(" ")
    return _mark(heard[1:-1], mark, detail), "sound"


def _mark(inner: str, mark: str, detail: str) -> str:
    if inner == "application error":
        return tr("“An application error has occurred. Goodbye.”")
    words = {
        "play": tr("♪ {name}", name=short_url(detail)),
        "pause": tr("{seconds} s of silence", seconds=detail),
        "dtmf": tr("Key tones {keys}", keys=detail),
        "beep": tr("Beep"),
        "dial": tr("Calls {who}", who=parties_words(detail.split(", "))),
        "enqueue": tr("On hold in “{queue}”", queue=detail),
        "echo": tr("Plays back what you say"),
        "connect": tr("Connects to {what}", what=detail),
        "reject": tr("Rejected: {why}", why=_reject_words(detail)),
    }
    return words.get(mark, f"{mark} {detail}".strip().capitalize()).strip()


def _reject_words(reason: str) -> str:
    return {"busy": tr("busy tone"), "rejected": tr("not in service")}.get(reason, reason)


def state_words(moment: Moment | None, ended: bool) -> str:
    """What goes on, in a few words: ``Waiting for you``, ``Ringing +1555…``."""
    if moment is None:
        return tr("Call ended") if ended else tr("Ready")
    from designer.simulator import Leg, MomentKind

    said = doing_words(moment.kind)
    if moment.kind is MomentKind.LISTENING and moment.text:
        said = tr("{keys} entered, more?", keys=moment.text)
    if moment.targets and moment.kind in {MomentKind.RINGING, MomentKind.TALKING}:
        said += f" · {parties_words(target for target in moment.targets if target)}"
    if moment.leg is Leg.CALLEE:
        return tr("Callee’s side: {state}", state=said.lower())
    return said


def doing_words(kind: str) -> str:
    """What is done in a moment of this kind."""
    words = {
        "speaking": tr("Speaking"),
        "playing": tr("Playing"),
        "pausing": tr("Pausing"),
        "beep": tr("Beep"),
        "dtmf": tr("Sending key tones"),
        "listening": tr("Waiting for you"),
        "recognising": tr("Understanding"),
        "recording": tr("Recording you"),
        "ringing": tr("Ringing"),
        "talking": tr("In conversation"),
        "joining": tr("Joining"),
        "waiting": tr("On hold"),
        "connected": tr("Connected"),
        "echoing": tr("Echoing"),
        "paying": tr("Taking a payment"),
        "referring": tr("Transferring"),
    }
    return words.get(kind, kind.capitalize())


def heard_words(entry: Heard) -> str:
    """What was heard, in one line."""
    text, _ = mark_words(entry.text)
    return tr("{words} … cut short", words=text) if entry.cut_short else text


def waited_words(entry: Waited) -> str:
    """What was waited for: ``Ringing · +15550003333``."""
    doing = doing_words(entry.kind)
    return f"{doing} · {parties_words(entry.text.split(', '))}" if entry.text else doing


def request_words(entry: Requested) -> str:
    """A request in one line: what for, which, and what came of it."""
    nothing = tr("no answer")
    what = f"{entry.method} {entry.url.partition('?')[0]} → {entry.status or nothing}"
    about = purpose_words(entry.purpose, entry.event)
    return f"{what} · {about}" + (f" · {entry.cache}" if entry.cache else "")


def purpose_words(purpose: str, event: str = "") -> str:
    """What a request is for, in plain words."""
    known = {
        "entry": tr("the call begins"),
        "action": tr("an answer"),
        "redirect": tr("Redirect"),
        "whisper document": tr("a whisper to the callee"),
        "wait document": tr("what plays on hold"),
        "fallback": tr("fallback after an error"),
        "sound": tr("sound"),
        "transfer": tr("a transfer by the callee"),
    }
    words = known.get(purpose, purpose)
    return f"{words}: {event}" if event else words


def leg_words(event: str) -> str:
    """What another leg of the call is doing, by the event that it is in since."""
    words = {
        "initiated": tr("called"),
        "ringing": tr("ringing"),
        "answered": tr("on the line"),
        "completed": tr("over"),
    }
    return words.get(event, event)


def end_words(by: str, *, message: bool = False) -> str:
    """Why a call ended; for a message empty when it was answered as it should be."""
    if message:
        words = {
            "end_of_document": "",
            "error": tr("The message cannot be answered: an error"),
            "redirect_limit": tr("Stopped: too many documents for one message"),
        }
        return words.get(by, by)
    words = {
        "end_of_document": tr("The flow has nothing more to say and hangs up"),
        "hangup_verb": tr("The flow hangs up"),
        "caller_hangup": tr("You hang up"),
        "reject": tr("The call is rejected"),
        "error": tr("The call ends with an error"),
        "redirect_limit": tr("The call is stopped: it goes round without any input"),
        "time_limit": tr("The call is stopped: it has gone on for too long"),
        "not_answered": tr("Nobody answers the call"),
    }
    return words.get(by, by)


def result_words(entry: Resulted, who: str = "") -> str:
    """What a verb came to: ``+15550003333: busy``; empty where that is said elsewhere.

    ``who`` are those that a Dial called.
    """
    time = clock_words(entry.seconds)
    match entry.tag:
        case "Dial":
            said = dial_words(entry.result, entry.seconds)
            return tr("{who}: {result}", who=who, result=said) if who else said
        case "Enqueue":
            return _queue_words(entry.result, time)
        case "Record" if entry.result == "recorded":
            return tr("Recorded: {time}", time=clock_words(max(1.0, entry.seconds)))
        case "Pay":
            return _pay_words(entry.result)
        case "Connect":
            ended = tr("The far end closes after {time}", time=time)
            failed = tr("The far end fails: {status}", status=entry.result)
            return ended if entry.result == "ended" else failed
        case "Refer":
            return _refer_words(entry.result)
        case _:
            return ""


def dial_words(status: str, seconds: float = 0.0) -> str:
    """What became of somebody who was called, by the DialCallStatus."""
    if status in ("completed", "answered"):
        talked = tr("talked for {time}", time=clock_words(seconds))
        return talked if seconds else tr("the conversation is over")
    words = {
        "busy": tr("busy"),
        "no-answer": tr("no answer"),
        "failed": tr("could not be reached"),
        "canceled": tr("given up"),
        "transferred": tr("the call is transferred"),
    }
    return words.get(status, status)


def machine_words(found: str) -> str:
    """Who answered, as machine detection finds."""
    words = {
        "human": tr("a person"),
        "fax": tr("a fax"),
        "unknown": tr("not sure"),
        "machine_start": tr("a machine"),
        "machine_end_beep": tr("a machine, after its beep"),
        "machine_end_silence": tr("a machine, after its greeting"),
        "machine_end_other": tr("a machine, after its greeting"),
    }
    return tr("Machine detection: {who}", who=words.get(found, found))


def _queue_words(result: str, time: str) -> str:
    words = {
        "bridged": tr("An agent talked to the caller, who had waited {time}", time=time),
        "bridging-in-process": tr("An agent takes the call after {time}", time=time),
        "leave": tr("The flow takes the caller out of the queue after {time}", time=time),
        "redirected": tr("Taken out of the queue after {time}", time=time),
        "redirected-from-bridged": tr("Taken out of the conversation after {time}", time=time),
        "queue-full": tr("The queue is full"),
        "error": tr("The queue fails: an error"),
        "system-error": tr("The queue fails: an error at Twilio"),
        "hangup": "",
    }
    return words.get(result, result)


def _pay_words(result: str) -> str:
    words = {
        "success": tr("Paid"),
        "too-many-failed-attempts": tr("Not paid: too many attempts"),
        "payment-connector-error": tr("Not paid: the payment service fails"),
        "caller-interrupted-with-star": tr("Not paid: the caller pressed *"),
        "caller-hung-up": "",
        "validation-error": tr("Not paid: the payment service takes the details as wrong"),
        "internal-error": tr("Not paid: an error at Twilio"),
    }
    return words.get(result, tr("Not paid: {why}", why=result))


def _refer_words(result: str) -> str:
    words = {
        "in-progress": tr("Transferred"),
        "busy": tr("Not transferred: busy"),
        "failed": tr("Not transferred: it fails"),
        "canceled": tr("Not transferred: given up"),
    }
    return words.get(result, result)
