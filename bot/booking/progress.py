"""The parts of a row beside what a calendar holds: pure. A part has an entry once the calendar has it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from bot.time_off import PENDING, Entry, Part, Place, State, TimeOff, Where


def with_entry(parts: tuple[Part, ...], index: int, entry: Entry | None) -> tuple[Part, ...]:
    """One of them is in the calendar now, or no more."""
    id, stamp = (entry.id, entry.stamp) if entry else (None, "")
    return (*parts[:index], replace(parts[index], entry=id, stamp=stamp), *parts[index + 1 :])


def without_entries(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(replace(part, entry=None, stamp="") for part in parts)


def two_stand(part: Part, wanted: Part) -> bool:
    """A request is changed by asking anew: until the first one is withdrawn there are two."""
    return part.place.where is Where.ASKED and None not in (part.entry, wanted.entry) and part.entry != wanted.entry


def lined_up(parts: tuple[Part, ...], wanted: tuple[Part, ...]) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """What is and what is to be, one for one. Where there are more of the ones, a void part stands opposite: what is to
    be added has nothing before it, and what is dropped nothing after."""
    if len(parts) == len(wanted):
        return parts, wanted
    pairs: list[tuple[Part, Part]] = []
    for place in dict.fromkeys(part.place for part in wanted + parts):
        pairs += _pairs(
            [part for part in parts if part.place == place], [part for part in wanted if part.place == place]
        )
    return tuple(part for part, _ in pairs), tuple(become for _, become in pairs)


def _pairs(parts: list[Part], wanted: list[Part]) -> list[tuple[Part, Part]]:
    """Each goes on as what it has most in common with, so that as little as possible is written."""
    free = list(parts)
    before: dict[int, Part] = {}
    for fits in (_same_days, _some_days, _any_days):
        for place, become in enumerate(wanted):
            one = next((part for part in free if fits(part, become)), None)
            if one and place not in before:
                before[place] = one
                free.remove(one)
    return [
        *((before.get(place) or replace(become, void=True), become) for place, become in enumerate(wanted)),
        *((part, replace(part, entry=None, stamp="", void=True)) for part in free),
    ]


def _same_days(part: Part, become: Part) -> bool:
    return part.span == become.span


def _some_days(part: Part, become: Part) -> bool:
    return part.span.overlaps(become.span)


def _any_days(part: Part, become: Part) -> bool:
    return True


def real(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(part for part in parts if not part.void)


def in_order(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Place by place, and in each as the days come."""
    places = list(dict.fromkeys(part.place for part in parts))
    return tuple(sorted(parts, key=lambda part: (places.index(part.place), part.span.start)))


def begun(row: TimeOff) -> bool:
    """Whether anything of a change is done."""
    return any(_begun(row, part, wanted) for part, wanted in zip(row.parts, row.wanted, strict=True))


def _begun(row: TimeOff, part: Part, wanted: Part) -> bool:
    if wanted.void:
        return not part.void and not part.entry
    return wanted.entry is not None and not (wanted.entry == part.entry and stays(row, part, wanted))


def stays(row: TimeOff, part: Part, wanted: Part) -> bool:
    """What is to be as it is needs no write."""
    same = (part.span, part.place, row.subject) == (wanted.span, wanted.place, row.wanted_subject)
    return same and not part.void and not wanted.void


def spared(row: TimeOff) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """One for one, with what stays as it is there already."""
    parts, wanted = lined_up(row.parts, row.wanted)
    both = zip(parts, wanted, strict=True)
    return parts, tuple(part if part.entry and stays(row, part, become) else become for part, become in both)


def standing(row: TimeOff) -> tuple[Part, ...]:
    """What there is in the middle of a change: of each part what it has become, else what it was; both where two
    stand."""
    if row.state is not State.CHANGING:
        return row.parts
    both = zip(row.parts, row.wanted, strict=True)
    return tuple(one for part, wanted in both for one in _standing(part, wanted))


def _standing(part: Part, wanted: Part) -> tuple[Part, ...]:
    if part.void or wanted.void:
        return tuple(one for one in (part, wanted) if one.entry)
    return (part, wanted) if two_stand(part, wanted) else (wanted if wanted.entry else part,)


