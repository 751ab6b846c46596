"""The keys that Bot Framework signs with: fetched off the loop, kept through an outage, fresh when they change."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import Any

import jwt
from yarl import URL

from bot.edge.line import Line, NotSent, Sleep

log = logging.getLogger(__name__)

FRESH_FOR = 24 * 3600.0
LOOK_EVERY = 1.0
"""Whoever brings an unknown key waits for a look that began after they came, and all of them share it: a new key is in
soon, whatever else is brought, and the keys are looked for no oftener than this."""


class KeysOutOfReach(Exception):
    """No key was ever read: nobody can be checked."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    public: Any
    endorsements: frozenset[str] | None
    """The channels it may speak for; None where its document does not say."""


class SigningKeys:
    def __init__(self, line: Line, metadata_url: str, sleep: Sleep = asyncio.sleep) -> None:
        self._line = line
        self._metadata_url = URL(metadata_url)
        self._sleep = sleep
        self._keys: dict[str, SigningKey] = {}
        self._read_at = 0.0
        self._looks = 0
        """How many have begun."""
        self._looked_at = -LOOK_EVERY
        self._look: asyncio.Task[None] | None = None

    async def find(self, key_id: str) -> SigningKey | None:
        """Raises KeysOutOfReach."""
        seen = self._looks
        while key_id not in self._keys and self._looks == seen:
            # One that is under way may have read before the key was there.
            await asyncio.shield(self._look_under_way())
        if self._now() - self._read_at > FRESH_FOR:
            # The old key serves while the new ones are on their way: nobody waits, and an outage locks nobody out.
            self._look_under_way()
        if not self._keys:
            raise KeysOutOfReach
        return self._keys.get(key_id)

    def _look_under_way(self) -> asyncio.Task[None]:
        if self._look is None or self._look.done():
            self._look = asyncio.create_task(self._look_in_time())
        return self._look

    async def _look_in_time(self) -> None:
        wait = self._looked_at + LOOK_EVERY - self._now()
        if wait > 0:
            await self._sleep(wait)
        self._looks += 1
        self._looked_at = self._now()
        await self._read()

    @staticmethod
    def _now() -> float:
        return asyncio.get_running_loop().time()

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
            self._read_at = self._now()


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
