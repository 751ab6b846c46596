"""Who Siesta is to Entra, and how it proves that: here for people's tokens, Siesta's own and those for the channel."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msal
import requests

from bot.sign_in.answers import EntraOutOfReach
from bot.sign_in.wire import IdentityWire

EXCHANGE = "api://AzureADTokenExchange"


@dataclass(frozen=True, slots=True)
class Registration:
    """The proof is a password, a certificate's PEM, or the word of a managed identity that the registration trusts."""

    app_id: str
    login_url: str
    password: str = field(default="", repr=False)
    certificate: Path | None = None
    identity: str = ""
    graph: str = "https://graph.microsoft.com"


class Identity:
    """A managed identity of the machine. To be called off the loop."""

    def __init__(self, client_id: str) -> None:
        self._wire = IdentityWire()
        named = msal.UserAssignedManagedIdentity(client_id=client_id)
        self._client = msal.ManagedIdentityClient(named, http_client=self._wire)
        self.close = self._wire.close

    def token_for(self, resource: str) -> dict[str, Any]:
        """Its own, or why there is none. Raises EntraOutOfReach."""
        try:
            return dict(self._client.acquire_token_for_client(resource=resource))
        except (requests.RequestException, msal.ManagedIdentityError, OSError, ValueError) as error:
            raise EntraOutOfReach(f"managed identity: {type(error).__name__}") from None

    def word(self) -> str:
        """Entra takes it for the proof of a registration that trusts the identity."""
        answer = self.token_for(EXCHANGE)
        if "access_token" not in answer:
            raise EntraOutOfReach("the managed identity gives no token")
        return str(answer["access_token"])


def proof(registration: Registration, identity: Identity | None) -> Any:
    """As MSAL takes it."""
    if identity:
        return {"client_assertion": identity.word}
    if registration.certificate is None:
        return registration.password
    pem = registration.certificate.read_text(encoding="ascii")
    return {"private_key": pem, "public_certificate": pem[pem.index("-----BEGIN CERTIFICATE") :]}
