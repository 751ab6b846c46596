"""What a press carries, read with suspicion: a card's data is written by whoever sends it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, NaiveDatetime, ValidationError

from bot.errors import NotAllowed
from bot.time_off import LONGEST_SUBJECT, Destination, Span

LONGEST_SPAN = timedelta(days=366)
GraphId = Annotated[str, Field(pattern=r"^[\w-]*$")]
"""Nothing that could lead into another path than its own: no dots, no slashes, nothing written with a percent sign."""
Id = Annotated[GraphId, AfterValidator(str.casefold)]
"""Of a person or a team: case makes no difference, and is gone from here on."""


class _Press(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> Any:
        try:
            return cls.model_validate(dict(data))
        except ValidationError:
            raise NotAllowed("broken-button") from None


class OnTimeOff(_Press):
    """A press on the card of a time off, or on its line in a list."""

    id: GraphId = Field(max_length=64)
    origin: Literal["", "mine"] = ""
    version: int = Field(-1, ge=-1, lt=2**31)
    """Which version of it the card showed. Without one nothing is moved."""
    reading: int = Field(0, ge=0, le=9)
    whole: bool = False
    """Whether all of it is to be taken back, not its last change alone."""


class OnSeveral(_Press):
    """Several times off at once."""

    rows: tuple[OnTimeOff, ...] = Field(min_length=1, max_length=50)


class OnPlace(OnTimeOff):
    """Where an offer is to go."""

    to: Destination


class OnDraft(OnTimeOff):
    """Whether it is kept as a draft, or shared."""

    draft: bool


class OnRequest(_Press):
    """An owner's answer to a request."""

    request: GraphId = Field(min_length=1, max_length=200)
    team: Id = Field(min_length=1, max_length=64)
    approved: bool
    origin: Literal["", "list"] = ""


class OnTakeBack(_Press):
    """An owner's answer to who wants approved leave taken back."""

    request: str = Field(max_length=200)
    approved: bool


class OnPerson(_Press):
    """Who was meant in what had been said."""

    text: str = Field(max_length=1000)
    person: Id = Field("", max_length=64)


class OnTeam(_Press):
    """One of the teams that were asked about."""

    team: Id = Field(min_length=1, max_length=64)


class OnView(_Press):
    """Days of a team's schedule to look at, or of one person there."""

    team: Id = Field(min_length=1, max_length=64)
    first: date
    last: date
    as_text: bool = False
    skipped: int = Field(0, ge=0, lt=10_000)
    person: Id = Field("", max_length=64)

    def span(self) -> Span:
        try:
            span = Span.days(self.first, self.last)
        except (ValueError, OverflowError):
            raise NotAllowed("broken-button") from None
        if span.end - span.start > LONGEST_SPAN:
            raise NotAllowed("broken-button")
        return span


class OnAnswer(_Press):
    """One of the likely answers to "when?"."""

    start: NaiveDatetime
    end: NaiveDatetime
    all_day: bool

    def span(self) -> Span:
        """Whole days begin and end at midnight, whatever the button says."""
        try:
            last = self.end - timedelta(microseconds=1)
            span = Span.days(self.start.date(), last.date()) if self.all_day else Span(self.start, self.end, False)
        except (ValueError, OverflowError):
            raise NotAllowed("broken-button") from None
        if span.end - span.start > LONGEST_SPAN:
            raise NotAllowed("broken-button")
        return span


class OnLanguage(_Press):
    """The language to be answered in from now on."""

    language: str = Field(min_length=2, max_length=16)


class OnSettings(_Press):
    """What was chosen on the card of settings."""

    language: str = Field("", max_length=16)
    where: Destination = Destination.PLAN
    team: Id = Field("", max_length=64)


class OnExample(_Press):
    """A press that says something for the person."""

    text: str = Field(max_length=500)


class _Fault(Exception):
    """Names what is wrong with one part's inputs, as a key of texts."""


class Typed:
    """The inputs of a change card: the spans they make, or the faults they have, as keys of texts."""

    def __init__(self, data: Mapping[str, Any], parts: int) -> None:
        self.texts = {name: str(value).strip() for name, value in data.items() if isinstance(value, str | bool)}
        self.subject = " ".join(self.texts.get("subject", "").split())
        self.reason = self.texts.get("reason", "")
        self.faults = ["fault-subject-too-long"] if len(self.subject) > LONGEST_SUBJECT else []
        spans: list[Span] = []
        for index in range(parts):
            try:
                spans.append(self._span(index))
            except _Fault as fault:
                self.faults.append(str(fault))
        self.faults = list(dict.fromkeys(self.faults))
        self.spans = tuple(spans)

    def _span(self, index: int) -> Span:
        first, last = self._days(index)
        all_day = self._text("all_day", index).casefold() != "false"
        start, end = (time(), time()) if all_day else self._hours(index)
        try:
            span = Span(datetime.combine(first, start), datetime.combine(last, end) + timedelta(days=all_day), all_day)
        except (ValueError, OverflowError):
            raise _Fault("fault-end-before-start") from None
        if span.end - span.start > LONGEST_SPAN:
            raise _Fault("fault-too-long")
        return span

    def _days(self, index: int) -> tuple[date, date]:
        try:
            first = date.fromisoformat(self._text("first", index))
            return first, date.fromisoformat(self._text("last", index) or first.isoformat())
        except ValueError:
            raise _Fault("fault-no-date") from None

    def _hours(self, index: int) -> tuple[time, time]:
        try:
            start, end = (time.fromisoformat(self._text(name, index)) for name in ("from", "to"))
        except ValueError:
            raise _Fault("fault-not-a-time") from None
        return start.replace(tzinfo=None), end.replace(tzinfo=None)

    def _text(self, name: str, index: int) -> str:
        return self.texts.get(f"{name}_{index}", "")
