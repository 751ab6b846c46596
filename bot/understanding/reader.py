"""The front door of this room: a text and what is known beside it in, a request out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from bot.time_off import Span
from bot.understanding import clocks
from bot.understanding.changing import old_and_new
from bot.understanding.dates import Clues
from bot.understanding.days import DAY, week
from bot.understanding.doubts import in_doubt, other_ways
from bot.understanding.excepting import EXCEPTING, kept_and_excepted, taken_out
from bot.understanding.facts import DATE_FACTS
from bot.understanding.festivals import named_holiday, public_holidays
from bot.understanding.gathering import Said, gathered, some_days_of
from bot.understanding.grammar import compile_shapes, pieces
from bot.understanding.intents import Wish, wish
from bot.understanding.last_reader import last_reading
from bot.understanding.leftovers import left_over
from bot.understanding.letters import Letter, Token
from bot.understanding.lexicon import Lexicon, lexicon
from bot.understanding.locales import LANGUAGES, candidates, country_of, order_of
from bot.understanding.reading import Reading, midnight, part_of_day
from bot.understanding.request import Context, Intent, Request
from bot.understanding.spans import CONTAINERS, readings, repeated
from bot.understanding.tokens import LONGEST_TEXT, tokens

_MOST_SPANS: Final = 40
_SHORT: Final = 60


def understand(text: str, context: Context) -> Request:
    """What the text asks for. Never raises: a text nobody can read asks for nothing."""
    text = text[:LONGEST_TEXT]
    best: Request | None = None
    for code in candidates(text, context.locale):
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
    for country, year in countries.items():
        for ahead in range(3):
            public_holidays(country, year + ahead)


def _in_language(text: str, context: Context, words: Lexicon) -> Request:
    found = tokens(text, words)
    asked = wish(text, found)
    clues = Clues(context, order_of(context.locale), context.country or country_of(context.locale))
    clues.wanted = "leave" in asked.signs
    clues.lasting = clues.wanted or "lasting" in asked.signs
    clues.past = "past" in asked.signs
    if asked.intent is Intent.CHANGE:
        return _change(text, found, asked, clues, words)
    if not EXCEPTING.isdisjoint(asked.signs):
        said, read = _all_but(asked, clues)
    else:
        said = gathered(pieces(asked.clause), clues.wanted)
        read = [] if _a_named_bank_holiday(found) else _all_read(said, asked, clues)
        read = read or _last_resorts(text, found, asked, clues, words) or _all_read(said, asked, clues)
    spans = merged(read)
    intent = _decided(asked, spans, context, said)
    subject, named = left_over(text, found, words, asked.signs)
    if intent is Intent.BOOK and asked.signs:
        asks = _asked_back(asked, said, spans, clues)
        if asks is not None:
            return Request(intent, (), asks, False, subject, named=named)
    others = _others(said, spans, asked, clues) if spans and in_doubt(said) else ()
    assumed = clocks.notes(spans, context.zone)
    return Request(
        intent,
        _not_before(spans, context) if intent is Intent.BOOK else spans,
        others,
        bool(spans) and not others and not _open(said),
        subject,
        _who(subject, asked) if intent is Intent.WHO else None,
        assumed.union(*[reading.assumed for reading in read]) if read else assumed,
        impossible=clues.impossible and not spans,
        until=bool(named.somebody) and any(one.shape == "until" for one in said),
        named=named,
    )


def _asked_back(
    asked: Wish, said: list[Said], spans: tuple[Span, ...], clues: Clues
) -> tuple[tuple[Span, ...], ...] | None:
    """Likely answers, where what was said leaves open when exactly; None where it does not."""
    if _no_hour_said(asked, spans):
        return _parts_of(spans[0].first_day, clues)
    if _vague(asked) or some_days_of(said):
        return (spans,) if spans else _likely(clues)
    return () if asked.signs & EXCEPTING and not spans else None


def _change(text: str, found: list[Token], asked: Wish, clues: Clues, words: Lexicon) -> Request:
    """What is to change, and what it is to become. Without a word between the two the last one said is the new."""
    old, new = (gathered(pieces(side), wanted=False) for side in old_and_new(asked.clause))
    if not new and len(old) > 1:
        old, new = old[:-1], old[-1:]
    before = _all_read(old, asked, clues)
    after = _all_read(new, asked, clues, before[-1] if before else None)
    if before and all(DATE_FACTS.isdisjoint(one.left) and DATE_FACTS.isdisjoint(one.right) for one in new):
        after = [_on_day(before[0].start.date(), reading) for reading in after]
    subject, named = left_over(text, found, words, asked.signs)
    return Request(
        Intent.CHANGE,
        merged(before),
        certain=bool(before or after),
        subject=subject,
        to=merged(after),
        until="extend" in asked.signs or any(one.shape == "until" for one in new),
        named=named,
    )


def _on_day(day: date, reading: Reading) -> Reading:
    """ "Friday to 10 to 11": the hours are those of that Friday."""
    moved = datetime.combine(day, reading.start.time()) - reading.start
    return reading._replace(start=reading.start + moved, end=reading.end and reading.end + moved)


def _all_but(asked: Wish, clues: Clues) -> tuple[list[Said], list[Reading]]:
    """ "Next week except Wednesday": what is left of the days when the excepted ones are taken out."""
    kept, out = (gathered(pieces(side), clues.wanted) for side in kept_and_excepted(asked.clause))
    whole = _all_read(kept, asked, clues)
    if not whole:
        return kept, []
    # The Wednesday of those days, not the next one.
    eve = whole[0]._replace(start=whole[0].start - DAY)
    return kept, taken_out(whole, _all_read(out, asked, clues, eve))


def _open(said: list[Said]) -> bool:
    """ "from Thursday" and "every Friday" have no end."""
    return any(
        ("every" in one.left and CONTAINERS.isdisjoint(one.left))
        or (one.shape == "from" and {"clock", "number", "part", "span"}.isdisjoint(one.left))
        for one in said
    )


def _no_hour_said(asked: Wish, spans: tuple[Span, ...]) -> bool:
    """ "leaving early tomorrow" does not say when."""
    partly = asked.signs & {"early", "arriving"} and "leave" not in asked.signs
    return bool(partly and spans) and all(span.all_day for span in spans)


def _parts_of(day: date, clues: Clues) -> tuple[tuple[Span, ...], ...]:
    halves = [part_of_day(part, clues) for part in ("afternoon", "morning")]
    return tuple(
        (Span(datetime.combine(day, begin), datetime.combine(day, end), all_day=False),) for begin, end in halves
    )


def _likely(clues: Clues) -> tuple[tuple[Span, ...], ...]:
    """Where nobody said when: tomorrow, or the week that comes."""
    tomorrow = clues.today + DAY
    monday = week(clues.today)[1]
    return (Span.days(tomorrow, tomorrow),), (Span.days(monday, monday + 4 * DAY),)


def _all_read(said: list[Said], asked: Wish, clues: Clues, before: Reading | None = None) -> list[Reading]:
    found: list[Reading] = []
    for one in said[:_MOST_SPANS]:
        if "every" in one.left:
            found.extend(repeated(one, clues))
            if found:
                continue
        reading = readings(one, clues, found[-1] if found else before)
        if reading is not None and reading.end is not None:
            found.append(_hours_meant(reading, asked, clues))
    return found


def _a_named_bank_holiday(found: list[Token]) -> bool:
    """ "spring bank holiday" is not just the next one."""
    letters = [token.letter for token in found]
    return Letter.UNKNOWN in letters and any(
        token.letter == Letter.HOLIDAY and token.value == "bank_holiday" for token in found
    )


def _last_resorts(text: str, found: list[Token], asked: Wish, clues: Clues, words: Lexicon) -> list[Reading]:
    """A holiday our files do not name, or a date in a writing they do not know."""
    if (
        len(text) > _SHORT
        or asked.intent not in (None, Intent.BOOK)
        or not any(token.letter == Letter.UNKNOWN for token in found)
    ):
        return []
    rest = left_over(text, found, words, asked.signs)[0]
    country = clues.country
    day = named_holiday(text, country, words.code, clues.today) if country and len(rest) > 3 else None
    if day is not None:
        return [Reading(midnight(day), midnight(day + DAY), True)]
    reading = last_reading(text, words.code, clues.order, clues.today)
    return [reading] if reading is not None else []


def _hours_meant(reading: Reading, asked: Wish, clues: Clues) -> Reading:
    """ "in late, around 11" is away until eleven."""
    if "end" not in reading.assumed or "arriving" not in asked.signs or "leave" in asked.signs:
        return reading
    begin = datetime.combine(reading.start.date(), clues.context.hours[0])
    if begin >= reading.start:
        return reading
    return Reading(begin, reading.start, False, reading.assumed - {"end"})


def merged(read: list[Reading]) -> tuple[Span, ...]:
    """Days that follow each other are one span; the rest stays as it was said."""
    spans: list[Span] = []
    for reading in read:
        if reading.end is None or reading.end <= reading.start:
            continue
        span = Span(reading.start, reading.end, reading.whole)
        last = spans[-1] if spans else None
        if last is not None and last.all_day and span.all_day and last.start <= span.start <= last.end:
            spans[-1] = Span(last.start, max(last.end, span.end), all_day=True)
        elif span not in spans:
            spans.append(span)
    return tuple(spans)


def _decided(asked: Wish, spans: tuple[Span, ...], context: Context, said: list[Said]) -> Intent:
    """Days alone ask for time off, unless they are over."""
    if asked.intent not in (None, Intent.BOOK):
        return asked.intent
    if spans and spans[0].end <= context.now and all(span.end <= midnight(context.now.date()) for span in spans):
        return Intent.NONE
    if asked.intent is Intent.BOOK or spans:
        return Intent.BOOK
    return Intent.BOOK if _vague(asked) and said else Intent.HELLO if "hello" in asked.signs else Intent.NONE


def _vague(asked: Wish) -> bool:
    return "vague" in asked.signs and "asking" not in asked.signs


def _not_before(spans: tuple[Span, ...], context: Context) -> tuple[Span, ...]:
    """A week that runs is off from today on."""
    if all(span.start > context.now for span in spans):
        return spans
    today = midnight(context.now.date())
    return tuple(
        Span(today, span.end, all_day=True) if span.all_day and span.start < today < span.end else span
        for span in spans
        if span.end > today
    )


def _others(said: list[Said], spans: tuple[Span, ...], asked: Wish, clues: Clues) -> tuple[tuple[Span, ...], ...]:
    """The other usual readings, each of all the spans."""
    found: list[tuple[Span, ...]] = []
    for way in other_ways(said, clues):
        read = merged(_all_read(list(way[0]), asked, way[1]))
        if read and read != spans and read not in found:
            found.append(read)
    return tuple(found[:3])


def _who(subject: str, asked: Wish) -> str | None:
    names = " ".join(word for word in subject.split() if word[:1].isupper())
    return names or subject or ("team" if asked.signs & {"who", "team"} else None)
