"""The card of a time off that an owner of a team looks after for somebody else."""

from __future__ import annotations

from datetime import datetime

from bot.cards.elements import box, card, heading, plain_text, quiet, tame, words
from bot.cards.row_facts import BANDS, notes, other_clocks
from bot.cards.side_by_side import actions_of, name_of, standing, where_in_schedule, who_hears
from bot.messages import Card
from bot.texts import Texts
from bot.time_off import TimeOff


def theirs(row: TimeOff, say: Texts, now: datetime) -> Card:
    state = say(f"theirs-{standing(row)}", name=plain_text(name_of(row), 60))
    spans = row.spans
    body = [box([words(state, weight="Bolder")], style=BANDS.get(row.state, "emphasis"), bleed=True)]
    body += [heading(say.span(span), spacing="Small" if number else "Default") for number, span in enumerate(spans)]
    body.append(quiet(say("near-and-zone", near=say.near(spans[0], now), zone=say.zone(row.clock, spans[0].start))))
    body += other_clocks(row, spans, say)
    body += [quiet(where_in_schedule(place, say)) for place in row.places]
    body += notes(row, say)
    told = who_hears(row, row.parts, say)
    body += [words(told, spacing="Medium")] if told else []
    spoken = ". ".join(
        [
            say(f"theirs-{standing(row)}", name=tame(name_of(row), 60)),
            *map(say.span, spans),
            who_hears(row, row.parts, say, tame),
        ]
    )
    return card(say, body, speak=spoken, actions=actions_of(row, say, now))
