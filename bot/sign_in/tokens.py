"""Everybody's tokens: silently from what is kept, by the word of Teams, or from the browser.

MSAL keeps a cache per person. It is sealed for that person alone, read from the store for every call, and written back
only over what was read: whoever has signed out meanwhile stays signed out.
"""

from __future__ import annotations

import asyncio
import logging
import secrets
import warnings
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from weakref import WeakValueDictionary

import jwt
import msal

from bot.errors import NotAllowed, SignInNeeded
from bot.messages import Person
from bot.ports import Clock, Owner, Safe, Waiting
from bot.sign_in.entra import ADMIN_ONLY, Entra, codes_of, error_word, refusal, together_with
from bot.sign_in.slips import Slips
from bot.sign_in.vault import CannotOpen, Vault

log = logging.getLogger(__name__)

FIRST_SCOPES = ("User.Read", "Calendars.ReadWrite", "MailboxSettings.Read")
"""What everybody is asked for; Shifts and automatic replies are asked for when first needed."""
BEARERS_KEPT = 5000
RENEW_BEFORE = 300.0


class WrongAccount(NotAllowed):
    """`account` signed in, and `person` was asked to: for the eyes of who did it, not for a log."""

    def __init__(self, account: str = "", person: str = "") -> None:
        super().__init__("wrong-account")
        self.account = account
        self.person = person


@dataclass(frozen=True, slots=True)
class Flow:
    """A browser on its way to Entra and back."""

    waiting: Waiting
    begun: dict[str, Any] = field(repr=False)
    """MSAL's own: state, nonce and the verifier of the code."""
    entry: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Ready:
    sealed: str = field(repr=False)
    bearer: str = field(repr=False)
    until: float


