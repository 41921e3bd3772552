"""Callers that do anything: presses, words, results of a Dial, a queue, a recording, a payment."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from designer.simulator import Action
from designer.simulator.events import DIAL_OUTCOMES, QUEUE_RESULTS

PAY_RESULTS = ("success", "payment-connector-error", "too-many-failed-attempts", "internal-error")


@cache
def callers() -> st.SearchStrategy[list[Action]]:
    """What a caller does in up to six verbs."""
    keys = st.sampled_from(["1", "2", "3", "9", "0", "*", "12"])
    seconds = st.sampled_from([None, 1.0, 4.0])
    action = st.one_of(
        st.builds(lambda one: Action("gather", digits=one), keys),
        st.builds(lambda one: Action("gather", digits=one), keys),
        st.builds(
            lambda one: Action("gather", speech=one), st.sampled_from(["Hello.", "a", "“é”"])
        ),
        st.just(Action("gather", silent=True)),
        st.builds(
            lambda one, long: Action("dial", dial_outcome=one, seconds=long),
            st.sampled_from(sorted(DIAL_OUTCOMES)),
            seconds,
        ),
        st.builds(
            lambda one: Action("enqueue", queue_result=one), st.sampled_from(sorted(QUEUE_RESULTS))
        ),
        st.builds(lambda long: Action("record", seconds=long), seconds),
        st.just(Action("record", silent=True)),
        st.builds(lambda one: Action("pay", result=one), st.sampled_from(PAY_RESULTS)),
        st.builds(lambda one: Action("refer", result=one), st.sampled_from(["busy", "failed"])),
        st.sampled_from(["gather", "record", "say"]).map(lambda at: Action(at, hangup=True)),
    )
    return st.lists(action, max_size=6)
