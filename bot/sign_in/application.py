"""Tokens of Siesta itself, on nobody's behalf."""

from __future__ import annotations

import logging

from bot.errors import NotAllowed
from bot.ports import Owner
from bot.sign_in.answers import EntraOutOfReach
from bot.sign_in.entra import Entra, codes_of, error_word

log = logging.getLogger(__name__)


class ApplicationTokens:
    """For Shifts alone: whoever writes with them names the person and checks their rights."""

    def __init__(self, entra: Entra) -> None:
        self._entra = entra

    def close(self) -> None:
        self._entra.close()

    async def token_for(self, owner: Owner, scopes: tuple[str, ...], claims: str | None = None) -> str:
        if not scopes or not all(scope.startswith("Schedule.") for scope in scopes):
            # A work plan is somebody's own: an application never reads or writes it.
            raise NotAllowed
        answer = await self._entra.application_token(owner.tenant, self._entra.registration.graph)
        if "access_token" not in answer:
            log.warning("no application token: %s %s", error_word(answer.get("error")), sorted(codes_of(answer)))
            raise EntraOutOfReach(error_word(answer.get("error")))
        return str(answer["access_token"])
