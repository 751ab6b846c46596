"""The front door of this room: a text and what is known beside it in, a request out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from bot.time_off import Span
from bot.understanding import clocks
from bot.understanding.dates import Clues
from bot.understanding.days import DAY, week
from bot.understanding.doubts import in_doubt, other_ways
from bot.understanding.festivals import named_holiday, public_holidays
from bot.understanding.gathering import Said, gathered, some_days_of
from bot.understanding.grammar import compile_shapes, pieces
from bot.understanding.intents import Wish, wish
from bot.understanding.last_reader import last_reading
from bot.understanding.lexicon import Lexicon, folded, lexicon
from bot.understanding.locales import LANGUAGES, candidates, country_of, order_of
from bot.understanding.reading import Reading, midnight, part_of_day
from bot.understanding.request import Context, Intent, Request
from bot.understanding.settling import Token
from bot.understanding.spans import CONTAINERS, readings, repeated
from bot.understanding.tokens import LONGEST_TEXT, tokens

_MOST_SPANS: Final = 40
_SUBJECT_LENGTH: Final = 60
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
    said = gathered(pieces(asked.clause), clues.wanted and asked.intent is not Intent.CHANGE)
    read = [] if _a_named_bank_holiday(found) else _all_read(said, asked, clues)
    read = read or _last_resorts(text, found, asked, clues, words.code) or _all_read(said, asked, clues)
    spans = merged(read)
    intent = _decided(asked, spans, context, said)
    if intent is Intent.BOOK and _no_hour_said(asked, spans):
        return Request(intent, (), _parts_of(spans[0].first_day, clues), False, _subject(text, found))
    if intent is Intent.BOOK and "except" in asked.signs:
        return Request(intent, (), (), False, _subject(text, found))
    if intent is Intent.BOOK and (_vague(asked) or some_days_of(said)):
        return Request(intent, (), (spans,) if spans else _likely(clues), False, _subject(text, found))
    others = _others(said, spans, asked, clues) if spans and in_doubt(said) else ()
    assumed = clocks.notes(spans, context.zone)
    return Request(
        intent,
        _not_before(spans, context) if intent is Intent.BOOK else spans,
        others,
        bool(spans) and not others and not _open(said),
        _subject(text, found),
        _who(text, found, asked) if intent is Intent.WHO else None,
        assumed.union(*[reading.assumed for reading in read]) if read else assumed,
    )


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


def _all_read(said: list[Said], asked: Wish, clues: Clues) -> list[Reading]:
    found: list[Reading] = []
    for one in said[:_MOST_SPANS]:
        if "every" in one.left:
            found.extend(repeated(one, clues))
            if found:
                continue
        reading = readings(one, clues, found[-1] if found else None)
        if reading is not None and reading.end is not None:
            found.append(_hours_meant(reading, asked, clues))
    return found


def _a_named_bank_holiday(found: list[Token]) -> bool:
    """ "spring bank holiday" is not just the next one."""
    letters = [token.letter for token in found]
    return "x" in letters and any(token.letter == "H" and token.value == "bank_holiday" for token in found)


def _last_resorts(text: str, found: list[Token], asked: Wish, clues: Clues, language: str) -> list[Reading]:
    """A holiday our files do not name, or a date in a writing they do not know."""
    if len(text) > _SHORT or asked.intent not in (None, Intent.BOOK) or not any(token.letter == "x" for token in found):
        return []
    rest = _subject(text, found)
    country = clues.country
    day = named_holiday(text, country, language, clues.today) if country and len(rest) > 3 else None
    if day is not None:
        return [Reading(midnight(day), midnight(day + DAY), True)]
    reading = last_reading(text, language, clues.order, clues.today)
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


def _subject(text: str, found: list[Token]) -> str:
    """The words that said nothing else, as they were written where that is possible."""
    strange = [token for token in found if token.letter == "x" and token.value[:1].isalpha()]
    if not strange:
        return ""
    whole = text if text.isascii() or len(folded(text)) == len(text) else folded(text)
    runs: list[str] = []
    last_end = -9
    for token in strange:
        word = whole[token.start : token.end]
        if token.start - last_end <= 1 and runs:
            runs[-1] += whole[last_end : token.start] + word
        else:
            runs.append(word)
        last_end = token.end
    return " ".join(runs)[:_SUBJECT_LENGTH].strip()


def _who(text: str, found: list[Token], asked: Wish) -> str | None:
    subject = _subject(text, found)
    names = " ".join(word for word in subject.split() if word[:1].isupper())
    return names or subject or ("team" if asked.signs & {"who", "team"} else None)
