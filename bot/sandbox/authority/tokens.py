"""Who one is in the sandbox: six people whom it signs in by itself until they sign out, and nobody else gets in."""

from __future__ import annotations

import asyncio
from typing import Protocol

from bot.errors import NotAllowed, SignInNeeded
from bot.ports import Owner, SignIn, Tokens, Waiting
from bot.sandbox.authority import LocalAuthority
from bot.sandbox.people import Resident, Town


class SandboxTokens:
    """The Tokens port over people.toml alone. Its bearers open the local Graph and nothing else."""

    def __init__(self, town: Town) -> None:
        self._town = town

    async def token_for(self, owner: Owner, scopes: tuple[str, ...], claims: str | None = None) -> str:
        if claims is not None:
            raise SignInNeeded(scopes, claims)
        return _resident(self._town, owner).bearer


class TokensAndSignIn(Tokens, SignIn, Protocol):
    pass


class EverybodyIn:
    """Real tokens, of the authority of our own; whoever is met for the first time is signed in as Teams would do it."""

    def __init__(self, tokens: TokensAndSignIn, authority: LocalAuthority, town: Town) -> None:
        self._tokens = tokens
        self._authority = authority
        self._town = town
        self._met: set[Owner] = set()
        self._meeting = asyncio.Lock()

    async def token_for(self, owner: Owner, scopes: tuple[str, ...], claims: str | None = None) -> str:
        await self._meet(owner)
        return await self._tokens.token_for(owner, scopes, claims)

    async def address(self, waiting: Waiting) -> str:
        return await self._tokens.address(waiting)

    async def exchange(self, owner: Owner, assertion: str, scopes: tuple[str, ...]) -> None:
        await self._tokens.exchange(owner, assertion, scopes)

    async def knows(self, owner: Owner) -> bool:
        await self._meet(owner)
        return await self._tokens.knows(owner)

    async def forget(self, owner: Owner) -> bool:
        await self._meet(owner)
        return await self._tokens.forget(owner)

    def consent(self, owner: Owner, scopes: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
        return self._tokens.consent(owner, scopes)

    async def _meet(self, owner: Owner) -> None:
        resident = _resident(self._town, owner)
        async with self._meeting:
            if owner in self._met:
                return
            assertion = await asyncio.to_thread(self._authority.assertion, resident)
            await self._tokens.exchange(owner, assertion, ())
            self._met.add(owner)


def _resident(town: Town, owner: Owner) -> Resident:
    resident = town.resident(owner.id)
    if resident is None or owner.tenant != town.tenant:
        raise NotAllowed("sandbox-stranger")
    return resident
