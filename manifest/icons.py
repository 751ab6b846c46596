"""Siesta's icons, drawn: a hammock between two posts under a sun. `python -m manifest.icons` writes the two pictures.

A shape says of a point how far it is outside (negative: inside); what is painted later lies on top. Points are in the
unit of a 192 pixel icon and its middle is the origin.
"""

from __future__ import annotations

from collections.abc import Callable
from math import hypot

from manifest.package import COLOR, HERE, OUTLINE
from manifest.png import Picture, written

Shape = Callable[[float, float], float]
Paint = tuple[int, int, int]

GROUND: Paint = (0xC8, 0x55, 0x3D)
SUN: Paint = (0xFF, 0xCB, 0x69)
CLOTH: Paint = (0xFF, 0xF3, 0xE2)
STRIPE: Paint = (0xF2, 0xA6, 0x6A)
WOOD: Paint = (0x6B, 0x26, 0x1C)
WHITE: Paint = (0xFF, 0xFF, 0xFF)
FINENESS = 4
"""Samples along each side of a pixel, so that edges are smooth."""


def disc(x: float, y: float, radius: float) -> Shape:
    return lambda px, py: hypot(px - x, py - y) - radius


def line(x1: float, y1: float, x2: float, y2: float, width: float) -> Shape:
    """With round ends."""
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy

    def outside(px: float, py: float) -> float:
        along = max(0.0, min(1.0, ((px - x1) * dx + (py - y1) * dy) / length))
        return hypot(px - x1 - along * dx, py - y1 - along * dy) - width / 2

    return outside


def ring(shape: Shape, width: float) -> Shape:
    return lambda px, py: abs(shape(px, py)) - width / 2


def both(one: Shape, other: Shape) -> Shape:
    return lambda px, py: max(one(px, py), other(px, py))


def without(one: Shape, other: Shape) -> Shape:
    return lambda px, py: max(one(px, py), -other(px, py))


def hammock() -> Shape:
    """What a large round leaves of a smaller one: a crescent that hangs."""
    return without(disc(0, -6, 47), disc(0, -40, 61))


def color_icon() -> Picture:
    posts = [line(-58, -34, -58, 58, 8), line(58, -34, 58, 58, 8)]
    ropes = [line(-58, -26, -44, 2, 4), line(58, -26, 44, 2, 4)]
    stripes = [both(hammock(), line(x, -20, x * 0.8, 60, 7)) for x in (-30, -10, 10, 30)]
    layers = [(disc(0, -34, 22), SUN), *((one, WOOD) for one in (*ropes, *posts)), (hammock(), CLOTH)]
    return painted(192, [*layers, *((one, STRIPE) for one in stripes)], GROUND)


def outline_icon() -> Picture:
    """White lines on nothing, thick enough for 32 pixels."""
    lines = [
        ring(disc(0, -48, 19), 11),
        line(-76, -34, -76, 70, 12),
        line(76, -34, 76, 70, 12),
        both(ring(disc(0, -118, 132), 11), between_the_posts),
        both(ring(disc(0, -28, 80), 12), between_the_posts),
    ]
    return painted(32, [(one, WHITE) for one in lines], None)


def between_the_posts(x: float, y: float) -> float:
    return max(abs(x) - 78, -14 - y)


def painted(size: int, layers: list[tuple[Shape, Paint]], ground: Paint | None) -> Picture:
    scale, samples = 192 / size, FINENESS * FINENESS
    pixels = bytearray()
    for row in range(size):
        for column in range(size):
            seen = [
                _seen(
                    (column + (fine % FINENESS + 0.5) / FINENESS) * scale - 96,
                    (row + (fine // FINENESS + 0.5) / FINENESS) * scale - 96,
                    layers,
                    ground,
                )
                for fine in range(samples)
            ]
            there = [paint for paint in seen if paint]
            mixed = [round(sum(paint[i] for paint in there) / len(there)) for i in range(3)] if there else [255] * 3
            pixels += bytes([*mixed, round(255 * len(there) / samples)])
    return Picture(size, size, bytes(pixels))


def _seen(x: float, y: float, layers: list[tuple[Shape, Paint]], ground: Paint | None) -> Paint | None:
    return next((paint for shape, paint in reversed(layers) if shape(x, y) <= 0), ground)


def main() -> None:
    (HERE / COLOR).write_bytes(written(color_icon()))
    (HERE / OUTLINE).write_bytes(written(outline_icon()))


if __name__ == "__main__":
    main()
