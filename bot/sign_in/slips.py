"""Slips: sealed notes to ourselves that somebody's browser brings back the name of, once and within ten minutes."""

from __future__ import annotations

import hashlib
import json
from datetime import timedelta
from typing import Any

from bot.ports import Clock, Owner, Safe
from bot.sign_in.vault import CannotOpen, Vault

GOOD_FOR = timedelta(minutes=10)


class Slips:
    def __init__(self, vault: Vault, safe: Safe, clock: Clock) -> None:
        self._vault = vault
        self._safe = safe
        self._clock = clock

    async def put(self, kind: str, name: str, owner: Owner, content: Any) -> None:
        id = _id(kind, name)
        sealed = self._vault.seal(json.dumps(content), "slip", id)
        await self._safe.keep_slip(id, owner, sealed, self._clock.now() + GOOD_FOR)

    async def take(self, kind: str, name: str) -> Any:
        """None when there is none of this name, or not any more."""
        id = _id(kind, name)
        sealed = await self._safe.take_slip(id)
        if sealed is None:
            return None
        try:
            return json.loads(self._vault.open(sealed, "slip", id))
        except CannotOpen:
            return None

    async def redeem(self, kind: str, name: str, owner: Owner, tokens: str) -> bool:
        """Their sealed tokens for a slip; False where it is gone, as after they have signed out."""
        return await self._safe.tokens_for_slip(_id(kind, name), owner, tokens)


def _id(kind: str, name: str) -> str:
    return hashlib.sha256(f"{kind}:{name}".encode()).hexdigest()
