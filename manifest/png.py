"""Small pictures as PNG, read with nothing but zlib: 8 bits each of red, green, blue and opacity."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

SIGNATURE = b"\x89PNG\r\n\x1a\n"
RGBA = 6
DEPTH = 4

Pixel = tuple[int, int, int, int]


class NotAPicture(ValueError):
    """Says what is wrong with it."""


@dataclass(frozen=True)
class Picture:
    width: int
    height: int
    pixels: bytes
    """Row by row."""

    def __iter__(self) -> Iterator[Pixel]:
        for at in range(0, len(self.pixels), DEPTH):
            red, green, blue, opacity = self.pixels[at : at + DEPTH]
            yield red, green, blue, opacity


def read(content: bytes) -> Picture:
    """Raises NotAPicture, also where it is a PNG of another kind."""
    if not content.startswith(SIGNATURE):
        raise NotAPicture("is no PNG")
    parts = dict(_parts(content))
    try:
        width, height, bits, kind, _, _, laced = struct.unpack(">IIBBBBB", parts[b"IHDR"])
        rows = zlib.decompress(parts[b"IDAT"])
    except (KeyError, struct.error, zlib.error):
        raise NotAPicture("is a broken PNG") from None
    if (bits, kind, laced) != (8, RGBA, 0):
        raise NotAPicture("is not 8 bits each of red, green, blue and opacity")
    if len(rows) != height * (width * DEPTH + 1):
        raise NotAPicture("is a broken PNG")
    return Picture(width, height, _unfiltered(rows, width * DEPTH))


def _parts(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, data = len(SIGNATURE), b""
    while at + 8 <= len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        name, held = content[at + 4 : at + 8], content[at + 8 : at + 8 + length]
        if name == b"IDAT":
            data += held
            held = data
        yield name, held
        at += 12 + length


def _unfiltered(rows: bytes, width: int) -> bytes:
    """Undoes what each row says it was made smaller by."""
    pixels, above = bytearray(), bytes(width)
    for at in range(0, len(rows), width + 1):
        kind, row = rows[at], bytearray(rows[at + 1 : at + 1 + width])
        if kind > 4:
            raise NotAPicture("is a broken PNG")
        for i in range(width):
            left = row[i - DEPTH] if i >= DEPTH else 0
            corner = above[i - DEPTH] if i >= DEPTH else 0
            guess = (0, left, above[i], (left + above[i]) // 2, _nearest(left, above[i], corner))[kind]
            row[i] = (row[i] + guess) % 256
        pixels += row
        above = bytes(row)
    return bytes(pixels)


def _nearest(left: int, above: int, corner: int) -> int:
    guess = left + above - corner
    return min((left, above, corner), key=lambda one: abs(guess - one))
