"""Templates that talk and listen: menu, voicemail, survey, reminder, text messages.

Phone numbers are from the range that is kept free for fiction (555-0100 to 555-0199).
"""

from __future__ import annotations

from dataclasses import dataclass

from templatesheet import Sheet, number

from designer.bundle import EntryKind
from designer.flow import ACTION, NEXT, BranchCase, NodeId, Project, case_key
from designer.twiml import element


@dataclass(frozen=True)
class Company:
    """What a front desk says of itself."""

    flow: str
    name: str
    hours: str
    main: str = "+12025550100"
    sales: str = "+12025550101"
    orders: str = "+12025550102"
    desk: str = "+12025550103"


YOURS = Company(
    "Front-desk menu",
    "our company",
    "We are open Monday to Friday, from 9 in the morning to 5 in the afternoon. "
    "You find us at 1 Example Street.",
)
HARBOUR = Company(
    "Harbour Furniture front desk",
    "Harbour Furniture",
    "Our showroom at 12 Quay Street is open Monday to Saturday, from 10 in the morning to 6 in "
    "the evening. Parking is free for two hours.",
    "+12025550140",
    "+12025550141",
    "+12025550142",
    "+12025550143",
)

LEAVE_A_MESSAGE = (
    "Please leave your name, your number and a short message after the tone. "
    "When you are done, press pound or hang up."
)


def voicemail(sheet: Sheet, greeting: str, document: str) -> NodeId:
    """A greeting, a recording, and a goodbye for either result; gives back the greeting's id."""
    said = sheet.say("Ask for a message", greeting, document)
    recording = sheet.record("Record the message", "message.xml")
    thanks = sheet.goodbye(
        "Thank for the message",
        "Thank you. We have your message and will call you back within one working day. Goodbye.",
        "message-left.xml",
    )
    nothing = sheet.goodbye(
        "No message left",
        "We did not hear a message. Please call again when it suits you. Goodbye.",
    )
    sheet.then(said, recording, nothing)
    sheet.link(recording, ACTION, thanks)
    return said


def front_desk(company: Company = YOURS) -> Project:
    """A main menu with a second try, three departments and a voicemail."""
    sheet = Sheet(company.flow)
    entry = sheet.entry("Main number", number=company.main)
    options = {"1": "Sales", "2": "Orders", "3": "Hours", "0": "Front desk"}
    menu = sheet.ask(
        "Main menu",
        [
            f"Thank you for calling {company.name}.",
            "For sales, press 1. For an order or a delivery, press 2.",
            "For opening hours and our address, press 3. To speak with the front desk, press 0.",
            "To hear this again, press star.",
        ],
        {**options, "*": "Repeat"},
        "main-menu.xml",
    )
    again = sheet.ask(
        "Main menu, second try",
        [
            "Sorry, I did not catch that. You can press a key at any time.",
            "Sales is 1. Orders and deliveries are 2. Opening hours are 3.",
            "Or stay on the line, and somebody at the front desk will help you.",
        ],
        options,
        "main-menu-again.xml",
        timeout=8,
    )
    sales = sheet.dial("Call sales", number(company.sales), document="sales.xml")
    orders = sheet.dial("Call orders", number(company.orders), document="orders.xml")
    hours = sheet.ask(
        "Opening hours",
        [company.hours, "To go back to the main menu, press star. Otherwise just hang up."],
        {"*": "Main menu"},
        "hours.xml",
    )
    desk = sheet.say(
        "Announce the front desk", "One moment, I am connecting you to the front desk.", "desk.xml"
    )
    call = sheet.dial("Call the front desk", number(company.desk), answer="front-desk-answer")
    mail = voicemail(
        sheet, f"Everybody is talking to other customers right now. {LEAVE_A_MESSAGE}", "mail.xml"
    )
    goodbye = sheet.goodbye(
        "Goodbye after the hours", "Thank you for calling. Goodbye.", "goodbye.xml"
    )
    done = sheet.hangup("Call is over", "call-over.xml")
    sheet.start(entry, menu)
    for one in (menu, again):
        for key, target in {"1": sales, "2": orders, "3": hours, "0": desk}.items():
            sheet.on_key(one, key, target)
    sheet.on_key(menu, "*", menu)
    sheet.otherwise(menu, again)
    sheet.silence(menu, again)
    sheet.otherwise(again, desk)
    sheet.silence(again, desk)
    sheet.on_key(hours, "*", menu)
    sheet.otherwise(hours, goodbye)
    sheet.silence(hours, goodbye)
    sheet.then(desk, call)
    for one in (sales, orders, call):
        sheet.answered(one, done)
        sheet.link(one, NEXT, mail)
    sheet.note(
        entry,
        "Begin here: write your own numbers into the three Dial cards, and your hours into "
        "“Opening hours”.",
    )
    return sheet.project()


