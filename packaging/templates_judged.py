"""What is promised of each template, and which findings in it are meant to be so."""

from __future__ import annotations

from designer.flow import EntryNode, NodeId, Project, Property, set_properties, waive

ELSEWHERE = "Fallback words belong on another server than this one: set their URL at the number."
SAME = "one-exit-for-both"
ZERO = "zero-for-help"
AWAY = "turned-away"
SILENCE = Property("silence-ends", seconds=120.0)
WORDS = Property("words-at-the-end")
ENDS = Property("always-ends")
PERSON = Property("person-within-reach")
VOICEMAIL = Property("failed-dial-voicemail")
PROMISES: dict[str, tuple[Property, ...]] = {
    "call-forwarding": (SILENCE, WORDS, VOICEMAIL, ENDS),
    "find-me": (SILENCE, WORDS, VOICEMAIL, ENDS),
    "front-desk": (PERSON, SILENCE, WORDS, VOICEMAIL, ENDS),
    "hold-queue": (SILENCE, WORDS, ENDS),
    "reminder": (PERSON, SILENCE, WORDS, ENDS),
    "survey": (SILENCE, WORDS, ENDS),
    "voicemail": (SILENCE, WORDS, ENDS),
}
MEANT: dict[str, tuple[tuple[str, str, str], ...]] = {
    "front-desk": (
        (
            "gather-1",
            SAME,
            "The second prompt apologises and says the keys in other words: it suits both.",
        ),
        (
            "gather-2",
            SAME,
            "After two tries everybody gets to the front desk, whatever went wrong.",
        ),
        (
            "gather-3",
            ZERO,
            "Not a menu but an answer; star leads back to the menu, where 0 is the front desk.",
        ),
        (
            "gather-3",
            AWAY,
            "The caller asked for the hours and has heard them; silence means that this was all.",
        ),
        (
            "gather-3",
            SAME,
            "Whatever is pressed but star, the caller has heard the hours and wants to go.",
        ),
    ),
    "hold-queue": (
        ("gather-2", ZERO, "Agents hear this, not callers; they know the keys."),
        ("gather-2", AWAY, "An agent who does nothing has finished work; nobody is turned away."),
        ("gather-2", SAME, "Agents hear this: anything but 1 means that they stop."),
        (
            "dial-1",
            "property-failed-dial-voicemail",
            "Agents call in here: an empty queue means that nobody is waiting for them.",
        ),
    ),
    "reminder": (
        (
            "gather-1",
            ZERO,
            "The one who wants a person presses 2; a reminder has no other help to offer.",
        ),
        (
            "gather-1",
            SAME,
            "The second prompt says the same in other words: it suits both.",
        ),
        (
            "gather-2",
            ZERO,
            "The one who wants a person presses 2; a reminder has no other help to offer.",
        ),
        ("gather-2", AWAY, "We called them, and the appointment stands: silence needs no person."),
        ("gather-2", SAME, "The appointment stands in both cases, and the last words say so."),
        (
            "dial-1",
            "property-failed-dial-voicemail",
            "We placed the call and promise to call back, so a recording would help nobody.",
        ),
    ),
    "survey": (
        (
            "gather-1",
            ZERO,
            "A survey answers no questions: who does not want it presses 2 or hangs up.",
        ),
        ("gather-1", SAME, "The second prompt says the keys in other words: it suits both."),
        ("gather-1", "property-person-within-reach", "A survey: nobody answers at this number."),
        (
            "gather-2",
            ZERO,
            "A survey answers no questions: who does not want it presses 2 or hangs up.",
        ),
        ("gather-2", AWAY, "Who does not answer does not want to take part, and is thanked."),
        ("gather-2", SAME, "Both mean that the caller does not want to take part."),
        ("gather-2", "property-person-within-reach", "A survey: nobody answers at this number."),
        ("gather-3", ZERO, "A rating from 1 to 5: 0 would be taken for a mark."),
        ("gather-3", SAME, "The second prompt names the keys alone, which helps both."),
        ("gather-3", "menu-size", "Five marks in order: callers hear the ends and know the rest."),
        ("gather-3", "labels-alike", "Marks of a scale differ by degree."),
        ("gather-3", "property-person-within-reach", "A survey: nobody answers at this number."),
        ("gather-4", ZERO, "A rating from 1 to 5: 0 would be taken for a mark."),
        ("gather-4", AWAY, "The other answers are recorded; the caller is thanked for them."),
        ("gather-4", SAME, "The last question is left out in both cases."),
        ("gather-4", "menu-size", "Five marks in order: callers hear the ends and know the rest."),
        ("gather-4", "labels-alike", "Marks of a scale differ by degree."),
        ("gather-4", "property-person-within-reach", "A survey: nobody answers at this number."),
    ),
    "voicemail": (
        (
            "gather-1",
            ZERO,
            "The message is recorded already; there is nobody to help at an answering machine.",
        ),
        (
            "gather-1",
            AWAY,
            "The message is kept when the caller does nothing, and they are told so.",
        ),
        ("gather-1", SAME, "The message is kept in both cases, which is what the caller wants."),
        ("gather-1", "property-person-within-reach", "An answering machine: nobody is there."),
    ),
}
"""By template: node, rule and reason."""


def judged(name: str, project: Project) -> Project:
    """The template with its promises and waivers."""
    project = set_properties(project, PROMISES.get(name, ()))
    for node_id, one in project.flow.nodes.items():
        if isinstance(one, EntryNode):
            project = waive(project, node_id, "no-fallback", ELSEWHERE)
    for node, rule, reason in MEANT.get(name, ()):
        project = waive(project, NodeId(node), rule, reason)
    return project
