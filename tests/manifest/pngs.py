"""Pictures as PNG, for those that a package must not have."""

from __future__ import annotations

import struct
import zlib

from manifest.png import DEPTH, RGBA, SIGNATURE, Picture


def written(picture: Picture) -> bytes:
    row = picture.width * DEPTH
    rows = b"".join(b"\0" + picture.pixels[at : at + row] for at in range(0, len(picture.pixels), row))
    header = struct.pack(">IIBBBBB", picture.width, picture.height, 8, RGBA, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return SIGNATURE + b"".join(_part(name, content) for name, content in parts)


def _part(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