def voice_mailbox() -> Project:
    """A personal mailbox in which callers can hear out, send or repeat their message."""
    sheet = Sheet("Voicemail")
    entry = sheet.entry("Incoming call", number="+12025550110")
    greeting = sheet.say(
        "Greeting",
        f"You have reached Maria Lopez. I cannot take your call. {LEAVE_A_MESSAGE}",
        "voicemail.xml",
    )
    recording = sheet.record("Record the message", "message.xml")
    keep = sheet.ask(
        "Send or repeat",
        ["To send your message, press 1, or simply hang up.", "To record it again, press 2."],
        {"1": "Send", "2": "Record again"},
        "send-or-repeat.xml",
    )
    repeat = sheet.say(
        "Ask again", "Please record your message again after the tone.", "record-again.xml"
    )
    sent = sheet.goodbye(
        "Message sent", "Your message is on its way. Thank you, and goodbye.", "sent.xml"
    )
    nothing = sheet.goodbye(
        "No message left", "I did not hear a message. Please try again later. Goodbye."
    )
    sheet.start(entry, greeting)
    sheet.then(greeting, recording, nothing)
    sheet.link(recording, ACTION, keep)
    sheet.on_key(keep, "1", sent)
    sheet.on_key(keep, "2", repeat)
    sheet.otherwise(keep, sent)
    sheet.silence(keep, sent)
    sheet.then(repeat, recording)
    sheet.note(
        recording,
        "Twilio keeps the recording. To be told of each one, set “recordingStatusCallback” to an "
        "address of yours.",
    )
    return sheet.project()


def survey() -> Project:
    """Two questions with recorded answers and a rating, after asking for consent."""
    sheet = Sheet("Survey that records")
    entry = sheet.entry("Survey line", number="+12025550120")
    consent = sheet.ask(
        "Ask for consent",
        [
            "Thank you for taking part. There are three short questions, and your answers are "
            "recorded.",
            "To begin, press 1. To end the call, press 9.",
        ],
        {"1": "Begin", "9": "End"},
        "survey.xml",
    )
    insist = sheet.ask(
        "Ask for consent again",
        ["If you would like to answer our questions, please press 1 now. To leave, press 9."],
        {"1": "Begin", "9": "End"},
        "survey-again.xml",
    )
    first = sheet.say(
        "Question 1",
        "First: what did you like about your last visit? Speak after the tone, and press pound "
        "when you are done.",
        "question-1.xml",
    )
    told = "https://www.example.com/survey/answers?question={}"
    answer_1 = sheet.record("Answer 1", recordingStatusCallback=told.format(1))
    second = sheet.say(
        "Question 2",
        "Second: what should we do better? Speak after the tone, and press pound when you are "
        "done.",
        "question-2.xml",
    )
    answer_2 = sheet.record("Answer 2", recordingStatusCallback=told.format(2))
    ratings = {"1": "Poor", "2": "Fair", "3": "Good", "4": "Very good", "5": "Excellent"}
    words = "For poor, press 1. For excellent, press 5. Any number between them is fine, too."
    third = sheet.ask(
        "Question 3", ["Last: how was your visit, all in all?", words], ratings, "question-3.xml"
    )
    third_again = sheet.ask(
        "Question 3 again", ["Please press a number from 1 to 5."], ratings, "question-3-again.xml"
    )
    thanks = sheet.goodbye(
        "Thanks", "Thank you very much. Your answers help us a lot. Goodbye.", "thanks.xml"
    )
    no = sheet.goodbye("No survey", "No problem. Thank you for calling. Goodbye.", "no-survey.xml")
    sheet.start(entry, consent)
    for one in (consent, insist):
        sheet.on_key(one, "1", first)
        sheet.on_key(one, "9", no)
    sheet.otherwise(consent, insist)
    sheet.silence(consent, insist)
    sheet.otherwise(insist, no)
    sheet.silence(insist, no)
    sheet.then(first, answer_1, second, answer_2, third)
    sheet.link(answer_1, ACTION, second)
    sheet.link(answer_2, ACTION, third)
    for one in (third, third_again):
        for key in ratings:
            sheet.on_key(one, key, thanks)
    sheet.otherwise(third, third_again)
    sheet.silence(third, third_again)
    sheet.otherwise(third_again, thanks)
    sheet.silence(third_again, thanks)
    sheet.note(
        answer_1,
        "Each recording is reported to the address in “recordingStatusCallback”. Put your own "
        "there.",
    )
    return sheet.project()


