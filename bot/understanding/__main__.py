"""JSON lines in and out: {"id","text","now","time_zone","locale"} -> {"id","intent","spans","alternatives","ms"}.

A line that cannot be read gets {"id", "error"}; nothing a line says ends the process.
"""

from __future__ import annotations

import gc
import json
import sys
import traceback
from datetime import datetime
from time import perf_counter
from typing import Any

from bot.time_off.zones import iana
from bot.understanding import Context, Intent, Request, Span, festivals, last_reader, prepare, understand


def answer(line: str) -> dict[str, Any]:
    try:
        question = json.loads(line)
    except (ValueError, RecursionError) as error:
        return {"id": None, "error": f"not JSON: {error}"}
    if not isinstance(question, dict):
        return {"id": None, "error": "not a JSON object"}
    try:
        text, context = _read(question)
    except (TypeError, ValueError) as error:
        return {"id": question.get("id"), "error": str(error)}
    try:
        return {"id": question.get("id"), **_read_in_time(text, context)}
    except Exception:
        # A bug in reading costs its own line, as in the corridor it costs its own turn.
        traceback.print_exc()
        return {"id": question.get("id"), **_written(Request(Intent.NONE)), "ms": 0.0, "error": "a bug in reading"}


def _read_in_time(text: str, context: Context) -> dict[str, Any]:
    libraries = _libraries()
    request, took = _timed(text, context)
    if _libraries() != libraries:
        # Loading a library for the first text that needs it is start-up, not reading.
        request, took = _timed(text, context)
    return {**_written(request), "ms": round(took * 1000, 4)}


def _libraries() -> tuple[bool, int]:
    return festivals.loaded(), last_reader.parsers_made()


def _timed(text: str, context: Context) -> tuple[Request, float]:
    began = perf_counter()
    request = understand(text, context)
    return request, perf_counter() - began


def _read(question: dict[str, Any]) -> tuple[str, Context]:
    text, now = question.get("text"), question.get("now")
    if not isinstance(text, str) or not isinstance(now, str):
        raise ValueError('"text" and "now" must be strings')
    locale = question.get("locale")
    zone = question.get("time_zone")
    return text, Context(
        now=datetime.fromisoformat(now).replace(tzinfo=None),
        zone=(iana(zone) if isinstance(zone, str) else None) or "UTC",
        locale=locale if isinstance(locale, str) and locale else "en-US",
        country=question["country"] if isinstance(question.get("country"), str) else None,
        asked=question["asked"] if isinstance(question.get("asked"), str) else None,
    )


def _written(request: Request) -> dict[str, Any]:
    return {
        "intent": request.intent.value,
        "spans": [_span(span) for span in request.spans],
        "alternatives": [[_span(span) for span in spans] for spans in request.alternatives],
        "certain": request.certain,
        "subject": request.subject,
        "who": request.who,
        "assumed": sorted(request.assumed),
    }


def _span(span: Span) -> dict[str, Any]:
    return {
        "start": span.start.isoformat(timespec="minutes"),
        "end": span.end.isoformat(timespec="minutes"),
        "all_day": span.all_day,
    }


def main() -> None:
    prepare()
    gc.freeze()
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    for line in sys.stdin:
        if line.strip():
            sys.stdout.write(json.dumps(answer(line)) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
