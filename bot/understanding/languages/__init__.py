"""One file per language: words, no code."""
