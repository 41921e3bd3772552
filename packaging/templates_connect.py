"""Templates that connect people: forwarding, find-me, hold queue."""

from __future__ import annotations

from templates_talk import LEAVE_A_MESSAGE, voicemail
from templatesheet import Sheet, number

from designer.bundle import EntryKind
from designer.flow import (
    NEXT,
    BranchCase,
    NodeId,
    Project,
    beside_key,
    case_key,
    result_key,
)
from designer.twiml import element


def forwarding() -> Project:
    """One number that rings a mobile phone, then the office, then takes a message."""
    sheet = Sheet("Call forwarding with fallback")
    entry = sheet.entry("Published number", EntryKind.CALL, "+12025550160")
    mobile = sheet.dial(
        "Ring the mobile phone", number("+12025550161"), document="forward.xml", timeout=18
    )
    wait = sheet.say(
        "Ask to hold on", "Please stay on the line while I try the office.", "office.xml"
    )
    office = sheet.dial("Ring the office", number("+12025550162"), answer="office-answer")
    mail = voicemail(sheet, f"Sorry, nobody can take your call. {LEAVE_A_MESSAGE}", "mail.xml")
    done = sheet.hangup("Call is over", "call-over.xml")
    sheet.start(entry, mobile)
    sheet.answered(mobile, done)
    sheet.link(mobile, NEXT, wait)
    sheet.then(wait, office)
    sheet.answered(office, done)
    sheet.link(office, NEXT, mail)
    sheet.note(
        mobile,
        "18 seconds ring about three times: short enough that the mobile’s own voicemail does not "
        "answer first.",
    )
    return sheet.project()


def find_me() -> Project:
    """Three numbers in turn; whoever answers must press a key to take the call."""
    sheet = Sheet("Find me")
    entry = sheet.entry("Dr. Kim’s number", EntryKind.CALL, "+12025550170")
    hello = sheet.say(
        "Ask to hold on",
        "Please stay on the line while I try to reach Doctor Kim.",
        "find-me.xml",
    )
    done = sheet.hangup("Call is over", "taken.xml")
    places = [("mobile phone", "1"), ("office", "2"), ("home", "3")]
    dials = [
        sheet.dial(f"Ring the {where}", number(f"+1202555017{digit}"), document=f"try-{digit}.xml")
        for where, digit in places
    ]
    taken = [_was_taken(sheet, where, digit) for where, digit in places]
    mail = voicemail(sheet, f"I could not reach Doctor Kim. {LEAVE_A_MESSAGE}", "mail.xml")
    whisper = _whisper(sheet)
    sheet.start(entry, hello)
    sheet.then(hello, dials[0])
    for dial, branch, onward in zip(dials, taken, [*dials[1:], mail], strict=True):
        sheet.link(dial, beside_key("url", 0), whisper)
        sheet.link(dial, NEXT, branch)
        sheet.link(branch, case_key("c1"), done)
        sheet.otherwise(branch, onward)
    sheet.note(
        whisper,
        "Whoever answers hears this first. A mailbox presses no key, so the call goes on to the "
        "next number.",
    )
    return sheet.project()


def _was_taken(sheet: Sheet, where: str, digit: str) -> NodeId:
    """Whether the two were connected: a callee who only answered may have refused the call."""
    return sheet.branch(
        f"Taken at the {where}?",
        "DialBridged",
        BranchCase("c1", "equals", ("true",), "they talked"),
        document=f"taken-{digit}",
    )


def _whisper(sheet: Sheet) -> NodeId:
    """What the callee hears before the two are connected."""
    ask = sheet.ask(
        "Take the call?",
        ["A call from {{From}} for Doctor Kim. To take it, press 1. Otherwise hang up."],
        {"1": "Take it"},
        "whisper.xml",
        timeout=8,
    )
    connect = sheet.say("Connect", "Connecting you.", "take.xml")
    refuse = sheet.hangup("Call is refused", "refused.xml")
    sheet.on_key(ask, "1", connect)
    sheet.otherwise(ask, refuse)
    sheet.silence(ask, refuse)
    return ask


def hold_queue() -> Project:
    """Callers wait with music and may leave a message; agents take the next one."""
    sheet = Sheet("Hold queue")
    entry = sheet.entry("Support line", EntryKind.CALL, "+12025550180")
    hello = sheet.say(
        "Welcome",
        "Thank you for calling support. We answer calls in the order in which they come in.",
        "support.xml",
    )
    waiting = element("Enqueue", {"maxQueueSize": "20"}, "support")
    queue = sheet.verb("Wait for an agent", waiting, answer="queue-answer")
    place = sheet.ask(
        "Place in the queue, music",
        [
            "You are number {{QueuePosition}} in the queue.",
            "To leave a message instead of waiting, press 1 at any time.",
            element("Play", {}, "https://demo.twilio.com/docs/classic.mp3"),
        ],
        {"1": "Leave a message"},
        "waiting.xml",
        timeout=1,
    )
    leave = sheet.verb("Out of the queue", element("Leave"), "leave-queue.xml")
    full = sheet.say("Queue is full", "All places in the queue are taken.", "queue-full.xml")
    mail = voicemail(sheet, f"We will gladly call you back. {LEAVE_A_MESSAGE}", "mail.xml")
    done = sheet.goodbye(
        "After the conversation", "Thank you for calling support. Goodbye.", "after.xml"
    )
    sheet.start(entry, hello)
    sheet.then(hello, queue)
    sheet.link(queue, "waitUrl", place)
    sheet.on_key(place, "1", leave)
    sheet.otherwise(place, place)
    sheet.link(queue, result_key("bridged"), done)
    sheet.link(queue, result_key("leave"), mail)
    sheet.link(queue, result_key("queue-full"), full)
    sheet.link(queue, NEXT, mail)
    sheet.then(full, mail)
    _agents(sheet)
    sheet.note(entry, "Callers come in here and wait in the queue “support”.")
    return sheet.project()


def _agents(sheet: Sheet) -> None:
    """The line that agents call to take the next caller."""
    entry = sheet.entry("Agents’ line", EntryKind.CALL, "+12025550181")
    take = sheet.dial(
        "Take the next caller", element("Queue", {}, "support"), document="agent.xml", timeout=30
    )
    greet = sheet.say(
        "Words to the caller", "Thank you for waiting. You are now connected.", "connected.xml"
    )
    more = sheet.ask(
        "Another caller?",
        ["To take the next caller, press 1. To stop, hang up."],
        {"1": "Next caller"},
        "agent-more.xml",
        timeout=10,
    )
    empty = sheet.goodbye(
        "Nobody is waiting", "Nobody is waiting right now. Goodbye.", "agent-empty.xml"
    )
    stop = sheet.goodbye("Agent stops", "Thank you. Goodbye.", "agent-stop.xml")
    sheet.start(entry, take)
    sheet.link(take, beside_key("url", 0), greet)
    sheet.answered(take, more)
    sheet.link(take, NEXT, empty)
    sheet.on_key(more, "1", take)
    sheet.otherwise(more, stop)
    sheet.silence(more, stop)
    sheet.note(entry, "Agents call this number to take the caller who has waited longest.")
