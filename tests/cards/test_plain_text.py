"""What people write is shown letter by letter, wherever it stands."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot.cards.elements import plain_text, tame

MARKUP = st.text(alphabet="ab1 *_[]()`<>~#!|.+-&;\\{}:/\"'\n\u202e\u200b\u200d\u2028\x00é", max_size=40)


def rendered(markdown: str) -> tuple[set[str], str]:
    """The kinds of markup a markdown reader finds, and the letters it shows."""
    tokens = [
        inline for block in MarkdownIt("commonmark").parse(markdown) for inline in [block, *(block.children or [])]
    ]
    kinds = {token.type for token in tokens} - {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}
    return kinds, "".join(token.content for token in tokens if token.type in ("text", "text_special"))


@settings(deadline=None)  # a busy machine is no fault of the words
@given(st.one_of(MARKUP, st.text(max_size=60)))
def test_no_text_is_markup(text: str) -> None:
    kinds, shown = rendered(plain_text(text))
    assert kinds == set()
    assert shown.replace(" ", "") == tame(text).replace(" ", "")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("dentist, 3 p.m.", "dentist, 3 p.m."),
        ("*bold* _it_ [here](https://example.com)", "\\*bold\\* \\_it\\_ \\[here\\](https://example.com)"),
        ("- first", "\\- first"),
        ("---", "\\---"),
        ("2026. a date", "2026\\. a date"),
        ("{{DATE(2026-01-01)}}", "{ {DATE(2026-01-01)}}"),
        ("R&D &lt;b&gt;", "R&D \\&lt;b\\&gt;"),
        ("one\r\ntwo\u2028three\x00", "one two three"),
        ("gnp\u202e.exe\u200b\ufeff", "gnp.exe"),
        ("👩\u200d👧 ی\u200cک \u200d\u200d x", "👩\u200d👧 ی\u200cک x"),
        ("a\ud800b", "ab"),
    ],
)
def test_letters_that_hide_or_mislead_are_tamed(written: str, shown: str) -> None:
    assert plain_text(written) == shown


def test_long_text_is_cut_with_a_mark() -> None:
    assert tame("x" * 300, 10) == "xxxxxxxxx…"
