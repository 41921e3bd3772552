"""The bounds that make every call end, each with its reason."""

MAX_CALL_SECONDS = 14_400.0
"""A call lasts four hours at most (https://www.twilio.com/docs/voice/twiml/dial, timeLimit)."""

MAX_REQUESTS_WITHOUT_INPUT = 100
"""Documents requested in a row while nobody does anything, before the call counts as going in
circles. Twilio states no such limit; a menu that repeats itself to a silent caller does not come
near it, and a Redirect to itself is found out at once."""

MAX_REQUESTS = 5_000
"""Requests in one call, input or not: keeps a script that never stops pressing keys from running
for ever when no virtual time passes."""

MAX_MOMENTS = 250_000
"""Moments in one call, for the same reason; a document of 64 kB that loops its longest prompts
1000 times stays below it."""

MAX_STILL = 5_000
"""Moments in a row without any time passing: who does so much in an instant is no caller."""

MAX_LOOPS = 1_000
"""How often loop="0" repeats (https://www.twilio.com/docs/voice/twiml/say, loop)."""

MAX_HTTP_REDIRECTS = 10
"""HTTP redirects followed for one document (https://www.twilio.com/docs/api/errors/11215)."""

REQUEST_SECONDS = 15.0
"""How long one request may take (https://www.twilio.com/docs/api/errors/11205)."""

CONNECT_SECONDS = 5.0
"""How long a connection may take to come about (as above)."""

MAX_REPLIES = 10
"""Messages sent in reply to one message (https://www.twilio.com/docs/api/errors/14109)."""

MAX_MESSAGE_DOCUMENTS = 50
"""Documents in one messaging session (https://www.twilio.com/docs/api/errors/14106)."""

RINGING_BUFFER_SECONDS = 5.0
"""Added to the timeout of every Dial (https://www.twilio.com/docs/voice/twiml/dial, timeout)."""

TALK_SECONDS = 30.0
"""A conversation of which nobody says how long it lasts (our assumption)."""

HOLD_SECONDS = 30.0
"""One stretch of Twilio's own hold music or of silence on hold (our assumption)."""

MEDIA_SECONDS = 3.0
"""A recording of unknown length (our assumption)."""

BEEP_SECONDS = 0.5
"""The tone before a recording (our assumption)."""

MAX_CALLBACKS = 1_000
"""Reports sent about one call: a bound of ours, far above what a call of four hours asks for."""

MAX_MESSAGE_CHARACTERS = 1_600
"""Longest message (https://www.twilio.com/docs/messaging/twiml/message)."""

MAX_MEDIA = 10
"""Media in one message (as above)."""
