"""How fast Siesta reads, beside dateparser as it comes: `python -m tests.benchmarks.understanding`.

Both read the same phrases, this project's own tables, in the same process, each told the language. What is printed are
medians and 95th percentiles per phrase, the ratio of the medians, and what importing and building every language costs.
"""

from __future__ import annotations

import resource
import sys
import tomllib
from datetime import datetime
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

PHRASES = Path(__file__).parent.parent / "understanding" / "phrases"
NOW = datetime(2026, 11, 18, 10, 15)
ROUNDS = 5


def phrases() -> list[tuple[str, str, str]]:
    """Language, locale and text."""
    listed = []
    for file in sorted(PHRASES.glob("*.toml")):
        table: dict[str, Any] = tomllib.loads(file.read_text(encoding="utf-8"))
        for texts in table["requests"].values():
            listed += [(file.stem, table["locale"], text) for text in texts.split(" | ")]
        listed += [(file.stem, table["locale"], text) for text in table["not_requests"]]
    return listed


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def start() -> tuple[float, float]:
    """Seconds and megabytes that importing and building every language take."""
    before, began = megabytes(), perf_counter()
    from bot.understanding import prepare

    prepare()
    return perf_counter() - began, megabytes() - before


def siesta(listed: list[tuple[str, str, str]]) -> list[float]:
    from bot.understanding import Context, understand

    contexts = {locale: Context(NOW, "UTC", locale) for _, locale, _ in listed}
    for _, locale, text in listed:
        understand(text, contexts[locale])
    return [_best(lambda text=text, context=contexts[locale]: understand(text, context)) for _, locale, text in listed]


def raw_dateparser(listed: list[tuple[str, str, str]]) -> list[float]:
    from dateparser import parse

    asked: dict[str, Any] = {"settings": {"RELATIVE_BASE": NOW, "PREFER_DATES_FROM": "future"}}
    for language, _, text in listed:
        parse(text, languages=[language], **asked)
    return [
        _best(lambda text=text, language=language: parse(text, languages=[language], **asked))
        for language, _, text in listed
    ]


def _best(read: Any) -> float:
    """The quickest of a few rounds, in milliseconds: what the machine does beside it is not the reader's fault."""
    times = []
    for _ in range(ROUNDS):
        began = perf_counter()
        read()
        times.append(perf_counter() - began)
    return min(times) * 1000


def longest() -> float:
    """The slowest text of ten thousand letters, in milliseconds; twenty are promised."""
    from bot.understanding import Context, understand

    asks = [Context(NOW, "Europe/Berlin", locale) for locale in ("en-US", "de-DE", "ar-EG", "ja-JP")]
    pieces = ("1/2/", "1-", "off ", "mon-", "every friday in july ", "except ", "下周一", "a", "((")
    return max(_best(lambda t=piece * 10_000, c=ask: understand(t[:10_000], c)) for ask in asks for piece in pieces)


def report(name: str, times: list[float]) -> str:
    ordered = sorted(times)
    p95 = ordered[int(len(ordered) * 0.95)]
    return f"{name:12} median {median(ordered):7.3f} ms   p95 {p95:7.3f} ms   max {ordered[-1]:7.3f} ms"


def main() -> None:
    seconds, grown = start()
    listed = phrases()
    ours, theirs = siesta(listed), raw_dateparser(listed)
    slowest = longest()
    lines = [
        f"import and every language: {seconds:.2f} s, {grown:.0f} MB more",
        f"{len(listed)} phrases in {len({language for language, _, _ in listed})} languages",
        report("Siesta", ours),
        report("dateparser", theirs),
        f"the slowest text of 10,000 letters: {slowest:.1f} ms (at most 20)",
        f"ratio of the medians: dateparser takes {median(theirs) / median(ours):.1f} times as long",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
