"""How a bundle answers: conditions, routes, placeholders."""

import pytest

from designer.bundle import EMPTY_RESPONSE, OPERATORS, Case, Condition, Route, answer, fill


@pytest.mark.parametrize(
    ("operator", "values", "actual", "holds"),
    [
        ("equals", ("1",), "1", True),
        ("equals", ("1",), " 1 ", True),
        ("equals", ("1",), "12", False),
        ("not_equals", ("1",), "2", True),
        ("not_equals", ("1",), "1", False),
        ("one_of", ("busy", "failed"), "failed", True),
        ("one_of", ("busy", "failed"), "completed", False),
        ("says", ("sales department",), "The Sales-Department, please!", True),
        ("says", ("sales", "orders"), "my order", False),
        ("says", ("",), "anything", False),
        ("contains", ("Hours",), "opening HOURS?", True),
        ("contains", ("hours",), "address", False),
        ("starts_with", ("+44",), "+4420", True),
        ("starts_with", ("+44",), "+1", False),
        ("ends_with", ("00",), "+15550100", True),
        ("ends_with", ("00",), "+15550101", False),
        ("matches", (r"^\+1\d+$",), "+15550100", True),
        ("matches", (r"^\+1\d+$",), "+44", False),
        ("matches", ("(",), "(", False),
        ("is_empty", (), "", True),
        ("is_empty", (), "x", False),
        ("is_not_empty", (), "x", True),
        ("is_not_empty", (), "  ", False),
        ("less_than", ("3.5",), "3", True),
        ("less_than", ("3",), "3", False),
        ("less_than", ("3",), "many", False),
        ("greater_than", ("3",), "10", True),
        ("greater_than", ("x",), "10", False),
    ],
)
def test_a_condition_holds(
    operator: str, values: tuple[str, ...], actual: str, *, holds: bool
) -> None:
    assert Condition("Parameter", operator, values).holds({"Parameter": actual}) is holds


@pytest.mark.parametrize("operator", [*OPERATORS, "unheard_of"])
def test_a_condition_without_a_value_never_fails(operator: str) -> None:
    condition = Condition("Parameter", operator)
    assert condition.holds({"Parameter": "x"}) is (operator == "is_not_empty")
    assert condition.holds({}) is (operator == "is_empty")


ONE = Condition("Digits", "equals", ("1",))
ROUTES = {
    "menu": Route((Case((ONE,), "one.xml", "choice:1"),), "again", "menu-1", "else"),
    "again": Route((Case((ONE, Condition("From", "equals", ("+1",))), "never.xml"),), ""),
    "round": Route((), "and-round"),
    "and-round": Route((), "round"),
    "one.xml?x=1": Route((), "one.xml?x=1"),
    "lost": Route((), "nowhere.xml"),
}
DOCUMENTS = {"one.xml": b"<Response>{{Digits}}, {{ Name }}, {{Nobody}}</Response>"}


def test_a_route_answers_with_the_document_itself() -> None:
    found = answer(DOCUMENTS, ROUTES, "menu", {"Digits": "1", "Name": "<A & B>"})
    assert found.status == 200
    assert found.path == "one.xml"
    assert found.taken == (("menu", "choice:1"),)
    assert found.body == b"<Response>1, &lt;A &amp; B&gt;, </Response>"


def test_a_route_without_a_target_ends_the_call() -> None:
    found = answer(DOCUMENTS, ROUTES, "menu", {"Digits": "2"})
    assert (found.status, found.body, found.path) == (200, EMPTY_RESPONSE, "")
    assert found.taken == (("menu", "else"), ("again", ""))


def test_what_is_not_there() -> None:
    assert answer(DOCUMENTS, ROUTES, "nowhere", {}).status == 404
    assert answer(DOCUMENTS, ROUTES, "lost", {}).status == 404
    assert answer(DOCUMENTS, ROUTES, "round", {}).status == 508


def test_a_route_to_its_own_path_means_the_document_of_that_path() -> None:
    documents = {**DOCUMENTS, "one.xml?x=1": b"<Response/>"}
    assert answer(documents, ROUTES, "one.xml?x=1", {}).body == b"<Response/>"


def test_bytes_that_are_no_text_stay_as_they_are() -> None:
    assert fill(b"<Say>\xb6{{a}}", {"a": "\u00e9"}) == b"<Say>\xb6\xc3\xa9"


def test_placeholders_are_escaped_and_others_stay() -> None:
    assert fill(b"{{a}} {{ b.c }} {{1}} {a}", {"a": '"', "b.c": "\xe9"}) == (
        "&quot; \xe9 {{1}} {a}".encode()
    )
