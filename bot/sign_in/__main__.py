"""`key` makes a key for TOKEN_KEYS; `reencrypt` puts everybody's tokens under the first of them."""

from __future__ import annotations

import argparse
import asyncio
import sys

from bot.clock import SystemClock
from bot.settings import BadSettings, read_settings
from bot.settings.faults import key_faults
from bot.sign_in.tokens import bound_to
from bot.sign_in.vault import CannotOpen, Vault, new_key
from bot.store import StoreUnavailable, open_store


async def reencrypt(database: str, keys: tuple[str, ...]) -> str:
    """Says how it went. Whoever renews a token meanwhile has used the first key anyway, and is left alone."""
    vault, done, lost = Vault(keys), 0, 0
    store = await open_store(database, SystemClock())
    try:
        for owner, sealed in await store.everybodys_tokens():
            try:
                done += await store.keep_tokens(owner, vault.reseal(sealed, *bound_to(owner)), before=sealed)
            except CannotOpen:
                lost += 1
    finally:
        await store.close()
    return f"{done} re-encrypted, {lost} that no key opens."


def main() -> int:
    parser = argparse.ArgumentParser("python -m bot.sign_in", description=__doc__)
    parser.add_argument("what", choices=("key", "reencrypt"))
    if parser.parse_args().what == "key":
        sys.stdout.write(new_key() + "\n")
        return 0
    try:
        settings = read_settings(to_run=False)
        if faults := key_faults(settings):
            raise BadSettings(faults)
        told = asyncio.run(reencrypt(settings.database_url.get_secret_value(), settings.keys))
    except BadSettings as error:
        sys.stderr.write("\n".join(error.faults) + "\n")
        return 2
    except StoreUnavailable as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(told + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