class EntraTokens:
    def __init__(self, entra: Entra, vault: Vault, safe: Safe, clock: Clock, public_url: str) -> None:
        self.public_url = public_url.rstrip("/")
        self._entra = entra
        self._vault = vault
        self._safe = safe
        self._slips = Slips(vault, safe, clock)
        self._turns: WeakValueDictionary[Owner, asyncio.Lock] = WeakValueDictionary()
        self._ready: OrderedDict[tuple[Owner, tuple[str, ...]], _Ready] = OrderedDict()
        """Spares a thread and MSAL for every call to Graph; good only while the store still holds what it came from."""

    def close(self) -> None:
        self._entra.close()

    # ------------------------------------------------------------------------------------------ silently

    async def token_for(self, owner: Owner, scopes: tuple[str, ...], claims: str | None = None) -> str:
        async with self._turns.setdefault(owner, asyncio.Lock()):
            sealed = await self._safe.tokens(owner)
            if sealed is None:
                raise SignInNeeded(scopes, claims)
            if claims is None and (bearer := self._bearer_at_hand(owner, scopes, sealed)):
                return bearer
            cache = self._opened(owner, sealed)
            if cache is None:
                raise SignInNeeded(scopes, claims)
            answer = await self._entra.off_the_loop(lambda: self._silent(owner, cache, scopes, claims))
            if cache.has_state_changed:
                renewed = self._sealed(owner, cache)
                if await self._safe.keep_tokens(owner, renewed, before=sealed):
                    sealed = renewed
            if "access_token" not in answer:
                log.info("no token silently: %s %s", error_word(answer.get("error")), sorted(codes_of(answer)))
                raise refusal(answer, scopes, claims)
            self._keep_at_hand(owner, scopes, sealed, answer)
            return str(answer["access_token"])

    def _silent(self, owner: Owner, cache: Any, scopes: tuple[str, ...], claims: str | None) -> dict[str, Any]:
        application = self._entra.application(owner.tenant, cache)
        accounts = application.get_accounts()
        account = next((one for one in accounts if _same(one.get("local_account_id"), owner.id)), None)
        if account is None:
            return {}
        return application.acquire_token_silent_with_error(list(scopes), account, claims_challenge=claims) or {}

    def _bearer_at_hand(self, owner: Owner, scopes: tuple[str, ...], sealed: str) -> str | None:
        ready = self._ready.get((owner, scopes))
        if ready is None or ready.sealed != sealed or ready.until <= asyncio.get_running_loop().time():
            return None
        return ready.bearer

    def _keep_at_hand(self, owner: Owner, scopes: tuple[str, ...], sealed: str, answer: Mapping[str, Any]) -> None:
        lasts = float(answer.get("expires_in", 0)) - RENEW_BEFORE
        self._ready[owner, scopes] = _Ready(
            sealed, answer["access_token"], asyncio.get_running_loop().time() + min(lasts, RENEW_BEFORE)
        )
        self._ready.move_to_end((owner, scopes))
        if len(self._ready) > BEARERS_KEPT:
            self._ready.popitem(last=False)

    # ------------------------------------------------------------------------------------------ by the word of Teams

    async def exchange(self, owner: Owner, assertion: str, scopes: tuple[str, ...] = ()) -> None:
        # Read without a key: this only spares a call. What counts is whom Entra's answer is about.
        if not _is(owner, _claims_of(assertion)):
            raise WrongAccount
        wanted = _with_first(scopes)
        entry = await self._entry(owner)
        cache = msal.SerializableTokenCache()
        answer = await self._entra.off_the_loop(
            lambda: self._entra.application(owner.tenant, cache).acquire_token_on_behalf_of(assertion, list(wanted))
        )
        if "access_token" not in answer:
            log.info("no token on behalf: %s %s", error_word(answer.get("error")), sorted(codes_of(answer)))
            why = refusal(answer, wanted)
            if isinstance(why, SignInNeeded) and why.claims:
                await self._ask_for_in_the_browser(owner, why.claims)
            raise why
        if not _is(owner, answer.get("id_token_claims") or _claims_of(assertion)):
            raise WrongAccount
        await self._keep(owner, cache, entry)

    async def _ask_for_in_the_browser(self, owner: Owner, claims: str) -> None:
        """The card whose button comes next is in the chat already, with a ticket that knows nothing of them."""
        await self._slips.take("claims", _name(owner))
        await self._slips.put("claims", _name(owner), owner, claims)

    # ------------------------------------------------------------------------------------------ in the browser

    async def address(self, waiting: Waiting) -> str:
        ticket = secrets.token_urlsafe(32)
        await self._slips.put("ticket", ticket, _owner(waiting), asdict(waiting))
        return f"{self.public_url}/auth/start?ticket={ticket}"

    async def begin(self, ticket: str, browser: str) -> tuple[str, str] | None:
        """Where to send the browser, and the state it will come back with; None for a ticket that is none."""
        told = await self._slips.take("ticket", ticket)
        if told is None:
            return None
        waiting = _waiting(told)
        wanted = _with_first(waiting.scopes)
        claims = waiting.claims or await self._slips.take("claims", _name(_owner(waiting)))

        def start() -> dict[str, Any]:
            application = self._entra.application(waiting.person.tenant, msal.TokenCache())
            with warnings.catch_warnings():
                # MSAL would like form_post, a POST from another site: no cookie with SameSite comes along with that.
                warnings.simplefilter("ignore", UserWarning)
                flow = application.initiate_auth_code_flow(
                    list(wanted),
                    redirect_uri=f"{self.public_url}/auth/callback",
                    # Whoever is signed in to the browser already may be somebody else.
                    prompt="select_account",
                    claims_challenge=claims,
                )
            return dict(flow)

        flow = await self._entra.off_the_loop(start)
        kept = {"flow": flow, "waiting": told, "browser": browser, "entry": await self._entry(_owner(waiting))}
        await self._slips.put("flow", flow["state"], _owner(waiting), kept)
        return self._entra.for_browser(flow["auth_uri"]), str(flow["state"])

    async def come_back(self, state: str, browser: str | None) -> Flow | None:
        """What was begun with this state, once; None for a state of nobody's, or in another browser."""
        told = await self._slips.take("flow", state)
        if told is None or browser is None or not secrets.compare_digest(told["browser"].encode(), browser.encode()):
            return None
        return Flow(_waiting(told["waiting"]), told["flow"], told["entry"])

    async def finish(self, flow: Flow, answer: Mapping[str, str]) -> None:
        """The person is signed in now. Raises WrongAccount, SignInNeeded, ConsentNeeded."""
        waiting = flow.waiting
        owner = _owner(waiting)
        cache = msal.SerializableTokenCache()

        def redeem() -> dict[str, Any]:
            application = self._entra.application(owner.tenant, cache)
            try:
                return dict(application.acquire_token_by_auth_code_flow(flow.begun, dict(answer)))
            except ValueError:
                # The answer does not belong to the flow: MSAL's words would hold both.
                return {"error": "forged"}

        got = await self._entra.off_the_loop(redeem)
        if "access_token" not in got:
            log.info("nobody signed in: %s %s", error_word(got.get("error")), sorted(codes_of(got)))
            raise refusal(got, _with_first(waiting.scopes))
        who = got.get("id_token_claims") or {}
        if not _is(owner, who):
            raise WrongAccount(str(who.get("preferred_username") or who.get("name") or "?"), waiting.person.name)
        await self._keep(owner, cache, flow.entry)

    # ------------------------------------------------------------------------------------------ all the rest

    async def knows(self, owner: Owner) -> bool:
        return await self._safe.tokens(owner) is not None

    async def forget(self, owner: Owner) -> bool:
        for key in [key for key in self._ready if key[0] == owner]:
            del self._ready[key]
        return await self._safe.forget_tokens(owner)

    def consent(self, owner: Owner, scopes: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
        together = together_with(scopes)
        return together, self._entra.consent_address(owner.tenant, together, f"{self.public_url}/auth/consented")

    async def _entry(self, owner: Owner) -> str:
        """Begins a sign-in. Its slip goes with all others when the person signs out, and then leads to nothing."""
        entry = secrets.token_urlsafe(32)
        await self._slips.put("entry", entry, owner, None)
        return entry

    async def _keep(self, owner: Owner, cache: Any, entry: str) -> None:
        async with self._turns.setdefault(owner, asyncio.Lock()):
            if not await self._slips.redeem("entry", entry, owner, self._sealed(owner, cache)):
                raise SignInNeeded(())

    def _sealed(self, owner: Owner, cache: Any) -> str:
        return self._vault.seal(cache.serialize(), *bound_to(owner))

    def _opened(self, owner: Owner, sealed: str) -> Any:
        cache = msal.SerializableTokenCache()
        try:
            cache.deserialize(self._vault.open(sealed, *bound_to(owner)))
        except CannotOpen:
            log.warning("the tokens kept for somebody cannot be opened: was a key of TOKEN_KEYS taken away?")
            return None
        return cache


def bound_to(owner: Owner) -> tuple[str, ...]:
    return "tokens", owner.tenant.lower(), owner.id.lower()


def _with_first(scopes: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*FIRST_SCOPES, *(scope for scope in scopes if scope not in ADMIN_ONLY))))


def _name(owner: Owner) -> str:
    return f"{owner.tenant.lower()} {owner.id.lower()}"


def _owner(waiting: Waiting) -> Owner:
    return Owner(waiting.person.id, waiting.person.tenant)


def _waiting(told: dict[str, Any]) -> Waiting:
    return Waiting(**{**told, "person": Person(**told["person"]), "scopes": tuple(told["scopes"])})


def _claims_of(assertion: str) -> dict[str, Any]:
    try:
        return dict(jwt.decode(assertion, options={"verify_signature": False}))
    except (jwt.PyJWTError, ValueError, RecursionError):
        return {}


def _is(owner: Owner, claims: Mapping[str, Any]) -> bool:
    return _same(claims.get("oid"), owner.id) and _same(claims.get("tid"), owner.tenant)


def _same(told: Any, id: str) -> bool:
    return isinstance(told, str) and told.lower() == id.lower()
