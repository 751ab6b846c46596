"""Signing in as the sandbox does it: real tokens by MSAL, from the authority of our own in process."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ports import Clock, Safe
from bot.sandbox.authority import APP, LocalAuthority
from bot.sandbox.authority.tokens import EverybodyIn
from bot.sandbox.people import load_people
from bot.sign_in.entra import Entra
from bot.sign_in.registration import Registration
from bot.sign_in.tokens import EntraTokens
from bot.sign_in.vault import Vault, new_key

TOWN = load_people()


@dataclass(frozen=True)
class PeopleIn:
    authority: LocalAuthority
    tokens: EntraTokens
    everybody: EverybodyIn


def people_in(safe: Safe, clock: Clock, address: str = "http://127.0.0.1:9", key: str = "") -> PeopleIn:
    authority = LocalAuthority(TOWN, f"{address}/sandbox/login")
    entra = Entra(Registration(APP, authority.address, password="none"), authority)  # noqa: S106
    tokens = EntraTokens(entra, Vault([key or new_key()]), safe, clock, address)
    return PeopleIn(authority, tokens, EverybodyIn(tokens, authority, TOWN))
