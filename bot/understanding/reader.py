"""The front door of this room: a text and what is known beside it in, a request out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from itertools import pairwise
from types import MappingProxyType
from typing import Final, NamedTuple

from bot.time_off import Span
from bot.understanding import clocks, festivals
from bot.understanding.asking_back import asked_back, some_days_of, vague
from bot.understanding.changing import old_and_new
from bot.understanding.clauses import strange_words_with_days
from bot.understanding.clues import Clues
from bot.understanding.days import DAY
from bot.understanding.doubts import NO_DOUBT, doubts_about, in_doubt, other_ways
from bot.understanding.excepting import EXCEPTING, kept_and_excepted, taken_out
from bot.understanding.facts import DATE_FACTS
from bot.understanding.festivals import named_holiday, public_holidays
from bot.understanding.gathering import gathered
from bot.understanding.grammar import compile_shapes, pieces
from bot.understanding.intents import Purpose, purpose_of
from bot.understanding.last_reader import last_reading
from bot.understanding.leftovers import left_over
from bot.understanding.letters import Letter, Token
from bot.understanding.lexicon import Lexicon, lexicon
from bot.understanding.locales import LANGUAGES, candidates, country_of, order_of
from bot.understanding.merging import merged, not_before, over
from bot.understanding.other_languages import days_by_word, other_language
from bot.understanding.reading import Reading, midnight
from bot.understanding.request import Context, Intent, Named, Request
from bot.understanding.spans import CONTAINERS, readings, repeated
from bot.understanding.stretches import Stretch
from bot.understanding.tokens import LONGEST_TEXT, tokens

_MOST_SPANS: Final = 40
_SHORT: Final = 60
_SHORTEST_NAME: Final = 3
_FEW: Final = 2
_OF_SOMETHING_ELSE: Final = frozenset(("other", "third", "past", "done"))
"""Without a word for being off, these speak of somebody or something else, or of what is over."""


def understand(text: str, context: Context) -> Request:
    """What the text asks for. A text nobody can read asks for nothing."""
    text = text[:LONGEST_TEXT]
    tried = candidates(text, context.locale)
    best = _in_first(tried, text, context)
    if _mostly_strange(text, best) and (code := other_language(text, tried)):
        another = _in_language(text, context, lexicon(code))
        return another if another.spans else best
    return best


def _mostly_strange(text: str, request: Request) -> bool:
    """Whether half of the words or more said nothing."""
    return 2 * len(request.subject.split()) >= len(text.split()) and request.intent in (Intent.NONE, Intent.BOOK)


def _in_first(codes: tuple[str, ...], text: str, context: Context) -> Request:
    """In the first of these languages that finds something in the text."""
    best: Request | None = None
    for code in codes:
        request = _in_language(text, context, lexicon(code))
        if best is None or (request.spans and not best.spans) or (best.intent is Intent.NONE and not best.spans):
            best = request
        if best.spans or (best.intent is not Intent.NONE and not best.subject):
            break
    return best or Request(Intent.NONE)


def prepare(countries: Mapping[str, int] = MappingProxyType({})) -> None:
    """Builds grammar, languages and the holidays of these countries from a year on: nobody waits for them later."""
    compile_shapes()
    for code in LANGUAGES:
        lexicon(code)
    days_by_word()
    festivals.load()
    for country, year in countries.items():
        for ahead in range(3):
            public_holidays(country, year + ahead)


class _Text(NamedTuple):
    """A text as one language reads it."""

    written: str
    tokens: list[Token]
    purpose: Purpose
    clues: Clues
    words: Lexicon

    def left_over(self) -> tuple[str, Named]:
        return left_over(self.written, self.tokens, self.words, self.purpose.signs)


def _in_language(written: str, context: Context, words: Lexicon) -> Request:
    found = tokens(written, words)
    purpose = purpose_of(written, found, words)
    text = _Text(written, found, purpose, _clues(context, purpose), words)
    if purpose.intent is Intent.CHANGE:
        return _change(text)
    return _request(text, *_said_and_read(text))


def _clues(context: Context, purpose: Purpose) -> Clues:
    clues = Clues(context, order_of(context.locale), context.country or country_of(context.locale))
    clues.wanted = "leave" in purpose.signs
    clues.lasting = clues.wanted or "lasting" in purpose.signs
    clues.past = "past" in purpose.signs
    clues.afterwards = clues.past and "sick" in purpose.signs
    return clues


def _said_and_read(text: _Text) -> tuple[list[Stretch], list[Reading]]:
    purpose, clues = text.purpose, text.clues
    if not EXCEPTING.isdisjoint(token.sign for token in purpose.clause):
        return _all_but(purpose, clues)
    said = gathered(pieces(purpose.clause), clues.wanted)
    read = _all_read(said, purpose, clues)
    if not read or _may_be_named(said, text.tokens):
        named = _named_day(text)
        clues.impossible = clues.impossible or (not named and _a_day_nobody_knows(said, text.tokens))
        read = named or ([] if clues.impossible else read)
    return said, read


def _request(text: _Text, said: list[Stretch], read: list[Reading]) -> Request:
    purpose, clues, now = text.purpose, text.clues, text.clues.context.now
    spans = merged(read)
    intent = _decided(purpose, spans, clues.context, said)
    subject, named = text.left_over()
    if intent is Intent.BOOK and (purpose.signs or purpose.intent):
        answers = asked_back(purpose, said, spans, clues)
        if answers is not None:
            return Request(intent, (), answers, False, subject, named=named)
    others = _others(said, spans, purpose, clues) if spans and in_doubt(said) else ()
    doubts = doubts_about(said, read, spans, _listed(purpose)) if spans and intent is Intent.BOOK else NO_DOUBT
    wanted = intent is Intent.BOOK and "sick" not in purpose.signs
    return Request(
        intent,
        not_before(spans, now) if wanted else spans,
        others,
        bool(spans) and not others and not doubts and not _open(said),
        subject,
        _who(subject, purpose) if intent is Intent.WHO else None,
        clocks.notes(spans, clues.context.zone).union(doubts, *[reading.assumed for reading in read]),
        impossible=clues.impossible and not spans,
        until=bool(named.somebody) and any(one.shape == "until" for one in said),
        named=named,
    )


def _listed(purpose: Purpose) -> bool:
    """Whether an "and" or a comma says that there is more than one."""
    return any(token.letter == Letter.AND for token in purpose.clause)


def _change(text: _Text) -> Request:
    """What is to change, and what it is to become. Without a word between the two the last one said is the new."""
    purpose, clues = text.purpose, text.clues
    old, new = (gathered(pieces(side), wanted=False) for side in old_and_new(purpose.clause))
    if not new and len(old) > 1:
        old, new = old[:-1], old[-1:]
    before = _all_read(old, purpose, clues)
    after = _all_read(new, purpose, clues, before[-1] if before else None)
    if before and all(DATE_FACTS.isdisjoint(one.left) and DATE_FACTS.isdisjoint(one.right) for one in new):
        after = [_on_day(before[0].start.date(), reading) for reading in after]
    subject, named = text.left_over()
    return Request(
        Intent.CHANGE,
        merged(before),
        certain=bool(before or after),
        subject=subject,
        to=merged(after),
        until="extend" in purpose.signs or any(one.shape == "until" for one in new),
        named=named,
    )


def _on_day(day: date, reading: Reading) -> Reading:
    """ "Friday to 10 to 11": the hours are those of that Friday."""
    moved = datetime.combine(day, reading.start.time()) - reading.start
    return reading._replace(start=reading.start + moved, end=reading.end and reading.end + moved)


def _all_but(purpose: Purpose, clues: Clues) -> tuple[list[Stretch], list[Reading]]:
    """ "Next week except Wednesday": what is left of the days when the excepted ones are taken out."""
    kept, out = (gathered(pieces(side), clues.wanted) for side in kept_and_excepted(purpose.clause))
    whole = _all_read(kept, purpose, clues)
    if not whole:
        return kept, []
    # The Wednesday of those days, not the next one.
    eve = whole[0]._replace(start=whole[0].start - DAY)
    contrast = any(token.sign == "contrast" for token in purpose.clause)
    return kept, taken_out(whole, _all_read(out, purpose, clues, eve), contrast)


def _open(said: list[Stretch]) -> bool:
    """ "from Thursday" and "every Friday" have no end."""
    return any(
        ("every" in one.left and CONTAINERS.isdisjoint(one.left))
        or (one.shape == "from" and {"clock", "number", "part", "span"}.isdisjoint(one.left))
        for one in said
    )


def _all_read(said: list[Stretch], purpose: Purpose, clues: Clues, before: Reading | None = None) -> list[Reading]:
    found: list[Reading] = []
    for one in said[:_MOST_SPANS]:
        if "every" in one.left:
            found.extend(repeated(one, clues))
            if found:
                continue
        reading = readings(one, clues, found[-1] if found else before)
        if reading is not None and reading.end is not None:
            found.append(_hours_meant(reading, purpose, clues))
    return found


def _may_be_named(said: list[Stretch], found: list[Token]) -> bool:
    """Whether nothing was read but a bare day, year or bank holiday, beside words that may be the name of one."""
    if not any(token.letter == Letter.UNKNOWN and token.a_strange_word for token in found):
        return False
    bare = all(one.left.keys() <= {"unit", "year", "years"} and not one.right for one in said)
    return bare or any(one.left.get("holiday") == "bank_holiday" for one in said)


def _named_day(text: _Text) -> list[Reading]:
    """A holiday our files do not name, or a date in a writing they do not know."""
    clues, code = text.clues, text.words.code
    if len(text.written) > _SHORT or text.purpose.intent not in (None, Intent.BOOK):
        return []
    unknown = len(text.left_over()[0]) > _SHORTEST_NAME
    day = named_holiday(text.written, clues.country, code, clues.today) if clues.country and unknown else None
    if day is not None:
        return [Reading(midnight(day), midnight(day + DAY), True)]
    reading = last_reading(text.written, code, clues.order, clues.today)
    return [reading] if reading is not None else []


def _a_day_nobody_knows(said: list[Stretch], found: list[Token]) -> bool:
    """ "Foobar Day" is not today."""
    named = any(
        before.a_strange_word and token.letter == Letter.DAY and token.start - before.end == 1
        for before, token in pairwise(found)
    )
    return named and any(one.left.get("unit") == "day" for one in said)


def _hours_meant(reading: Reading, purpose: Purpose, clues: Clues) -> Reading:
    """ "in late, around 11" is away until eleven."""
    coming = "arriving" in purpose.signs or {"present", "reason"} <= purpose.signs
    if "end" not in reading.assumed or not coming or "leave" in purpose.signs:
        return reading
    begin = datetime.combine(reading.start.date(), clues.context.hours[0])
    if begin >= reading.start:
        return reading
    return Reading(begin, reading.start, False, reading.assumed - {"end"})


def _decided(purpose: Purpose, spans: tuple[Span, ...], context: Context, said: list[Stretch]) -> Intent:
    """Days alone ask for time off, unless they are over: then only sickness does."""
    if purpose.intent not in (None, Intent.BOOK):
        return purpose.intent
    if over(spans, context.now) and "sick" not in purpose.signs:
        return Intent.NONE
    wished = some_days_of(said) and strange_words_with_days(purpose.clause) <= _FEW
    if purpose.intent is Intent.BOOK or (spans and (wished or _days_suffice(purpose))):
        return Intent.BOOK
    return Intent.BOOK if vague(purpose) and said else Intent.HELLO if "hello" in purpose.signs else Intent.NONE


def _days_suffice(purpose: Purpose) -> bool:
    """Where little else is said, or a known reason: "dentist Friday", not "I will see Tom on Friday", and neither "the
    dentist has my results on Friday" nor "it was on Friday"."""
    if not purpose.signs.isdisjoint(_OF_SOMETHING_ELSE):
        return False
    reasons = sum(token.sign == "reason" for token in purpose.clause)
    return strange_words_with_days(purpose.clause) - reasons <= (_FEW if reasons else 0)


def _others(
    said: list[Stretch], spans: tuple[Span, ...], purpose: Purpose, clues: Clues
) -> tuple[tuple[Span, ...], ...]:
    """The other usual readings, each of all the spans."""
    found: list[tuple[Span, ...]] = []
    for way in other_ways(said, clues):
        read = merged(_all_read(list(way[0]), purpose, way[1]))
        if read and read != spans and read not in found:
            found.append(read)
    return tuple(found[:3])


def _who(subject: str, purpose: Purpose) -> str | None:
    names = " ".join(word for word in subject.split() if word[:1].isupper())
    return names or subject or ("team" if purpose.signs & {"who", "team"} else None)
