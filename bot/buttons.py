"""What a press carries, read with suspicion: a card's data is written by whoever sends it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, NaiveDatetime, ValidationError

from bot.errors import NotAllowed
from bot.time_off import Span

LONGEST_SUBJECT = 255
LONGEST_SPAN = timedelta(days=366)


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

    id: str = Field(max_length=64)
    origin: Literal["", "mine"] = ""
    reading: int = Field(0, ge=0, le=9)


class OnAnswer(_Press):
    """One of the likely answers to "when?"."""

    start: NaiveDatetime
    end: NaiveDatetime
    all_day: bool

    def span(self) -> Span:
        try:
            return Span(self.start, self.end, self.all_day)
        except ValueError:
            raise NotAllowed("broken-button") from None


class OnExample(_Press):
    """A press that says something for the person."""

    text: str = Field(max_length=500)


class Typed:
    """The inputs of a change card: the spans they make, or the faults they have, as keys of texts."""

    def __init__(self, data: Mapping[str, Any], parts: int) -> None:
        self.texts = {name: str(value).strip() for name, value in data.items() if isinstance(value, str | bool)}
        self.faults: list[str] = []
        self.subject = " ".join(self.texts.get("subject", "").split())
        if len(self.subject) > LONGEST_SUBJECT:
            self.faults.append("fault-subject-too-long")
        read = [self._span(index) for index in range(parts)]
        self.spans = tuple(span for span in read if span)

    def _span(self, index: int) -> Span | None:
        try:
            first = date.fromisoformat(self._text("first", index))
            last = date.fromisoformat(self._text("last", index) or first.isoformat())
        except ValueError:
            return self._fault("fault-no-date")
        start, end = time(), time()
        all_day = self._text("all_day", index).casefold() != "false"
        if not all_day:
            try:
                start, end = self._time("from", index), self._time("to", index)
            except ValueError:
                return self._fault("fault-not-a-time")
        try:
            until = datetime.combine(last, end) + timedelta(days=all_day)
            span = Span(datetime.combine(first, start), until, all_day)
        except (ValueError, OverflowError):
            return self._fault("fault-end-before-start")
        return span if span.end - span.start <= LONGEST_SPAN else self._fault("fault-too-long")

    def _text(self, name: str, index: int) -> str:
        return self.texts.get(f"{name}_{index}", "")

    def _time(self, name: str, index: int) -> time:
        return time.fromisoformat(self._text(name, index)).replace(tzinfo=None)

    def _fault(self, key: str) -> None:
        if key not in self.faults:
            self.faults.append(key)
