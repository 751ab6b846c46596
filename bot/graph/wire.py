"""Microsoft Graph's JSON, as models: what the client reads and sends, and what the sandbox takes and keeps.

Fields are camelCase on the wire. Unknown fields are dropped and unknown words of an enum are let through, because Graph
adds both without notice: a field that holds such a word is a plain `str`, and the words known today stand in a StrEnum.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Annotated, Any, Generic, Self, TypeVar

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, PlainSerializer
from pydantic.alias_generators import to_camel

WALL_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,7})?)?")


def in_utc(moment: datetime) -> str:
    """An instant as Graph writes it: with a Z, and with milliseconds only where there are some."""
    text = moment.astimezone(UTC).isoformat(timespec="milliseconds" if moment.microsecond else "seconds")
    return text.removesuffix("+00:00") + "Z"


def _moved_to_utc(moment: datetime) -> datetime:
    try:
        return moment.astimezone(UTC)
    except OverflowError:
        raise ValueError("lies outside the calendar") from None


Instant = Annotated[AwareDatetime, AfterValidator(_moved_to_utc), PlainSerializer(in_utc, when_used="json-unless-none")]


Id = Annotated[str, AfterValidator(str.casefold)]
"""Of a person or a team. Graph writes them in either case; from here on they are compared as they are."""


class Wire(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="ignore")

    def body(self) -> dict[str, Any]:
        """As JSON, with the fields that are null: in a PUT an absent field means null anyhow."""
        return self.model_dump(mode="json", by_alias=True)


class WorkLocation(StrEnum):
    UNSPECIFIED = "unspecified"
    OFFICE = "office"
    REMOTE = "remote"
    TIME_OFF = "timeOff"


class DateTimeTimeZone(Wire):
    """Wall time and the name of its zone; the time carries no offset."""

    date_time: str
    time_zone: str

    @classmethod
    def at(cls, wall_time: datetime, time_zone: str) -> Self:
        fraction = f"{wall_time.microsecond:06}0"
        return cls(date_time=f"{wall_time:%Y-%m-%dT%H:%M:%S}.{fraction}".zfill(27), time_zone=time_zone)

    @property
    def wall_time(self) -> datetime:
        """Raises ValueError for anything but a wall time."""
        if not WALL_TIME.fullmatch(self.date_time):
            raise ValueError(f"{self.date_time!r} is not a time without an offset")
        return datetime.fromisoformat(self.date_time)


class TimeOffDetails(Wire):
    subject: str | None = None
    is_all_day: bool = False


class WorkPlanOccurrence(Wire):
    id: str | None = None
    recurrence_id: str | None = None
    work_location_type: str
    place_id: str | None = None
    start: DateTimeTimeZone
    end: DateTimeTimeZone
    time_off_details: TimeOffDetails | None = None


class RecurrencePattern(Wire):
    type: str = "weekly"
    interval: int = 1
    days_of_week: list[str] = Field(default_factory=list)
    first_day_of_week: str = "sunday"


class RecurrenceRange(Wire):
    type: str = "noEnd"
    start_date: date
    end_date: date | None = None
    recurrence_time_zone: str | None = None
    number_of_occurrences: int = 0


class PatternedRecurrence(Wire):
    pattern: RecurrencePattern
    range: RecurrenceRange


class WorkPlanRecurrence(Wire):
    id: str | None = None
    work_location_type: str
    place_id: str | None = None
    start: DateTimeTimeZone
    end: DateTimeTimeZone
    recurrence: PatternedRecurrence


class WorkHoursAndLocations(Wire):
    max_shared_work_location_details: str


class CurrentLocation(Wire):
    update_scope: str
    work_location_type: str
    place_id: str | None = None


class TimeZoneName(Wire):
    name: str


class WorkingHours(Wire):
    days_of_week: list[str] = Field(default_factory=list)
    start_time: str | None = None
    end_time: str | None = None
    time_zone: TimeZoneName | None = None


class AutomaticReplies(Wire):
    status: str | None = None
    external_audience: str | None = None
    scheduled_start_date_time: DateTimeTimeZone | None = None
    scheduled_end_date_time: DateTimeTimeZone | None = None
    internal_reply_message: str | None = None
    external_reply_message: str | None = None


class LocaleInfo(Wire):
    locale: str | None = None
    display_name: str | None = None


class MailboxSettings(Wire):
    time_zone: str | None = None
    date_format: str | None = None
    time_format: str | None = None
    language: LocaleInfo | None = None
    working_hours: WorkingHours | None = None
    automatic_replies_setting: AutomaticReplies | None = None


class User(Wire):
    id: str
    display_name: str | None = None
    given_name: str | None = None
    surname: str | None = None
    mail: str | None = None
    user_principal_name: str | None = None
    job_title: str | None = None


class Team(Wire):
    id: Id
    display_name: str | None = None


class Member(Wire):
    user_id: Id | None = None
    display_name: str | None = None
    email: str | None = None
    roles: list[str] = Field(default_factory=list)


class Event(Wire):
    id: str | None = None
    subject: str | None = None
    start: DateTimeTimeZone
    end: DateTimeTimeZone
    is_all_day: bool = False
    show_as: str = "busy"
    transaction_id: str | None = None


class Identity(Wire):
    id: str | None = None
    display_name: str | None = None


class IdentitySet(Wire):
    user: Identity | None = None
    application: Identity | None = None


class ChangeTracked(Wire):
    id: str | None = None
    created_date_time: Instant | None = None
    last_modified_date_time: Instant | None = None
    last_modified_by: IdentitySet | None = None


class TimeOffItem(Wire):
    time_off_reason_id: str | None = None
    start_date_time: Instant
    end_date_time: Instant
    theme: str = "white"


class TeamInfo(Wire):
    team_id: Id | None = None
    display_name: str | None = None


class UserInfo(Wire):
    user_id: Id | None = None
    display_name: str | None = None


class TimeOff(ChangeTracked):
    """Of a team's Shifts schedule; `team_info` and `user_info` come with beta only."""

    etag: str | None = Field(default=None, alias="@odata.etag", exclude=True)
    user_id: Id | None = None
    shared_time_off: TimeOffItem | None = None
    draft_time_off: TimeOffItem | None = None
    is_staged_for_deletion: bool | None = False
    team_info: TeamInfo | None = Field(default=None, exclude=True)
    user_info: UserInfo | None = Field(default=None, exclude=True)


