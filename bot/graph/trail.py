"""A write as a line of the audit trail: ids, and nothing that anybody has said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import unquote

from bot.graph.answer import SILENCE, Answer, Sent, code_and_reason, json_of
from bot.ports import LOOKED_AFTER, Owner, Written

PLAIN_WORD = re.compile(r"[A-Za-z]*", re.ASCII)
"""In a path: what is no id."""


def written(owner: Owner, whose: str, method: str, path: str, tries: Sequence[Sent]) -> Written:
    """`path` without its version."""
    parts = [unquote(part) for part in path.split("/")]
    answers = [(sent.asked_as, sent.answer or Answer(SILENCE)) for sent in tries]
    return Written(
        owner,
        whose,
        f"{method} {'/'.join(part if PLAIN_WORD.fullmatch(part) else '{id}' for part in parts)}",
        tuple(dict.fromkeys(id for id in (*parts, _id_given(answers[-1][1])) if not PLAIN_WORD.fullmatch(id))),
        " ".join(answer.headers.get("request-id") or asked_as for asked_as, answer in answers),
        ", then ".join(_outcome(answer) for _, answer in answers),
        LOOKED_AFTER.get(),
    )


def _id_given(answer: Answer) -> str:
    content = json_of(answer.body) if answer.status < 300 else None
    id = content.get("id") if isinstance(content, dict) else None
    return id if isinstance(id, str) else ""


def _outcome(answer: Answer) -> str:
    if answer.status == SILENCE:
        return "no answer"
    return f"{answer.status}" if answer.status < 300 else f"{answer.status} {code_and_reason(answer)[0]}"
