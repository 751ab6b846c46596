"""A .chat file: what a person does, and what Siesta did then. Read like a transcript, written by `--accept`.

    # a comment
    now 2026-11-19 09:15          the clock, in UTC
    place group                   where it is said from here on (personal, where nothing is said)
    person adele                  who writes from here on (alex, where nothing is said)
    device Asia/Kathmandu         the zone the person's device tells
    > off next Monday             says something; `> ` alone is an empty message
    file > see this               the same with an attachment
    long 10000                    says so many letters
    press Book it                 presses that button on the newest card that has it
    press Save | subject=dentist  with these inputs filled in
    late Book it                  a press of that title from before, delivered again now
    again                         the very same press once more, as an old client would send it
    shifts adele 2026-11-23..2026-11-24 Vacation        Contoso Store's schedule has it already
    draft adele 2026-11-24T08:00..2026-11-24T12:00      a draft there, or
    asks adele 2026-11-27..2026-11-27 Vacation          a request
    elsewhere moves adele 2026-11-27..2026-11-27        what an owner does in Shifts meanwhile with her time off, or
    elsewhere removes adele
    elsewhere approves adele Have fun                   with her request; or "declines"
    fault {"path": ...}           a rule for the local Graph's faults
    restart                       Siesta is killed and started anew
    settle                        the steady pass over what is under way

Every other line is the bot's: the calls it made to Graph, the texts and the cards. What it read of a team in a row is
one line: `GET /teams/store/ 2 × members, schedule/timeOffReasons 200`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

SCHEDULE = ("shifts", "draft", "asks")
MEANWHILE = (*SCHEDULE, "elsewhere")
PERSONS = ("late", "long", "now", "person", "place", "device", "press", "again", "fault", "restart", "settle")
WORDS = (*MEANWHILE, *PERSONS)


@dataclass
class Step:
    does: str
    """The person's line, or a comment or blank line, which are kept as they are."""
    bot: list[str] = field(default_factory=list)


def is_persons(line: str) -> bool:
    return line.startswith((">", "file >")) or line.split(" ")[0] in WORDS


def read(file: Path) -> list[Step]:
    steps: list[Step] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if is_persons(line) or line.startswith("#"):
            steps.append(Step(line))
        elif line.strip():
            if not steps:
                raise ValueError(f"{file.name} begins with the bot's line {line!r}")
            steps[-1].bot.append(line)
    return steps


def written(steps: list[Step]) -> str:
    lines: list[str] = []
    for step in steps:
        acts = step.does.startswith((">", "file >", "long", "press", "again", "late"))
        if lines and (acts or step.does.startswith("#")) and not lines[-1].startswith("#"):
            lines.append("")
        lines += [step.does, *step.bot]
    return "\n".join(lines) + "\n"
