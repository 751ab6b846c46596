"""The keys that Bot Framework signs with: fetched off the loop, kept through an outage, fresh when they change."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Any

import jwt
from yarl import URL

from bot.edge.line import Line, NotSent

log = logging.getLogger(__name__)

FRESH_FOR = 24 * 3600.0
BURST = 3
ONE_MORE_EVERY = 20.0
"""Unknown keys may be asked for so often: a rotation needs one look, and garbage gets no more than these."""


class KeysOutOfReach(Exception):
    """No key was ever read: nobody can be checked."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    public: Any
    endorsements: frozenset[str] | None
    """The channels it may speak for; None where its document does not say."""


class SigningKeys:
    def __init__(self, line: Line, metadata_url: str) -> None:
        self._line = line
        self._metadata_url = URL(metadata_url)
        self._keys: dict[str, SigningKey] = {}
        self._read_at = 0.0
        self._looks = float(BURST)
        self._looked_at = 0.0
        self._look: asyncio.Task[None] | None = None

    async def find(self, key_id: str) -> SigningKey | None:
        """Raises KeysOutOfReach."""
        now = asyncio.get_running_loop().time()
        key = self._keys.get(key_id)
        if key is None:
            await self._look_again(now)
            key = self._keys.get(key_id)
        elif now - self._read_at > FRESH_FOR:
            # The old key serves while the new ones are on their way: nobody waits, and an outage locks nobody out.
            self._start(now)
        if not self._keys:
            raise KeysOutOfReach
        return key

    async def _look_again(self, now: float) -> None:
        look = self._start(now)
        if look:
            await asyncio.shield(look)

    def _start(self, now: float) -> asyncio.Task[None] | None:
        """One look at a time, which everybody who asks meanwhile waits for; None when there were too many."""
        if self._look and not self._look.done():
            return self._look
        self._looks = min(float(BURST), self._looks + (now - self._looked_at) / ONE_MORE_EVERY)
        self._looked_at = now
        if self._looks < 1:
            return None
        self._looks -= 1
        self._look = asyncio.create_task(self._read())
        return self._look

    async def _read(self) -> None:
        try:
            metadata = await self._line.call("GET", self._metadata_url)
            document = await self._line.call("GET", URL(str(metadata.get("jwks_uri"))))
            keys = dict(_readable(document))
        except (NotSent, ValueError) as error:
            log.warning("the channel's signing keys could not be read: %s", error)
            return
        if keys:
            self._keys = keys
            self._read_at = asyncio.get_running_loop().time()


def _readable(document: dict[str, Any]) -> list[tuple[str, SigningKey]]:
    """A key of a kind nobody knows yet is no reason to lose the others."""
    read = []
    for one in document.get("keys") or []:
        try:
            key = jwt.PyJWK(one, algorithm="RS256").key
            endorsements = one.get("endorsements")
            channels = frozenset(map(str, endorsements)) if isinstance(endorsements, list) else None
            read.append((str(one["kid"]), SigningKey(key, channels)))
        except (jwt.PyJWTError, KeyError, TypeError, AttributeError, ValueError):
            continue
    return read
