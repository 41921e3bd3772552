"""How a scripted caller's actions are read."""

import pytest

from designer.errors import SimulationError
from designer.simulator import Action, CallSetup, decode_actions, place_call, press
from tests.simulator.cases import DocumentTransport, Served


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"at": "gather"}, "caller: expected a list"),
        (["gather"], "caller[0]: expected a map"),
        ([{}], "caller[0].at: expected one of gather"),
        ([{"at": "gather"}, {"at": "garther"}], "caller[1].at: expected one of"),
        ([{"at": "gather", "digits": 12}], "caller[0].digits: expected keys as text"),
        ([{"at": "gather", "digits": "1x"}], "caller[0].digits: “x” is no key"),
        ([{"at": "gather", "during": "1"}], "caller[0].during: expected the number"),
        ([{"at": "gather", "during": True}], "caller[0].during: expected the number"),
        ([{"at": "gather", "digit": "1"}], "did you mean “digits”?"),
        ([{"at": "gather", "nothing": 1}], "caller[0].nothing: expected true or false"),
        ([{"at": "gather", "confidence": 2}], "caller[0].confidence: expected a number from 0"),
        ([{"at": "record", "seconds": "2"}], "caller[0].seconds: expected a number"),
        ([{"at": "record", "seconds": -1}], "caller[0].seconds: expected a number from 0"),
        ([{"at": "record", "key_at": [1, "x"]}], "caller[0].key_at[1]: expected a number"),
        ([{"at": "dial", "dial_outcome": "engaged"}], "caller[0].dial_outcome: expected one of"),
        ([{"at": "enqueue", "queue_result": "out"}], "caller[0].queue_result: expected one of"),
        ([{"at": "gather", "then": "wait"}], "caller[0].then: expected timeout or hangup"),
        ([{"at": "gather", "speech": None}], "caller[0].speech: expected text; found nothing"),
        ([{"at": "connect", "params": []}], "caller[0].params: expected a map"),
    ],
)
def test_bad_action_is_refused_with_its_place(data: object, message: str) -> None:
    with pytest.raises(SimulationError) as refused:
        decode_actions(data)
    assert message in str(refused.value)


def test_unknown_keys_that_are_no_slip_are_passed_over() -> None:
    assert decode_actions([{"at": "gather", "comment": "x"}]) == [Action("gather")]


def test_press_makes_one_entry_for_each_gather() -> None:
    assert press("1", "2#") == [Action("gather", digits="1"), Action("gather", digits="2#")]


def test_press_refuses_what_is_no_key() -> None:
    with pytest.raises(SimulationError, match="is no key"):
        press("1", "a")


def test_call_needs_an_absolute_url() -> None:
    with pytest.raises(SimulationError, match="not an http"):
        place_call(DocumentTransport({}), CallSetup("/voice"))


def test_script_that_begins_with_a_message_is_a_message() -> None:
    body = b"<Response><Message>back</Message></Response>"
    transport = DocumentTransport({"http://a.example/": [Served(body)]})
    actions = decode_actions([{"at": "message", "body": "hello"}])
    result = place_call(transport, CallSetup("http://a.example/"), actions)
    assert dict(result.requests[0].params)["Body"] == "hello"
    assert result.to_json()["messages"][0]["body"] == "back"
    assert result.answered is None
