"""The tour: a flow that explains the program to whoever calls it in the preview."""

from __future__ import annotations

from templatesheet import Sheet, number

from designer.flow import NEXT, Project

COLLEAGUE = "+12025550160"


def tour() -> Project:
    """A menu with three short chapters, a call to a colleague, and a task at the end."""
    sheet = Sheet("Tour")
    entry = sheet.entry("Call me: press F5", number="+12025550150")
    chapters = {"1": "Draw", "2": "Call", "3": "Hand over"}
    welcome = sheet.ask(
        "Welcome",
        [
            "Welcome. You are inside a call flow. Each card on the canvas is one step of this "
            "call, and the card with the ring is the step that you hear.",
            "Press the keys of the phone, here or on your keyboard.",
            "To see how flows are drawn, press 1. To learn about calling them, press 2. To hand "
            "a flow over to Twilio, press 3. To hear this again, press star.",
        ],
        {**chapters, "*": "Again"},
        "welcome.xml",
        timeout=8,
    )
    again = sheet.ask(
        "Welcome, second try",
        [
            "No key came, or one that leads nowhere. That has a line on the canvas, too: it led "
            "you here.",
            "Drawing is 1. Calling is 2. Handing over is 3.",
        ],
        chapters,
        "welcome-again.xml",
        timeout=8,
    )
    draw = sheet.ask(
        "Draw",
        [
            "To add a step, drag it from the list at the left, or click the canvas, press Tab and "
            "type its name.",
            "To link two steps, drag from a dot at the right of one card to the other card.",
            "Click a card to change its words in the inspector. Ctrl+Z takes anything back.",
            "To go on to calling, press 2. To go back, press star.",
        ],
        {"2": "Call", "*": "Back"},
        "draw.xml",
        timeout=8,
    )
    call = sheet.ask(
        "Call",
        [
            "F5 calls and hangs up. F10 goes to the next step, F9 stops the clock.",
            "What Twilio would ask your server for is listed under Requests.",
            "To see how a call to somebody else goes, press 1. To go on, press 3. To go back, "
            "press star.",
        ],
        {"1": "Call a colleague", "3": "Hand over", "*": "Back"},
        "call.xml",
        timeout=8,
    )
    announce = sheet.say(
        "Announce the call",
        "One moment. In the preview you are the colleague, too: choose whether they answer.",
        "colleague.xml",
    )
    dial = sheet.dial("Call a colleague", number(COLLEAGUE), answer="dial-answer")
    met = sheet.say(
        "They answered", "You were connected, and your colleague has hung up.", "answered.xml"
    )
    missed = sheet.say(
        "They did not answer",
        "Nobody could be reached. The Dial card has an outcome for each way that can happen.",
        "missed.xml",
    )
    hand_over = sheet.ask(
        "Hand over",
        [
            "Problems, below the canvas, lists what is wrong with a flow, and mends much of it.",
            "Ctrl+E exports: plain TwiML files for any web server, or a small application that "
            "answers Twilio. Give its address to your number in Twilio's console.",
            "For a first task of your own, press 1. To go back, press star.",
        ],
        {"1": "Your turn", "*": "Back"},
        "hand-over.xml",
        timeout=8,
    )
    task = sheet.goodbye(
        "Your turn",
        "Now click the card Welcome, change its words, and call again. Save the flow under a name "
        "of your own, or begin a new one with Ctrl+N. Goodbye.",
        "your-turn.xml",
    )
    sheet.start(entry, welcome)
    for menu in (welcome, again):
        for key, target in {"1": draw, "2": call, "3": hand_over}.items():
            sheet.on_key(menu, key, target)
    sheet.on_key(welcome, "*", welcome)
    sheet.otherwise(welcome, again)
    sheet.silence(welcome, again)
    sheet.otherwise(again, task)
    sheet.silence(again, task)
    for chapter in (draw, call, hand_over):
        sheet.on_key(chapter, "*", welcome)
        sheet.otherwise(chapter, task)
        sheet.silence(chapter, task)
    sheet.on_key(draw, "2", call)
    sheet.on_key(call, "1", announce)
    sheet.on_key(call, "3", hand_over)
    sheet.on_key(hand_over, "1", task)
    sheet.then(announce, dial)
    sheet.answered(dial, met)
    sheet.unanswered(dial, missed)
    sheet.link(dial, NEXT, missed)
    for end in (met, missed):
        sheet.link(end, NEXT, hand_over)
    sheet.note(
        entry,
        "This flow explains the program. Press F5 and follow the ring from card to card.",
    )
    sheet.note(
        draw,
        "Try it: drag from the dot beside “no input” to another card. Ctrl+Z takes it back.",
    )
    sheet.note(
        dial,
        "A card has one dot for each way it can end. What is not linked is told under Problems.",
    )
    return sheet.project()