def reminder() -> Project:
    """A call that reminds of an appointment, and leaves a message on a machine."""
    sheet = Sheet("Outgoing reminder")
    entry = sheet.entry("Reminder call", EntryKind.OUTGOING)
    machine = sheet.branch(
        "Person or machine?",
        "AnsweredBy",
        BranchCase(
            "c1",
            "one_of",
            ("machine_end_beep", "machine_end_silence", "machine_end_other"),
            "an answering machine",
        ),
        BranchCase("c2", "equals", ("fax",), "a fax machine"),
        document="answered-by",
    )
    fax = sheet.hangup("Nobody to talk to", "nobody.xml")
    sheet.waive(
        fax, "property-words-at-the-end", "A fax machine answered: nobody is there to listen."
    )
    message = sheet.goodbye(
        "Message on the machine",
        "Hello. This is Quay Dental. We would like to remind you of your appointment tomorrow. "
        "If you cannot come, please call us at 2 0 2, 5 5 5, 0 1 3 0. Thank you, and goodbye.",
        "machine.xml",
    )
    options = {"1": "Confirm", "2": "Change", "*": "Repeat"}
    ask = sheet.ask(
        "Remind",
        [
            "Hello. This is Quay Dental, with a reminder of your appointment tomorrow.",
            "To confirm it, press 1. To change it, press 2. To hear this again, press star.",
        ],
        options,
        "reminder.xml",
    )
    again = sheet.ask(
        "Remind again",
        [
            "You have an appointment at Quay Dental tomorrow.",
            "If you will be there, please press 1. If you need another day, press 2.",
        ],
        {"1": "Confirm", "2": "Change"},
        "reminder-again.xml",
    )
    confirmed = sheet.goodbye(
        "Confirmed", "Thank you, we look forward to seeing you. Goodbye.", "confirmed.xml"
    )
    change = sheet.say(
        "Announce the practice", "One moment, I am connecting you to the practice.", "change.xml"
    )
    practice = sheet.dial("Call the practice", number("+12025550130"), answer="practice-answer")
    later = sheet.goodbye(
        "Practice is busy",
        "The practice cannot take your call right now. We will call you back today to find "
        "another day. Goodbye.",
        "call-back.xml",
    )
    done = sheet.hangup("Call is over", "call-over.xml")
    no_answer = sheet.goodbye(
        "No answer given",
        "We keep your appointment as it is. If you cannot come, please call us. Goodbye.",
        "unconfirmed.xml",
    )
    sheet.start(entry, machine)
    sheet.link(machine, case_key("c1"), message)
    sheet.link(machine, case_key("c2"), fax)
    sheet.otherwise(machine, ask)
    for one in (ask, again):
        sheet.on_key(one, "1", confirmed)
        sheet.on_key(one, "2", change)
    sheet.on_key(ask, "*", ask)
    sheet.otherwise(ask, again)
    sheet.silence(ask, again)
    sheet.otherwise(again, no_answer)
    sheet.silence(again, no_answer)
    sheet.then(change, practice)
    sheet.answered(practice, done)
    sheet.link(practice, NEXT, later)
    sheet.note(
        entry,
        "Place the call by REST with this flow’s URL and MachineDetection=DetectMessageEnd, so "
        "that Twilio tells a person from a machine.",
    )
    return sheet.project()


def text_reply() -> Project:
    """Answers to text messages by what they say."""
    sheet = Sheet("SMS auto-reply")
    entry = sheet.entry("Text messages", EntryKind.MESSAGE, "+12025550150")
    what = sheet.branch(
        "What is it about?",
        "Body",
        BranchCase("c1", "contains", ("hours",), "says HOURS"),
        BranchCase("c2", "contains", ("address",), "says ADDRESS"),
        BranchCase("c3", "contains", ("call",), "says CALL"),
        document="text",
    )
    hours = sheet.verb(
        "Opening hours",
        element("Message", {}, "We are open Monday to Friday, 9 am to 5 pm. Harbour Furniture"),
        "hours.xml",
    )
    address = sheet.verb(
        "Address",
        element("Message", {}, "You find us at 12 Quay Street; parking is free. Harbour Furniture"),
        "address.xml",
    )
    call = sheet.verb(
        "Call back",
        element("Message", {}, "Thank you! We will call you at {{From}} today. Harbour Furniture"),
        "call.xml",
    )
    anything = sheet.verb(
        "Anything else",
        element(
            "Message",
            {},
            "Thank you for your message. Reply HOURS, ADDRESS or CALL (we call you back). "
            "Reply STOP to get no more messages. Harbour Furniture",
        ),
        "reply.xml",
    )
    sheet.start(entry, what)
    for case, target in {"c1": hours, "c2": address, "c3": call}.items():
        sheet.link(what, case_key(case), target)
    sheet.otherwise(what, anything)
    sheet.note(
        entry,
        "Twilio itself answers STOP, START and HELP. The first case that fits is taken; small and "
        "capital letters are the same.",
    )
    return sheet.project()
