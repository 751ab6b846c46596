"""Who one is in the sandbox: the six people need no password, and nobody else gets in."""

from __future__ import annotations

from bot.errors import NotAllowed
from bot.ports import Owner
from bot.sandbox.people import Town


class SandboxTokens:
    """The Tokens port over people.toml. Its bearers open the local Graph and nothing else."""

    def __init__(self, town: Town) -> None:
        self._town = town

    async def token_for(self, owner: Owner, scopes: tuple[str, ...]) -> str:
        resident = self._town.resident(owner.id)
        if resident is None or owner.tenant != self._town.tenant:
            raise NotAllowed("sandbox-stranger")
        return resident.bearer