class TimeOffReason(ChangeTracked):
    display_name: str | None = None
    icon_type: str = "none"
    is_active: bool = True
    code: str | None = None


class TimeOffRequest(ChangeTracked):
    assigned_to: str | None = None
    state: str | None = None
    sender_message: str | None = None
    sender_user_id: Id | None = None
    sender_date_time: Instant | None = None
    manager_user_id: Id | None = None
    manager_action_message: str | None = None
    manager_action_date_time: Instant | None = None
    start_date_time: Instant
    end_date_time: Instant
    time_off_reason_id: str | None = None


class SchedulingGroup(ChangeTracked):
    display_name: str | None = None
    is_active: bool = True
    user_ids: list[str] = Field(default_factory=list)
    code: str | None = None


class RolePermission(Wire):
    allowed_resource_actions: list[str] = Field(default_factory=list)


class RoleDefinition(Wire):
    id: str | None = None
    display_name: str | None = None
    description: str | None = None
    shifts_role_permissions: list[RolePermission] = Field(default_factory=list)


class Schedule(Wire):
    """Its zone, unlike the work plan's, has an IANA name."""

    id: str | None = None
    enabled: bool | None = None
    time_zone: str | None = None
    provision_status: str | None = None
    provision_status_code: str | None = None
    time_off_requests_enabled: bool = True
    open_shifts_enabled: bool = True
    swap_shifts_requests_enabled: bool = True
    offer_shift_requests_enabled: bool = True
    time_clock_enabled: bool = False
    start_day_of_week: str = "monday"
    workforce_integration_ids: list[str] = Field(default_factory=list)


class Share(Wire):
    notify_team: bool
    start_date_time: Instant
    end_date_time: Instant


class ManagerMessage(Wire):
    message: str | None = None
    user_id: Id | None = None


Item = TypeVar("Item", bound=Wire)


class Page(Wire, Generic[Item]):
    value: list[Item]
    next_link: str | None = Field(default=None, alias="@odata.nextLink")


class GraphFault(Wire):
    code: str = ""
    message: str = ""
    inner_error: dict[str, Any] = Field(default_factory=dict)


class ErrorBody(Wire):
    """The error envelope. Shifts and the work plan hide the useful part as a JSON text inside `message`."""

    error: GraphFault

    @property
    def code(self) -> str:
        return self._inside()[0] or self.error.code

    @property
    def reason(self) -> str:
        return self._inside()[1] or self.error.message

    def _inside(self) -> tuple[str, str]:
        try:
            inside = json.loads(self.error.message)
        except ValueError:
            return "", ""
        if not isinstance(inside, dict):
            return "", ""
        if isinstance(shifts := inside.get("error"), dict):
            inner = shifts.get("innererror")
            code = inner.get("code") if isinstance(inner, dict) else None
            return str(code or shifts.get("code") or ""), str(shifts.get("message") or "")
        return "", str(inside.get("Message") or "")