def the_way_back(row: TimeOff) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """`parts` and `wanted` of a change turned round. What was not changed yet is there already."""
    pairs = [_turned(part, wanted) for part, wanted in zip(row.parts, row.wanted, strict=True)]
    return tuple(part for part, _ in pairs), tuple(wanted for _, wanted in pairs)


def _turned(part: Part, wanted: Part) -> tuple[Part, Part]:
    if wanted.void and not part.entry:
        return replace(part, void=True), part
    if part.void:
        return (wanted, replace(wanted, entry=None, stamp="", void=True)) if wanted.entry else (part, part)
    if wanted.entry is None:
        return part, part
    return wanted, part if two_stand(part, wanted) else replace(part, entry=None, stamp="")


def done(row: TimeOff) -> bool:
    """Whether the step under way has come to its end, as far as the row knows."""
    if row.state is State.BOOKING:
        return all(part.entry for part in row.parts)
    if row.state is State.WITHDRAWING:
        return not any(part.entry for part in row.parts)
    return all(become(part, wanted) for part, wanted in zip(row.parts, row.wanted, strict=True))


def become(part: Part, wanted: Part) -> bool:
    if wanted.void:
        return part.entry is None
    return wanted.entry is not None and not two_stand(part, wanted)


def seen(row: TimeOff, held: list[Entry]) -> dict[str, Any]:
    """What the row knows once somebody has looked at the calendars."""
    if row.state is State.BOOKING:
        return {"parts": _found(row.parts, held, row.subject)}
    if row.state is State.WITHDRAWING:
        return {"parts": tuple(part if _stands(part, held) else without_entries((part,))[0] for part in row.parts)}
    wanted = _become(row, held)
    replaced = zip(row.parts, wanted, strict=True)
    gone = [(two_stand(part, anew) or anew.void) and not _stands(part, held) for part, anew in replaced]
    parts = zip(row.parts, gone, strict=True)
    return {"wanted": wanted, "parts": tuple(without_entries((part,))[0] if over else part for part, over in parts)}


def _stands(part: Part, held: list[Entry]) -> bool:
    """What is shared and its pending draft are of one id."""
    return any((entry.id, entry.place.draft) == (part.entry, part.place.draft) for entry in held)


def _become(row: TimeOff, held: list[Entry]) -> tuple[Part, ...]:
    """The wanted parts with the entries that are exactly them: the row's own, or a new one in its place."""
    known = {part.entry for part in row.parts + row.wanted}
    become = []
    for part, wanted in zip(row.parts, row.wanted, strict=True):
        fits = [entry for entry in held if not wanted.void and _is(entry, wanted, row.wanted_subject)]
        own = next((entry for entry in fits if entry.id == part.entry), None)
        if part.void:
            own = next((entry for entry in fits if entry.id not in known), None)
        if own is None and wanted.place.where is Where.ASKED:
            own = next((entry for entry in fits if entry.id not in known and entry.answer == PENDING), None)
        if own and wanted.entry is None:
            known.add(own.id)
            wanted = replace(wanted, entry=own.id, stamp=own.stamp)
        become.append(wanted)
    return tuple(become)


def _found(parts: tuple[Part, ...], held: list[Entry], subject: str) -> tuple[Part, ...]:
    """The parts with the ids of the entries that are exactly them. One entry stands for one part."""
    free = {(entry.id, entry.place.draft): entry for entry in held}
    found = []
    for part in parts:
        twin = next((entry for entry in free.values() if _is(entry, part, subject)), None)
        if twin and not part.entry:
            del free[twin.id, twin.place.draft]
            part = replace(part, entry=twin.id, stamp=twin.stamp)
        found.append(part)
    return tuple(found)


def _is(entry: Entry, part: Part, subject: str) -> bool:
    return (entry.span, entry.subject, entry.place) == (part.span, part.place.subject(subject), part.place)


def met(parts: tuple[Part, ...], other: Entry) -> tuple[Part, ...]:
    """The parts, with one of them as somebody else has left it. What it is called stays, where that is the same."""
    return tuple(
        Part(other.span, other.id, _named(other.place, part.place), other.stamp) if part.entry == other.id else part
        for part in parts
    )


def _named(place: Place, before: Place) -> Place:
    return replace(
        place,
        zone=before.zone,
        team_name=before.team_name,
        person_name=before.person_name if place.person == before.person else "",
        reason_name=before.reason_name if place.reason == before.reason else "",
    )
