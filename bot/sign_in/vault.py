"""Sealing what must not be read: each thing under a key of its own, so that a row copied elsewhere cannot be opened.

Fernet has no associated data. So every TOKEN_KEY gives a key per person (and per slip), and what was sealed for one is
noise to every other.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class CannotOpen(Exception):
    """Sealed for somebody else, with a key that is gone, or not sealed at all."""


class BadKeys(ValueError):
    """Never repeats a key."""


class Vault:
    def __init__(self, keys: Sequence[str]) -> None:
        """The first key seals, all of them open."""
        if not keys:
            raise BadKeys("there is no key")
        self._keys = [_key(key) for key in keys]

    def seal(self, text: str, *bound: str) -> str:
        return self._fernet(bound).encrypt(text.encode()).decode()

    def open(self, sealed: str, *bound: str) -> str:
        try:
            return self._fernet(bound).decrypt(sealed.encode()).decode()
        except (InvalidToken, UnicodeEncodeError):
            raise CannotOpen from None

    def reseal(self, sealed: str, *bound: str) -> str:
        """The same under the first key."""
        return self.seal(self.open(sealed, *bound), *bound)

    def _fernet(self, bound: tuple[str, ...]) -> MultiFernet:
        # Length before each part: no two lists of parts read alike.
        bound_to = "".join(f"{len(part)}:{part}" for part in bound).encode()
        return MultiFernet([Fernet(_derived(key, bound_to)) for key in self._keys])


def new_key() -> str:
    return Fernet.generate_key().decode()


def _key(text: str) -> bytes:
    try:
        Fernet(text)
        return base64.urlsafe_b64decode(text)
    except (ValueError, binascii.Error):
        raise BadKeys("a key is not 32 bytes in url-safe base64") from None


def _derived(key: bytes, bound_to: bytes) -> bytes:
    return base64.urlsafe_b64encode(HKDF(SHA256(), 32, None, b"siesta " + bound_to).derive(key))
