"""Small random sets of TwiML documents, right and wrong, and callers who do anything at all."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from designer.simulator import (
    PAY_RESULTS,
    QUEUE_RESULTS,
    Accept,
    Action,
    CallerEvent,
    ConnectResult,
    DialResult,
    Hangup,
    Key,
    Moment,
    PayResult,
    QueueResult,
    RecordResult,
    Speech,
)

NAMES = ("a.xml", "b.xml", "c.xml", "d.xml", "e.xml")
PLAIN = (
    *("<Hangup/>", "<Pause/>", '<Pause length="x"/>', "<Reject/>", '<Reject reason="busy"/>'),
    *("<Leave/>", '<Bogus x="1">y</Bogus>', "<say>low</say>", "<Say/>", "<!-- c -->", "stray"),
    *("<Say>in <Gather/> x</Say>", '<Start><Stream url="wss://x.example/s"/></Start>'),
)
SETTINGS = (
    *('numDigits="1"', 'numDigits="2"', 'numDigits="x"', 'timeout="1"', 'finishOnKey=""'),
    *('finishOnKey="*"', 'finishOnKey="1"', 'actionOnEmptyResult="true"', 'input="speech"'),
    *('input="dtmf speech"', 'timeout="bad"'),
)
LONGEST = 150
"""Moments after which a random caller stays silent."""


class Author:
    """Writes documents that lead to each other, and now and then to none. ``beside``: they also
    have wait documents and whispers."""

    def __init__(self, random: Random, beside: bool) -> None:
        self._random = random
        self._beside = beside
        self._names = NAMES[: random.randint(1, len(NAMES))]
        self._said = 0

    def documents(self) -> dict[str, str]:
        """The documents by their paths."""
        return {name: self._document() for name in self._names}

    def _document(self) -> str:
        chance = self._random.random()
        if chance < 0.03:
            return "<Response><Say>x</Response>" if chance < 0.02 else "<html/>"
        verbs = (self._verb() for _ in range(self._random.choice((0, 1, 1, 2, 2, 3, 4))))
        return f"<Response>{''.join(verbs)}</Response>"

    def _url(self) -> str:
        name = self._random.choice((*self._names * 3, "gone.xml"))
        return self._random.choice((name, name, name, f"./{name}", f"/{name}?s=1", f"{name}#rc=1"))

    def _action(self, often: float) -> str:
        chance = self._random.random()
        method = self._random.choice(("", "", ' method="GET"'))
        return f' action="{self._url()}"{method}' if chance < often else ""

    def _held(self, attribute: str) -> str:
        is_held = self._beside and self._random.random() < 0.5
        return f' {attribute}="{self._url()}"' if is_held else ""

    def _say(self) -> str:
        self._said += 1
        return f"<Say>w{self._said}</Say>"

    def _gather(self) -> str:
        chosen = self._random.sample(SETTINGS, self._random.randint(0, 2))
        by_name = {one.partition("=")[0]: one for one in chosen}
        prompts = "".join(self._say() for _ in range(self._random.randint(0, 2)))
        return f"<Gather{self._action(0.7)} {' '.join(by_name.values())}>{prompts}</Gather>"

    def _dial(self) -> str:
        nouns = (
            "+15550001111",
            f"<Number{self._held('url')}>+15550001112</Number>",
            "<Number>+15550001113</Number><Client>joe</Client>",
            f"<Conference{self._held('waitUrl')}>room</Conference>",
            "",
        )
        return f"<Dial{self._action(0.4)}>{self._random.choice(nouns)}</Dial>"

    def _verb(self) -> str:
        makers: tuple[Callable[[], str], ...] = (
            *(self._say, self._say, self._gather, self._gather, self._gather, self._dial),
            lambda: self._random.choice(PLAIN),
            lambda: self._random.choice(PLAIN),
            lambda: f"<Redirect>{self._random.choice((self._url(), self._url(), ''))}</Redirect>",
            lambda: f"<Record{self._action(0.6)}/>",
            lambda: f"<Enqueue{self._action(0.4)}{self._held('waitUrl')}>q</Enqueue>",
            lambda: f"<Pay{self._action(0.6)}/>",
            lambda: f'<Connect{self._action(0.4)}><Stream url="wss://x.example/s"/></Connect>',
        )
        return self._random.choice(makers)()


def random_script(random: Random) -> list[Action]:
    """What a caller does who knows nothing of the menu."""
    entries = ("1", "2", "12", "#", "1#", "*", "123", "9")
    choices: tuple[Callable[[], Action], ...] = (
        lambda: Action("gather", silent=True),
        lambda: Action("gather", digits=random.choice(entries)),
        lambda: Action("gather", digits=random.choice(entries)),
        lambda: Action("gather", speech="sales"),
        lambda: Action("gather", hangup=True),
        lambda: Action("record", silent=True),
        lambda: Action("record", seconds=3, digits=random.choice(("", "1", "#"))),
        lambda: Action("record", seconds=3, hangup=True),
        lambda: Action("dial", dial_outcome=random.choice(("completed", "busy", "no-answer"))),
        lambda: Action("enqueue", queue_result=random.choice(QUEUE_RESULTS)),
        lambda: Action("pay", result=random.choice(PAY_RESULTS)),
        lambda: Action("connect", result=random.choice(("ended", "failed"))),
    )
    return [random.choice(choices)() for _ in range(random.randint(0, 8))]


class WildCaller:
    """Answers each moment with something that it accepts, or with nothing."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._met = 0

    def answer(self, moment: Moment) -> CallerEvent | None:
        """What happens in the moment."""
        random = self._random
        self._met += 1
        if random.random() < 0.35 or self._met > LONGEST:
            return None
        after = random.choice((0.0, 0.3, 1.0))
        events: dict[Accept, CallerEvent | None] = {
            Accept.KEYS: Key(random.choice("12#*9"), after),
            Accept.SPEECH: Speech("sales", after=after),
            Accept.HANGUP: Hangup(after) if random.random() < 0.1 else None,
            Accept.DIAL: DialResult(random.choice(("completed", "busy", "failed")), after=after),
            Accept.QUEUE: QueueResult(random.choice(QUEUE_RESULTS), after=after),
            Accept.RECORDING: RecordResult(3.0, random.choice(((), (("1", 1.0),)))),
            Accept.CONNECTION: ConnectResult(random.choice(("ended", "failed"))),
            Accept.PAYMENT: PayResult(random.choice(PAY_RESULTS)),
        }
        return events.get(random.choice(sorted(moment.accepts))) if moment.accepts else None
