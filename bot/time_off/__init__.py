"""Time off as Siesta thinks of it: pure, and below every other room."""

from bot.time_off.row import (
    LONGEST_SUBJECT,
    OWN_PLAN,
    PENDING,
    UNDER_WAY,
    Destination,
    Entry,
    Part,
    Place,
    State,
    TimeOff,
    Where,
    agree,
    laid_out,
    spans_of,
)
from bot.time_off.span import FURTHEST, Span, by_clock, hull, moved_to, within_reach
from bot.time_off.warnings import FAR, LONG, Decision, decide

__all__ = [
    "FAR",
    "FURTHEST",
    "LONG",
    "LONGEST_SUBJECT",
    "OWN_PLAN",
    "PENDING",
    "UNDER_WAY",
    "Decision",
    "Destination",
    "Entry",
    "Part",
    "Place",
    "Span",
    "State",
    "TimeOff",
    "Where",
    "agree",
    "by_clock",
    "decide",
    "hull",
    "laid_out",
    "moved_to",
    "spans_of",
    "within_reach",
]
