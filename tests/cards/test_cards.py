"""Free checks for every card: it can be read, pressed and sent, in every state and with the nastiest contents."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot import cards
from bot.messages import Card
from bot.texts import texts
from bot.time_off import State
from tests.cards.samples import EXAMPLES, NOW, booked, row, rows, samples

SAY = texts("en-US", 2026)
CARDS = samples(SAY)
OF_NO_ROW = {"decide", "decide-back", "forget", "language", "person", "say", "settings", "team", "when", "who"}
OF_A_ROW = {"ask-back", "book", "change", "dismiss", "hours", "look", "pick", "save", "undo", "where"}
OF_SOMEBODY_ELSES = {"draft", "leave", "put-back", "replace", "share", "share-all"}
VERBS = OF_NO_ROW | OF_A_ROW | OF_SOMEBODY_ELSES
TAKES_INPUTS = {"decide-back", "decide", "hours", "save", "settings"}
BUDGET = 28 * 1024

every_card = pytest.mark.parametrize("shown", CARDS.values(), ids=CARDS.keys())


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    """Every element and action, the older buttons too; not what a button carries."""
    if isinstance(node, dict):
        yield node
        for name, value in node.items():
            if name != "data":
                yield from nodes(value)
    elif isinstance(node, list):
        for item in node:
            yield from nodes(item)


def of_type(shown: Card, kind: str) -> list[dict[str, Any]]:
    return [node for node in nodes(shown) if str(node.get("type", "")).startswith(kind)]


def titles(shown: Card) -> list[str]:
    return [action["title"] for action in of_type(shown, "Action.Execute")]


def lines(shown: Card) -> list[str]:
    return [block["text"] for block in of_type(shown, "TextBlock")]


@every_card
def test_words_wrap_and_are_never_empty(shown: Card) -> None:
    for block in of_type(shown, "TextBlock"):
        assert block["wrap"] is True
        assert block["text"].strip()


@every_card
def test_what_is_read_out_is_plain_and_what_old_clients_show_is_no_markup(shown: Card) -> None:
    spoken = shown["speak"]
    assert spoken
    assert spoken == cards.tame(spoken, 600)
    assert not {"<", ">", "\\", "\n", "\u202e"} & set(spoken)
    assert shown["fallbackText"] == cards.plain_text(spoken, 600)


@every_card
def test_inputs_are_labelled_and_ids_are_unique(shown: Card) -> None:
    for asked in of_type(shown, "Input."):
        assert asked["title" if asked["type"] == "Input.Toggle" else "label"]
        assert not asked.get("isRequired") or asked["errorMessage"]
    ids = [node["id"] for node in nodes(shown) if "id" in node and "type" in node]
    assert len(ids) == len(set(ids))


@every_card
def test_buttons_are_known_and_work_in_old_clients(shown: Card) -> None:
    for action in of_type(shown, "Action.Execute"):
        assert action["verb"] in VERBS
        assert action["fallback"]["type"] == "Action.Submit"
        assert action["fallback"]["data"] == {"verb": action["verb"], **action["data"]}
        chooses = action["verb"] == "person" and "person" not in action["data"]
        # What is said is typed on the card itself.
        asks = action["verb"] == "say" and not action["data"]
        assert action["associatedInputs"] == ("auto" if chooses or asks or action["verb"] in TAKES_INPUTS else "none")
        assert 0 < len(action["title"]) < 70
        assert ("version" in action["data"]) == (action["verb"] not in OF_NO_ROW)
    for element in [shown, *of_type(shown, "ActionSet")]:
        assert len(element.get("actions", [])) <= 6


@every_card
def test_it_is_small_and_of_the_version_teams_draws(shown: Card) -> None:
    assert shown["version"] == "1.5"
    assert len(json.dumps(shown).encode()) < BUDGET


@every_card
def test_nothing_written_by_people_is_markup(shown: Card) -> None:
    for text in [*lines(shown), *(fact["value"] for node in of_type(shown, "FactSet") for fact in node["facts"])]:
        assert "](" not in text.replace("\\](", "")
        assert "{{" not in text
        assert "\u202e" not in text


@pytest.mark.contract
def test_it_is_valid_by_the_published_schema() -> None:
    folder = os.environ.get("SIESTA_SCHEMAS")
    if not folder:
        pytest.skip("SIESTA_SCHEMAS names no folder with Adaptive Card schemas")
    from jsonschema import Draft6Validator  # type: ignore[import-untyped]

    schema = json.loads(next(Path(folder).glob("adaptive-card-1.6*.json")).read_text(encoding="utf-8"))
    for holder in nodes(schema):
        if isinstance(holder.get("required"), bool):
            del holder["required"]
    validator = Draft6Validator(schema)
    for name, shown in CARDS.items():
        standard = {key: value for key, value in shown.items() if key != "msteams"}
        assert [f"{name}: {error.message}" for error in validator.iter_errors(standard)] == []


@pytest.mark.parametrize(
    ("state", "buttons"),
    [
        (
            State.OFFERED,
            ["Also in my team’s schedule", "Only in my team’s schedule", "Book it", "Change", "Not now"],
        ),
        (State.DISMISSED, ["Book it after all"]),
        (State.BOOKING, ["Refresh"]),
        (State.BOOKED, ["Undo", "Change"]),
        (State.CHANGING, ["Refresh"]),
        (State.WITHDRAWING, ["Refresh"]),
        (State.WITHDRAWN, ["Book again"]),
        (State.FAILED, ["Try again", "Change"]),
    ],
)
def test_a_state_has_its_buttons(state: State, buttons: list[str]) -> None:
    assert titles(cards.time_off(row(state=state), SAY, NOW)) == buttons


def test_a_time_off_says_all_there_is_to_know() -> None:
    shown = cards.time_off(row(subject="Dentist"), SAY, NOW)
    assert "Monday, November 23, all day" in lines(shown)
    assert "Dentist" in lines(shown)
    assert "In 4 days · Berlin time (UTC+1)" in lines(shown)
    assert "Goes into your work plan in Outlook and Teams" in lines(shown)


def test_buttons_carry_the_row_and_nothing_else() -> None:
    one = rows()["offer-full"]
    carried = [action["data"] for action in of_type(cards.time_off(one, SAY, NOW), "Action.Execute")]
    row = {"id": one.id, "version": one.version}
    assert carried == [
        *({**row, "reading": n} for n in range(3)),
        *({**row, "to": to} for to in ("both", "team")),
        *[row] * 3,
    ]


def test_what_is_over_cannot_be_booked() -> None:
    assert titles(cards.time_off(rows()["offer-over"], SAY, NOW)) == ["Change", "Not now"]


def test_a_half_booked_time_off_says_which_half_and_can_be_undone() -> None:
    shown = cards.time_off(rows()["failed-partly"], SAY, NOW)
    assert titles(shown) == ["Try again", "Undo"]
    assert [line[0] for line in lines(shown)[1:3]] == ["✓", "✕"]


def test_what_is_kept_in_two_places_says_how_each_stands() -> None:
    shown = lines(cards.time_off(rows()["half-both"], SAY, NOW))
    assert shown[1:4] == [
        "✓ In your work plan: Monday, November 23, all day",
        "✕ Not in the schedule of Contoso \\*Store\\*: Monday, November 23, all day",
        "✕ Not asked for in Contoso \\*Store\\*: Monday, November 23, all day",
    ]


@pytest.mark.parametrize("name", ["offer-both", "offer-asking"])
def test_hours_are_told_by_both_clocks(name: str) -> None:
    shown = lines(cards.time_off(rows()[name], SAY, NOW))
    hours = {"Berlin": "1:00 PM to 5:00 PM", "London": "12:00 PM to 4:00 PM"}
    first, other = ("Berlin", "London") if name == "offer-both" else ("London", "Berlin")
    if name == "offer-asking":
        hours = {"London": "1:00 PM to 5:00 PM", "Berlin": "2:00 PM to 6:00 PM"}
    assert hours[first] in shown[1]
    assert f"{first} time" in next(line for line in shown if line.startswith("Tomorrow"))
    assert any(hours[other] in line and f"{other} time" in line for line in shown)


def test_an_unknown_note_is_an_error() -> None:
    with pytest.raises(KeyError):
        cards.time_off(row(notes=frozenset({"nobody-wrote-this"})), SAY, NOW)


def test_a_fault_keeps_what_was_typed() -> None:
    typed = {"first_0": "2026-12-24", "all_day_0": "false", "to_0": "12:30", "subject": "Half a day"}
    shown = cards.change(row(), SAY, NOW, ("fault-not-a-time",), typed)
    held = {asked["id"]: asked.get("value") for asked in of_type(shown, "Input.")}
    # That it is not all day is what the buttons carry: no input tells it.
    del typed["all_day_0"]
    assert held == {**typed, "last_0": None, "from_0": None}
    assert "Please fill in both hours, or press “All day”." in lines(shown)


def test_hours_that_were_typed_wait_while_it_is_all_day() -> None:
    typed = {"first_0": "2026-12-24", "last_0": "2026-12-24", "all_day_0": "true", "from_0": "13:00", "to_0": "16:30"}
    shown = cards.change(row(), SAY, NOW, typed=typed)
    assert not {"from_0", "to_0"} & {asked["id"] for asked in of_type(shown, "Input.")}
    save, hours = (next(a for a in of_type(shown, "Action.Execute") if a["verb"] == verb) for verb in ("save", "hours"))
    assert {name: save["data"][name] for name in ("all_day_0", "from_0", "to_0")} == {
        "all_day_0": "true",
        "from_0": "13:00",
        "to_0": "16:30",
    }
    again = cards.change(row(), SAY, NOW, typed=typed | hours["data"])
    assert {asked["id"]: asked.get("value") for asked in of_type(again, "Input.Time")} == {
        "from_0": "13:00",
        "to_0": "16:30",
    }


def test_in_the_list_every_time_off_has_its_own_buttons() -> None:
    shown = cards.mine(SAY, NOW, [booked(), booked()], row(state=State.WITHDRAWN), 0)
    actions = of_type(shown, "Action.Execute")
    assert [action["title"] for action in actions] == ["Book again", *["Change", "Withdraw"] * 2]
    assert {action["data"]["origin"] for action in actions} == {"mine"}


def test_a_question_is_told_from_an_answer() -> None:
    assert [name for name, shown in CARDS.items() if cards.asks(shown)] == [
        "ask-when",
        "ask-when-again",
        "ask-team",
        "ask-team-again",
        "ask-which-change",
        "ask-which-undo",
    ]


def test_a_reminder_is_the_last_line_and_leaves_the_card_as_it_was() -> None:
    shown = cards.hello(SAY, "Alex", EXAMPLES)
    before = json.dumps(shown)
    assert cards.reminded(shown, "Still open")["body"][-1]["text"] == "Still open"
    assert json.dumps(shown) == before


def test_trouble_is_tried_again_only_where_that_can_help() -> None:
    press = {"verb": "book", "id": "1"}
    [again] = of_type(cards.trouble(SAY, "graph-busy", None, press), "Action.Execute")
    assert (again["verb"], again["data"]) == ("book", {"id": "1"})
    assert titles(cards.trouble(SAY, "not-allowed-card", None, press)) == []
